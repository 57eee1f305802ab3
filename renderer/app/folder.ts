import type { FolderFile, FolderHandle } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { host } from '../host/host.ts';
import { type FolderRow, type FolderState, folderStore, NO_FILTER } from '../store/folder.ts';
import { today } from '../store/today.ts';
import { openPanel } from './dialogs.ts';
import { readOverviews } from './overviews.ts';

/** Milliseconds for which rows that are done wait for one another before they are shown. */
const TOGETHER = 80;

const WAITING: FolderRow['state'] = { kind: 'waiting' };

let running: AbortController | null = null;
/** Whether the person ended the reading: then a look at the disk does not take it up again. */
let cancelled = false;
/** What the rows that are there were read with: settings files, and the day. */
let readWith = '';

/** Shows the folder that is open; without one lets the person pick it. */
export async function reviewFolder(): Promise<void> {
  if (folderStore.getState().folder === null) await chooseFolder();
  else showFolder();
}

/** Lets the person pick a folder, and shows it; a change of mind shows what was there before. */
export async function chooseFolder(): Promise<void> {
  const answer = await host.openFolder();
  if (answer.ok && answer.value) return openFolder(answer.value);
  if (!answer.ok) folderStore.setState({ problem: answer.problem.message });
  openPanel('folder');
}

/** Shows a folder that the host holds, such as one named at the start. */
export async function openFolder(folder: FolderHandle): Promise<void> {
  running?.abort();
  running = null;
  stale.clear();
  const { sort } = folderStore.getState();
  folderStore.setState({ ...folderStore.getInitialState(), folder, sort, filter: NO_FILTER });
  openPanel('folder');
  await refreshFolder('all');
}

function showFolder(): void {
  openPanel('folder');
  void lookAtFolder();
}

/** Ends reading; what is done stays, and the rest can be read later. */
export function cancelReading(): void {
  running?.abort();
  running = null;
  cancelled = true;
  folderStore.setState({ reading: null });
}

/** Looks whether anything in the folder is another by now. */
export async function lookAtFolder(): Promise<void> {
  if (!running && !cancelled) await refreshFolder('changed');
}

/** Lists the folder anew and reads what is new, changed or still waiting; everything where all is asked for. */
export async function refreshFolder(what: 'all' | 'changed'): Promise<void> {
  const { folder } = folderStore.getState();
  if (folder === null) return;
  running?.abort();
  cancelled = false;
  const control = new AbortController();
  running = control;
  const answer = await host.listFolder(folder);
  if (control.signal.aborted) return;
  if (answer.ok) {
    const { files, closed, more, rules } = answer.value;
    const now = `${rules} ${today()}`;
    const all = what === 'all' || now !== readWith;
    const rows = rowsFor(files, all);
    readWith = now;
    keep({ rows, closed, more, problem: null, listed: true });
    await readRows(rows, all, control);
  } else {
    folderStore.setState({ problem: answer.problem.message });
  }
  if (running === control) running = null;
}

/** A list that is the same stays the same object: nothing is drawn again for a look at the disk. */
function keep(change: Pick<FolderState, 'rows' | 'closed' | 'more' | 'problem' | 'listed'>): void {
  const before = folderStore.getState();
  const same = before.rows.length === change.rows.length && before.rows.every((row, at) => row === change.rows[at]);
  folderStore.setState(same ? { ...change, rows: before.rows } : change);
}

function rowsFor(files: readonly FolderFile[], all: boolean): FolderRow[] {
  const known = new Map(folderStore.getState().rows.map((row) => [row.file.place, row]));
  const changed = files.some(({ place, stamp }) => known.get(place)?.file.stamp !== stamp);
  return files.map((file) => {
    const row = known.get(file.place);
    if (!row) return { file, state: WAITING };
    // What refers to others is looked at again when any of them may be another.
    const refers = row.state.kind === 'read' && row.state.refers && changed;
    if (all || refers || row.file.stamp !== file.stamp) stale.add(file.place);
    return row.file.stamp === file.stamp && row.file.handle.id === file.handle.id ? row : { file, state: row.state };
  });
}

/** Places of files whose row is shown as it was until they are read again. */
const stale = new Set<string>();

async function readRows(rows: readonly FolderRow[], all: boolean, { signal }: AbortController): Promise<void> {
  const files = rows
    .filter(({ file, state }) => state.kind === 'waiting' || stale.has(file.place))
    .map(({ file }) => file);
  const kept = all ? [] : folderStore.getState().brokenSettings;
  const broken = new Map<string, Sentence>(kept.map((sentence) => [sentence.en, sentence]));
  const done = new Map<string, FolderRow>();
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    timer = undefined;
    if (signal.aborted) return;
    const shown = folderStore.getState().rows.map((row) => done.get(row.file.place) ?? row);
    done.clear();
    folderStore.setState({ rows: shown, reading: { done: count, total: files.length } });
  };
  if (files.length > 0) folderStore.setState({ reading: { done: 0, total: files.length } });
  await readOverviews({
    files,
    signal,
    onDone(file, state) {
      stale.delete(file.place);
      count += 1;
      done.set(file.place, { file, state });
      timer ??= setTimeout(show, TOGETHER);
    },
    onBroken: (sentence) => void broken.set(sentence.en, sentence),
  });
  clearTimeout(timer);
  if (files.length > 0) show();
  if (!signal.aborted) folderStore.setState({ reading: null, brokenSettings: [...broken.values()] });
}
