import { useEffect, useState } from 'react';
import { shellSentences } from '../../shared/locales/shell.ts';
import { useSentences } from '../store/use-store.ts';
import { openDropped } from './files.ts';
import { giveStepPicture, isPicture } from './step-picture.ts';

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** The step on the canvas onto which something is dropped. */
function stepUnder({ target }: DragEvent): string | undefined {
  const step = target instanceof Element ? target.closest('.react-flow__node') : null;
  return step?.getAttribute('data-id') ?? undefined;
}

/** One after the other: each may ask something. */
async function openAll(files: readonly File[]): Promise<void> {
  for (const file of files) await openDropped(file);
}

/** The whole window takes files. */
export function DropTarget() {
  const { drop } = useSentences(shellSentences);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      // A field that takes pictures has taken it already.
      const taken = event.defaultPrevented;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const stepId = stepUnder(event);
      const [picture] = files;
      if (taken) return;
      if (stepId !== undefined && picture && isPicture(picture)) void giveStepPicture(stepId, picture);
      else void openAll(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? (
    <div className="drop-hint">
      <p>{drop}</p>
    </div>
  ) : null;
}
