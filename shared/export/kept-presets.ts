import { z } from 'zod';
import { exportPreset } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { date, type Id, type Text } from '../model/schema/values.ts';
import { fittedTo, PRESETS, type Preset, presetEntriesOf, readPreset, requestOf } from './presets.ts';
import type { ExportRequest } from './request.ts';

/** A preset of the person's own, whatever the document. */
interface OwnPreset {
  readonly name: string;
  readonly preset: Preset;
}

/** What was exported last of a document, and under which name. */
export interface LastExport {
  readonly documentId: Id;
  readonly fileName: string;
  readonly date?: string;
  readonly preset: Preset;
}

/** What a host keeps of a person's exports. */
export interface KeptPresets {
  /** No two have one name. */
  readonly own: readonly OwnPreset[];
  /** The key of the preset that every export begins with: one that is always there or one's own, never a document's. */
  readonly usual: string;
  /** One a document, the latest last. */
  readonly last: readonly LastExport[];
}

/** A preset as it is offered, and where it comes from. */
export interface OfferedPreset {
  readonly key: string;
  readonly from: 'always' | 'own' | 'document';
  readonly name: Text;
  readonly preset: Preset;
}

const CLIENT = 'always:client';
export const NOTHING_KEPT: KeptPresets = { own: [], usual: CLIENT, last: [] };

const MOST_OWN = 100;
const MOST_LAST = 50;
const MOST_NAME = 80;

const ownShape = z.object({ name: z.string().min(1).max(MOST_NAME), preset: exportPreset });
const lastShape = z.object({
  documentId: z.string().max(200),
  fileName: z.string().min(1).max(255),
  date: date.exactOptional(),
  preset: exportPreset,
});
const keptShape = z.object({
  own: z.array(z.unknown()).catch([]),
  usual: z.string().catch(CLIENT),
  last: z.array(z.unknown()).catch([]),
});

/** What a host kept, as far as it can be understood. */
export function readKept(stored: unknown): KeptPresets {
  const kept = z.safeParse(keptShape, stored);
  if (!kept.success) return NOTHING_KEPT;
  return {
    own: understood(ownShape, kept.data.own).slice(0, MOST_OWN),
    usual: kept.data.usual,
    last: understood(lastShape, kept.data.last).slice(-MOST_LAST),
  };
}

function understood<Entry extends { readonly preset: z.infer<typeof exportPreset> }>(
  shape: z.ZodType<Entry>,
  entries: readonly unknown[],
): (Omit<Entry, 'preset'> & { readonly preset: Preset })[] {
  return entries.flatMap((entry) => {
    const parsed = z.safeParse(shape, entry);
    const preset = parsed.success ? readPreset(parsed.data.preset) : undefined;
    return parsed.success && preset ? [{ ...parsed.data, preset }] : [];
  });
}

/** Every preset for a document: those that are always there, one's own, and the document's, named as such. */
export function offeredPresets(document: BlueprintDocument, { own }: KeptPresets): readonly OfferedPreset[] {
  return [
    ...Object.entries(PRESETS).map(([word, preset]) => offered(`always:${word}`, 'always', preset.name, preset)),
    ...own.map(({ name, preset }) =>
      offered(`own:${name}`, 'own', { en: name, 'zh-Hans': name }, fittedTo(document, preset)),
    ),
    ...presetEntriesOf(document).map(([id, preset]) => offered(`document:${id}`, 'document', preset.name, preset)),
  ];
}

function offered(key: string, from: OfferedPreset['from'], name: Text, preset: Preset): OfferedPreset {
  return { key, from, name, preset };
}

/** The preset that an export begins with: the usual one, else the client's. A document never decides this. */
export function firstPreset(document: BlueprintDocument, kept: KeptPresets): OfferedPreset {
  const mine = offeredPresets(document, kept).filter(({ from }) => from !== 'document');
  return mine.find(({ key }) => key === kept.usual) ?? offered(CLIENT, 'always', PRESETS.client.name, PRESETS.client);
}

/** A name as it is kept. */
export function presetName(typed: string): string {
  return typed.trim().slice(0, MOST_NAME);
}

/** Whether a preset other than the one of a key has the name, in any language and any case. */
export function isTaken(offeredOnes: readonly OfferedPreset[], name: string, besides?: string): boolean {
  const sought = name.toLowerCase();
  if (Object.hasOwn(PRESETS, sought)) return true;
  return offeredOnes.some(
    (one) => one.key !== besides && Object.values(one.name).some((theirs) => theirs.toLowerCase() === sought),
  );
}

export function withOwn(kept: KeptPresets, name: string, preset: Preset): KeptPresets {
  return { ...kept, own: [...kept.own.filter((one) => one.name !== name), { name, preset }].slice(-MOST_OWN) };
}

/** Without one of one's own; where it was the usual one the client's is again. */
export function withoutOwn(kept: KeptPresets, name: string): KeptPresets {
  const usual = kept.usual === `own:${name}` ? CLIENT : kept.usual;
  return { ...kept, usual, own: kept.own.filter((one) => one.name !== name) };
}

export function withOwnRenamed(kept: KeptPresets, name: string, renamed: string): KeptPresets {
  const usual = kept.usual === `own:${name}` ? `own:${renamed}` : kept.usual;
  return { ...kept, usual, own: kept.own.map((one) => (one.name === name ? { ...one, name: renamed } : one)) };
}

/** Remembers an export, so that it can be made again. */
export function withExport(kept: KeptPresets, request: ExportRequest, fileName: string): KeptPresets {
  const { document, format, theme, parts, languages, options = {} } = request;
  const preset = { name: {}, format, theme, parts, languages, options };
  const dated = request.date === undefined ? {} : { date: request.date };
  const last = { documentId: document.documentId, fileName, ...dated, preset };
  const others = kept.last.filter(({ documentId }) => documentId !== document.documentId);
  return { ...kept, last: [...others, last].slice(-MOST_LAST) };
}

/** The last export of a document as it is made again: the drawing as it is now, everything else as it was. */
export function lastRequest(
  document: BlueprintDocument,
  { last }: KeptPresets,
): { readonly request: ExportRequest; readonly fileName: string } | undefined {
  const found = last.find(({ documentId }) => documentId === document.documentId);
  if (!found) return undefined;
  const request = requestOf(document, fittedTo(document, found.preset));
  return {
    request: { ...request, ...(found.date === undefined ? {} : { date: found.date }) },
    fileName: found.fileName,
  };
}
