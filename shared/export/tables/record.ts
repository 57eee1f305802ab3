import { type Entry, inOrder, lanesInOrder, phasesInOrder } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Lane, Phase } from '../../model/schema/drawing.ts';
import { shownWord } from '../../model/tables/words.ts';
import { dateCell, type Table, tableOf } from './table.ts';
import { inTime, namesOf, type TableView, textFields } from './view.ts';

export function lanesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = lanesInOrder(document);
  return tableOf<Entry<Lane>>({ key: 'lanes', title: chinese ? '泳道' : 'Lanes', chinese }, rows, [
    { head: 'number', width: 6, always: true, cell: (row) => rows.indexOf(row) + 1 },
    ...textFields<Entry<Lane>>(view, 'lane', ([, { name }]) => name, { always: true }),
    { head: 'role', width: 24, always: true, cell: ([, { role }]) => shownWord('role', role, chinese) },
    { head: 'actors', width: 20, cell: ([, { actorId }]) => namesOf(view, document.actors, actorId ? [actorId] : []) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

export function phasesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = phasesInOrder(document);
  return tableOf<Entry<Phase>>({ key: 'phases', title: chinese ? '阶段' : 'Phases', chinese }, rows, [
    { head: 'number', width: 6, always: true, cell: (row) => rows.indexOf(row) + 1 },
    ...textFields<Entry<Phase>>(view, 'phase', ([, { name }]) => name, { width: 32, always: true }),
    { head: 'stage', cell: ([, { stage }]) => shownWord('stage', stage, chinese) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

type Source = BlueprintDocument['sources'][string];

export function sourcesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = inOrder<Source>(document.sources);
  return tableOf<Entry<Source>>({ key: 'sources', title: chinese ? '来源' : 'Sources', chinese }, rows, [
    ...textFields<Entry<Source>>(view, 'title', ([, { title }]) => title, { width: 36, always: true }),
    { head: 'kind', width: 20, always: true, cell: ([, { kind }]) => shownWord('source', kind, chinese) },
    { head: 'date', cell: ([, { date }]) => dateCell(date) },
    { head: 'people', width: 20, cell: ([, { peopleIds }]) => namesOf(view, document.people, peopleIds) },
    ...textFields<Entry<Source>>(view, 'findings', ([, { findings }]) => findings, { width: 44 }),
    ...textFields<Entry<Source>>(view, 'suggestion', ([, { suggestion }]) => suggestion, { width: 36 }),
    ...textFields<Entry<Source>>(view, 'effect', ([, { effect }]) => effect, { width: 30 }),
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

type Figure = BlueprintDocument['indicators'][string];

export function figuresTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = inOrder<Figure>(document.indicators);
  return tableOf<Entry<Figure>>({ key: 'figures', title: chinese ? '指标' : 'Figures', chinese }, rows, [
    ...textFields<Entry<Figure>>(view, 'figure', ([, { name }]) => name, { width: 36, always: true }),
    { head: 'kind', always: true, cell: ([, { kind }]) => shownWord('figure', kind, chinese) },
    { head: 'baseline', always: true, cell: ([, { baseline }]) => baseline },
    { head: 'target', always: true, cell: ([, { target }]) => target },
    ...textFields<Entry<Figure>>(view, 'figureUnit', ([, { unit }]) => unit, { width: 18 }),
    { head: 'steps', width: 32, cell: ([, { stepIds }]) => namesOf(view, document.steps, inTime(view, stepIds ?? [])) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}
