import { create } from 'fontkit';

/** Opens a font for drawing its letters. @throws Error when the bytes hold no single font */
export function openFont(bytes: Uint8Array<ArrayBuffer>) {
  const font = create(bytes as never);
  if (!('layout' in font)) throw new Error('not a single font');
  return font;
}
