import {
  type BlueprintDocument,
  blueprintDocument,
  COLLECTIONS,
  type CollectionName,
} from '../../shared/model/schema/document.ts';
import { everyKind } from './blueprints.ts';
import { pngPicture, withPngPart } from './pictures.ts';
import { holdsConfidential, isConfidential } from './publicity.ts';
import { mapOf, publishedSchema, type SchemaNode } from './schema-texts.ts';
import { admittedValue, type Given } from './schema-values.ts';

/** A blueprint with a word of its own at each place that no client may see. */
export interface Confidential {
  readonly document: BlueprintDocument;
  /** The place → its word. */
  readonly words: ReadonlyMap<string, string>;
}

const PERSON = 'person-00001';
const PICTURE = '5e'.repeat(32);
const LOGO = '10'.repeat(32);
const SAMPLES = ['en', '2026-02-03', '2026-02-03T10:00:00Z', '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02', 'EUR', '#aabbcc'];

/**
 * A blueprint that says what no client may see wherever its format lets it.
 * @param told how the words begin: a few letters that no font or format holds by chance
 * @param amount of each cost and of a figure of costs
 */
export function confidential(told = 'Qz', amount = 7_391_046.25): Confidential {
  const words = new Map<string, string>([['steps.*.cost.amount', String(amount)]]);
  const secret = (path: string) => {
    const word = words.get(path) ?? `${told}${String(words.size).padStart(3, '0')}x`;
    words.set(path, word);
    return word;
  };
  const write = (path: string) => (isConfidential(path) ? secret(path) : 'Public');
  const base = everyKind();
  const [stepId = ''] = Object.keys(base.steps).filter((id) => id.includes('at-action'));
  const idFor = (field: string) => (/^(by|who|owner|people|acknowledgedBy)Ids?$/.test(field) ? PERSON : stepId);
  const given = { write, idFor, samples: [...SAMPLES, String(amount)] };
  const filled = completed(publishedSchema(), '', { ...base, ...collections(base, given) }, given);
  return { document: withHidden(filled as BlueprintDocument, stepId, secret, amount), words };
}

/** An element for each collection that has none, so that each field has a place; its id says where it is from. */
function collections(base: BlueprintDocument, given: Given) {
  const { properties = {} } = publishedSchema();
  const empty = COLLECTIONS.filter((name) => Object.keys(base[name]).length === 0 || isConfidential(name));
  return Object.fromEntries(
    empty.map((name) => {
      const map = mapOf(properties[name] ?? {});
      const id = name === 'people' ? PERSON : hiddenId(name);
      return [name, map ? { [id]: admittedValue(map.values, `${name}.*`, given) } : {}];
    }),
  );
}

/** The id of the element of a collection. */
export function hiddenId(collection: CollectionName): string {
  return `id-${collection}-hidden`;
}

/** A value with what is confidential put wherever it is missing. */
function completed(node: SchemaNode, path: string, value: unknown, given: Given): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isConfidential(path)) return value;
  const map = mapOf(node);
  if (map) {
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      completed(map.values, `${path}.*`, inner, given),
    ]);
    return Object.fromEntries(entries);
  }
  const fields = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const [at, known]: [string, unknown] = [path ? `${path}.${name}` : name, Reflect.get(value, name)];
    if (known !== undefined) return [[name, completed(inner, at, known, given)] as const];
    return holdsConfidential(at) ? [[name, admittedValue(inner, at, given)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(fields) };
}

/** What is confidential by what it is, not by its field: reserved places, the tray, figures of costs, fields of tomorrow. */
function withHidden(
  filled: BlueprintDocument,
  stepId: string,
  secret: (what: string) => string,
  amount: number,
): BlueprintDocument {
  const text = (what: string) => {
    const word = secret(what);
    return { en: word, 'zh-Hans': word };
  };
  const step = filled.steps[stepId];
  const cited = COLLECTIONS.filter(isConfidential).map(hiddenId);
  const named = { sourceIds: [hiddenId('sources')], tagIds: [hiddenId('tags')], citedIds: cited };
  return blueprintDocument.parse({
    ...filled,
    service: { ...filled.service, ownerId: PERSON, logoId: LOGO },
    steps: {
      ...filled.steps,
      [stepId]: { ...step, ...named, fieldOfTomorrow: secret('field of a later version') },
      'step-reserved': { ...step, kind: 'reserved', name: text('reserved place') },
      'step-in-tray': { kind: 'action', name: text('step in the tray'), order: 'a0', pictureId: PICTURE },
    },
    failPoints: {
      ...filled.failPoints,
      'fail-tray-01': { on: 'step-in-tray', number: 7, what: text('marker on a step in the tray') },
    },
    pictures: {
      [PICTURE]: { mediaType: 'image/png', data: base64(`A picture: ${secret('picture of the tray')}.`) },
      [LOGO]: {
        mediaType: 'image/png',
        data: base64(withPngPart(pngPicture(60, 20), 'tEXt', `Author\0${secret('author of the logo')} and others`)),
      },
    },
    indicators: {
      ...filled.indicators,
      'figure-00001': { name: text('name of a cost figure'), kind: 'cost', baseline: amount, target: amount },
    },
  });
}

function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}
