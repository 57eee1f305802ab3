/** Characters that are turned at once; a multiple of four. */
const SLICE = 1 << 20;

/** Bytes of a text of base64, piece by piece: a large file never stands there a third time. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let from = 0; from < text.length; from += SLICE) {
    const piece = atob(text.slice(from, from + SLICE));
    for (let index = 0; index < piece.length; index += 1) bytes[at + index] = piece.charCodeAt(index);
    at += piece.length;
  }
  return bytes;
}
