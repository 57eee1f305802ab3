import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { printSection } from '../../shared/report/document/pages/blocks.ts';
import { Flow } from '../../shared/report/document/pages/flow.ts';
import type { PrintedPage } from '../../shared/report/document/pages/page.ts';
import { printReport } from '../../shared/report/document/pages/pages.ts';
import type { Block, ReportEntry, Section } from '../../shared/report/document/report.ts';
import { descent } from '../../shared/text/measure.ts';
import { benchDocument } from '../bench/document.ts';
import { reportFiles, reportOf } from '../support/reports.ts';
import { reviewedBlueprint } from '../support/reviewed-blueprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function pdfOf(document: BlueprintDocument, languages: readonly InterfaceLanguage[]) {
  const [file] = await reportFiles(document, { format: 'pdf', languages });
  const bytes = file?.bytes ?? new Uint8Array();
  const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: opened.numPages }, async (_, index) => {
      const page = await opened.getPage(index + 1);
      const { items } = await page.getTextContent();
      return { view: page.view, texts: items.flatMap((item) => ('str' in item ? [item.str] : [])) };
    }),
  );
  return { bytes, opened, pages };
}

/** Quotation marks as Latin text is drawn with them. */
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function entriesIn({ blocks, sections }: Section): ReportEntry[] {
  const own = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  return [...own, ...sections.flatMap(entriesIn)];
}

/** How many pixels of a page's picture are not white, of those between its head and its foot. */
function inked({ width, height, data }: PNG): number {
  let count = 0;
  for (let line = Math.round(height * 0.08); line < height * 0.92; line += 1) {
    for (let column = 0; column < width; column += 1) {
      if (data.readUInt32BE((line * width + column) * 4) !== 0xffffffff) count += 1;
    }
  }
  return count;
}

