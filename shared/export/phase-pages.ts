import { OFF_PAGE } from '../layout/card.ts';
import { labelled } from '../locales/sentences.ts';
import { columnsInOrder, phasesInOrder, textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Link, Step } from '../model/schema/drawing.ts';
import type { Id, Text } from '../model/schema/values.ts';

/** A part of a blueprint that stands on a page or slide of its own. */
export interface Page {
  readonly document: BlueprintDocument;
  /** The phase that it shows; undefined for the whole, or for what has no phase. */
  readonly phaseId?: Id;
  /** Which of how many pages of its phase it is, where that takes several. */
  readonly share?: Share;
  /** Steps that stand for others on other pages, each with the index of that page. */
  readonly offPage: ReadonlyMap<Id, number>;
}

interface Share {
  readonly nth: number;
  readonly of: number;
}

/** What a mark says before the name of a step on another page, such as the number of that page. */
export type PageWord = (index: number, language: string) => string;

type Most = (phaseId: Id | undefined) => number;

/**
 * The blueprint as pages, one a phase that has columns; what has no phase stands on a page of its own.
 * @param most columns of a page of a phase: one that has more takes several
 */
export function phasePages(
  document: BlueprintDocument,
  word?: PageWord,
  most: Most = () => Number.POSITIVE_INFINITY,
): Page[] {
  const groups = new Map<Id | undefined, Id[]>();
  for (const [id, { phaseId }] of columnsInOrder(document)) {
    const key = phaseId !== undefined && document.phases[phaseId] ? phaseId : undefined;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const parts = [...groups]
    .filter(([phaseId, columns]) => phaseId !== undefined || holdsSteps(document, columns))
    .flatMap(([phaseId, columns]) =>
      evenly(columns, most(phaseId)).map((some, index, { length: of }) => ({
        phaseId,
        columns: some,
        nth: index + 1,
        of,
      })),
    );
  if (parts.length === 0 || (parts.length === 1 && parts[0]?.phaseId === undefined)) return [wholePage(document)];
  const places = new Map(parts.flatMap(({ columns }, index) => columns.map((id) => [id, index] as const)));
  const shares = new Map(parts.flatMap(({ columns, nth, of }) => columns.map((id) => [id, { nth, of }] as const)));
  return parts.map(({ phaseId, columns, nth, of }) => ({
    ...pageOf({ document, places, shares, word }, phaseId, new Set(columns)),
    ...(of > 1 ? { share: { nth, of } } : {}),
  }));
}

/** In as few parts as may be, each about as long as the others. */
function evenly(columns: readonly Id[], most: number): (readonly Id[])[] {
  const count = Math.max(1, Math.ceil(columns.length / most));
  const cut = (part: number) => Math.round((part * columns.length) / count);
  return Array.from({ length: count }, (_, part) => columns.slice(cut(part), cut(part + 1)));
}

/** Everything on one page. */
export function wholePage(document: BlueprintDocument): Page {
  return { document, offPage: new Map() };
}

const NO_PHASE = { en: 'Without a phase', 'zh-Hans': '未分阶段' } as const;

/** Number and name of the phase of a page, and which page of it; empty where the page shows the whole. */
export function phaseOnPage({ document, phaseId, share }: Page, whole: BlueprintDocument, language: string): string {
  if (document === whole) return '';
  const chinese = language.startsWith('zh');
  const number = phasesInOrder(whole).findIndex(([id]) => id === phaseId) + 1;
  const name = textIn(whole.phases[phaseId ?? '']?.name, language, whole.languages);
  const phase = number > 0 ? `${number} ${name}`.trim() : NO_PHASE[chinese ? 'zh-Hans' : 'en'];
  if (!share) return phase;
  return `${phase}${chinese ? '' : ' '}${shareOf(share, chinese)}`;
}

function shareOf({ nth, of }: Share, chinese: boolean): string {
  return chinese ? `（${nth}/${of}）` : `(${nth}/${of})`;
}

function holdsSteps(document: BlueprintDocument, columns: readonly Id[]): boolean {
  const own = new Set(columns);
  return Object.values(document.steps).some(({ columnId }) => own.has(columnId ?? ''));
}

/** Columns before and after all others, for the marks that name other slides. */
const BEFORE = 'off-page-before';
const AFTER = 'off-page-after';

interface Cutting {
  readonly document: BlueprintDocument;
  /** The index of the page of each column. */
  readonly places: ReadonlyMap<Id, number>;
  /** Which page of its phase each column stands on. */
  readonly shares: ReadonlyMap<Id, Share>;
  readonly word: PageWord | undefined;
}

function pageOf(cutting: Cutting, phaseId: Id | undefined, columns: ReadonlySet<Id>): Page {
  const { document, places } = cutting;
  const here = (id: Id) => columns.has(document.steps[id]?.columnId ?? '');
  const linked = Object.entries(document.links).filter(([, { from, to }]) => here(from) || here(to));
  const marks = marksOf(
    cutting,
    columns,
    linked.flatMap(([, { from, to }]) => [from, to]).filter((id) => !here(id)),
  );
  const steps = [...Object.entries(document.steps).filter(([id]) => here(id)), ...marks];
  const kept = new Set<Id>([...steps.map(([id]) => id), ...linked.map(([id]) => id)]);
  const notes = only(document.notes, ({ about, columnId }) =>
    about === undefined ? columns.has(columnId ?? '') : kept.has(about),
  );
  const used = new Set([...steps.map(([, step]) => step), ...Object.values(notes)].map(({ laneId }) => laneId));
  const links = linked
    .filter(([, { from, to }]) => kept.has(from) && kept.has(to))
    .map(([id, link]) => [id, here(link.from) && here(link.to) ? link : freed(link, here)] as const);
  const on = <Item extends { readonly on: Id }>(items: Readonly<Record<Id, Item>>) =>
    only(items, ({ on: place }) => kept.has(place) && !marks.some(([id]) => id === place));
  return {
    ...(phaseId === undefined ? {} : { phaseId }),
    offPage: new Map(marks.map(([id]) => [id, places.get(document.steps[id]?.columnId ?? '') ?? 0])),
    document: {
      ...document,
      columns: {
        ...only(document.columns, (_, id) => columns.has(id)),
        ...(marks.some(([, { columnId }]) => columnId === BEFORE) ? { [BEFORE]: { order: '0' } } : {}),
        ...(marks.some(([, { columnId }]) => columnId === AFTER) ? { [AFTER]: { order: 'zzzz' } } : {}),
      },
      lanes: steps.length === 0 ? document.lanes : slimExcept(document.lanes, used),
      steps: Object.fromEntries(steps),
      links: Object.fromEntries(links),
      failPoints: on(document.failPoints),
      waitPoints: on(document.waitPoints),
      notes,
    },
  };
}

/** Lanes in which nothing stands on a page, drawn as thin as their names. */
function slimExcept(lanes: BlueprintDocument['lanes'], used: ReadonlySet<Id | undefined>): BlueprintDocument['lanes'] {
  return Object.fromEntries(
    Object.entries(lanes).map(([id, lane]) => [id, used.has(id) ? lane : { ...lane, folded: true }]),
  );
}

/** A link to or from a mark, which stands elsewhere than its step: nothing set by hand for that end holds there. */
function freed({ bends: _bends, fromSide, toSide, ...link }: Link, here: (id: Id) => boolean): Link {
  return {
    ...link,
    ...(fromSide !== undefined && here(link.from) ? { fromSide } : {}),
    ...(toSide !== undefined && here(link.to) ? { toSide } : {}),
  };
}

function only<Item>(items: Readonly<Record<Id, Item>>, keep: (item: Item, id: Id) => boolean): Record<Id, Item> {
  return Object.fromEntries(Object.entries(items).filter(([id, item]) => keep(item, id)));
}

/** A mark for each step of another page, in its lane, before or after what is here. */
function marksOf(cutting: Cutting, columns: ReadonlySet<Id>, others: readonly Id[]): (readonly [Id, Step])[] {
  const { document } = cutting;
  const order = columnsInOrder(document).map(([id]) => id);
  const first = order.findIndex((id) => columns.has(id));
  return [...new Set(others)].flatMap((id) => {
    const step = document.steps[id];
    const at = order.indexOf(step?.columnId ?? '');
    if (!step || at < 0 || document.lanes[step.laneId ?? ''] === undefined) return [];
    const mark: Step = {
      kind: OFF_PAGE,
      name: placeName(cutting, step),
      order: step.order,
      size: cutting.word ? 'medium' : 'small',
      columnId: at < first ? BEFORE : AFTER,
      ...(step.laneId === undefined ? {} : { laneId: step.laneId }),
      actorIds: [],
    };
    return [[id, mark] as const];
  });
}

/** Where another step is, and its own name, in every language. */
function placeName(cutting: Cutting, step: Step): Text {
  const { languages } = cutting.document;
  return Object.fromEntries(
    languages.map((language) => {
      const own = textIn(step.name, language, languages);
      const place = placeOf(cutting, step.columnId ?? '', language);
      return [language, place === '' ? own : labelled(place, own, language)];
    }),
  );
}

/** The page of a column, or the number and name of its phase as far as a colon; of a phase on several pages its number and which. */
function placeOf({ document, places, shares, word }: Cutting, columnId: Id, language: string): string {
  if (word) return word(places.get(columnId) ?? 0, language);
  const phaseId = document.columns[columnId]?.phaseId ?? '';
  const number = phasesInOrder(document).findIndex(([id]) => id === phaseId) + 1;
  if (number === 0) return '';
  const share = shares.get(columnId);
  if (share && share.of > 1) {
    const chinese = language.startsWith('zh');
    return `${number}${chinese ? '' : ' '}${shareOf(share, chinese)}`;
  }
  const name = textIn(document.phases[phaseId]?.name, language, document.languages);
  return `${number} ${name.split(/[:：]/u, 1).join('').trim()}`;
}
