import type { CommandId } from '../../shared/commands/commands.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { openExport } from '../app/dialogs.ts';
import { newDocument, openFile, save, saveAs } from '../app/files.ts';
import { draftBelow, draftNext } from '../canvas/editing.ts';
import { runTidy } from '../canvas/tidy.ts';
import { actualSize, fitAll, viewStore, zoomIn, zoomOut } from '../canvas/view.ts';
import {
  askForCheck,
  type EditorState,
  edit,
  editorStore,
  nextId,
  redoEdit,
  rename,
  select,
  undoEdit,
} from '../store/editor.ts';

interface Behaviour {
  readonly enabled: (state: EditorState) => boolean;
  readonly run: (state: EditorState) => void;
}

const hasDocument = ({ history }: EditorState) => history !== null;
const always = () => true;

/** The one selected step. */
function selectedStep({ history, selection }: EditorState): Id | undefined {
  const [id] = selection;
  return selection.length === 1 && id !== undefined && history?.document.steps[id] ? id : undefined;
}

/** The one selected step or link. */
function selectedPlace(state: EditorState): Id | undefined {
  const [id] = state.selection;
  const { steps = {}, links = {} } = state.history?.document ?? {};
  return state.selection.length === 1 && id !== undefined && (steps[id] || links[id]) ? id : undefined;
}

const onStep = (run: (id: Id, state: EditorState) => void): Behaviour => ({
  enabled: (state) => selectedStep(state) !== undefined,
  run: (state) => {
    const id = selectedStep(state);
    if (id !== undefined) run(id, state);
  },
});

const onPlace = (run: (id: Id) => void): Behaviour => ({
  enabled: (state) => selectedPlace(state) !== undefined,
  run: (state) => {
    const id = selectedPlace(state);
    if (id !== undefined) run(id);
  },
});

function addFailPoint(on: Id): void {
  const failPointId = nextId();
  edit([{ edit: 'add-fail-point', args: { failPointId, on, what: {} } }], { select: [failPointId] });
}

function addWaitPoint(on: Id): void {
  const waitPointId = nextId();
  edit([{ edit: 'add-wait-point', args: { waitPointId, on } }], { select: [waitPointId] });
}

function toggleDecision(id: Id, { history }: EditorState): void {
  const kind = history?.document.steps[id]?.kind === 'decision' ? 'action' : 'decision';
  edit([{ edit: 'set-fields', args: { of: { collection: 'steps', id }, fields: { kind } } }]);
}

function togglePin(id: Id, { history }: EditorState): void {
  const pinned = history?.document.steps[id]?.pinned ? undefined : true;
  edit([{ edit: 'set-fields', args: { of: { collection: 'steps', id }, fields: { pinned } } }]);
}

function renameSelected({ history, selection }: EditorState): void {
  const [id] = selection;
  const { steps = {}, lanes = {}, phases = {} } = history?.document ?? {};
  if (id !== undefined && (steps[id] || lanes[id] || phases[id])) rename(id);
}

const BEHAVIOURS: Readonly<Record<CommandId, Behaviour>> = {
  new: { enabled: always, run: () => void newDocument() },
  open: { enabled: always, run: () => void openFile() },
  save: { enabled: hasDocument, run: () => void save() },
  'save-as': { enabled: hasDocument, run: () => void saveAs() },
  export: { enabled: hasDocument, run: openExport },
  undo: { enabled: ({ history }) => (history?.past.length ?? 0) > 0, run: undoEdit },
  redo: { enabled: ({ history }) => (history?.future.length ?? 0) > 0, run: redoEdit },
  delete: {
    enabled: ({ selection }) => selection.length > 0,
    run: ({ selection }) => void edit([{ edit: 'delete-elements', args: { ids: selection } }], { select: [] }),
  },
  'select-all': { enabled: hasDocument, run: ({ history }) => select(Object.keys(history?.document.steps ?? {})) },
  rename: { enabled: ({ selection }) => selection.length === 1, run: renameSelected },
  next: onStep((id) => draftNext(id)),
  'hand-over': onStep((id) => draftBelow(id)),
  link: onStep((id) => viewStore.setState({ linkingFrom: id })),
  'fail-point': onPlace(addFailPoint),
  'wait-point': onPlace(addWaitPoint),
  decision: onStep(toggleDecision),
  pin: onStep(togglePin),
  tidy: { enabled: ({ history }) => Object.keys(history?.document.steps ?? {}).length > 1, run: () => void runTidy() },
  check: { enabled: hasDocument, run: askForCheck },
  fit: { enabled: hasDocument, run: fitAll },
  'actual-size': { enabled: hasDocument, run: actualSize },
  'zoom-in': { enabled: hasDocument, run: zoomIn },
  'zoom-out': { enabled: hasDocument, run: zoomOut },
};

/** Whether a command makes sense now. */
export function isEnabled(id: CommandId, state: EditorState): boolean {
  return BEHAVIOURS[id].enabled(state);
}

/** Does a command where it makes sense now. */
export function runCommand(id: CommandId): void {
  const state = editorStore.getState();
  if (BEHAVIOURS[id].enabled(state)) BEHAVIOURS[id].run(state);
}
