import type { Answer, FileHandle, FolderText } from '../../shared/host/port.ts';
import { type OtherBlueprint, otherBlueprints, otherKey } from '../../shared/model/other-blueprints.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { refusalIn } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { canonicalText } from '../../shared/model/serialise.ts';
import { readSettings } from '../../shared/rules/settings-file.ts';
import { host } from '../host/host.ts';
import { editorStore, showNotice } from '../store/editor.ts';
import { type FolderRules, type Surroundings, surroundingsStore } from '../store/surroundings.ts';
import * as words from './sentences.ts';

type Others = Surroundings['others'];

/** Asks the host what surrounds the file in front, at once and whenever it or what it refers to is another. */
export function startSurroundings(): void {
  editorStore.subscribe((state, before) => {
    const [document, old] = [state.history?.document, before.history?.document];
    const same = document?.steps === old?.steps && document?.service === old?.service;
    if (state.file?.id !== before.file?.id || state.key !== before.key) void lookAround('all');
    else if (!same) void lookAround('new');
  });
}

/** Looks at what surrounds the file in front: all of it, its rules alone, or the blueprints that are referred to anew. */
export async function lookAround(what: 'all' | 'rules' | 'new'): Promise<void> {
  const { file, history } = editorStore.getState();
  if (!file || !history) return;
  const before = surroundingsStore.getState()[file.id];
  const asked = before && what === 'new' ? before.rules : readRules(await host.rulesFor(file));
  const rules = asked ?? before?.rules ?? { kind: 'none' };
  const others = what === 'rules' && before ? before.others : await findOthers(file, history.document, before, what);
  keep(file.id, { rules, others });
}

/** What is the same as before stays the same object, so that nothing is checked again for it. */
function keep(fileId: string, found: Surroundings): void {
  const before = surroundingsStore.getState()[fileId];
  const rules = before && isSame(before.rules, found.rules) ? before.rules : found.rules;
  const others = before && isSameOthers(before.others, found.others) ? before.others : found.others;
  if (before?.rules === rules && before.others === others) return;
  surroundingsStore.setState({ [fileId]: { rules, others } });
  const told = rules.kind === 'broken' && rules !== before?.rules;
  if (told && editorStore.getState().file?.id === fileId) {
    showNotice({ tone: 'error', sentence: words.checkedWithout(rules.sentence) });
  }
}

function isSame(one: object, other: object): boolean {
  return canonicalText(one) === canonicalText(other);
}

function isSameOthers(one: Others, other: Others): boolean {
  if (one === null || other === null) return one === other;
  const text = (document: BlueprintDocument | null | undefined) => (document ? canonicalText(document) : '');
  return (
    one.size === other.size &&
    [...other].every(([key, document]) => one.has(key) && text(one.get(key)) === text(document))
  );
}

/** The settings file of a folder as the check takes it; undefined where nobody answers. */
export function readRules(answer: Answer<FolderText | null>): FolderRules | undefined {
  if (!answer.ok) {
    const { code, message } = answer.problem;
    if (code === 'out-of-sight') return { kind: 'out-of-sight' };
    return code === 'unreadable' || code === 'not-text' ? { kind: 'broken', place: '', sentence: message } : undefined;
  }
  if (answer.value === null) return { kind: 'none' };
  const { place, text } = answer.value;
  const reading = readSettings(text);
  if (reading.ok) return { kind: 'set', place, settings: reading.settings };
  return { kind: 'broken', place, sentence: refusalIn(place, reading.refusal) };
}

async function findOthers(
  file: FileHandle,
  document: BlueprintDocument,
  before: Surroundings | undefined,
  what: 'all' | 'rules' | 'new',
): Promise<Others> {
  const found = new Map(what === 'new' ? before?.others : []);
  const missing = otherBlueprints(document).filter((other) => !found.has(otherKey(other)));
  if (missing.length === 0 && what === 'new' && before) return before.others;
  for (const other of missing) {
    const answer = await findOther(file, other);
    if (!answer.ok) return null;
    found.set(otherKey(other), answer.value);
  }
  return found;
}

/** Another blueprint beside a file; null where there is none that can be read. */
export async function findOther(file: FileHandle, other: OtherBlueprint): Promise<Answer<BlueprintDocument | null>> {
  const answer = await host.neighbour(file, other.documentId, other.pathHint ?? null);
  if (!answer.ok || answer.value === null) return answer.ok ? { ok: true, value: null } : answer;
  const parsed = parseBlueprint(answer.value);
  return { ok: true, value: parsed.ok ? parsed.document : null };
}
