import { sha256Hex } from '../model/digest.ts';
import { textIn } from '../model/queries.ts';
import { type BlueprintDocument, COLLECTIONS } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { canonicalText } from '../model/serialise.ts';
import type { Fix, MessageValues, Severity } from './rule.ts';

/** One fault that a rule finds, with all that is needed to tell it, find it and answer it. */
export interface Finding {
  readonly ruleId: string;
  /** Method step from 1 to 6. */
  readonly step: number;
  readonly severity: Severity;
  readonly message: string;
  readonly values: MessageValues;
  readonly elementIds: readonly Id[];
  readonly role?: string;
  readonly fields: readonly string[];
  readonly lawVersion: number;
  readonly facts: unknown;
  readonly fixes: readonly Fix[];
}

const fingerprints = new WeakMap<Finding, string>();

/**
 * What stays the same of a finding from check to check: rule, version of its law, element ids (or the role, for what is
 * missing) and fields; never text, language or order.
 */
export function fingerprintOf(finding: Finding): string {
  const known = fingerprints.get(finding);
  if (known !== undefined) return known;
  const { ruleId, lawVersion, elementIds, role, fields } = finding;
  const ids = [...elementIds].sort();
  const parts = [ruleId, lawVersion, ids.length > 0 ? ids : (role ?? ''), [...fields].sort(), finding.message];
  const fingerprint = sha256Hex(canonicalText(parts)).slice(0, 32);
  fingerprints.set(finding, fingerprint);
  return fingerprint;
}

/** Digest of what was judged: the named fields of the elements concerned, or the rule's own facts. */
export function factsDigestOf(document: BlueprintDocument, finding: Finding): string {
  const judged = finding.facts ?? finding.elementIds.map((id) => judgedFields(document, id, finding.fields));
  return sha256Hex(canonicalText([finding.ruleId, judged, finding.role ?? ''])).slice(0, 32);
}

function judgedFields(document: BlueprintDocument, id: Id, fields: readonly string[]): unknown {
  const element = elementOf(document, id);
  if (!element) return null;
  if (fields.length === 0) return element;
  return fields.map((field) => Reflect.get(element, field) ?? null);
}

/** An element of any collection by its id. */
export function elementOf(document: BlueprintDocument, id: Id): object | undefined {
  for (const name of COLLECTIONS) {
    if (Object.hasOwn(document[name], id)) return document[name][id];
  }
  return undefined;
}

/** Fields by which an element is known, and those that name the element it is about. */
const NAMES = ['name', 'title', 'text'] as const;
const ABOUT = ['indicatorId', 'byId', 'whoId', 'segmentId'] as const;
const MARKS = ['version', 'date'] as const;

/** What an element is called in a language: its name, a marker's number, a link's ends, who it is by, its date. */
export function elementName(document: BlueprintDocument, id: Id, language: string): string {
  const text = (value: Text | undefined) => textIn(value, language, document.languages);
  const step = inCollection(document.steps, id);
  if (step) return text(step.name) || unnamed(language);
  const fail = inCollection(document.failPoints, id);
  if (fail) return `F${fail.number} ${placeName(document, fail.on, language)}`;
  const wait = inCollection(document.waitPoints, id);
  if (wait) return `W${wait.number} ${placeName(document, wait.on, language)}`;
  const link = inCollection(document.links, id);
  const end = (ofId: Id) => text(inCollection(document.steps, ofId)?.name) || '?';
  if (link) return [link.from, link.to].map(end).join(' → ');
  return ownName(document, elementOf(document, id), language) || unnamed(language);
}

function unnamed(language: string): string {
  return language.startsWith('zh') ? '（未命名）' : '(unnamed)';
}

/** What a marker stands on; a marker that names a marker, or itself, stands nowhere. */
function placeName(document: BlueprintDocument, id: Id, language: string): string {
  const stands = inCollection(document.steps, id) ?? inCollection(document.links, id);
  return stands ? elementName(document, id, language) : '?';
}

/** An element by its id, and nothing that every object answers to by that name. */
function inCollection<Element>(collection: Readonly<Record<Id, Element>>, id: Id): Element | undefined {
  return Object.hasOwn(collection, id) ? collection[id] : undefined;
}

function ownName(document: BlueprintDocument, element: object | undefined, language: string): string {
  if (!element) return '';
  const given = givenName(document, element, language);
  if (given !== '') return given;
  for (const field of ABOUT) {
    const other: unknown = Reflect.get(element, field);
    const name = typeof other === 'string' ? givenName(document, elementOf(document, other), language) : '';
    if (name !== '') return name;
  }
  for (const field of MARKS) {
    const mark: unknown = Reflect.get(element, field);
    if (typeof mark === 'string' && mark !== '') return mark;
  }
  return '';
}

/** The first text by which an element is known. */
function givenName(document: BlueprintDocument, element: object | undefined, language: string): string {
  if (!element) return '';
  for (const field of NAMES) {
    const text: unknown = Reflect.get(element, field);
    const told = typeof text === 'object' && text !== null ? textIn(text as Text, language, document.languages) : '';
    if (told !== '') return told;
  }
  return '';
}
