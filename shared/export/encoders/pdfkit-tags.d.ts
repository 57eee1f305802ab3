/** What the library takes beyond its declared types. */
declare namespace PDFKit {
  namespace Mixins {
    interface StructureElementOptions {
      /** Left, top, right and lower edge on the page. */
      bbox?: readonly number[];
      /** How it stands among what surrounds it. */
      placement?: 'Block' | 'Inline';
    }
    interface AnnotationOption {
      /** The element of the structure that tells it. */
      structParent?: PDFStructureElement;
    }
  }

  interface PDFOutline {
    addItem(title: string, options: OutlinePlace): PDFOutline;
  }

  interface OutlinePlace {
    /** The index of the page. */
    readonly pageNumber: number;
    /** Whether the whole page is shown. */
    readonly fit: boolean;
    /** From the right edge of the page. */
    readonly left?: number;
    readonly top?: number;
  }
}
