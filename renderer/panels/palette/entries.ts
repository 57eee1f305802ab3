import { COMMANDS, type CommandId, GROUP_NAMES } from '../../../shared/commands/commands.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { keyOf } from '../../app/command-button.tsx';
import { reveal } from '../../canvas/view.ts';
import { isEnabled, runCommand } from '../../commands/run.ts';
import { editorStore, select } from '../../store/editor.ts';

/** One thing that the palette offers. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  /** Other words by which it is found. */
  readonly also: readonly string[];
  readonly kind: string;
  readonly shortcut: string;
  run(): void;
}

const SHOWN = ['steps', 'lanes', 'phases', 'links', 'failPoints', 'waitPoints', 'notes'] as const;
const NAMED = ['actors', 'systems', 'channels'] as const;

/** Every command that makes sense now. */
export function commandEntries(language: InterfaceLanguage): PaletteEntry[] {
  const state = editorStore.getState();
  return (Object.keys(COMMANDS) as CommandId[])
    .filter((id) => id !== 'palette' && isEnabled(id, state))
    .map((id) => ({
      id: `command ${id}`,
      name: COMMANDS[id].label[language],
      also: Object.values(COMMANDS[id].label),
      kind: GROUP_NAMES[COMMANDS[id].group][language],
      shortcut: keyOf(id),
      run: () => runCommand(id),
    }));
}

/** Every element of the drawing, and who and what takes part in it. */
export function elementEntries(document: BlueprintDocument, language: InterfaceLanguage): PaletteEntry[] {
  const drawn = SHOWN.flatMap((collection) =>
    Object.entries(document[collection]).map(([id, element]) => entry(collection, id, element, () => goTo(id))),
  );
  const named = NAMED.flatMap((collection) =>
    Object.entries(document[collection]).map(([id, element]) =>
      entry(collection, id, element, () => select(stepsWith(document, collection, id))),
    ),
  );
  return [...drawn, ...named];

  function entry(
    collection: (typeof SHOWN)[number] | (typeof NAMED)[number],
    id: string,
    element: object,
    run: () => void,
  ): PaletteEntry {
    const also = ['name', 'what', 'text'].flatMap((field) => Object.values(Reflect.get(element, field) ?? {}));
    const name = collection === 'notes' ? String(also[0] ?? '') : elementName(document, id, language);
    return {
      id: `${collection} ${id}`,
      name: name || COLLECTION_WORDS[collection][language],
      also: also.filter((text) => typeof text === 'string'),
      kind: COLLECTION_WORDS[collection][language],
      shortcut: '',
      run,
    };
  }
}

function goTo(id: string): void {
  select([id]);
  reveal(id);
}

const LISTS = { actors: 'actorIds', systems: 'systemIds', channels: 'channelIds' } as const;

/** The steps that name an actor, a system or a channel. */
function stepsWith(document: BlueprintDocument, collection: keyof typeof LISTS, id: string): string[] {
  return Object.entries(document.steps).flatMap(([stepId, step]) =>
    step[LISTS[collection]]?.includes(id) ? [stepId] : [],
  );
}
