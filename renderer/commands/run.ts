import type { CommandId } from '../../shared/commands/commands.ts';
import { countOf } from '../../shared/model/queries.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { closeTab } from '../app/closing.ts';
import { comparePair } from '../app/comparing.ts';
import { openPanel, type PanelName } from '../app/dialogs.ts';
import { newDocument, openFile } from '../app/files.ts';
import { reviewFolder } from '../app/folder.ts';
import { pickImport } from '../app/importing.ts';
import { startLearning } from '../app/learning.ts';
import { save, saveAs } from '../app/saving.ts';
import { openSubBlueprint } from '../app/sub-blueprint.ts';
import { draftBelow, draftNext, draftOnLink } from '../canvas/editing.ts';
import { offerFollowing } from '../canvas/follow.ts';
import { canResetRoute, resetRoutes } from '../canvas/routing.ts';
import { runTidy } from '../canvas/tidy.ts';
import { actualSize, fitAll, viewStore, zoomIn, zoomOut } from '../canvas/view.ts';
import { exportAgain } from '../panels/export/export-again.ts';
import { demonstrate } from '../panels/learn/demonstrate.ts';
import { canPresent, present } from '../panels/present/walk.ts';
import { goToNeighbour } from '../panels/problems/go.ts';
import { doSafeFixes } from '../panels/problems/mending.ts';
import { showMatrix, toggleTables } from '../panels/tables/tables-view.ts';
import { type EditorState, edit, editorStore, nextId, redoEdit, rename, select, undoEdit } from '../store/editor.ts';
import { guideStore, leaveGuide, startGuide } from '../store/guide.ts';
import { goToTask, learnStore, leaveLearning, taskBeside } from '../store/learn.ts';
import { checkNow } from '../store/problems.ts';
import { askForRemark, leaveReview, reviewStore, startReview } from '../store/review.ts';
import { settingsStore } from '../store/settings.ts';
import { showTab, tabsStore } from '../store/tabs.ts';
import { copyByMenu, duplicate, pasteAt, pasteByMenu } from './clipboard.ts';
import { copyPicture } from './copy-picture.ts';
import {
  addNote,
  canFold,
  canLock,
  canSplit,
  insertColumn,
  mergeSteps,
  removeColumn,
  selectedSteps,
  splitLane,
  splitStep,
  toggleFold,
  toggleLock,
} from './drawing.ts';
import { hasFolder, reviewNext } from './folder.ts';
import { fillSelected, toggleRecord } from './record.ts';
import { allSteps, connected, sameKind } from './selecting.ts';
import { laneAtHand, phaseAtHand, tidyWithin } from './tidying.ts';

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

