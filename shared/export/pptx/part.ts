/** A relationship of one part to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** Last word of the type's address, or the whole address. */
  readonly type: string;
  /** Path of the part without a leading slash, or the address. */
  readonly target: string;
  readonly external?: boolean;
}

/** One file of an Office package. */
export interface Part {
  /** Without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

export const PRESENTATION_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of a presentation's parts. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
