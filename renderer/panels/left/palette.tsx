import { shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { isEnabled, runCommand } from '../../commands/run.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { draftKind } from './add.ts';

const KINDS = ['action', 'decision', 'evidence', 'system', 'wait'] as const;

/** What can be added, beside or onto what is selected. */
export function Palette({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const selection = useEditor((state) => state.selection);
  const markable = useEditor((state) => isEnabled('fail-point', state));
  const hint = markable ? {} : { title: words.selectFirst };
  return (
    <section className="panel-section" aria-labelledby="add-title">
      <h2 id="add-title" className="section-title">
        {words.add}
      </h2>
      <div className="palette">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => draftKind(document, selection, kind)}>
            {words[kind]}
          </button>
        ))}
        <span />
        <button
          type="button"
          className="button fail"
          disabled={!markable}
          {...hint}
          onClick={() => runCommand('fail-point')}
        >
          {words.failPoint}
        </button>
        <button
          type="button"
          className="button waits"
          disabled={!markable}
          {...hint}
          onClick={() => runCommand('wait-point')}
        >
          {words.waitPoint}
        </button>
      </div>
    </section>
  );
}
