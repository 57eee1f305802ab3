import type { EditCall } from '../../shared/edit/registry.ts';
import { storedPicture } from '../../shared/model/pictures/pictures.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { takePicture } from '../panels/inspector/take-picture.ts';
import { edit, editorStore, showNotice } from '../store/editor.ts';

/** Whether a file says of itself that it is a picture; what it really is, its bytes tell. */
export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}

/** Gives a step a picture that was dropped on it or pasted, instead of the one that it has; one that cannot be kept is told. */
export async function giveStepPicture(stepId: Id, file: File): Promise<void> {
  const { key } = editorStore.getState();
  const reading = await takePicture(file);
  if (!reading.ok) return showNotice({ tone: 'error', sentence: reading.refusal });
  // Meanwhile another document may have come to the front, a copy even, with a step of this id.
  if (editorStore.getState().key !== key) return;
  const step = editorStore.getState().history?.document.steps[stepId];
  const stored = storedPicture(reading.picture);
  if (!step || step.pictureId === stored.id) return;
  const of = { collection: 'steps', id: stepId } as const;
  const dropped: EditCall[] =
    step.pictureId === undefined ? [] : [{ edit: 'drop-pictures', args: { ids: [step.pictureId] } }];
  edit(
    [
      { edit: 'keep-picture', args: stored },
      { edit: 'set-fields', args: { of, fields: { pictureId: stored.id } } },
      ...dropped,
    ],
    { select: [stepId] },
  );
}
