import type { EditCall } from '../../../shared/edit/registry.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../../shared/rules/finding.ts';
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
  edit([...calls, ...waivers]);
}

/** Leaves findings open: somebody answers them by a day. */
export function leaveOpen(document: BlueprintDocument, findings: readonly Finding[], name: string, due: string): void {
  const { id: whoId, calls } = personOf(document, name);
  const answers = findings.map((finding): EditCall => {
    const element = { ruleId: finding.ruleId, fingerprint: fingerprintOf(finding), whoId, due };
    return { edit: 'add-element', args: { collection: 'openAnswers', id: nextId(), element } };
  });
  edit([...calls, ...answers]);
}
