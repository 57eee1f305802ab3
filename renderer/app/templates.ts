import { type LeftOut, type TemplateWords, templateOf, withWords } from '../../shared/export/template-of.ts';
import type { Answer } from '../../shared/host/port.ts';
import { templateSentences } from '../../shared/locales/templates.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Text } from '../../shared/model/schema/values.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { nextId } from '../store/editor.ts';
import { examplesStore, forgetDrawn, listOwn, ownId } from './examples.ts';

/** Why something was not done; null where it was. */
type Problem = Sentence | null;

/** Any of the wordings of a text. */
export function anyWording(text: Text): string {
  return textIn(text, '', Object.keys(text)).trim();
}

/** Keeps a blueprint as a template under a file name that can be read in its folder. */
export async function saveTemplate(
  document: BlueprintDocument,
  words: TemplateWords,
  leftOut: readonly LeftOut[],
): Promise<Problem> {
  const template = templateOf(document, words, leftOut, crypto.randomUUID());
  const answer = await host.templatePut(fileNameFor(anyWording(words.name)), serialiseBlueprint(template));
  return after(answer);
}

/** Characters of a name in its file's name: a disk takes 255 bytes, of which a Chinese character is three or four. */
const MOST_NAME = 50;

/** No two templates have one file, whatever they are called. */
function fileNameFor(name: string): string {
  const readable = name
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const short = Array.from(readable).slice(0, MOST_NAME).join('').trim();
  return `${short || 'template'}-${nextId().slice(0, 8)}`;
}

/** What a template says of itself. */
export async function wordsOfTemplate(id: string): Promise<TemplateRead<TemplateWords>> {
  const read = await readTemplate(id);
  if (!read.ok) return read;
  const { name, scenario = {} } = read.value.service;
  return { ok: true, value: { name, description: scenario } };
}

/** What was read, or why it was not. */
type TemplateRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Sentence };

async function readTemplate(id: string): Promise<TemplateRead<BlueprintDocument>> {
  const answer = await host.readTemplate(ownId(id));
  // It is not deleted here either, since nothing could bring it back; the reason names the file.
  if (!answer.ok) return { ok: false, why: answer.problem.message };
  const parsed = parseBlueprint(answer.value);
  return parsed.ok ? { ok: true, value: parsed.document } : { ok: false, why: BROKEN };
}

const BROKEN: Sentence = { en: templateSentences.en.broken, 'zh-Hans': templateSentences['zh-Hans'].broken };

/** Gives a template other words; its file stays the same. */
export async function renameTemplate(id: string, words: TemplateWords): Promise<Problem> {
  const read = await readTemplate(id);
  if (!read.ok) return read.why;
  return after(await host.templatePut(ownId(id), serialiseBlueprint(withWords(read.value, words))), id);
}

/** Deletes a template, and gives what brings it back; null where it was not deleted, as when it cannot be brought back. */
export async function deleteTemplate(id: string): Promise<(() => Promise<void>) | null> {
  const read = await host.readTemplate(ownId(id));
  if (!read.ok) {
    examplesStore.setState({ problem: read.problem.message });
    await listOwn();
    return null;
  }
  const problem = await after(await host.templateDelete(ownId(id)), id);
  if (problem) {
    examplesStore.setState({ problem });
    return null;
  }
  return async () => {
    await after(await host.templatePut(ownId(id), read.value), id);
  };
}

/** The list is another now, and so may be the picture. */
async function after(answer: Answer<null>, id?: string): Promise<Problem> {
  if (!answer.ok) return answer.problem.message;
  if (id !== undefined) forgetDrawn(id);
  await listOwn();
  return null;
}
