import { shellSentences } from '../../../shared/locales/shell.ts';
import { textIn, trayOf } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { select } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { placeFromTray } from './add.ts';
import { Small } from './phases.tsx';
import { TRAY_TYPE } from './tray-type.ts';

/** Steps without a place; nothing is shown where there are none. */
export function Tray({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const selection = useEditor((state) => state.selection);
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const tray = trayOf(document);
  if (tray.length === 0) return null;
  return (
    <section className="panel-section" aria-labelledby="tray-title">
      <h2 id="tray-title" className="section-title">
        {words.tray}
      </h2>
      <p className="quiet">{words.trayHint}</p>
      <ul className="rows">
        {tray.map(([id, step]) => {
          const name = textIn(step.name, shown, document.languages) || '…';
          return (
            <li
              key={id}
              className={selection.includes(id) ? 'row selected' : 'row'}
              draggable
              onDragStart={({ dataTransfer }) => {
                dataTransfer.setData(TRAY_TYPE, id);
                dataTransfer.effectAllowed = 'move';
              }}
            >
              <button type="button" className="row-name" onClick={() => select([id])}>
                {name}
              </button>
              <Small label={words.place(name)} sign="↳" onClick={() => placeFromTray(document, selection, id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
