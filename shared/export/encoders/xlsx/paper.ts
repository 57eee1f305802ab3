import { tag } from '../../xml.ts';
import type { Sheet } from './sheet.ts';

/** Characters that can be read across a landscape page, and by what share of it the last may be fuller. */
const PAGE = 200;
const FULLER = 0.15;
/** Characters across a landscape page of A4 that is not made smaller; a little less, as programs do not all measure alike. */
const UNSCALED = 130;

type Columns = Pick<Sheet, 'widths' | 'frozen' | 'printed' | 'together'>;

/** How a sheet's columns stand on paper: all on one page, or parted between what belongs together. */
export function onPaper(columns: Columns): { readonly fit: boolean; readonly setup: object; readonly breaks: string } {
  const pages = pagesOf(columns);
  if (pages.length === 1) return { fit: true, setup: { fitToWidth: 1, fitToHeight: 0 }, breaks: '' };
  const repeated = sum(columns.widths.slice(0, columns.frozen.columns));
  const widest = Math.max(...pages.map(({ width }) => repeated + width));
  const breaks = pages.slice(1).map(({ from }) => tag('brk', { id: from, max: 1_048_575, man: 1 }));
  return {
    fit: false,
    setup: { scale: Math.min(100, Math.floor((100 * UNSCALED) / widest)) },
    breaks: tag('colBreaks', { count: breaks.length, manualBreakCount: breaks.length }, ...breaks),
  };
}

interface PaperPage {
  /** Its first column. */
  readonly from: number;
  /** Without the frozen columns, which stand on each page. */
  readonly width: number;
}

function pagesOf({ widths, frozen, printed, together }: Columns): readonly PaperPage[] {
  const own = widths.slice(frozen.columns, printed);
  const room = PAGE - sum(widths.slice(0, frozen.columns));
  const most = Math.max(1, Math.ceil(sum(own) / room - FULLER));
  for (let width = Math.ceil(sum(own) / most); ; width += 1) {
    const pages = filled(own, frozen.columns, together, width);
    if (pages.length <= most) return pages;
  }
}

/** Pages of that width at most, filled one after the other. */
function filled(widths: readonly number[], first: number, together: Columns['together'], most: number): PaperPage[] {
  const pages: PaperPage[] = [];
  for (let at = 0; at < widths.length; ) {
    let next = at + 1;
    while (together.has(first + next)) next += 1;
    const width = sum(widths.slice(at, next));
    const last = pages.at(-1);
    if (last && last.width + width <= most) pages[pages.length - 1] = { ...last, width: last.width + width };
    else pages.push({ from: first + at, width });
    at = next;
  }
  return pages;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((whole, width) => whole + width, 0);
}
