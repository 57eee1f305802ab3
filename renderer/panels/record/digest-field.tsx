import { useMemo } from 'react';
import { recordSentences } from '../../../shared/locales/record.ts';
import { drawingDigest, elementDigests } from '../../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { setFields } from '../inspector/target.ts';
import type { EntryFieldProps } from './entry-field.tsx';

/** What an entry keeps of the drawing as it stands. */
export function digestFields(document: BlueprintDocument) {
  return { drawingDigest: drawingDigest(document), elementDigests: elementDigests(document) };
}

/** Elements that came, went or changed since they were recorded. */
export function changedSince(document: BlueprintDocument, recorded: object): number {
  const now = elementDigests(document);
  const ids = new Set([...Object.keys(now), ...Object.keys(recorded)]);
  return [...ids].filter((id) => now[id] !== Reflect.get(recorded, id)).length;
}

/** Whether an entry speaks of the drawing as it stands, and a way to make it do so. */
export function DigestField({ document, of, element, label }: EntryFieldProps & { readonly label: string }) {
  const words = useSentences(recordSentences);
  const recorded: unknown = Reflect.get(element, 'drawingDigest');
  const parts: unknown = Reflect.get(element, 'elementDigests');
  const state = useMemo(() => {
    if (recorded === undefined) return words.notRecorded;
    if (recorded === drawingDigest(document)) return words.asItStands;
    return words.changedSince(typeof parts === 'object' && parts !== null ? changedSince(document, parts) : 0);
  }, [document, recorded, parts, words]);
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <p className="digest-state" role="status">
        {state}
      </p>
      {typeof recorded === 'string' && <code className="digest">{recorded.slice(0, 12)}</code>}
      {state !== words.asItStands && (
        <button type="button" className="button" onClick={() => setFields(of, digestFields(document))}>
          {words.recordDrawing}
        </button>
      )}
    </fieldset>
  );
}
