import { createStore } from 'zustand/vanilla';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguageOf } from '../../shared/locales/sentences.ts';
import { TIME_UNITS, type TimeUnit } from '../../shared/model/schema/values.ts';
import { GROUPINGS, type Grouping } from '../../shared/rules/grouping.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

export type FontChoice = 'product' | 'system';

/** What a person sets once for every document. */
export interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: ThemeChoice;
  /** Whose name stands under waivers, answers and reviews. */
  readonly name: string;
  /** The unit that new times begin with. */
  readonly timeUnit: TimeUnit;
  /** The currency that new costs begin with, ISO 4217. */
  readonly currency: string;
  /** The interface's typeface; the drawing keeps its own, in which it is measured. */
  readonly font: FontChoice;
  /** Size of the interface's text in percent. */
  readonly textSize: number;
  /** Whether the overview map is shown. */
  readonly minimap: boolean;
  /** What the rows of the problems are grouped by. */
  readonly problemGrouping: Grouping;
  /** Height of the list of problems in pixels; null as long as nobody has chosen one. */
  readonly problemsHeight: number | null;
  /** Whether elements with problems are marked on the canvas. */
  readonly canvasProblems: boolean;
  /** Whether the drawing shows where open remarks are. */
  readonly remarkSigns: boolean;
  /** Whether the tables are shown, and whether at the right of the drawing rather than below it. */
  readonly tables: boolean;
  readonly tablesBeside: boolean;
  /** Pixels that the tables take below the drawing, and beside it; null as long as nobody has chosen. */
  readonly tablesHeight: number | null;
  readonly tablesWidth: number | null;
  /** The table that was shown last. */
  readonly table: string;
}

const KEY = 'settings';
export const THEME_CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
export const TEXT_SIZES: readonly number[] = [90, 100, 115, 130];
const CURRENCY = /^[A-Z]{3}$/;

function read(): Settings {
  const language = interfaceLanguageOf(navigator.languages);
  const usual: Settings = {
    language,
    theme: 'system',
    name: '',
    timeUnit: 'minute',
    currency: language === 'zh-Hans' ? 'CNY' : 'EUR',
    font: 'product',
    textSize: 100,
    minimap: true,
    problemGrouping: 'rule',
    problemsHeight: null,
    canvasProblems: true,
    remarkSigns: true,
    tables: false,
    tablesBeside: false,
    tablesHeight: null,
    tablesWidth: null,
    table: 'steps',
  };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const given = (stored ?? {}) as Partial<Settings>;
    return {
      language: INTERFACE_LANGUAGES.find((known) => known === given.language) ?? usual.language,
      theme: THEME_CHOICES.find((known) => known === given.theme) ?? usual.theme,
      name: typeof given.name === 'string' ? given.name.slice(0, 200) : usual.name,
      timeUnit: TIME_UNITS.find((known) => known === given.timeUnit) ?? usual.timeUnit,
      currency: CURRENCY.test(String(given.currency)) ? String(given.currency) : usual.currency,
      font: given.font === 'system' ? 'system' : 'product',
      textSize: TEXT_SIZES.find((known) => known === given.textSize) ?? usual.textSize,
      minimap: given.minimap !== false,
      problemGrouping: GROUPINGS.find((known) => known === given.problemGrouping) ?? usual.problemGrouping,
      problemsHeight: sizeOf(given.problemsHeight),
      canvasProblems: given.canvasProblems !== false,
      remarkSigns: given.remarkSigns !== false,
      tables: given.tables === true,
      tablesBeside: given.tablesBeside === true,
      tablesHeight: sizeOf(given.tablesHeight),
      tablesWidth: sizeOf(given.tablesWidth),
      table: String(given.table ?? usual.table),
    };
  } catch {
    return usual;
  }
}

function sizeOf(given: unknown): number | null {
  return Number.isFinite(given) ? Number(given) : null;
}

export const settingsStore = createStore<Settings>(() => read());

settingsStore.subscribe((settings) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds for this window only.
  }
});
