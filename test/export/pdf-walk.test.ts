import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawingJob } from '../../shared/export/drawing-job.ts';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import type { DrawnPage, DrawnWindow } from '../../shared/export/pages/page.ts';
import { drawPages } from '../../shared/export/pages/pages.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { NAME_STYLE } from '../../shared/layout/card.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { measureText } from '../../shared/text/measure.ts';
import { exampleOf } from '../examples/examples.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { bookmarksOf, spokenOn, textsOn } from '../support/pdf-reader.ts';

const walk = {
  format: 'pdf',
  languages: ['en'],
  theme: 'light',
  parts: CLIENT_PARTS,
  options: { pages: 'walk' },
} as const;

async function open(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<PDFDocumentProxy> {
  const { bytes } = await exportBlueprint({ document, ...walk, ...request }, environment);
  return getDocument({ data: bytes, verbosity: 0 }).promise;
}

const together = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ');

const slidesOf = (document: BlueprintDocument, language = 'en', parts: ExportRequest['parts'] = CLIENT_PARTS) =>
  drawPages(drawingJob({ document, ...walk, parts, languages: [language] })).pages;

function textBoxes({ x, y, primitives }: SceneGroup) {
  return primitives.flatMap((one) => {
    if (one.type !== 'text') return [];
    const width = measureText(one.text, one);
    const left = x + one.x - (one.anchor === 'middle' ? width / 2 : 0);
    return [{ text: one.text, left, right: left + width, top: y + one.y - one.size, bottom: y + one.y }];
  });
}

/** What stands over the title of a slide. */
function overOf({ windows }: DrawnPage): string {
  const groups = windows.flatMap((window) => window.groups.filter(({ key }) => key === 'slide over'));
  return groups
    .flatMap(({ primitives }) => primitives.flatMap((one) => (one.type === 'text' ? [one.text] : [])))
    .join('');
}

/** The keys of what is told as a heading. */
function headingsIn({ telling }: DrawnWindow): string[] {
  const sections = 'sections' in telling ? telling.sections : [];
  const told = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  return told.filter(({ heading }) => heading === 2).map(({ key }) => key);
}

/** The columns of the notes in which a word stands. */
function columnsWith(slide: DrawnPage | undefined, word: string): string[] {
  const groups = slide?.windows.flatMap((window) => window.groups.filter(({ key }) => key.startsWith('note'))) ?? [];
  const isIn = ({ primitives }: SceneGroup) => primitives.some((one) => one.type === 'text' && one.text.includes(word));
  return [...new Set(groups.filter(isIn).map(({ key }) => key.split(' ')[1] ?? ''))];
}

describe('slides along the customer’s path', () => {
  it('are as wide as a screen: the whole drawing, then each place, numbered', async () => {
    const document = complaintHandling();
    const opened = await open(document);
    expect(opened.numPages).toBeGreaterThanOrEqual(1 + stopsOf(document).length);
    const { width, height } = (await opened.getPage(2)).getViewport({ scale: 1 });
    expect(width / height).toBeCloseTo(16 / 9, 2);
    const last = together(await textsOn(opened, opened.numPages));
    expect(last).toContain(`Page ${opened.numPages} of ${opened.numPages}`);
  });

  it('tell the title, then what is spoken of, then the notes, and nothing of what is dimmed', async () => {
    const opened = await open(complaintHandling());
    const spoken = together(await spokenOn(opened, 2));
    const order = ['Report the complaint', 'Listen, calm and record', 'Tells what happened'];
    const places = order.map((text) => spoken.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(spoken).not.toContain('Rate the handling');
    expect(together(await textsOn(opened, 2))).toContain('Send the documents');
  });

  it('are found by the outline: the overview, then the phases with the places below', async () => {
    const outline = await bookmarksOf(await open(complaintHandling()));
    expect(outline.map(({ title }) => title).slice(0, 2)).toEqual(['Overview', '1 Report and register']);
    expect(outline.flatMap(({ children }) => children)).toContain('Rate the handling');
    expect(outline.map(({ page }) => page)).toEqual([...outline.map(({ page }) => page)].sort((a, b) => a - b));
  });

  it('hold what the presenter alone may read only where it is asked for', async () => {
    const document = complaintHandling();
    const all = async (parts: ExportRequest['parts']) => {
      const opened = await open(document, { parts });
      const numbers = Array.from({ length: opened.numPages }, (_, index) => index + 1);
      return together((await Promise.all(numbers.map((number) => textsOn(opened, number)))).flat());
    };
    expect(await all(CLIENT_PARTS)).not.toContain('Sources');
    expect(await all(ALL_PARTS)).toContain('Sources');
  });

  it('go on on another slide where the notes are long, and lose no word of them', () => {
    const words = Array.from({ length: 600 }, (_, index) => `word${index}`);
    const document = sketch({
      lanes: { customer: 'Ask Leave' },
      steps: { Ask: { description: { en: words.join(' ') } } },
      links: 'Ask>Leave',
    });
    const { pages } = drawPages(drawingJob({ document, ...walk }));
    expect(pages.map(({ name }) => name)).toEqual(['Example', 'Ask', 'Ask (continued)', 'Leave']);
    const drawn = pages.flatMap(({ windows }) =>
      windows.flatMap(({ groups }) =>
        groups.flatMap(({ key, primitives }) =>
          key.startsWith('note') ? primitives.flatMap((one) => (one.type === 'text' ? [one.text] : [])) : [],
        ),
      ),
    );
    expect(drawn.join(' ')).toBe(words.join(' '));
    for (const { windows, height } of pages) {
      for (const { to } of windows) expect(to.y + to.height).toBeLessThanOrEqual(height);
    }
  });

  it('leave no name at the foot of a column, apart from what is said below it', () => {
    const { pages } = drawPages(drawingJob({ document: complaintHandling(), ...walk }));
    const last = pages.flatMap(({ windows }) =>
      windows.flatMap((window) => {
        const [keys, headings] = [window.groups.map(({ key }) => key), headingsIn(window)];
        return keys
          .filter((key, index) => key.startsWith('note') && keys[index + 1]?.split(' ')[1] !== key.split(' ')[1])
          .map((key) => headings.includes(key));
      }),
    );
    expect(last.length).toBeGreaterThan(20);
    expect(last).not.toContain(true);
  });

  it('part no sentence, nor what helps from what fails, where columns a little longer hold both', () => {
    const said = (word: string, count: number) => ({ en: Array.from({ length: count }, () => word).join(' ') });
    const document = sketch({
      lanes: { customer: 'Ask', frontstage: 'Answer' },
      steps: {
        Ask: { description: said('asked', 30) },
        Answer: { description: said('answered', 40), standard: said('standard', 8) },
      },
      links: 'Ask>Answer',
      more: {
        failPoints: {
          'fail-0000001': {
            on: sketchId('step', 'Ask'),
            number: 1,
            what: said('fails', 12),
            recovery: said('helps', 20),
          },
        },
      },
    });
    const [, slide] = drawPages(drawingJob({ document, ...walk })).pages;
    const columnsOf = (word: string) => columnsWith(slide, word);
    expect(['asked', 'answered', 'standard'].map((word) => columnsOf(word).length)).toEqual([1, 1, 1]);
    expect(columnsOf('helps')).toEqual(columnsOf('fails'));
  });

  it('are found under the phase of the action, and headed by the phases of what is shown', () => {
    const long = sketch({
      lanes: { customer: 'Ask - - - - - - Read', backstage: '- A B C D E F -' },
      links: 'Ask>A A>B B>C C>D D>E E>F F>Read',
    });
    const columns = Object.entries(long.columns).map(
      ([id, column], index) => [id, { ...column, phaseId: index < 5 ? 'phase-one-0' : 'phase-two-0' }] as const,
    );
    const phases = {
      'phase-one-0': { name: { en: 'One' }, order: 'a0' },
      'phase-two-0': { name: { en: 'Two' }, order: 'a1' },
    };
    const document = { ...long, columns: Object.fromEntries(columns), phases } as typeof long;
    const { pages, bookmarks = [] } = drawPages(drawingJob({ document, ...walk }));
    expect(pages.map(overOf)).toEqual(['Overview', '1 One', '2 Two', '2 Two']);
    const found = bookmarks.map(({ title, children }) => [title, ...children.map((place) => place.title)]);
    expect(found).toEqual([['Overview'], ['1 One', 'Ask (1 of 2)', 'Ask (2 of 2)'], ['2 Two', 'Read']]);
  });

  it('show the drawing once more where notes that go on leave room for it', () => {
    const pages = slidesOf(complaintHandling(), 'en', ALL_PARTS);
    const more = pages.filter(({ name }) => name.endsWith('continued)'));
    const drawn = more.filter(({ windows }) => windows.some(({ cut }) => cut));
    expect(drawn.map(({ name }) => name)).toContain('Send the documents (2 of 3, continued)');
    for (const { windows, height } of more.filter((page) => !drawn.includes(page))) {
      expect(windows.at(-1)?.to.height).toBeGreaterThan(height / 4);
    }
  });

  it('begin the slide on which notes go on with the name of a step', () => {
    const pages = slidesOf(complaintHandling(), 'en', ALL_PARTS);
    const more = pages.filter(({ name }) => name.endsWith('continued)'));
    expect(more.length).toBeGreaterThan(0);
    const headings = more.map(({ windows }) => windows.slice(-1).flatMap(headingsIn));
    for (const keys of headings) expect(keys).toContain('note 0 0');
  });

  it.each(['en', 'zh-Hans'])('cut no text at the edges of the drawing in %s', (language) => {
    const { pages } = drawPages(drawingJob({ document: complaintHandling(), ...walk, languages: [language] }));
    const windows = pages.slice(1).flatMap((page) => page.windows.filter(({ cut }) => cut));
    for (const { groups, from } of windows) {
      for (const { text, ...box } of groups.flatMap(textBoxes)) {
        const across = box.left < from.x + from.width && box.right > from.x;
        const down = box.top < from.y + from.height && box.bottom > from.y;
        if (!across || !down) continue;
        expect(box.left, text).toBeGreaterThanOrEqual(from.x - 1);
        expect(box.right, text).toBeLessThanOrEqual(from.x + from.width + 1);
        expect(box.top, text).toBeGreaterThanOrEqual(from.y - 1);
        expect(box.bottom, text).toBeLessThanOrEqual(from.y + from.height + 1);
      }
    }
    expect(windows.length).toBeGreaterThan(pages.length);
  });

  it.each(['en', 'zh-Hans'])('begin with a wide drawing folded into bands that fill the slide, in %s', (language) => {
    const [overview] = slidesOf(exampleOf('investment-project').document, language);
    const windows = overview?.windows.filter(({ cut }) => cut) ?? [];
    const isHeads = ({ telling }: DrawnWindow) => !('alt' in telling);
    const [heads, bands] = [windows.filter(isHeads), windows.filter((window) => !isHeads(window))];
    expect(bands).toHaveLength(2);
    expect(heads.map(({ groups }) => groups.filter(({ layer }) => layer === 'lanes').length)).toEqual([6, 6]);
    const [upper, lower] = bands.map(({ to }) => to);
    expect((lower?.y ?? 0) + (lower?.height ?? 0) - (upper?.y ?? 0)).toBeGreaterThan(0.75 * 540);
    expect(upper?.width).toBeGreaterThan(540);
    const cards = bands.flatMap(({ groups }) => groups.filter(({ layer }) => layer === 'steps').map(({ key }) => key));
    expect(new Set(cards).size).toBe(cards.length);
    const phases = bands.flatMap(({ groups }) => groups.filter(({ layer }) => layer === 'phases'));
    expect(phases.filter(({ primitives }) => primitives.some(({ type }) => type === 'text')).length).toBeGreaterThan(4);
  });

  it.each([
    ['complaint-handling', 'en'],
    ['complaint-handling', 'zh-Hans'],
    ['investment-project', 'en'],
    ['investment-project', 'zh-Hans'],
  ])(
    'explain the signs of %s on the overview, as large as the notes, beside the drawing or beneath it, in %s',
    (name, language) => {
      const { windows = [] } = slidesOf(exampleOf(name).document, language)[0] ?? {};
      const legend = windows.find(({ groups }) => groups.some(({ key }) => key === 'frame legend'));
      if (!legend) throw new Error('there is no legend');
      const { from, to, groups } = legend;
      const texts = groups.flatMap(({ primitives }) => primitives.flatMap((one) => (one.type === 'text' ? [one] : [])));
      expect(texts.map(({ text }) => text)).toContain(language === 'en' ? 'Fail point' : '失误点');
      expect((texts[0]?.size ?? 0) * (to.height / from.height)).toBeCloseTo(9, 6);
      for (const text of texts) {
        expect(text.x + measureText(text.text, text)).toBeLessThanOrEqual(from.width);
      }
      expect(to.x + to.width).toBeLessThanOrEqual(960 - 28 + 1e-6);
      for (const drawn of windows.filter(({ cut }) => cut)) {
        const isBeneath = drawn.to.y + drawn.to.height <= to.y;
        expect(isBeneath || drawn.to.x + drawn.to.width <= to.x).toBe(true);
      }
    },
  );

  it('tell the legend with the overview', async () => {
    const opened = await open(complaintHandling());
    expect(together(await spokenOn(opened, 1))).toContain('Line of visibility');
  });

  it('keep the legend beside a folded drawing, and say on another slide what is too long to stand there', () => {
    const { document } = exampleOf('investment-project');
    const scenario = { en: 'A plant that stands half built. '.repeat(40) };
    const told = { ...document, service: { ...document.service, scenario } };
    const { pages, losses } = drawPages(drawingJob({ document: told, ...walk }));
    expect(losses).toEqual([]);
    const notes = pages.slice(0, 2).map(({ windows }) => windows.flatMap(({ groups }) => groups.map(({ key }) => key)));
    expect(notes[0]).toContain('frame legend');
    expect(notes[0]?.filter((key) => key.startsWith('note 0'))).toEqual([]);
    expect(notes[1]).toContain('note 0 0');
    expect(pages[1]?.name).toBe('Investment project, five phases (continued)');
  });

  it.each([
    ['client', CLIENT_PARTS],
    ['all', ALL_PARTS],
  ])('say what there is of a step once, where it is first shown, with %s parts', (_, parts) => {
    const pages = slidesOf(complaintHandling(), 'en', parts);
    const windows = pages.flatMap((page) => page.windows);
    const heads = windows
      .flatMap((window) => window.groups.filter(({ key }) => /^note/.test(key) && headingsIn(window).includes(key)))
      .map(({ primitives }) => primitives.map((one) => (one.type === 'text' ? one.text : '')).join(' '));
    expect(heads.length).toBeGreaterThan(20);
    expect(heads.filter((text, index) => heads.indexOf(text) !== index)).toEqual([]);
  });

  it.each([
    ['investment-project', 'en'],
    ['investment-project', 'zh-Hans'],
    ['service-management-flow', 'en'],
    ['complaint-handling', 'en'],
  ])('show the names of %s large enough to be read, in %s', (name, language) => {
    const { pages, losses } = drawPages(
      drawingJob({ document: exampleOf(name).document, ...walk, languages: [language] }),
    );
    const scales = pages.slice(1).flatMap(({ windows }) => windows.filter(({ cut }) => cut));
    const sizes = scales.map(({ from, to }) => (NAME_STYLE.size * to.width) / from.width);
    expect(Math.min(...sizes)).toBeGreaterThan(5.45);
    expect(pages.length).toBeLessThan(50);
    expect(losses).toEqual([]);
  });

  it('are one slide where there is no step to stop at', () => {
    const document = sketch({ lanes: { customer: '-' } });
    expect(drawPages(drawingJob({ document, ...walk })).pages).toHaveLength(1);
  });
});
