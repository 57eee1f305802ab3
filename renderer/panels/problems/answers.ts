import type { EditCall } from '../../../shared/edit/registry.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import type { WaivedFinding } from '../../../shared/rules/answers.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../../shared/rules/finding.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import { edit, nextId } from '../../store/editor.ts';
import { settingsStore } from '../../store/settings.ts';

/** The person's own name, as the preferences have it: it is asked once. */
export function rememberedName(): string {
  return settingsStore.getState().name;
}

/** The person of a name, made where there is none yet. */
function personOf(document: BlueprintDocument, name: string): { id: Id; calls: readonly EditCall[] } {
  const known = Object.entries(document.people).find(([, person]) => Object.values(person.name).includes(name))?.[0];
  if (known !== undefined) return { id: known, calls: [] };
  const id = nextId();
  const element = { name: { [document.languages[0] ?? 'en']: name } };
  return { id, calls: [{ edit: 'add-element', args: { collection: 'people', id, element } }] };
}

/** Takes earlier answers to the same findings away: a new one stands in their place. */
function withoutOld(document: BlueprintDocument, findings: readonly Finding[]): readonly EditCall[] {
  const rules = new Set(findings.map(({ ruleId }) => ruleId));
  const answers = [...Object.entries(document.waivers), ...Object.entries(document.openAnswers)].filter(
    ([, { ruleId }]) => rules.has(ruleId),
  );
  if (answers.length === 0) return [];
  const fingerprints = new Set(findings.map(fingerprintOf));
  const ids = answers.flatMap(([id, { fingerprint }]) => (fingerprints.has(fingerprint) ? [id] : []));
  return ids.length > 0 ? [{ edit: 'delete-elements', args: { ids } }] : [];
}

/** Waives findings with a reason and a name, as one undoable thing. */
export function waive(document: BlueprintDocument, findings: readonly Finding[], reason: string, name: string): void {
  if (rememberedName() === '') settingsStore.setState({ name });
  const { id: byId, calls } = personOf(document, name);
  const at = new Date().toISOString();
  const waivers = findings.map((finding): EditCall => {
    const { ruleId } = finding;
    const judged = { fingerprint: fingerprintOf(finding), factsDigest: factsDigestOf(document, finding) };
    const element = { ruleId, ...judged, reason, byId, at };
    return { edit: 'add-element', args: { collection: 'waivers', id: nextId(), element } };
  });
  edit([...withoutOld(document, findings), ...calls, ...waivers], { fromList: true });
}

/** Who answers findings, by when, and what is to be noted. */
interface LeftOpen {
  readonly name: string;
  readonly due: string;
  readonly note: string;
}

/** Leaves findings open, as one undoable thing: somebody answers them by a day. */
export function leaveOpen(
  document: BlueprintDocument,
  findings: readonly Finding[],
  { name, due, note }: LeftOpen,
): void {
  const { id: whoId, calls } = personOf(document, name);
  const answers = findings.map((finding): EditCall => {
    const answer = { ruleId: finding.ruleId, fingerprint: fingerprintOf(finding), whoId, due };
    const element = note === '' ? answer : { ...answer, note };
    return { edit: 'add-element', args: { collection: 'openAnswers', id: nextId(), element } };
  });
  edit([...withoutOld(document, findings), ...calls, ...answers], { fromList: true });
}

/** Lets waivers hold again, for what they judge now, with the reason that they have; in the person's own name where it is known. */
export function renew(document: BlueprintDocument, stale: readonly WaivedFinding[]): void {
  const name = rememberedName();
  const person = name === '' ? null : personOf(document, name);
  const at = new Date().toISOString();
  const calls = stale.map(({ finding, waiverId }): EditCall => {
    const fields = { factsDigest: factsDigestOf(document, finding), at, ...(person ? { byId: person.id } : {}) };
    return { edit: 'set-fields', args: { of: { collection: 'waivers', id: waiverId }, fields } };
  });
  edit([...(person?.calls ?? []), ...calls], { fromList: true });
}

/** Takes answers back, as one undoable thing. */
export function withdraw(ids: readonly Id[]): void {
  edit([{ edit: 'delete-elements', args: { ids } }], { fromList: true });
}

/** What a person is called. */
export function personName(document: BlueprintDocument, id: Id, language: string): string {
  return textIn(document.people[id]?.name, language, document.languages);
}

/** The waivers and open answers of a problem. */
export function answerIds({ waived, open, stale }: Problem): readonly Id[] {
  return [...(waived ? [waived.waiverId] : []), ...(open ? [open.answerId] : []), ...stale.map((one) => one.waiverId)];
}
