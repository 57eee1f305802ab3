import { strFromU8, unzipSync } from 'fflate';
import { childNamed, childrenNamed, descendants, parseXml, type XmlElement } from '../../shared/import/readers/xml.ts';

/** A shape of a slide, as another program reads it. */
export interface ReadShape {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Name of its preset form; empty for a form of its own. */
  readonly preset: string;
  /** How many connection sites it has. */
  readonly sites: number;
}

/** A picture on a slide. */
export interface ReadPicture {
  readonly description: string;
  /** Path of its file. */
  readonly file: string;
  readonly box: Box;
  /** Name and box of the group in which it lies. */
  readonly group: { readonly name: string; readonly box: Box } | undefined;
}

/** In the units of the file. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadConnector {
  readonly name: string;
  /** Number and site of the shape at each end. */
  readonly ends: readonly (readonly [shape: string, site: number] | undefined)[];
}

export interface ReadSlide {
  readonly shapes: readonly ReadShape[];
  readonly connectors: readonly ReadConnector[];
  readonly pictures: readonly ReadPicture[];
  /** Every number of a shape, connectors and groups too. */
  readonly ids: readonly string[];
  readonly notes: string;
}

/** Files of a presentation by their names, texts of XML parts. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The slides of a presentation in their order, found as every reader finds them: by their relationships. */
export function slidesOf(bytes: Uint8Array): ReadSlide[] {
  const parts = partsOf(bytes);
  const presentation = 'ppt/presentation.xml';
  const list = childNamed(rootOf(parts, presentation), 'sldIdLst');
  return childrenNamed(list, 'sldId').map(({ attributes }) => {
    const path = targetOf(parts, presentation, ({ Id }) => Id === attributes['r:id']);
    const notes = targetOf(parts, path, ({ Type = '' }) => Type.endsWith('/notesSlide'));
    const fileOf = (relation: string) => targetOf(parts, path, ({ Id }) => Id === relation);
    return { ...readSlide(rootOf(parts, path), fileOf), notes: textIn(rootOf(parts, notes)) };
  });
}

function rootOf(parts: ReadonlyMap<string, string>, path: string): XmlElement {
  return parseXml(parts.get(path) ?? '');
}

function targetOf(
  parts: ReadonlyMap<string, string>,
  path: string,
  wanted: (attributes: XmlElement['attributes']) => boolean,
): string {
  const at = path.lastIndexOf('/') + 1;
  const relations = rootOf(parts, `${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
  return relations.children.find(({ attributes }) => wanted(attributes))?.attributes.Target?.slice(1) ?? '';
}

function readSlide(root: XmlElement, fileOf: (relation: string) => string): Omit<ReadSlide, 'notes'> {
  const all = [...descendants(root)];
  return {
    ids: all.filter(({ name }) => name === 'cNvPr').map(({ attributes }) => attributes.id ?? ''),
    shapes: all.filter(({ name }) => name === 'sp').map(readShape),
    connectors: all.filter(({ name }) => name === 'cxnSp').map(readConnector),
    pictures: all.flatMap((holder) => childrenNamed(holder, 'pic').map((pic) => readPicture(pic, holder, fileOf))),
  };
}

function find(element: XmlElement, wanted: string): XmlElement | undefined {
  return [...descendants(element)].find(({ name }) => name === wanted);
}

function readShape(shape: XmlElement): ReadShape {
  const { id = '', name = '' } = find(shape, 'cNvPr')?.attributes ?? {};
  const preset = find(shape, 'prstGeom')?.attributes.prst ?? '';
  // The forms used here have a site in the middle of each side; an octagon has more.
  const own = find(shape, 'cxnLst');
  return { id, name, text: textIn(shape), preset, sites: own ? own.children.length : 4 };
}

function readPicture(picture: XmlElement, holder: XmlElement, fileOf: (relation: string) => string): ReadPicture {
  const { descr = '' } = find(picture, 'cNvPr')?.attributes ?? {};
  const group =
    holder.name === 'grpSp' ? { name: find(holder, 'cNvPr')?.attributes.name ?? '', box: boxOf(holder) } : undefined;
  return {
    description: descr,
    file: fileOf(find(picture, 'blip')?.attributes['r:embed'] ?? ''),
    box: boxOf(picture),
    group,
  };
}

function boxOf(element: XmlElement): Box {
  const [off, ext] = ['off', 'ext'].map((name) => find(element, name)?.attributes);
  return { x: Number(off?.x), y: Number(off?.y), width: Number(ext?.cx), height: Number(ext?.cy) };
}

function readConnector(element: XmlElement): ReadConnector {
  const end = (name: string) => {
    const { id, idx } = find(element, name)?.attributes ?? {};
    return id === undefined ? undefined : ([id, Number(idx)] as const);
  };
  return { name: find(element, 'cNvPr')?.attributes.name ?? '', ends: [end('stCxn'), end('endCxn')] };
}

/** Paragraphs one below another. */
function textIn(element: XmlElement): string {
  const paragraphs = [...descendants(element)].filter(({ name }) => name === 'p');
  return paragraphs
    .map((paragraph) => [...descendants(paragraph)].filter(({ name }) => name === 't').map(({ text }) => text))
    .map((runs) => runs.join(' '))
    .join('\n');
}
