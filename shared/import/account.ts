import type { Sentence } from '../model/refusal.ts';
import type { LaneRole } from '../model/schema/drawing.ts';
import type { Text } from '../model/schema/values.ts';
import type { DraftLane, ImportDraft, ImportLoss, Key } from './draft.ts';

/** How much of each kind was understood. */
export interface Counts {
  readonly lanes: number;
  readonly phases: number;
  readonly steps: number;
  readonly links: number;
  /** Fail points and wait points. */
  readonly markers: number;
  readonly notes: number;
}

export function countsOf({ lanes, phases, steps, links, failPoints, waitPoints, notes }: ImportDraft): Counts {
  return {
    lanes: lanes.length,
    phases: phases.length,
    steps: steps.length,
    links: links.length,
    markers: failPoints.length + waitPoints.length,
    notes: notes.length,
  };
}

/** Names of what is counted, in the order in which they are told. */
const COUNTED: Readonly<
  Record<keyof Counts, { readonly one: string; readonly many: string; readonly chinese: string }>
> = {
  lanes: { one: 'lane', many: 'lanes', chinese: '条泳道' },
  phases: { one: 'phase', many: 'phases', chinese: '个阶段' },
  steps: { one: 'step', many: 'steps', chinese: '个步骤' },
  links: { one: 'link', many: 'links', chinese: '条连线' },
  markers: { one: 'marker', many: 'markers', chinese: '个标记' },
  notes: { one: 'note', many: 'notes', chinese: '张便签' },
};

/** `4 lanes, 12 steps, 1 link`; lanes and steps are told even where there are none. */
export function countsInWords(counts: Counts): Sentence {
  const told = (Object.keys(COUNTED) as (keyof Counts)[]).filter(
    (kind) => counts[kind] > 0 || kind === 'lanes' || kind === 'steps',
  );
  return {
    en: told.map((kind) => `${counts[kind]} ${counts[kind] === 1 ? COUNTED[kind].one : COUNTED[kind].many}`).join(', '),
    'zh-Hans': told.map((kind) => `${counts[kind]} ${COUNTED[kind].chinese}`).join('、'),
  };
}

/** Which sheet of a workbook was read, where there are several. */
export function sheetInWords({ sheets }: ImportDraft): readonly Sentence[] {
  if (!sheets) return [];
  return [{ en: `Sheet read: ${sheets.read}.`, 'zh-Hans': `读取的工作表：${sheets.read}。` }];
}

/** What a lane is called in the other file, in any of its languages. */
export function laneName({ key, name }: DraftLane): string {
  return Object.values(name).find((text) => text.trim() !== '') ?? key;
}

/** The roles that the file gives or the lanes' names suggest. */
export function suggestedRoles({ lanes }: ImportDraft): Readonly<Record<Key, LaneRole>> {
  return Object.fromEntries(lanes.flatMap(({ key, role }) => (role === undefined ? [] : [[key, role] as const])));
}

/** The draft under its file's name, where the file gives the service none. */
export function withName(draft: ImportDraft, fileName: string): ImportDraft {
  const name: Text = { [draft.languages[0] ?? 'en']: fileName.replace(/\.[^.]*$/, '') };
  return Object.values(draft.name).some((text) => text.trim() !== '') ? draft : { ...draft, name };
}

/** Places that are named of one loss; of the others only how many there are. */
const MOST_PLACES = 5;

/** Losses of one kind together, with their first places. */
export function lossesInWords(losses: readonly ImportLoss[]): readonly Sentence[] {
  const kinds = new Map<
    string,
    { readonly what: Sentence; readonly count: number; readonly places: readonly string[] }
  >();
  for (const { what, where } of losses) {
    const known = kinds.get(what.en);
    const places = [...(known?.places ?? []), ...(where === undefined ? [] : [where])];
    kinds.set(what.en, { what, count: (known?.count ?? 0) + 1, places: places.slice(0, MOST_PLACES) });
  }
  return [...kinds.values()].map(({ what, count, places }) => {
    const more = count - places.length;
    const english = [...places, ...(more > 0 && places.length > 0 ? [`${more} more`] : [])].join(', ');
    const chinese = `${places.join('、')}${more > 0 && places.length > 0 ? `，另有 ${more} 处` : ''}`;
    return {
      en: places.length === 0 ? what.en : `${what.en} (${english})`,
      'zh-Hans': places.length === 0 ? what['zh-Hans'] : `${what['zh-Hans']}（${chinese}）`,
    };
  });
}
