import { createStore } from 'zustand/vanilla';
import { focusCanvas } from '../../canvas/view.ts';
import { settingsStore } from '../../store/settings.ts';
import type { TableName } from './column.ts';
import { TABLES } from './columns.ts';
import type { Sorting } from './rows.ts';

/** What the dock shows: a table, or the drawing as a matrix. */
export type TabName = TableName | 'matrix';

/** How each table is looked at in this window. */
interface TablesView {
  readonly sorting: Readonly<Partial<Record<TableName, Sorting>>>;
  readonly filters: Readonly<Partial<Record<TableName, string>>>;
  /** Table and column → pixels. */
  readonly widths: Readonly<Record<string, number>>;
  /** Columns that are put away, with their table. */
  readonly hidden: readonly string[];
  /** Counts how often the table was asked to take the keyboard. */
  readonly wanted: number;
}

const KEY = 'tables';
/** Pixels that a column keeps. */
const NARROWEST = 56;
/** Columns of which something is remembered. */
const MOST = 500;

/** What was remembered of the columns; nothing of what cannot be read. */
function remembered(): Pick<TablesView, 'widths' | 'hidden'> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { widths = {}, hidden = [] } = (stored ?? {}) as Partial<TablesView>;
    return {
      widths: Object.fromEntries(Object.entries(widths).filter(([, width]) => Number.isFinite(width))),
      hidden: Array.isArray(hidden) ? hidden.filter((key) => typeof key === 'string') : [],
    };
  } catch {
    return { widths: {}, hidden: [] };
  }
}

export const tablesStore = createStore<TablesView>(() => ({ sorting: {}, filters: {}, wanted: 0, ...remembered() }));

tablesStore.subscribe(({ widths, hidden }, before) => {
  if (widths === before.widths && hidden === before.hidden) return;
  const kept = { widths: Object.fromEntries(Object.entries(widths).slice(-MOST)), hidden: hidden.slice(-MOST) };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the choice holds for this window only.
  }
});

/** Every tab, the matrix first. */
export const TABS: readonly TabName[] = ['matrix', ...TABLES];

export function tabOf(stored: string): TabName {
  return TABS.find((tab) => tab === stored) ?? 'steps';
}

/** Sorts a table by a column: upwards, then downwards, then as the drawing has it; one way, then not, where it is said. */
export function sortBy(table: TableName, key: string, way?: boolean): void {
  tablesStore.setState(({ sorting }) => {
    const { [table]: before, ...others } = sorting;
    const now = before?.key === key ? before.down : undefined;
    const down = way ?? now !== undefined;
    const over = way === undefined ? now === true : now === way;
    return { sorting: over ? others : { ...others, [table]: { key, down } } };
  });
}

export function filterBy(table: TableName, words: string): void {
  tablesStore.setState(({ filters }) => ({ filters: { ...filters, [table]: words } }));
}

export function widen(table: TableName, key: string, width: number): void {
  tablesStore.setState(({ widths }) => ({ widths: { ...widths, [`${table} ${key}`]: Math.max(NARROWEST, width) } }));
}

/** Puts a column away, or shows it again. */
export function toggleColumn(table: TableName, key: string): void {
  const column = `${table} ${key}`;
  tablesStore.setState(({ hidden }) => ({
    hidden: hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column],
  }));
}

export function showTab(table: TabName): void {
  settingsStore.setState({ table });
}

/** Gives the keyboard to the table that is shown. */
export function focusTables(): void {
  tablesStore.setState(({ wanted }) => ({ wanted: wanted + 1 }));
}

/** Opens the tables, or closes them; the keyboard goes along. */
export function toggleTables(): void {
  const { tables } = settingsStore.getState();
  settingsStore.setState({ tables: !tables });
  if (tables) focusCanvas();
  else focusTables();
}

/** Opens the tables at the matrix. */
export function showMatrix(): void {
  settingsStore.setState({ tables: true, table: 'matrix' });
  focusTables();
}
