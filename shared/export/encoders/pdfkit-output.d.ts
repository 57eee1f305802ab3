declare module 'pdfkit/output' {
  /** All bytes of a document that is being written, once it has ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
