import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { Loss } from './request.ts';

/** The collections that go along whole where a format can hold plain values: what steps, links and markers refer to. */
const CARRIED_COLLECTIONS = [
  'segments',
  'actors',
  'systems',
  'channels',
  'people',
  'contents',
  'policies',
  'risks',
  'controls',
  'tags',
  'customFields',
  'needs',
  'requirements',
  'indicators',
  'lines',
] as const satisfies readonly (keyof BlueprintDocument)[];

/** What is in the drawing itself. */
const DRAWN: readonly CollectionName[] = [
  'lanes',
  'phases',
  'columns',
  'steps',
  'links',
  'failPoints',
  'waitPoints',
  'notes',
];

/** The collections that go along, those without an element left out. */
export function carriedCollections(document: BlueprintDocument): Readonly<Partial<Record<CollectionName, object>>> {
  const entries = CARRIED_COLLECTIONS.map((name) => [name, document[name]] as const);
  return Object.fromEntries(entries.filter(([, elements]) => Object.keys(elements).length > 0));
}

/** Elements of the record that do not go along. */
export function leftBehind(document: BlueprintDocument): Id[] {
  const carried: readonly CollectionName[] = [...CARRIED_COLLECTIONS, ...DRAWN];
  const record = COLLECTIONS.filter((name) => !carried.includes(name)).flatMap((name) => Object.keys(document[name]));
  return document.statements ? [...record, document.documentId] : record;
}

/** How the drawing looks, for whoever takes it in again; a brand's logo and fonts do not go along. */
export function carriedLook({ appearance, brand }: BlueprintDocument): Pick<BlueprintDocument, 'appearance' | 'brand'> {
  const { logoId: _, fontId: __, boldFontId: ___, ...colours } = brand ?? {};
  return { ...(appearance ? { appearance } : {}), ...(brand ? { brand: colours } : {}) };
}

/** A document without rows above and below its lanes, for formats that have no place for them. */
export function withoutRows({ rows: _, ...document }: BlueprintDocument): BlueprintDocument {
  return document;
}

/** What is said of the rows that a format leaves out. */
export function rowLoss({ rows = [], documentId }: BlueprintDocument): Loss {
  return {
    what: {
      en: 'The rows above and below the lanes are not drawn; what they tell of the steps goes along as plain values.',
      'zh-Hans': '泳道上下的附加行不在图中；其中关于步骤的内容作为普通数值保存。',
    },
    elementIds: rows.length > 0 ? [documentId] : [],
  };
}

/** A document whose steps name no picture, for formats that have no place for any. */
export function withoutPictures(document: BlueprintDocument): BlueprintDocument {
  const steps = Object.entries(document.steps).map(([id, { pictureId: _, ...step }]) => [id, step] as const);
  return { ...document, steps: Object.fromEntries(steps) };
}

/** What is said of the pictures that a format leaves out. */
export function pictureLoss({ pictures }: BlueprintDocument): Loss {
  return {
    what: { en: 'Pictures stay in the blueprint.', 'zh-Hans': '图片仍只保存在服务蓝图中。' },
    elementIds: Object.keys(pictures),
  };
}

/** What goes along of the service where a format can hold plain values: all but its logo, for pictures do not. */
export function carriedService({
  service: { logoId: _, ...service },
}: BlueprintDocument): BlueprintDocument['service'] {
  return service;
}
