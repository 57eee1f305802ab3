import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder, stepsOfLane } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { lastRevisionDate } from '../../shared/scene/groups/title.ts';
import { benchDocument } from '../bench/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { alternatives, bookmarksOf, linksOf, spokenOn, textsOn } from '../support/pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const usual = { format: 'pdf', languages: ['en'], theme: 'light', parts: CLIENT_PARTS } as const;

function make(document: BlueprintDocument, request: Partial<ExportRequest> = {}) {
  return exportBlueprint({ document, ...usual, ...request }, environment);
}

async function open(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<PDFDocumentProxy> {
  const { bytes } = await make(document, request);
  return getDocument({ data: bytes, verbosity: 0 }).promise;
}

const phases = { options: { pages: 'phases' } } as const;
const tiles = { options: { pages: 'tiles' } } as const;
const together = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ');

/** Names of the steps of a lane, in time. */
function namesInLane(document: BlueprintDocument, role: string): string[] {
  const lanes = lanesInOrder(document).filter(([, lane]) => lane.role === role);
  return lanes.flatMap(([id]) => stepsOfLane(document, id).map(([, { name }]) => name.en ?? ''));
}

describe('a PDF for those who cannot see it', () => {
  it('is tagged, has its title shown, and says nothing of who made it', async () => {
    const opened = await open(complaintHandling());
    expect(await opened.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await opened.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({
      Title: 'Complaint handling',
      Subject: 'Service blueprint',
      Keywords: complaintHandling().service.classification?.en,
      Language: 'en',
    });
    expect(info).not.toHaveProperty('Author');
  });

  it('is read lane by lane from the customer to the back, each in time', async () => {
    const document = complaintHandling();
    const spoken = together(await spokenOn(await open(document), 1));
    const said = ['customer', 'frontstage', 'backstage', 'support'].flatMap((role) => namesInLane(document, role));
    const places = said.map((name) => spoken.indexOf(name));
    expect(places).not.toContain(-1);
    // A name that stands twice is found where it stands first.
    expect(new Set(said).size).toBe(said.length);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(spoken.startsWith('Complaint handling Illustrative example')).toBe(true);
  });

  it('says what forms, arrows and markers mean', async () => {
    const told = await alternatives(await open(complaintHandling()), 1);
    expect(told).toContain('Decision');
    expect(told).toContain('Physical evidence');
    expect(told).toContain('Leads to: Carry out the remedy (accepts)');
    expect(told.filter((alt) => /^Fail point F\d: ./.test(alt)).length).toBeGreaterThan(2);
    expect(told).toContain('Wait point W1 ≤ 24 h');
    const chinese = await alternatives(await open(complaintHandling(), { languages: ['zh-Hans'] }), 1);
    expect(chinese).toContain('决策点');
    expect(chinese.some((alt) => alt.startsWith('通向：'))).toBe(true);
  });

  it('names the language of each text', async () => {
    const { bytes } = await make(complaintHandling(), { languages: ['en', 'zh-Hans'] });
    const opened = await getDocument({ data: bytes, verbosity: 0 }).promise;
    const english = together(await spokenOn(opened, 1, 'en'));
    const chinese = together(await spokenOn(opened, 1, 'zh-Hans'));
    expect(english).toContain('Report the complaint');
    expect(english).not.toContain('提出投诉');
    expect(chinese).toContain('提出投诉');
    expect(chinese).not.toContain('Report');
  });

  it('is read alike by Poppler', async () => {
    const path = join(folder, 'struct.pdf');
    writeFileSync(path, (await make(complaintHandling())).bytes);
    const read = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
    const outline = read.split('\n').filter((line) => /^ *(Document|Sect|H1|H2)\b/.test(line));
    expect(outline.slice(0, 6).map((line) => line.trim())).toEqual([
      'Document',
      'Sect "Complaint handling"',
      'Sect "Title block"',
      'H1 (block)',
      'Sect "Phases"',
      'Sect "Physical evidence"',
    ]);
    expect(read).toContain('"Report the complaint"');
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
  });
});

describe('a PDF of one large sheet', () => {
  it('has an outline of phases with the customer’s actions', async () => {
    const document = complaintHandling();
    const outline = await bookmarksOf(await open(document));
    const names = phasesInOrder(document).map(([, { name }], index) => `${index + 1} ${name.en}`);
    expect(outline.map(({ title }) => title)).toEqual(names);
    expect(outline.flatMap(({ children }) => children)).toEqual(namesInLane(document, 'customer'));
    expect(new Set(outline.map(({ page }) => page))).toEqual(new Set([0]));
  });
});

describe('a PDF of one page a phase', () => {
  it('fits each phase to the paper, with head, lanes and foot', async () => {
    const document = complaintHandling();
    const opened = await open(document, { options: { pages: 'phases', paper: 'a3', orientation: 'portrait' } });
    expect(opened.numPages).toBe(3);
    for (const [index, [, { name }]] of phasesInOrder(document).entries()) {
      const page = await opened.getPage(index + 1);
      expect(page.view.map(Math.round)).toEqual([0, 0, 842, 1191]);
      const text = together(await textsOn(opened, index + 1));
      expect(text).toContain(`Complaint handling – ${index + 1} ${name.en}`);
      for (const [, lane] of lanesInOrder(document)) expect(text).toContain(lane.name.en);
      expect(text.split(document.service.classification?.en ?? 'none').length - 1).toBe(2);
      expect(text).toContain(`${lastRevisionDate(document)} · Page ${index + 1} of 3`);
      expect(text).toContain('Line of visibility');
    }
  });

  it('ends links that leave in a mark that names the page and leads there', async () => {
    const opened = await open(complaintHandling(), phases);
    const text = together(await textsOn(opened, 1));
    expect(text).toContain('Page 2: Follow the progress');
    const links = await linksOf(opened, 1);
    expect(links).toContainEqual({ page: 1, says: 'Go to: Page 2 · 2 Investigate and decide' });
    expect(await alternatives(opened, 1)).toContain('Go to: Page 2 · 2 Investigate and decide');
    const back = await linksOf(opened, 2);
    expect(new Set(back.map(({ page }) => page))).toEqual(new Set([0, 2]));
  });

  it('leads from the outline to the page of each phase', async () => {
    const outline = await bookmarksOf(await open(complaintHandling(), phases));
    expect(outline.map(({ page }) => page)).toEqual([0, 1, 2]);
  });

  it('is one page where there are no phases, and says when its texts become too small', async () => {
    const { bytes, losses } = await make(benchDocument(100), phases);
    const opened = await getDocument({ data: bytes, verbosity: 0 }).promise;
    expect(opened.numPages).toBe(1);
    expect(together(await textsOn(opened, 1))).not.toContain('Without a phase');
    expect(losses[0]?.what.en).toMatch(/^Names of steps measure [\d.]+ points/);
    expect((await make(complaintHandling(), phases)).losses).toEqual([]);
  });

  it('is several pages of a phase whose steps could not be read on one, each numbered and leading to the other', async () => {
    const { bytes, losses } = await make(inOnePhase(), phases);
    const opened = await getDocument({ data: bytes, verbosity: 0 }).promise;
    expect(losses).toEqual([]);
    expect(opened.numPages).toBe(2);
    expect(together(await textsOn(opened, 1))).toContain('Complaint handling – 1 Report and register (1/2)');
    expect(together(await textsOn(opened, 2))).toContain('Complaint handling – 1 Report and register (2/2)');
    expect((await linksOf(opened, 1)).map(({ says }) => says)).toContain('Go to: Page 2 · 1 Report and register (2/2)');
    expect((await bookmarksOf(opened)).map(({ title, page }) => ({ title, page }))).toEqual([
      { title: '1 Report and register', page: 0 },
    ]);
  });
});

/** All of it in its first phase. */
function inOnePhase(): BlueprintDocument {
  const document = complaintHandling();
  const [[phaseId, phase] = ['', { name: {}, order: 'a' }]] = phasesInOrder(document);
  const columns = Object.entries(document.columns).map(([id, column]) => [id, { ...column, phaseId }]);
  return { ...document, phases: { [phaseId]: phase }, columns: Object.fromEntries(columns) };
}

describe('a PDF over many sheets of paper', () => {
  it('begins with a page that shows how they lie and leads to each', async () => {
    const opened = await open(complaintHandling(), tiles);
    const labels = ['Overview', 'A1', 'A2', 'A3', 'B1', 'B2', 'B3'];
    expect(await opened.getPageLabels()).toEqual(labels);
    expect(await linksOf(opened, 1)).toEqual(
      labels.slice(1).map((label, index) => ({ page: index + 1, says: `Go to: Sheet ${label}` })),
    );
    const overview = together(await textsOn(opened, 1));
    expect(overview).toContain('Overview – Complaint handling');
    expect(overview).toContain('over 6 sheets, 2 rows of 3.');
    const [first] = await bookmarksOf(opened);
    expect(first).toMatchObject({ title: 'Overview', page: 0 });
    expect(first?.children).toEqual(labels.slice(1).map((label) => `Sheet ${label}`));
  });

  it('labels each sheet, leads to its neighbours, and has a foot', async () => {
    const document = complaintHandling();
    const opened = await open(document, tiles);
    const text = together(await textsOn(opened, 3));
    expect(text).toContain('A2 · row 1 of 2, column 2 of 3');
    expect(text).toContain(`${document.service.classification?.en} ${lastRevisionDate(document)} · Page 3 of 7`);
    const neighbours = (await linksOf(opened, 3)).map(({ says }) => says);
    expect(neighbours).toEqual(['Go to: Sheet A1', 'Go to: Sheet A3', 'Go to: Sheet B2']);
  });

  it('tells each step once, though the strips show some of them twice', async () => {
    const document = complaintHandling();
    const opened = await open(document, tiles);
    const pages = Array.from({ length: opened.numPages }, (_, index) => spokenOn(opened, index + 1));
    const spoken = together((await Promise.all(pages)).flat());
    for (const name of ['customer', 'frontstage', 'backstage'].flatMap((role) => namesInLane(document, role)))
      expect(spoken.split(name).length - 1, name).toBe(1);
  });
});

describe('a PDF of any pages', () => {
  it.each(['phases', 'tiles'] as const)('as %s is the golden one to the byte', async (pages) => {
    const { bytes } = await make(inTwoPhases(), { options: { pages, paper: 'a4', orientation: 'portrait' } });
    const digest = createHash('sha256').update(bytes).digest('hex');
    await expect(`${digest}\n`).toMatchFileSnapshot(`../golden/exports/every-kind.en.${pages}.pdf.sha256`);
  });

  it('of a hundred steps with eight hundred different characters measures less than a megabyte', async () => {
    const document = chinese(benchDocument(100));
    for (const pages of ['sheet', 'phases', 'tiles']) {
      const { bytes } = await make(document, { languages: ['zh-Hans'], options: { pages } });
      expect(bytes.length, pages).toBeLessThan(1_000_000);
    }
  });

  it('stops between pages when it is cancelled', async () => {
    const control = new AbortController();
    const cancelling = { ...environment, signal: control.signal, onProgress: () => control.abort() };
    const request = { document: complaintHandling(), ...usual, ...phases };
    await expect(exportBlueprint(request, cancelling)).rejects.toThrow(/abort/i);
  });

  it('shows hostile texts as texts, in bookmarks and alternative texts too', async () => {
    const hostile = ') >> endobj\n(<script>\u0000\u0008\\';
    const document = everyKind();
    const [[stepId = ''] = []] = Object.entries(document.steps).filter(([, { kind }]) => kind === 'decision');
    const steps = { ...document.steps, [stepId]: { ...document.steps[stepId], name: { en: hostile } } };
    const service = { ...document.service, name: { en: hostile }, classification: { en: hostile } };
    const opened = await open({ ...document, service, steps } as BlueprintDocument);
    const said = ') >> endobj (<script> \\';
    expect((await opened.getMetadata()).info).toMatchObject({ Title: said, Keywords: said });
    expect((await bookmarksOf(opened)).flatMap(({ children }) => children)).toContain(said);
    expect(await alternatives(opened, 1)).toContainEqual(expect.stringContaining(said));
  });

  it('of a bare blueprint has a page all the same', async () => {
    const bare = { ...everyKind(), phases: {}, columns: {}, steps: {}, links: {}, notes: {}, service: { name: {} } };
    const document = { ...bare, failPoints: {}, waitPoints: {}, revisions: {} };
    for (const pages of ['sheet', 'phases', 'tiles']) {
      const opened = await open(document, { options: { pages } });
      expect(opened.numPages, pages).toBe(1);
      expect(together(await textsOn(opened, 1)), pages).toContain('Service blueprint');
    }
  });
});

/** Every kind of step, the later columns in a phase of their own. */
function inTwoPhases(): BlueprintDocument {
  const document = everyKind();
  const phases = { ...document.phases, 'phase-00009': { order: 'z', name: { en: 'Finish' } } };
  const columns = columnsInOrder(document).map(
    ([id, column], index) => [id, index < 3 ? column : { ...column, phaseId: 'phase-00009' }] as const,
  );
  return { ...document, phases, columns: Object.fromEntries(columns) };
}

/** The same drawing with a name of eight characters of its own for each step. */
function chinese(document: BlueprintDocument): BlueprintDocument {
  const steps = Object.entries(document.steps).map(([id, step], index) => {
    const characters = Array.from({ length: 8 }, (_, at) => String.fromCodePoint(0x4e00 + (index * 8 + at) * 7));
    return [id, { ...step, name: { 'zh-Hans': characters.join('') } }] as const;
  });
  return { ...document, languages: ['zh-Hans'], steps: Object.fromEntries(steps) };
}