function picturesOf(name: string, bytes: Uint8Array): PNG[] {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  execFileSync('pdftoppm', ['-r', '40', '-png', path, join(folder, name)]);
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`));
  return files.sort().map((file) => PNG.sync.read(readFileSync(join(folder, file))));
}

function example(name: string): BlueprintDocument {
  const path = join(import.meta.dirname, `../../assets/examples/${name}.blueprint`);
  const result = parseBlueprint(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.document;
}

/** The texts of the pages of a section, which begins at every height of a page. */
function textsAtAnyHeight(section: Section, step: number): string[][] {
  const {
    parts: [part],
  } = reportOf(reviewedBlueprint());
  if (!part) throw new Error('there is no report');
  return Array.from({ length: Math.floor(720 / step) }, (_, index) => {
    const flow = new Flow('en', 0);
    flow.nextPage();
    flow.skip(index * step);
    printSection(flow, section, part, () => undefined);
    return flow.pages.map(textsOn);
  }).flat();
}

/** How many texts that begin so stand on each page that has any, of a section that begins anywhere on a page. */
function pagesAtAnyHeight(block: Block, begins: string): number[] {
  const section: Section = { id: 'figures', title: 'Section', blocks: [block], sections: [] };
  return textsAtAnyHeight(section, 8)
    .map((texts) => texts.filter((text) => text.startsWith(begins)).length)
    .filter((count) => count > 0);
}

function textsOn({ primitives }: PrintedPage): string[] {
  return primitives.flatMap((one) => (one.type === 'text' ? [one.text] : []));
}

const LANGUAGES = [
  ['en', 'Complaint handling', 'Waivers', 'Contents', /^Page 1 of \d+$/],
  ['zh-Hans', '投诉处理', '豁免', '目录', /^第 1 页，共 \d+ 页$/],
] as const;

/** Steps of generated blueprints, so that headings fall on every height of a page. */
const BENCH = [12, 13, 14, 15];

describe('PDF', () => {
  it.each(LANGUAGES)(
    'in %s opens with title and waivers, then the contents',
    async (language, title, waivers, contents, number) => {
      const { pages } = await pdfOf(reviewedBlueprint(), [language]);
      expect(pages[0]?.texts).toContain(title);
      expect(pages[0]?.texts).toContain(waivers);
      expect(pages[0]?.texts.some((text) => number.test(text))).toBe(true);
      expect(pages[1]?.texts).toContain(contents);
    },
  );

  it('has no blank page, and glyphs where it has texts', async () => {
    for (const [language] of LANGUAGES) {
      const { bytes } = await pdfOf(reviewedBlueprint(), [language]);
      for (const [index, picture] of picturesOf(language, bytes).entries()) {
        expect(inked(picture), `${language}, page ${index + 1}`).toBeGreaterThan(800);
      }
    }
    const fonts = execFileSync('pdffonts', [join(folder, 'zh-Hans.pdf')], { encoding: 'utf8' });
    expect(fonts).toMatch(/NotoSansSC-Regular .* yes yes yes/);
  });

  it('leaves no heading at the foot of a page without what it heads', async () => {
    for (const document of [reviewedBlueprint(), ...BENCH.map((count) => benchDocument(count))]) {
      const { opened, pages } = await pdfOf(document, ['en']);
      const outline = (await opened.getOutline()).flatMap(({ title, items }) => [
        title,
        ...items.map((item) => item.title),
      ]);
      for (const { texts } of pages.slice(2)) {
        const said = texts.filter((text) => text.trim() !== '' && !/^Page \d+ of \d+$/.test(text));
        expect(outline).not.toContain(said.at(-1));
        expect(outline).not.toContain(said.at(-2));
      }
    }
  });

  it('parts no entry: what is said of a fail point or of a source stands below its name', () => {
    const report = reportOf(reviewedBlueprint());
    const entries = report.parts.flatMap(({ sections }) => sections.flatMap(entriesIn));
    const pages = printReport(report, []).pages.map(({ primitives }) =>
      primitives.flatMap((one) => (one.type === 'text' ? [one.text.trim()] : [])),
    );
    expect(entries.length).toBeGreaterThan(30);
    for (const { name, facts } of entries) {
      const below = pages.flatMap((texts) =>
        texts.includes(name) ? [texts.slice(texts.indexOf(name)).join(' ')] : [],
      );
      const values = facts.flatMap(({ value }) => value).map(straight);
      expect(
        below.filter((text) => values.every((value) => text.includes(value))),
        name,
      ).not.toEqual([]);
    }
  });

  it.each([1, 2, 3, 9])('leaves none of %i rows of a table alone on a page', (count) => {
    const columns = [{ key: 'name', label: 'Name', share: 1 }];
    const rows = Array.from({ length: count }, (_, index) => ({ name: `row ${index}` }));
    for (const page of pagesAtAnyHeight({ kind: 'table', columns, rows }, 'row ')) {
      expect(page).toBeGreaterThanOrEqual(Math.min(count, 2));
    }
  });

  it('breaks no word and no amount of the steps', () => {
    const pages = printReport(reportOf(example('foreign-exchange-desk')), []).pages;
    const texts = pages.flatMap(({ primitives }) =>
      primitives.flatMap((one) => (one.type === 'text' ? [one.text] : [])),
    );
    expect(texts).toContain('administration');
    expect(texts).toContain('140 CNY');
    expect(texts.filter((text) => /^N?Y$/.test(text))).toEqual([]);
  });

  it.each([
    ['en', 'complaint-handling', /^0\.5–2 workdays$/],
    ['zh-Hans', 'brokerage-client', /20–90 分钟$/],
  ] as const)('has room in %s for the usual spans of time', (language, name, time) => {
    const pages = printReport(reportOf(example(name), { languages: [language] }), []).pages;
    expect(pages.flatMap(textsOn)).toContainEqual(expect.stringMatching(time));
  });

  it('keeps a heading, and a note below it, on the page of the table that they are about', () => {
    const columns = [{ key: 'name', label: 'Name', share: 1 }];
    const rows = Array.from({ length: 9 }, (_, index) => ({ name: `row ${index}` }));
    const table: Block = { kind: 'table', columns, rows };
    const inner = { id: 'decisions', title: 'Inner', blocks: [table], sections: [] } as const;
    const note: Block = { kind: 'text', text: 'Note' };
    const sections: readonly Section[] = [
      { id: 'figures', title: 'Section', blocks: [table], sections: [] },
      { id: 'figures', title: 'Section', blocks: [note, table], sections: [] },
      { id: 'review', title: 'Section', blocks: [note], sections: [inner] },
    ];
    const pages = sections.flatMap((section) => textsAtAnyHeight(section, 2));
    expect(pages.filter((texts) => texts.includes('Section') && !texts.includes('row 1'))).toEqual([]);
  });

  it('names a phase in full above its part of a drawing, not on it, and none over the next', () => {
    const phases = [
      { name: 'Apply', x: 400, goesOn: true },
      { name: 'Decide at length on what was applied for', x: 460, goesOn: false },
      { name: 'Pay out what was granted', x: 760, goesOn: false },
    ];
    const sheets = [{ x: 400, y: 300, width: 400, height: 250, phases }];
    const { pages } = printReport(reportOf(reviewedBlueprint()), [{ width: 800, height: 550, strip: 100, sheets }]);
    const page = pages.find((one) => textsOn(one).includes('Apply, continued'));
    const [top = 0] = page?.windows.map(({ to }) => to.y) ?? [];
    const isName = (text: string) => phases.some(({ name }) => text.startsWith(name));
    const names = page?.primitives.flatMap((one) => (one.type === 'text' && isName(one.text) ? [one] : []));
    expect(names?.map(({ text }) => text)).toEqual([
      'Apply, continued',
      'Decide at length on what was applied for',
      'Pay out what was granted',
    ]);
    for (const { y, size, weight } of names ?? []) expect(y + descent({ size, weight })).toBeLessThanOrEqual(top);
    expect(names?.map(({ x }) => x)).toEqual(names?.map(({ x }) => x).sort((one, other) => one - other));
  });

  it('parts no figures of the flow', () => {
    const facts = Array.from({ length: 14 }, (_, index) => ({
      key: `${index}`,
      label: `fact ${index}`,
      value: `${index}`,
    }));
    expect(pagesAtAnyHeight({ kind: 'facts', facts }, 'fact ').filter((count) => count !== 14)).toEqual([]);
  });

  it('names the right pages in its contents, its links and its bookmarks', async () => {
    const { opened, pages } = await pdfOf(reviewedBlueprint(), ['en', 'zh-Hans']);
    const contents = pages.slice(1, 3);
    const texts = contents.flatMap((page) => page.texts).filter((text) => text.trim() !== '');
    const at = (title: string) => Number(texts[texts.indexOf(title) + 1]);
    for (const title of ['Figures of the flow', 'Decisions and remarks', '流程数据']) {
      expect(pages[at(title) - 1]?.texts, title).toContain(title);
    }
    const outline = await opened.getOutline();
    const titles = outline.map((item) => item.title);
    expect(titles).toContain('The steps in words');
    expect(titles).toContain('步骤说明');
    expect(outline.find(({ title }) => title === 'Record of the method')?.items).toHaveLength(6);
    const links = [await (await opened.getPage(2)).getAnnotations(), await (await opened.getPage(3)).getAnnotations()];
    expect(links.flat()).toHaveLength(outline.flatMap((item) => [item, ...item.items]).length);
  });

  it('says what it is in its properties', async () => {
    const { opened } = await pdfOf(reviewedBlueprint(), ['zh-Hans']);
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({
      Title: '投诉处理——服务蓝图报告',
      Producer: 'Service Blueprint Studio',
      Language: 'zh-Hans',
    });
  });

  it('is titled in all its languages, by the dash of the first', async () => {
    const { opened } = await pdfOf(reviewedBlueprint(), ['zh-Hans', 'en']);
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({ Title: '投诉处理——Complaint handling——服务蓝图报告' });
  });

  it('shows a long drawing whole and then in parts on pages across, each step at least once', async () => {
    const document = benchDocument(200);
    const { pages } = await pdfOf(document, ['en']);
    const across = pages.filter(({ view }) => (view[2] ?? 0) > (view[3] ?? 0));
    expect(across.length).toBeGreaterThan(5);
    const parts = across.slice(1).flatMap(({ texts }) => texts);
    const names = Object.values(document.steps).map(({ name }) => name.en ?? '');
    expect(names.filter((name) => name !== '' && !parts.some((text) => name.startsWith(text)))).toEqual([]);
    for (const { view } of pages) expect(view.slice(2).map(Math.round).sort()).toEqual([595, 842]);
  });

  it('names the phase that goes on in a part of the drawing, and the day of the drawing, not of the report', async () => {
    const document = reviewedBlueprint();
    const { pages } = await pdfOf(document, ['en']);
    const across = pages.filter(({ view }) => (view[2] ?? 0) > (view[3] ?? 0));
    const goingOn = across.map(({ texts }) => texts.some((text) => text.endsWith(', continued')));
    expect(goingOn).toEqual([false, false, true]);
    const revised = Object.values(document.revisions).map(({ date }) => date);
    const days = across[0]?.texts.join(' ').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    expect(days.filter((day) => revised.includes(day))).toHaveLength(1);
  });

  it('breaks a text that is longer than a page, losing nothing', async () => {
    const document = reviewedBlueprint();
    const [id = '', step] = Object.entries(document.steps)[5] ?? [];
    if (!step) throw new Error('no step');
    const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`);
    const long = { ...document, steps: { ...document.steps, [id]: { ...step, description: { en: words.join(' ') } } } };
    const { pages } = await pdfOf(long, ['en']);
    const told = pages.flatMap(({ texts }) => texts).join(' ');
    expect(words.filter((word) => !told.includes(word))).toEqual([]);
  });
});
