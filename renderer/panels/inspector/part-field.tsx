import { useId, useState } from 'react';
import { partSentences } from '../../../shared/locales/sub-blueprint.ts';
import { parseBlueprint } from '../../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Step } from '../../../shared/model/schema/drawing.ts';
import { tellProblem, tellRefusals } from '../../app/files.ts';
import { openSubBlueprint } from '../../app/sub-blueprint.ts';
import { host } from '../../host/host.ts';
import { editorStore } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from './fields.tsx';
import { setFields } from './target.ts';

interface PartFieldProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly step: Step;
}

type Reference = NonNullable<Step['blueprint']>;

/** A path that a host follows: from the file's folder, to a blueprint. */
const RELATIVE = /^(?![/\\]|[A-Za-z][A-Za-z0-9+.-]*:).*\.blueprint$/;

/** The blueprint that a step has of its own: chosen, opened, its place corrected, removed. */
export function PartField({ document, id, step }: PartFieldProps) {
  const words = useSentences(partSentences);
  const hint = useId();
  const [told, setTold] = useState<'itself' | 'notBeside' | null>(null);
  const { blueprint } = step;
  const set = (reference: Reference | undefined) => {
    setTold(null);
    return setFields({ collection: 'steps', id }, { blueprint: reference });
  };
  const choose = async () => {
    const chosen = await chosenBlueprint();
    if (!chosen) return;
    if (chosen.documentId === document.documentId) return setTold('itself');
    if (set(chosen) && !(await isBeside(chosen))) setTold('notBeside');
  };
  return (
    <fieldset className="field picture-field" aria-describedby={hint}>
      <legend>{words.legend}</legend>
      <div className="picture-actions">
        <button type="button" className="button" onClick={() => void choose()}>
          {blueprint ? words.replace : words.choose}
        </button>
        {blueprint && (
          <>
            <button type="button" className="button" onClick={() => void openSubBlueprint(id)}>
              {words.open}
            </button>
            <button type="button" className="button" onClick={() => set(undefined)}>
              {words.remove}
            </button>
          </>
        )}
      </div>
      {blueprint && <PathField reference={blueprint} change={set} />}
      <p className="quiet" id={hint}>
        {words.hint}
      </p>
      <p className="field-error" role="status">
        {told && words[told]}
      </p>
    </fieldset>
  );
}

interface PathFieldProps {
  readonly reference: Reference;
  readonly change: (reference: Reference) => unknown;
}

/** Where it lies: whoever knows folders better than a picker may say so. */
function PathField({ reference, change }: PathFieldProps) {
  const words = useSentences(partSentences);
  const { pathHint = '', ...rest } = reference;
  const wrong = pathHint !== '' && !RELATIVE.test(pathHint);
  return (
    <Field label={words.path} error={wrong ? words.badPath : null}>
      {({ id, errorId }) => (
        <input
          id={id}
          className="input"
          maxLength={1_000}
          value={pathHint}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          onChange={({ target }) => change(target.value === '' ? rest : { ...rest, pathHint: target.value })}
        />
      )}
    </Field>
  );
}

/** The blueprint that somebody picks, by its id and the name of its file; what cannot be read is told. */
async function chosenBlueprint(): Promise<Reference | null> {
  const picked = await host.pickFile('blueprints');
  if (!picked.ok) await tellProblem(picked.problem);
  if (!picked.ok || !picked.value) return null;
  const read = await host.peekFile(picked.value);
  if (!read.ok) {
    await tellProblem(read.problem);
    return null;
  }
  const parsed = parseBlueprint(read.value.text);
  if (parsed.ok) return { documentId: parsed.document.documentId, pathHint: picked.value.name };
  await tellRefusals(picked.value.name, parsed.refusals);
  return null;
}

/** Whether the host finds it from the file in front; true where nobody can tell. */
async function isBeside({ documentId, pathHint }: Reference): Promise<boolean> {
  const { file } = editorStore.getState();
  if (!file) return true;
  const answer = await host.neighbour(file, documentId, pathHint ?? null);
  return !answer.ok || answer.value !== null;
}
