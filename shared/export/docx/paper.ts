/** Sizes of paper for drawings. */
export type Paper = 'a4' | 'a3';

/** Of a page that lies on its side, in twentieths of a point. */
export const SIDES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 16838, height: 11906 },
  a3: { width: 23811, height: 16838 },
};

/** Millimetres for a drawing on a page that lies on its side, headings and caption taken off. */
export const ROOM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 255, height: 132 },
  a3: { width: 378, height: 219 },
};
