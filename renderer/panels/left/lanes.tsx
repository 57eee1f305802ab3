import { COMMANDS } from '../../../shared/commands/commands.ts';
import { shellSentences, wordSentences } from '../../../shared/locales/shell.ts';
import { lanesInOrder, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { LANE_ROLES, type Lane, type LaneRole } from '../../../shared/model/schema/drawing.ts';
import { LANE_NAMES } from '../../../shared/model/terms.ts';
import { coloursOf } from '../../../shared/scene/theme.ts';
import { type MenuEntry, MenuItems } from '../../app/menu-items.tsx';
import { Popup } from '../../app/popup.tsx';
import { useDrawingTheme } from '../../canvas/use-scene.ts';
import { runCommand } from '../../commands/run.ts';
import { edit, nextId, select } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { RowName } from './row-name.tsx';

/** Lanes from top to bottom. */
export function Lanes({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const terms = useSentences(wordSentences);
  const lanes = lanesInOrder(document);
  return (
    <section className="panel-section" aria-labelledby="lanes-title">
      <h2 id="lanes-title" className="section-title">
        {words.lanes}
      </h2>
      <ul className="rows">
        {lanes.map(([id, lane], index) => (
          <LaneRow
            key={id}
            id={id}
            lane={lane}
            languages={document.languages}
            first={index === 0}
            last={index === lanes.length - 1}
          />
        ))}
      </ul>
      <Popup label={words.addLane} buttonClass="button" menu>
        {(close) => (
          <MenuItems
            entries={LANE_ROLES.map((role) => [terms[role], false, () => addLane(document, role)])}
            close={close}
          />
        )}
      </Popup>
    </section>
  );
}

/** Adds a lane below the last one of its role or of those above it. */
function addLane(document: BlueprintDocument, role: LaneRole): void {
  const rank = (word: string) => LANE_ROLES.indexOf(word as LaneRole);
  const above = lanesInOrder(document).filter((entry) => rank(entry[1].role) <= rank(role));
  const laneId = nextId();
  const names = LANE_NAMES[role];
  const name = Object.fromEntries(document.languages.map((tag) => [tag, names[tag] ?? names.en ?? '']));
  const below = above.at(-1)?.[0];
  edit([{ edit: 'add-lane', args: { laneId, role, name, ...(below === undefined ? {} : { belowLaneId: below }) } }], {
    select: [laneId],
  });
}

interface LaneRowProps {
  readonly id: string;
  readonly lane: Lane;
  readonly languages: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
}

function LaneRow({ id, lane, languages, first, last }: LaneRowProps) {
  const words = useSentences(shellSentences);
  const terms = useSentences(wordSentences);
  const language = useLanguage();
  const theme = useDrawingTheme();
  const selected = useEditor(({ selection }) => selection.includes(id));
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? languages[0] ?? 'en';
  const called = textIn(lane.name, shown, languages);
  const move = (by: -1 | 1) => edit([{ edit: 'move-lane', args: { laneId: id, by } }], { select: [id] });
  const onLane = (command: 'split-lane' | 'tidy-lane') => {
    select([id]);
    runCommand(command);
  };
  const toggle = (field: 'folded' | 'locked') => {
    const fields = { [field]: lane[field] ? undefined : true };
    edit([{ edit: 'set-fields', args: { of: { collection: 'lanes', id }, fields } }], { select: [id] });
  };
  const entries: readonly MenuEntry[] = [
    [words.moveUp, first, () => move(-1)],
    [words.moveDown, last, () => move(1)],
    [lane.folded ? words.unfold : words.fold, false, () => toggle('folded')],
    [lane.locked ? words.unlock : words.lock, false, () => toggle('locked')],
    [COMMANDS['tidy-lane'].label[language], false, () => onLane('tidy-lane')],
    [words.splitLane, false, () => onLane('split-lane')],
    [words.details, false, () => select([id])],
    [words.deleteLane, false, () => edit([{ edit: 'delete-elements', args: { ids: [id] } }], { select: [] })],
  ];
  return (
    <li className={selected ? 'row selected' : 'row'}>
      <span className="lane-swatch" style={{ background: coloursOf(theme, lane.role).accent }} />
      <RowName
        collection="lanes"
        id={id}
        name={lane.name}
        label={words.laneName}
        fallback={called || Reflect.get(terms, lane.role)}
      />
      <Popup
        label="⋯"
        spoken={words.laneActions(called)}
        title={words.laneActions(called)}
        buttonClass="icon-button"
        menu
      >
        {(close) => <MenuItems entries={entries} close={close} />}
      </Popup>
    </li>
  );
}
