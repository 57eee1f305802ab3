import { createStore } from 'zustand/vanilla';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { type EditorState, editorStore, select } from './editor.ts';

/** A part of the record: that of a method step, or the catalogues of people, actors, systems and channels. */
export type Section = 1 | 2 | 3 | 4 | 5 | 6 | 'names';

/** What takes the middle of the window. The entry that is open is the one that is selected. */
interface Workspace {
  readonly place: 'drawing' | 'record';
  readonly section: Section;
  /** The list of the section that was asked for; none where the section begins at its top. */
  readonly list: string | null;
  /** Elements from which links were followed, the last one last: the way back. */
  readonly trail: readonly Id[];
}

export const workspaceStore = createStore<Workspace>(() => ({ place: 'drawing', section: 1, list: null, trail: [] }));

type SectionOf = (document: BlueprintDocument, id: Id) => Section | undefined;

let following = false;
let staying = false;

/** Selects elements from a list that stands beside: the middle of the window stays as it is. */
export function selectInPlace(ids: readonly Id[]): void {
  staying = true;
  select(ids);
  staying = false;
}

/** Goes from the selected element to another, and keeps the way back. */
export function follow(id: Id): void {
  const { selection } = editorStore.getState();
  const [from] = selection;
  workspaceStore.setState(({ trail }) => ({ trail: from === undefined ? trail : [...trail, from] }));
  selectFollowing([id]);
}

/** Goes back to the element from which the last link was followed. Returns it. */
export function goBack(): Id | undefined {
  const { trail } = workspaceStore.getState();
  const id = trail.at(-1);
  workspaceStore.setState({ trail: trail.slice(0, -1) });
  if (id !== undefined) selectFollowing([id]);
  return id;
}

function selectFollowing(ids: readonly Id[]): void {
  following = true;
  select(ids);
  following = false;
}

/** Opens a section of the record, at a list of it; the one that was open last where none is named. */
export function showRecord(section: Section = workspaceStore.getState().section, list: string | null = null): void {
  const { place, trail } = workspaceStore.getState();
  const { selection } = editorStore.getState();
  selectFollowing([]);
  workspaceStore.setState({
    place: 'record',
    section,
    list,
    trail: place === 'drawing' ? selection.slice(0, 1) : trail,
  });
}

/** Shows the drawing again, with what was selected in it before. */
export function showDrawing(): void {
  const { document } = editorStore.getState().history ?? {};
  const { trail } = workspaceStore.getState();
  const isDrawn = (id: Id) => document !== undefined && sectionOf(document, id) === undefined;
  selectFollowing(trail.filter(isDrawn).slice(-1));
  workspaceStore.setState({ place: 'drawing', trail: [] });
}

let sectionOf: SectionOf = () => undefined;

/**
 * Lets the middle of the window follow the selection: an entry of the record opens there, an element of the drawing
 * brings the drawing back, wherever it was chosen.
 */
export function startWorkspace(sections: SectionOf): void {
  sectionOf = sections;
  editorStore.subscribe((state, before) => {
    if (state.selection !== before.selection || state.key !== before.key) followSelection(state, before);
  });
}

function followSelection({ history, selection, key }: EditorState, before: EditorState): void {
  if (staying) return;
  const [id] = selection;
  const { place, trail } = workspaceStore.getState();
  const elsewhere = key !== before.key;
  const section = id === undefined || !history ? undefined : sectionOf(history.document, id);
  if (section !== undefined) {
    const from = place === 'drawing' && !following ? before.selection.slice(0, 1) : trail;
    workspaceStore.setState({ place: 'record', section, trail: elsewhere ? [] : from });
    return;
  }
  const toDrawing = id !== undefined || elsewhere;
  const kept = following || !toDrawing ? trail : [];
  workspaceStore.setState(toDrawing ? { place: 'drawing', trail: kept } : { trail: kept });
}