const onPlace = (run: (id: Id, state: EditorState) => void): Behaviour => ({
  enabled: (state) => selectedPlace(state) !== undefined,
  run: (state) => {
    const id = selectedPlace(state);
    if (id !== undefined) run(id, state);
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
  const { steps = {}, lanes = {}, phases = {}, notes = {} } = history?.document ?? {};
  if (id !== undefined && (steps[id] || lanes[id] || phases[id] || notes[id])) rename(id);
}

const hasSelectedSteps = (least: number) => (state: EditorState) => selectedSteps(state).length >= least;

function align(how: 'column' | 'lane' | 'distribute'): Behaviour {
  return {
    enabled: hasSelectedSteps(how === 'distribute' ? 3 : 2),
    run: (state) => void edit([{ edit: 'align-steps', args: { stepIds: selectedSteps(state), how } }]),
  };
}

/** Opens a window within the window. */
function panel(name: PanelName, enabled: Behaviour['enabled'] = always): Behaviour {
  return { enabled, run: () => openPanel(name) };
}

/** Tidies the lane or the phase of what is selected. */
function tidyBand(bandOf: (state: EditorState) => Id | undefined): Behaviour {
  return {
    enabled: (state) => bandOf(state) !== undefined,
    run: (state) => tidyWithin(state, [bandOf(state) ?? '']),
  };
}

function toggleView(name: 'filtering' | 'outline'): Behaviour {
  return { enabled: hasDocument, run: () => viewStore.setState((view) => ({ [name]: !view[name] })) };
}

function neighbourTab(by: 1 | -1): Behaviour {
  return {
    enabled: () => tabsStore.getState().order.length > 1,
    run: ({ key }) => {
      const { order } = tabsStore.getState();
      const next = order[(order.indexOf(key) + by + order.length) % order.length];
      if (next !== undefined) showTab(next);
    },
  };
}

const BEHAVIOURS: Readonly<Record<CommandId, Behaviour>> = {
  new: { enabled: always, run: newDocument },
  gallery: panel('gallery'),
  open: { enabled: always, run: () => void openFile() },
  'open-folder': { enabled: always, run: () => void reviewFolder() },
  import: { enabled: always, run: () => void pickImport() },
  save: { enabled: hasDocument, run: () => void save() },
  'save-as': { enabled: hasDocument, run: () => void saveAs() },
  'save-template': panel('template', hasDocument),
  versions: panel('versions', hasDocument),
  export: panel('export', hasDocument),
  'export-again': { enabled: hasDocument, run: () => void exportAgain() },
  print: panel('print', hasDocument),
  preferences: panel('preferences'),
  'close-tab': { enabled: hasDocument, run: () => void closeTab() },
  undo: { enabled: ({ history }) => (history?.past.length ?? 0) > 0, run: undoEdit },
  redo: { enabled: ({ history }) => (history?.future.length ?? 0) > 0, run: redoEdit },
  cut: { enabled: hasSelectedSteps(1), run: () => copyByMenu('cut') },
  copy: { enabled: hasSelectedSteps(1), run: () => copyByMenu('copy') },
  'copy-picture': { enabled: hasDocument, run: (state) => void copyPicture(state) },
  paste: { enabled: hasDocument, run: () => void pasteByMenu() },
  'paste-at': { enabled: hasDocument, run: pasteAt },
  duplicate: { enabled: hasSelectedSteps(1), run: duplicate },
  delete: {
    enabled: ({ selection }) => selection.length > 0,
    run: ({ selection }) => void edit([{ edit: 'delete-elements', args: { ids: selection } }], { select: [] }),
  },
  'select-all': { enabled: hasDocument, run: ({ history }) => history && select(allSteps(history.document)) },
  'select-kind': {
    enabled: ({ selection }) => selection.length > 0,
    run: ({ history, selection }) => history && select(sameKind(history.document, selection)),
  },
  'select-connected': {
    enabled: ({ selection }) => selection.length > 0,
    run: ({ history, selection }) => history && select(connected(history.document, selection)),
  },
  fill: { enabled: ({ history }) => Object.keys(history?.document.steps ?? {}).length > 0, run: fillSelected },
  library: panel('library', hasDocument),
  find: panel('find', hasDocument),
  rename: { enabled: ({ selection }) => selection.length === 1, run: renameSelected },
  next: onPlace((id, { history }) => (history?.document.links[id] ? draftOnLink(id) : draftNext(id))),
  'hand-over': onStep((id) => draftBelow(id)),
  follow: onStep((id) => offerFollowing(id)),
  link: onStep((id) => viewStore.setState({ linkingFrom: id })),
  'reset-route': { enabled: canResetRoute, run: resetRoutes },
  note: { enabled: hasDocument, run: addNote },
  'fail-point': onPlace(addFailPoint),
  'wait-point': onPlace(addWaitPoint),
  decision: onStep(toggleDecision),
  'open-part': {
    enabled: (state) => state.history?.document.steps[selectedStep(state) ?? '']?.blueprint !== undefined,
    run: (state) => void openSubBlueprint(selectedStep(state) ?? ''),
  },
  pin: onStep(togglePin),
  lock: { enabled: canLock, run: toggleLock },
  'align-column': align('column'),
  'align-lane': align('lane'),
  distribute: align('distribute'),
  'add-column': { enabled: hasDocument, run: insertColumn },
  'remove-column': { enabled: hasDocument, run: removeColumn },
  fold: { enabled: canFold, run: toggleFold },
  'split-lane': { enabled: canSplit, run: splitLane },
  'split-step': onStep(splitStep),
  'merge-steps': { enabled: hasSelectedSteps(2), run: mergeSteps },
  tidy: {
    enabled: ({ history }) => history !== null && countOf(history.document.steps) > 1,
    run: () => void runTidy(),
  },
  'tidy-selection': { enabled: hasSelectedSteps(1), run: (state) => tidyWithin(state, selectedSteps(state)) },
  'tidy-lane': tidyBand(laneAtHand),
  'tidy-phase': tidyBand(phaseAtHand),
  check: { enabled: hasDocument, run: checkNow },
  'next-problem': { enabled: hasDocument, run: () => goToNeighbour(1) },
  'previous-problem': { enabled: hasDocument, run: () => goToNeighbour(-1) },
  'safe-fixes': { enabled: hasDocument, run: doSafeFixes },
  report: panel('report', hasDocument),
  rules: panel('rules', hasDocument),
  guide: { enabled: hasDocument, run: () => (guideStore.getState().on ? leaveGuide() : startGuide()) },
  review: { enabled: hasDocument, run: () => (reviewStore.getState().on ? leaveReview() : startReview()) },
  remark: { enabled: ({ history, selection }) => history !== null && selection.length < 2, run: askForRemark },
  'take-in': panel('take-in', hasDocument),
  palette: panel('palette', hasDocument),
  present: { enabled: canPresent, run: () => present(null) },
  'present-here': onStep((id) => present(id)),
  filter: toggleView('filtering'),
  compare: panel('compare', hasDocument),
  'compare-pair': {
    enabled: ({ history }) => history?.document.service.comparesWith !== undefined,
    run: () => void comparePair(),
  },
  minimap: {
    enabled: hasDocument,
    run: () => settingsStore.setState(({ minimap }) => ({ minimap: !minimap })),
  },
  rows: panel('rows', hasDocument),
  'canvas-problems': {
    enabled: hasDocument,
    run: () => settingsStore.setState(({ canvasProblems }) => ({ canvasProblems: !canvasProblems })),
  },
  'remark-signs': {
    enabled: hasDocument,
    run: () => settingsStore.setState(({ remarkSigns }) => ({ remarkSigns: !remarkSigns })),
  },
  record: { enabled: hasDocument, run: toggleRecord },
  tables: { enabled: hasDocument, run: toggleTables },
  matrix: { enabled: hasDocument, run: showMatrix },
  'drawing-theme': panel('drawing-theme', hasDocument),
  outline: toggleView('outline'),
  fit: { enabled: hasDocument, run: fitAll },
  'actual-size': { enabled: hasDocument, run: actualSize },
  'zoom-in': { enabled: hasDocument, run: zoomIn },
  'zoom-out': { enabled: hasDocument, run: zoomOut },
  'next-tab': neighbourTab(1),
  'previous-tab': neighbourTab(-1),
  'next-review': { enabled: hasFolder, run: () => void reviewNext(1) },
  'previous-review': { enabled: hasFolder, run: () => void reviewNext(-1) },
  'user-guide': panel('user-guide'),
  learn: { enabled: always, run: () => (learnStore.getState().on ? leaveLearning() : startLearning()) },
  'next-task': { enabled: () => taskBeside(1) !== undefined, run: () => goToTask(taskBeside(1)) },
  'previous-task': { enabled: () => taskBeside(-1) !== undefined, run: () => goToTask(taskBeside(-1)) },
  'show-task': { enabled: () => learnStore.getState().on, run: demonstrate },
  shortcuts: panel('shortcuts'),
  about: panel('about'),
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
