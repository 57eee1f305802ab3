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
  const fail = document.failPoints[id];
  if (fail) return `F${fail.number} ${elementName(document, fail.on, language)}`;
  const wait = document.waitPoints[id];
  if (wait) return `W${wait.number} ${elementName(document, wait.on, language)}`;
  const link = document.links[id];
  if (link) return [link.from, link.to].map((end) => text(document.steps[end]?.name) || '?').join(' → ');
  return (
    ownName(document, elementOf(document, id), language) || (language.startsWith('zh') ? '（未命名）' : '(unnamed)')
  );
}

function ownName(document: BlueprintDocument, element: object | undefined, language: string): string {
  if (!element) return '';
  const value = (field: string): unknown => Reflect.get(element, field);
  for (const field of NAMES) {
    const name = value(field);
    const named = typeof name === 'object' && name !== null ? textIn(name as Text, language, document.languages) : '';
    if (named) return named;
  }
  for (const field of ABOUT) {
    const other = value(field);
    const named = typeof other === 'string' ? ownName(document, elementOf(document, other), language) : '';
    if (named) return named;
  }
  return String(MARKS.map(value).find((mark) => typeof mark === 'string' && mark !== '') ?? '');
}
