import { ImportRefusal } from '../../draft.ts';
import { type Archive, openArchive } from '../archive.ts';
import { decodeXml } from '../decode.ts';
import { requireSize } from '../limits.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml.ts';

/** A shape that others are copies of. */
export interface Master {
  /** The name that does not depend on the language of the program. */
  readonly name: string;
  /** The name in the language of the program that made it. */
  readonly localName: string;
  readonly shape: XmlElement | undefined;
  /** The shapes of its drawing by their ids, as parts of copies name them. */
  readonly parts: ReadonlyMap<string, XmlElement>;
}

export interface VisioPage {
  readonly name: string;
  /** Whether a person named it, rather than the program by its number. */
  readonly isNamed: boolean;
  /** In inches, as all of Visio's lengths. */
  readonly height: number;
  readonly contents: XmlElement;
}

/** The parts of a Visio drawing that a blueprint is made of. */
export interface VisioFile {
  /** The pages that are no backgrounds, in their order; at least one. */
  readonly pages: readonly VisioPage[];
  readonly masters: ReadonlyMap<string, Master>;
  readonly hasComments: boolean;
}

const PAGES = 'visio/pages/pages.xml';
const MASTERS = 'visio/masters/masters.xml';
const COMMENTS = 'visio/comments.xml';

/** @throws ImportRefusal for what is no Visio drawing, naming the part that is broken */
export function openVisio(bytes: Uint8Array): VisioFile {
  requireSize(bytes);
  const archive = openArchive(
    bytes,
    (name) => /^visio\/(pages|masters)\/.*\.(xml|rels)$/.test(name) || name === COMMENTS,
  );
  const list = partOf(archive, PAGES);
  if (!list) {
    throw new ImportRefusal({
      en: `The file is an archive, but no Visio drawing: it has no ${PAGES}.`,
      'zh-Hans': `文件是压缩包，但不是 Visio 绘图：缺少 ${PAGES}。`,
    });
  }
  const targets = targetsOf(archive, 'visio/pages/_rels/pages.xml.rels');
  const pages = childrenNamed(list, 'Page').filter(({ attributes }) => attributes.Background !== '1');
  const found = pages.flatMap((page) => {
    const contents = partOf(archive, `visio/pages/${targets.get(relationOf(page)) ?? ''}`);
    return contents ? [{ name: nameOf(page), isNamed: isNamed(page), height: heightOf(page), contents }] : [];
  });
  if (found.length > 0) return { pages: found, masters: mastersOf(archive), hasComments: archive.has(COMMENTS) };
  throw new ImportRefusal({ en: 'The Visio drawing has no page.', 'zh-Hans': 'Visio 绘图中没有页面。' });
}

/** An XML part; undefined where it is not there. */
function partOf(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.get(name);
  if (!bytes) return undefined;
  try {
    return parseXml(decodeXml(bytes));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { en, 'zh-Hans': chinese } = error.sentence;
    throw new ImportRefusal({ en: `${name}: ${en}`, 'zh-Hans': `${name}：${chinese}` });
  }
}

function targetsOf(archive: Archive, name: string): ReadonlyMap<string, string> {
  const relations = childrenNamed(partOf(archive, name), 'Relationship');
  return new Map(relations.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
}

function relationOf(element: XmlElement): string {
  return childNamed(element, 'Rel')?.attributes['r:id'] ?? '';
}

function nameOf({ attributes }: XmlElement): string {
  return attributes.Name ?? attributes.NameU ?? '';
}

/** Without a name of its own a page is called `Page-1`, in whatever language. */
function isNamed({ attributes: { NameU = '', Name = '', IsCustomName } }: XmlElement): boolean {
  const isNumbered = (text: string) => /^\p{L}+[- ]?\d+$/u.test(text);
  return IsCustomName === '1' || !isNumbered(Name || NameU) || (NameU !== '' && !/^Page-\d+$/.test(NameU));
}

function heightOf(page: XmlElement): number {
  const cells = childrenNamed(childNamed(page, 'PageSheet'), 'Cell');
  const height = Number(cells.find(({ attributes }) => attributes.N === 'PageHeight')?.attributes.V);
  return Number.isFinite(height) ? height : 0;
}

function mastersOf(archive: Archive): ReadonlyMap<string, Master> {
  const targets = targetsOf(archive, 'visio/masters/_rels/masters.xml.rels');
  const masters = childrenNamed(partOf(archive, MASTERS), 'Master');
  return new Map(
    masters.map((master) => {
      const contents = partOf(archive, `visio/masters/${targets.get(relationOf(master)) ?? ''}`);
      const shapes = childrenNamed(childNamed(contents, 'Shapes'), 'Shape');
      const localName = unnumbered(nameOf(master));
      const name = unnumbered(master.attributes.NameU ?? '') || localName;
      const parts = new Map(shapes.flatMap(withParts));
      return [master.attributes.ID ?? '', { name, localName, shape: shapes[0], parts }];
    }),
  );
}

/** Copies are told apart by a number behind a dot. */
export function unnumbered(name: string): string {
  return name.replace(/\.\d+$/, '');
}

function withParts(shape: XmlElement): readonly (readonly [string, XmlElement])[] {
  const inner = childrenNamed(childNamed(shape, 'Shapes'), 'Shape');
  return [[shape.attributes.ID ?? '', shape] as const, ...inner.flatMap(withParts)];
}
