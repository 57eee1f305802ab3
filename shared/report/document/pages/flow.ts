import { run } from '../../../scene/shapes.ts';
import { lineHeight } from '../../../text/measure.ts';
import type { TextStyle } from '../../../text/style.ts';
import { printedLines } from './lines.ts';
import { A4, type Bookmark, INK, MARGIN, type PrintedPage } from './page.ts';

/** Where a text stands between the margins, and its ink. */
interface Setting {
  readonly left?: number;
  readonly width?: number;
  readonly ink?: string;
  /** Room below it. */
  readonly after?: number;
}

interface Heading {
  readonly level?: 1 | 2;
  /** Room above it. */
  readonly before?: number;
  /** The height that the beginning of what follows needs. */
  readonly following: number;
}

const AFTER_HEADING = 3;
const UNDER_LINE = 7;

export function emptyPage(width: number = A4.width, height: number = A4.height): PrintedPage {
  return { width, height, primitives: [], windows: [], links: [] };
}

/** Text that flows from page to page: it knows how far the page is full and begins the next one. */
export class Flow {
  readonly pages: PrintedPage[] = [];
  readonly bookmarks: Bookmark[] = [];
  readonly language: string;
  readonly #firstPage: number;
  #y: number = MARGIN.top;

  /** @param firstPage index of the first of these pages in the whole report */
  constructor(language: string, firstPage: number) {
    this.language = language;
    this.#firstPage = firstPage;
  }

  get page(): PrintedPage {
    const page = this.pages.at(-1);
    if (page && page.height > page.width) return page;
    return this.nextPage();
  }

  get y(): number {
    return this.#y;
  }

  get width(): number {
    return A4.width - MARGIN.left - MARGIN.right;
  }

  get room(): number {
    return A4.height - MARGIN.bottom - this.#y;
  }

  nextPage(): PrintedPage {
    return this.add(emptyPage());
  }

  /** Adds a page; what follows begins at its top. */
  add(page: PrintedPage): PrintedPage {
    this.pages.push(page);
    this.#y = MARGIN.top;
    return page;
  }

  /** Begins the next page where there is less room than this. */
  need(height: number): void {
    if (this.room < height && this.#y > MARGIN.top) this.nextPage();
  }

  skip(height: number): void {
    this.#y = Math.min(this.#y + height, A4.height - MARGIN.bottom);
  }

  /** Puts a line of text at the place reached, without going on. */
  put(text: string, style: TextStyle, left: number, ink: string = INK.text, below = 0): void {
    if (text === '') return;
    const top = this.#y + below;
    this.page.primitives.push(run(text, MARGIN.left + left, top, style, { fill: ink, language: this.language }));
  }

  /** A box of colour whose upper edge is at the place reached. */
  box(left: number, width: number, height: number, fill: string, above = 0): void {
    const place = { x: MARGIN.left + left, y: this.#y - above, width, height };
    this.page.primitives.push({ type: 'rectangle', ...place, radius: 0, fill });
  }

  text(text: string, style: TextStyle, { left = 0, width = this.width - left, ink, after = 4 }: Setting = {}): void {
    const pitch = lineHeight(style);
    for (const line of printedLines(text, style, width)) {
      this.need(pitch);
      this.put(line, style, left, ink);
      this.#y += pitch;
    }
    this.skip(after);
  }

  /** Makes a heading on a page known to the contents and the bookmarks. */
  bookmark(title: string, level: 1 | 2, page: PrintedPage): void {
    const at = this.#firstPage + this.pages.indexOf(page);
    this.bookmarks.push({ title, level, page: at, language: this.language });
  }

  headingHeight(text: string, style: TextStyle): number {
    return printedLines(text, style, this.width).length * lineHeight(style) + AFTER_HEADING;
  }

  /** A heading stays with the beginning of what follows it, and is known to the contents where its level is given. */
  heading(text: string, style: TextStyle, { level, before = 12, following }: Heading): void {
    if (this.#y > MARGIN.top) this.skip(before);
    const line = level === 1 ? UNDER_LINE : 0;
    this.need(this.headingHeight(text, style) + line + following);
    if (level) this.bookmark(text, level, this.page);
    this.text(text, style, { after: AFTER_HEADING });
    if (level === 1) {
      this.box(0, this.width, 1.2, INK.accent);
      this.skip(UNDER_LINE);
    }
  }
}
