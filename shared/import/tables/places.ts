import type { LaneRole } from '../../model/schema/drawing.ts';
import { LANE_ROLES } from '../../model/schema/drawing.ts';
import type { Text } from '../../model/schema/values.ts';
import { squeezed } from '../../model/tables/heads.ts';
import type { DraftLane, DraftPhase, Key } from '../draft.ts';
import { roleFromName } from '../lane-roles.ts';
import { field, type ListRow } from './row.ts';
import { numberOf, wordOf } from './words.ts';

/** Lanes or phases as rows name them: by id and name, else by name alone. */
export class Places<Place extends { readonly key: Key; readonly name: Text }> {
  readonly #places: Place[];
  readonly #make: (key: Key, name: Text, row: ListRow) => Place;
  readonly #kind: string;

  constructor(kind: string, known: readonly Place[], make: (key: Key, name: Text, row: ListRow) => Place) {
    this.#kind = kind;
    this.#places = [...known];
    this.#make = make;
  }

  get all(): readonly Place[] {
    return this.#places;
  }

  /** The key of the place that a row names; what is not there yet is added. */
  keyOf(row: ListRow, name: Text, id: string): Key | undefined {
    const shown = Object.values(name)[0] ?? '';
    if (shown === '') return this.#places.some(({ key }) => key === id) ? id : undefined;
    const called = this.#places.filter((place) => Object.values(place.name).some((text) => same(text, shown)));
    const found = called.find(({ key }) => key === id) ?? called[0];
    // Two that are called the same are told apart by their ids.
    if (found && (found.key === id || id === '' || !this.#isNew(id))) return found.key;
    const key = id !== '' && this.#isNew(id) ? id : `${this.#kind}:${shown}`;
    this.#places.push(this.#make(key, name, row));
    return key;
  }

  #isNew(id: string): boolean {
    return !this.#places.some(({ key }) => key === id);
  }
}

function same(one: string, other: string): boolean {
  return (squeezed(one) || one) === (squeezed(other) || other);
}

export function roleOf(cell: string): LaneRole | undefined {
  const word = wordOf('role', cell);
  return LANE_ROLES.find((role) => role === word);
}

/** A lane of a row of steps or of lanes: its role as the row says, else as the name suggests. */
export function laneOf(key: Key, name: Text, row: ListRow): DraftLane {
  const suggested = Object.values(name)
    .map(roleFromName)
    .find((role) => role !== undefined);
  return { key, name, ...field('role', roleOf(row.cell('role')) ?? suggested) };
}

export function phaseOf(key: Key, name: Text, row: ListRow): DraftPhase {
  return { key, name, fields: field('stage', wordOf('stage', row.cell('stage'))) };
}

/** The lanes of a list of lanes, in its order. */
export function lanesIn(rows: readonly ListRow[]): DraftLane[] {
  return rows.map((row) => laneOf(keyIn(row, 'lane'), row.text('lane'), row));
}

export function phasesIn(rows: readonly ListRow[]): DraftPhase[] {
  return rows.map((row) => phaseOf(keyIn(row, 'phase'), row.text('phase'), row));
}

function keyIn(row: ListRow, kind: 'lane' | 'phase'): Key {
  return row.cell('id') || `${kind}:${row.cell(kind) || row.line}`;
}

/** Lanes from top to bottom where rows say their numbers, else as they came. */
export function laneOrder(lanes: readonly DraftLane[], numbers: ReadonlyMap<Key, string>): DraftLane[] {
  const at = ({ key }: DraftLane) => numberOf(numbers.get(key) ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...lanes].sort((one, other) => Math.sign(at(one) - at(other)));
}
