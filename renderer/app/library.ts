import { inTurns } from '../../shared/host/in-turn.ts';
import type { Answer, LibraryFile } from '../../shared/host/port.ts';
import { EMPTY_LIBRARY, type Library, libraryText, readLibrary } from '../../shared/model/library.ts';
import { refusalIn, type Sentence } from '../../shared/model/refusal.ts';
import { host } from '../host/host.ts';
import { type EditorState, editorStore } from '../store/editor.ts';
import { type FolderLibrary, libraryOf, libraryStore } from '../store/library.ts';

/** Looks for the library of the file in front, whenever that is another. */
export function startLibrary(): void {
  editorStore.subscribe((state, before) => {
    if (state.file?.id !== before.file?.id) void lookForLibrary();
  });
}

/** Reads and changes follow one another: each begins with what the one before has read or written. */
const inTurn = inTurns();

/** Reads the library that the file in front shares with its folder. */
export function lookForLibrary(): Promise<void> {
  const { file } = editorStore.getState();
  return inTurn('library', async () => {
    if (file) keep(file.id, await host.libraryFor(file));
  });
}

function keep(fileId: string, answer: Answer<LibraryFile | null>): void {
  const found = understood(answer);
  if (found) libraryStore.setState({ [fileId]: found });
}

function understood(answer: Answer<LibraryFile | null>): FolderLibrary | undefined {
  if (!answer.ok) {
    const { code, message } = answer.problem;
    if (code === 'out-of-sight') return { kind: 'out-of-sight' };
    return code === 'no-answer' || code === 'unknown-file' ? undefined : { kind: 'broken', sentence: message };
  }
  if (!answer.value) return { kind: 'none' };
  const { place, text, digest } = answer.value;
  const reading = readLibrary(text);
  if (reading.ok) return { kind: 'set', place, library: reading.library, digest };
  return { kind: 'broken', sentence: refusalIn(place, reading.refusal) };
}

/** Changes the library of the file in front, as it is on the disk by then; says why where nothing was written. */
export function changeLibrary(change: (library: Library) => Library): Promise<Sentence | null> {
  const { file } = editorStore.getState();
  return inTurn('library', () => changeNow(file, change));
}

async function changeNow(file: EditorState['file'], change: (library: Library) => Library): Promise<Sentence | null> {
  const found = libraryOf({ file });
  if (!file || !found || found.kind === 'out-of-sight') return null;
  if (found.kind === 'broken') return found.sentence;
  const [library, digest] = found.kind === 'set' ? [found.library, found.digest] : [EMPTY_LIBRARY, null];
  const answer = await host.saveLibrary(file, libraryText(change(library)), digest);
  if (answer.ok) {
    keep(file.id, answer);
    return null;
  }
  // Somebody else wrote it meanwhile: what they wrote is shown, and nothing of it is lost.
  if (answer.problem.code === 'conflict') keep(file.id, await host.libraryFor(file));
  return answer.problem.message;
}
