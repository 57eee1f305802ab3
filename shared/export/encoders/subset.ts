/** Functions of harfbuzz-subset.wasm that are used here; pointers are numbers. */
interface SubsetLibrary {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
const LAYOUT_FEATURES = 6;

/**
 * The features that a shaper applies by itself and that do not depend on the language. Forms for a language (`locl`) and
 * ligatures would change widths from one program to the next.
 */
const FEATURES = ['ccmp', 'kern', 'mark', 'mkmk'];

/** Gives the part of a font that draws these characters, as the bytes of a TrueType font. */
export type Subsetter = (codePoints: Iterable<number>) => Uint8Array<ArrayBuffer>;

function isSubsetLibrary(value: object): value is SubsetLibrary {
  return 'hb_subset_or_fail' in value && '_initialize' in value;
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

/** Compiles the bytes of harfbuzz-subset.wasm, once for all fonts. */
export function compileSubsetter(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  return WebAssembly.compile(wasm);
}

/**
 * Opens a font for cutting parts out of it, each with the features of FEATURES only.
 * Takes what compileSubsetter gives, and the bytes of a TrueType font; a part that cannot be made throws.
 */
export async function openSubsetter(program: WebAssembly.Module, font: Uint8Array): Promise<Subsetter> {
  const instance = await WebAssembly.instantiate(program);
  const library: object = instance.exports;
  if (!isSubsetLibrary(library)) throw new Error('Not the subset build of HarfBuzz');
  library._initialize();
  const data = library.malloc(font.length);
  new Uint8Array(library.memory.buffer).set(font, data);
  const blob = library.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = library.hb_face_create(blob, 0);
  return (codePoints) => subset(library, face, codePoints);
}

function subset(library: SubsetLibrary, face: number, codePoints: Iterable<number>): Uint8Array<ArrayBuffer> {
  const input = library.hb_subset_input_create_or_fail();
  const features = library.hb_subset_input_set(input, LAYOUT_FEATURES);
  library.hb_set_clear(features);
  for (const feature of FEATURES) library.hb_set_add(features, tagNumber(feature));
  const unicodes = library.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) library.hb_set_add(unicodes, codePoint);
  const part = library.hb_subset_or_fail(face, input);
  library.hb_subset_input_destroy(input);
  if (part === 0) throw new Error('The font cannot be cut');
  const blob = library.hb_face_reference_blob(part);
  const start = library.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(library.memory.buffer, start, library.hb_blob_get_length(blob)).slice();
  library.hb_blob_destroy(blob);
  library.hb_face_destroy(part);
  return bytes;
}
