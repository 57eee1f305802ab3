import type { FolderFile } from '../../shared/host/port.ts';
import { otherKey } from '../../shared/model/other-blueprints.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { host } from '../host/host.ts';
import type { FileState } from '../store/folder.ts';
import type { FolderRules } from '../store/surroundings.ts';
import { today } from '../store/today.ts';
import type { OverviewMessage, OverviewRequest } from '../workers/overview-messages.ts';
import { findOther, readRules } from './surroundings.ts';

/** Files that are read and checked side by side, each in a worker of its own. */
const MOST_WORKERS = 4;

interface Overviews {
  readonly files: readonly FolderFile[];
  readonly signal: AbortSignal;
  readonly onDone: (file: FolderFile, state: FileState) => void;
  /** A settings file that cannot be followed. */
  readonly onBroken: (sentence: Sentence) => void;
}

/** Sums up files one after another, off the main thread, until all are done or the signal ends it. */
export async function readOverviews({ files, signal, onDone, onBroken }: Overviews): Promise<void> {
  const queue = [...files];
  const settings = settingsByFolder(onBroken);
  const lane = async () => {
    const worker = openWorker(signal);
    for (let file = queue.shift(); file && !signal.aborted; file = queue.shift()) {
      const state = await sumUp(file, await settings(file), worker.ask);
      if (!signal.aborted) onDone(file, state);
    }
    worker.close();
  };
  const lanes = Math.min(MOST_WORKERS, navigator.hardwareConcurrency, files.length);
  await Promise.all(Array.from({ length: lanes }, lane));
}

type Ask = (request: OverviewRequest) => Promise<OverviewMessage>;

/** A worker that answers one request at a time; ended, it answers no more. */
function openWorker(signal: AbortSignal): { readonly ask: Ask; readonly close: () => void } {
  const worker = new Worker(new URL('../workers/overview.worker.ts', import.meta.url), { type: 'module' });
  const ask: Ask = (request) =>
    new Promise((resolve) => {
      const fail = (reason: string) => resolve({ kind: 'failed', reason });
      worker.onmessage = ({ data }: MessageEvent<OverviewMessage>) => resolve(data);
      worker.onerror = ({ message }) => fail(message);
      signal.addEventListener('abort', () => fail(''), { once: true });
      worker.postMessage(request);
    });
  const close = () => worker.terminate();
  signal.addEventListener('abort', close, { once: true });
  return { ask, close };
}

/** The settings that hold for a file, asked once for each folder. */
function settingsByFolder(onBroken: (sentence: Sentence) => void): (file: FolderFile) => Promise<FolderRules> {
  const known = new Map<string, Promise<FolderRules>>();
  const ask = async ({ handle }: FolderFile, folder: string): Promise<FolderRules> => {
    const rules = readRules(await host.rulesFor(handle)) ?? { kind: 'none' };
    if (rules.kind === 'broken') onBroken(inFolder(folder, rules));
    return rules;
  };
  return (file) => {
    const folder = file.place.slice(0, file.place.lastIndexOf('/') + 1);
    const rules = known.get(folder) ?? ask(file, folder);
    known.set(folder, rules);
    return rules;
  };
}

/** The same sentence for the same settings file, told by where that lies from the folder that is open. */
function inFolder(folder: string, { place, sentence }: Extract<FolderRules, { kind: 'broken' }>): Sentence {
  const parts = folder.split('/').filter(Boolean);
  let rest = place;
  for (; rest.startsWith('../') && parts.length > 0; rest = rest.slice(3)) parts.pop();
  const told = [...parts, rest].join('/');
  const named = (text: string) => (place === '' ? text : text.replace(place, () => told));
  return { en: named(sentence.en), 'zh-Hans': named(sentence['zh-Hans']) };
}

async function sumUp(file: FolderFile, rules: FolderRules, ask: Ask): Promise<FileState> {
  const read = await host.peekFile(file.handle);
  if (!read.ok) return { kind: 'broken', reason: read.problem.message, refusals: [] };
  const settings = rules.kind === 'set' ? rules.settings : undefined;
  const request = { text: read.value.text, today: today(), settings };
  const first = await ask({ ...request, others: undefined });
  const message =
    first.kind === 'wants' ? await ask({ ...request, others: await othersOf(file, first.others) }) : first;
  switch (message.kind) {
    case 'done':
      return { kind: 'read', overview: message.overview, refers: message.refers };
    case 'refused':
      return { kind: 'broken', reason: placed(message.refusals[0]), refusals: message.refusals };
    case 'wants':
      return failed('');
    case 'failed':
      return failed(message.reason);
  }
}

async function othersOf(
  file: FolderFile,
  others: Extract<OverviewMessage, { kind: 'wants' }>['others'],
): Promise<OverviewRequest['others']> {
  const found = new Map();
  for (const other of others) {
    const answer = await findOther(file.handle, other);
    if (!answer.ok) return null;
    found.set(otherKey(other), answer.value);
  }
  return found;
}

type Refused = Extract<OverviewMessage, { kind: 'refused' }>['refusals'][number];

function placed(refusal: Refused | undefined): Sentence {
  if (!refusal) return failed('').reason;
  const { line, column, message } = refusal;
  return {
    en: `Line ${line}, column ${column}: ${message.en}`,
    'zh-Hans': `第 ${line} 行第 ${column} 列：${message['zh-Hans']}`,
  };
}

function failed(reason: string): Extract<FileState, { kind: 'broken' }> {
  const sentence = {
    en: `The check of this file failed. ${reason}`.trim(),
    'zh-Hans': `此文件检查失败。${reason}`,
  };
  return { kind: 'broken', reason: sentence, refusals: [] };
}
