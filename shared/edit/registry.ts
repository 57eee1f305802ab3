import type { BlueprintDocument } from '../model/schema/document.ts';
import { addColumn } from './commands/add-column.ts';
import { addElement } from './commands/add-element.ts';
import { addFailPoint } from './commands/add-fail-point.ts';
import { addLane } from './commands/add-lane.ts';
import { addLanguage } from './commands/add-language.ts';
import { addNextStep } from './commands/add-next-step.ts';
import { addPhase } from './commands/add-phase.ts';
import { addStep } from './commands/add-step.ts';
import { addToTray } from './commands/add-to-tray.ts';
import { addWaitPoint } from './commands/add-wait-point.ts';
import { alignSteps } from './commands/align-steps.ts';
import { arrange } from './commands/arrange.ts';
import { connect } from './commands/connect.ts';
import { deleteElements } from './commands/delete-elements.ts';
import { dropPictures } from './commands/drop-pictures.ts';
import { handOver } from './commands/hand-over.ts';
import { insertOnLink } from './commands/insert-on-link.ts';
import { keepPicture } from './commands/keep-picture.ts';
import { mergeElements } from './commands/merge-elements.ts';
import { mergeSteps } from './commands/merge-steps.ts';
import { moveLane } from './commands/move-lane.ts';
import { movePhase } from './commands/move-phase.ts';
import { moveStep } from './commands/move-step.ts';
import { moveSteps } from './commands/move-steps.ts';
import { paste } from './commands/paste.ts';
import { reconnect } from './commands/reconnect.ts';
import { removeColumn } from './commands/remove-column.ts';
import { replaceDocument } from './commands/replace-document.ts';
import { replaceTexts } from './commands/replace-texts.ts';
import { sendToTray } from './commands/send-to-tray.ts';
import { setFields } from './commands/set-fields.ts';
import { setLook } from './commands/set-look.ts';
import { setRows } from './commands/set-rows.ts';
import { setText } from './commands/set-text.ts';
import { splitLane } from './commands/split-lane.ts';
import { splitStep } from './commands/split-step.ts';
import { type EditRecipe, type EditResult, runRecipe } from './edit.ts';

/** Every edit by its name: what history, journal and quick fixes refer to. */
export const EDITS = {
  'add-column': addColumn,
  'add-element': addElement,
  'add-fail-point': addFailPoint,
  'add-lane': addLane,
  'add-language': addLanguage,
  'add-next-step': addNextStep,
  'add-phase': addPhase,
  'add-step': addStep,
  'add-wait-point': addWaitPoint,
  arrange,
  connect,
  'delete-elements': deleteElements,
  'drop-pictures': dropPictures,
  'hand-over': handOver,
  'keep-picture': keepPicture,
  'merge-elements': mergeElements,
  'merge-steps': mergeSteps,
  'move-lane': moveLane,
  'move-step': moveStep,
  reconnect,
  'send-to-tray': sendToTray,
  'set-fields': setFields,
  'set-rows': setRows,
  'set-look': setLook,
  'set-text': setText,
  'add-to-tray': addToTray,
  'align-steps': alignSteps,
  'insert-on-link': insertOnLink,
  'move-phase': movePhase,
  'move-steps': moveSteps,
  paste,
  'remove-column': removeColumn,
  'replace-document': replaceDocument,
  'replace-texts': replaceTexts,
  'split-lane': splitLane,
  'split-step': splitStep,
} as const;

export type EditName = keyof typeof EDITS;
type ArgsOf<Name extends EditName> = (typeof EDITS)[Name] extends EditRecipe<infer Args> ? Args : never;

/** One edit as data: its name and its arguments. */
export type EditCall = { [Name in EditName]: { readonly edit: Name; readonly args: ArgsOf<Name> } }[EditName];

/**
 * Carries out an edit.
 * @throws EditError when it does not fit the document, which stays as it was
 */
export function runEdit(document: BlueprintDocument, call: EditCall): EditResult {
  const recipe: unknown = EDITS[call.edit];
  return runRecipe(document, recipe as EditRecipe<EditCall['args']>, call.args);
}
