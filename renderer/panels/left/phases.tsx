import { COMMANDS } from '../../../shared/commands/commands.ts';
import { shellSentences } from '../../../shared/locales/shell.ts';
import { phasesInOrder, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Phase } from '../../../shared/model/schema/drawing.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { type MenuEntry, MenuItems } from '../../app/menu-items.tsx';
import { Popup } from '../../app/popup.tsx';
import { runCommand } from '../../commands/run.ts';
import { edit, nextId, select } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { selectedColumns } from './add.ts';
import { RowName } from './row-name.tsx';

/** Phases from left to right; the selected columns can be given to one. */
export function Phases({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const selection = useEditor((state) => state.selection);
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const columns = selectedColumns(document, selection);
  const phases = phasesInOrder(document);

  const add = () => {
    const phaseId = nextId();
    const free = Object.entries(document.columns).flatMap(([id, { phaseId: taken }]) => (taken ? [] : [id]));
    const columnIds = columns.length > 0 ? columns : free;
    const name = { [shown]: shown.startsWith('zh') ? `阶段 ${phases.length + 1}` : `Phase ${phases.length + 1}` };
    edit([{ edit: 'add-phase', args: { phaseId, name, columnIds } }], { select: [phaseId] });
  };
  const give = (phaseId: Id) =>
    edit(
      columns.map((id) => ({
        edit: 'set-fields' as const,
        args: { of: { collection: 'columns' as const, id }, fields: { phaseId } },
      })),
    );
  return (
    <section className="panel-section" aria-labelledby="phases-title">
      <h2 id="phases-title" className="section-title">
        {words.phases}
      </h2>
      <ul className="rows">
        {phases.map(([id, phase], index) => {
          const { name } = phase;
          const called = textIn(name, shown, document.languages);
          const mine = columns.length > 0 && columns.every((column) => document.columns[column]?.phaseId === id);
          return (
            <li key={id} className={selection.includes(id) ? 'row selected' : 'row'}>
              <span className="row-number">{index + 1}</span>
              <RowName collection="phases" id={id} name={name} label={words.phaseName} fallback={called} />
              {columns.length > 0 && !mine && (
                <Small label={words.giveColumns(called)} sign="⇥" onClick={() => give(id)} />
              )}
              <PhaseMenu id={id} phase={phase} called={called} first={index === 0} last={index === phases.length - 1} />
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        title={columns.length > 0 ? words.phaseOfSelection : words.addPhase}
        onClick={add}
      >
        {words.addPhase}
      </button>
    </section>
  );
}

interface PhaseMenuProps {
  readonly id: Id;
  readonly phase: Phase;
  readonly called: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** Moving, folding, locking and deleting a phase with all that it holds. */
function PhaseMenu({ id, phase, called, first, last }: PhaseMenuProps) {
  const words = useSentences(shellSentences);
  const language = useLanguage();
  const move = (by: -1 | 1) => edit([{ edit: 'move-phase', args: { phaseId: id, by } }], { select: [id] });
  const toggle = (field: 'folded' | 'locked') => {
    const fields = { [field]: phase[field] ? undefined : true };
    edit([{ edit: 'set-fields', args: { of: { collection: 'phases', id }, fields } }], { select: [id] });
  };
  const tidy = () => {
    select([id]);
    runCommand('tidy-phase');
  };
  const entries: readonly MenuEntry[] = [
    [words.moveEarlier, first, () => move(-1)],
    [words.moveLater, last, () => move(1)],
    [phase.folded ? words.unfold : words.fold, false, () => toggle('folded')],
    [phase.locked ? words.unlock : words.lock, false, () => toggle('locked')],
    [COMMANDS['tidy-phase'].label[language], false, tidy],
    [words.deletePhase(called), false, () => edit([{ edit: 'delete-elements', args: { ids: [id] } }], { select: [] })],
  ];
  const spoken = words.phaseActions(called);
  return (
    <Popup label="⋯" spoken={spoken} title={spoken} buttonClass="icon-button" menu>
      {(close) => <MenuItems entries={entries} close={close} />}
    </Popup>
  );
}

export function Small(props: { readonly label: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.sign}
    </button>
  );
}
