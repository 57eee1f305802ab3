import { ImportRefusal } from '../../import/draft.ts';
import { type Archive, openArchive } from '../../import/readers/archive.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../import/readers/xml.ts';
import type { Deck } from '../pptx/deck.ts';
import { relationsPath } from '../pptx/package.ts';
import type { Part, Relation } from '../pptx/part.ts';
import { EMU } from '../pptx/place.ts';
import { layoutPlaces } from '../pptx/template-places.ts';
import { ExportRefusal } from '../request.ts';

/** What a client's masters and layouts may rest on; whatever else a template holds is left out, its slides first of all. */
const KEPT = ['slideMaster', 'slideLayout', 'theme', 'themeOverride', 'image', 'hdphoto', 'tags', 'hyperlink'];
const HARMLESS_ADDRESS = /^(https?|mailto):/i;

/**
 * A deck on a client's template, a .potx or .pptx: its masters, layouts, theme and pictures, none of its slides.
 * @throws ExportRefusal for what is no presentation, goes beyond the limits, or rests on what cannot be taken over
 */
export function templateDeck(bytes: Uint8Array, ground: boolean): Deck {
  try {
    return readTemplate(
      openArchive(bytes, (name) => /^(\[Content_Types\]\.xml$|_rels\/|ppt\/)/.test(name)),
      ground,
    );
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { en, 'zh-Hans': chinese } = error.sentence;
    throw new ExportRefusal({ en: `Template: ${en}`, 'zh-Hans': `模板：${chinese}` });
  }
}

function refusal(english: string, chinese: string): ImportRefusal {
  return new ImportRefusal({ en: english, 'zh-Hans': chinese });
}

function readTemplate(archive: Archive, ground: boolean): Deck {
  const presentation = relationsOf(archive, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const root = xmlOf(archive, presentation);
  if (root.name !== 'presentation') throw refusal('this is no presentation.', '这不是演示文稿。');
  const relations = relationsOf(archive, presentation);
  const masters = childrenNamed(childNamed(root, 'sldMasterIdLst'), 'sldMasterId').flatMap(({ attributes }, index) => {
    const target = relations.find(({ id }) => id === attributes['r:id'])?.target;
    const number = Number(attributes.id) || 2_147_483_648 + index * 1000;
    return target === undefined ? [] : [{ id: `rId${index + 1}`, type: 'slideMaster', target, number }];
  });
  const [master] = masters;
  if (!master) throw refusal('it has no slide master.', '其中没有幻灯片母版。');
  const parts = partsFrom(
    archive,
    masters.map(({ target }) => target),
  );
  const layouts = relationsOf(archive, master.target).filter(({ type }) => type.endsWith('/slideLayout'));
  const layout = bestLayout(archive, layouts);
  const [width, height] = ['cx', 'cy'].map((side) => Number(childNamed(root, 'sldSz')?.attributes[side]) / EMU);
  if (!width || !height) throw refusal('it does not say how large its slides are.', '没有给出幻灯片的大小。');
  const size = { width, height };
  const places = layoutPlaces(xmlOf(archive, layout), xmlOf(archive, master.target), size);
  return { ...size, ...places, logo: false, unit: height / 720, most: 1.4, layout, parts, masters, ground };
}

/** The layout with a title alone, else the blank one, else the first. */
function bestLayout(archive: Archive, layouts: readonly Relation[]): string {
  const typed = (type: string) => layouts.find(({ target }) => xmlOf(archive, target).attributes.type === type);
  const found = typed('titleOnly') ?? typed('blank') ?? layouts[0];
  if (!found) throw refusal('its master has no layout.', '其母版没有版式。');
  return found.target;
}

function xmlOf(archive: Archive, path: string): XmlElement {
  const bytes = archive.get(path);
  if (!bytes) throw refusal(`${path || 'the presentation'} is missing.`, `缺少 ${path || '演示文稿'}。`);
  return parseXml(new TextDecoder().decode(bytes));
}

/** What a part relates to, by paths from the archive's root. */
function relationsOf(archive: Archive, path: string): Relation[] {
  const file = path === '' ? '_rels/.rels' : relationsPath(path);
  if (!archive.has(file)) return [];
  return childrenNamed(xmlOf(archive, file), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      type: Type,
      target: external ? Target : resolved(path, Target),
      ...(external ? { external } : {}),
    };
  });
}

function resolved(from: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${from.slice(0, from.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The masters with everything that they rest on. */
function partsFrom(archive: Archive, masters: readonly string[]): Part[] {
  const types = contentTypes(archive);
  const parts = new Map<string, Part>();
  const waiting = [...masters];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (parts.has(path)) continue;
    const content = archive.get(path);
    if (!content) throw refusal(`${path} is missing.`, `缺少 ${path}。`);
    if (/\.xml$/i.test(path)) xmlOf(archive, path);
    const relations = relationsOf(archive, path);
    for (const relation of relations) requireHarmless(path, relation);
    parts.set(path, { path, contentType: types(path), content, relations });
    waiting.push(...relations.filter(({ external }) => !external).map(({ target }) => target));
  }
  return [...parts.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** @throws ImportRefusal for programs, embedded documents and addresses outside that would run or be fetched unasked */
function requireHarmless(path: string, { type, target, external }: Relation): void {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  const fine = external ? kind === 'hyperlink' && HARMLESS_ADDRESS.test(target) : KEPT.includes(kind);
  if (fine) return;
  throw refusal(
    `${path} rests on "${kind}", which is not taken over. Remove it from the master or layout.`,
    `${path} 依赖“${kind}”，不予采用。请先从母版或版式中删除。`,
  );
}

function contentTypes(archive: Archive): (path: string) => string {
  const root = xmlOf(archive, '[Content_Types].xml');
  const by = (name: string, key: string) =>
    new Map(
      childrenNamed(root, name).map(({ attributes }) => [
        (attributes[key] ?? '').toLowerCase(),
        attributes.ContentType ?? '',
      ]),
    );
  const [overrides, defaults] = [by('Override', 'PartName'), by('Default', 'Extension')];
  return (path) => {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return overrides.get(`/${path.toLowerCase()}`) ?? defaults.get(ending) ?? 'application/octet-stream';
  };
}
