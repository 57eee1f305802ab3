/** Where a checked document comes from, for reports. */
export interface Whereabouts {
  /** The file, as it is shown. */
  readonly path: string;
  /** Where an element stands in it, line and column from 1; nothing where that is not known. */
  readonly placeOf: (id: string) => { readonly line: number; readonly column: number } | undefined;
}
