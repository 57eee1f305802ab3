import type { Entry } from '../../model/queries.ts';
import type { FailPoint, Link, WaitPoint } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { shownWord } from '../../model/tables/words.ts';
import { type Table, tableOf } from './table.ts';
import { namesOf, shown, type TableView, textFields, truth, unitOf } from './view.ts';

/** The table of links, in the order of the steps that they leave. */
export function linksTable(view: TableView): Table {
  const { document, chinese, numbers } = view;
  const at = (id: Id) => numbers.get(id) ?? Number.MAX_SAFE_INTEGER;
  const rows = Object.entries(document.links).sort(
    ([one, a], [other, b]) => at(a.from) - at(b.from) || at(a.to) - at(b.to) || (one < other ? -1 : 1),
  );
  return tableOf<Entry<Link>>({ key: 'links', title: chinese ? '连线' : 'Links', chinese }, rows, [
    { head: 'from', width: 7, always: true, cell: ([, { from }]) => numbers.get(from) },
    { head: 'fromName', width: 34, always: true, cell: ([, { from }]) => shown(view, document.steps[from]?.name) },
    { head: 'to', width: 7, always: true, cell: ([, { to }]) => numbers.get(to) },
    { head: 'toName', width: 34, always: true, cell: ([, { to }]) => shown(view, document.steps[to]?.name) },
    ...textFields<Entry<Link>>(view, 'condition', ([, { condition }]) => condition, { width: 24, always: true }),
    { head: 'arrow', width: 10, cell: ([, { arrow }]) => shownWord('arrow', arrow, chinese) },
    { head: 'chance', width: 10, cell: ([, { chance }]) => chance },
    { head: 'loop', width: 8, cell: ([, { loop }]) => truth(view, loop) },
    { head: 'handOff', cell: ([, { handOff }]) => handOff?.likely },
    { head: 'handOffLeast', cell: ([, { handOff }]) => handOff?.min },
    { head: 'handOffMost', cell: ([, { handOff }]) => handOff?.max },
    { head: 'handOffUnit', cell: ([, { handOff }]) => unitOf(view, handOff) },
    { head: 'sameContact', cell: ([, { sameContact }]) => truth(view, sameContact) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

interface Marker {
  readonly id: Id;
  readonly on: Id;
  readonly number: number;
  readonly fail?: FailPoint;
  readonly wait?: WaitPoint;
}

/** The table of fail points and wait points, by their number. */
export function markersTable(view: TableView): Table {
  const { document, chinese } = view;
  const byNumber = (one: Marker, other: Marker) => one.number - other.number || (one.id < other.id ? -1 : 1);
  const fails = Object.entries(document.failPoints).map(([id, fail]): Marker => ({ ...fail, id, fail }));
  const waits = Object.entries(document.waitPoints).map(([id, wait]): Marker => ({ ...wait, id, wait }));
  const rows = [...fails.sort(byNumber), ...waits.sort(byNumber)];
  return tableOf<Marker>({ key: 'markers', title: chinese ? '标记' : 'Markers', chinese }, rows, [
    { head: 'marker', width: 9, always: true, cell: ({ fail, number }) => `${fail ? 'F' : 'W'}${number}` },
    { head: 'kind', always: true, cell: ({ fail }) => shownWord('marker', fail ? 'failPoint' : 'waitPoint', chinese) },
    { head: 'on', width: 9, always: true, cell: ({ on }) => view.numbers.get(on) ?? on },
    { head: 'onName', width: 36, always: true, cell: ({ on }) => placeName(view, on) },
    ...textFields<Marker>(view, 'what', ({ fail }) => fail?.what, { width: 34, always: true }),
    { head: 'chance', width: 10, cell: ({ fail }) => fail?.chance },
    { head: 'severity', width: 10, cell: ({ fail }) => fail?.severity },
    { head: 'occurrence', width: 11, cell: ({ fail }) => fail?.occurrence },
    { head: 'detection', width: 10, cell: ({ fail }) => fail?.detection },
    ...textFields<Marker>(view, 'why', ({ fail }) => fail?.why),
    ...textFields<Marker>(view, 'noticed', ({ fail }) => fail?.noticed),
    ...textFields<Marker>(view, 'recovery', ({ fail }) => fail?.recovery),
    { head: 'expected', cell: ({ wait }) => wait?.expected?.likely },
    { head: 'expectedLeast', cell: ({ wait }) => wait?.expected?.min },
    { head: 'expectedMost', cell: ({ wait }) => wait?.expected?.max },
    { head: 'waitUnit', cell: ({ wait }) => unitOf(view, wait?.expected) },
    { head: 'tolerance', cell: ({ wait }) => wait?.tolerance?.likely },
    { head: 'toleranceLeast', cell: ({ wait }) => wait?.tolerance?.min },
    { head: 'toleranceMost', cell: ({ wait }) => wait?.tolerance?.max },
    { head: 'toleranceUnit', cell: ({ wait }) => unitOf(view, wait?.tolerance) },
    ...textFields<Marker>(view, 'relief', ({ wait }) => wait?.relief),
    { head: 'id', width: 20, always: true, cell: ({ id }) => id },
  ]);
}

/** What a marker stands on: a step by its name, a link by those of its ends. */
function placeName(view: TableView, id: Id): string {
  const { steps, links } = view.document;
  const link = links[id];
  if (!link) return namesOf(view, steps, [id]);
  return `${namesOf(view, steps, [link.from])} → ${namesOf(view, steps, [link.to])}`;
}
