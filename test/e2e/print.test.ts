import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { ask } from '../electron/desktop-page.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import type { DesktopEditor } from '../support/desktop-editor.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';
import { textsOn } from '../support/pdf-reader.ts';

let editor: TestEditor;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
  const file = join(folder, 'complaints.blueprint');
  await writeFile(file, serialiseBlueprint(complaintHandling()));
  editor = await startEditor([file]);
  page = await editor.open({ locale: 'en-GB' });
  await page.locator('.react-flow__node').first().waitFor();
});

afterEach(async () => {
  await page.keyboard.press('Escape');
  expect(editor.faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await editor?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openPrint(): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+p');
  await page.getByRole('heading', { name: 'Print' }).waitFor();
}

const pressPrint = () => page.getByRole('button', { name: 'Print…' }).click();

async function printed(act: () => Promise<void>): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await editor.takePrint(page, act));
  return getDocument({ data, verbosity: 0 }).promise;
}

const bare = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
const shownTexts = async () => bare(await page.locator('.pages-preview text').allTextContents());

/** The number of pages that the preview shows. */
async function pagesShown(): Promise<number> {
  const said = (await page.locator('.page-turner [role=status]').textContent()) ?? '';
  return Number(/of (\d+)$/.exec(said)?.[1]);
}

const whole = (text: string) => text;
/** A reader leaves out what is cut off by the edge of the paper; the foot comes last. */
const footOf = (text: string) => text.slice(-40);

async function expectAsShown(document: PDFDocumentProxy, part = whole): Promise<void> {
  expect(document.numPages).toBe(await pagesShown());
  for (let number = 1; number <= document.numPages; number += 1) {
    expect(part(bare(await textsOn(document, number))), `page ${number}`).toBe(part(await shownTexts()));
    if (number < document.numPages) await page.getByRole('button', { name: 'Next page' }).click();
  }
}

describe('printing', () => {
  it('hands over what the preview shows, page by page: what a client may see, a page a phase', async () => {
    await openPrint();
    await page.getByText('Included besides the drawing: Notes on the drawing.').waitFor();
    const document = await printed(pressPrint);
    await page.getByText('Handed to the system’s print dialog.').waitFor();
    expect(document.numPages).toBe(3);
    await expectAsShown(document);
  });

  it('takes the paper, the look of the pages and the languages from the dialog, and starts by its key too', async () => {
    await openPrint();
    await page.getByLabel('Pages', { exact: true }).selectOption('tiles');
    await page.getByLabel('Paper').selectOption('letter');
    await page.getByLabel('Orientation').selectOption('portrait');
    await page.getByLabel('Language', { exact: true }).selectOption('zh-Hans');
    await page.getByRole('img', { name: 'Preview of the print: 总览' }).waitFor();
    const document = await printed(() => page.keyboard.press('Control+p'));
    expect((await document.getPage(1)).view).toEqual([0, 0, 612, 792]);
    await expectAsShown(document, footOf);
  });

  it('says what it cannot do, and how to print all the same', async () => {
    await openPrint();
    if (onDesktop) await expectSystemsAnswers();
    else await expectFile();
  });

  it('refuses what is no PDF document, in a window that can load nothing else', async () => {
    if (!onDesktop) return expect(await page.evaluate(() => 'desktop' in window)).toBe(false);
    const bytes = new TextEncoder().encode('<script>');
    expect(String(await ask(page, 'printPdf', { bytes }))).toContain('This is no printPdf message.');
    const { standIn } = (editor as DesktopEditor).running();
    if (!standIn) return undefined;
    expect(standIn.windows).toHaveLength(1);
    const session = standIn.partitions.get('print');
    const addresses = ['https://example.org/', 'file:///etc/passwd', 'app://editor/', 'data:text/html,x'];
    expect(addresses.filter((address) => session?.mayLoad(address))).toEqual([]);
    expect((await session?.fetch('app://print/1.pdf'))?.status).toBe(404);
    const [last] = standIn.printed;
    expect(last).toMatchObject({ type: 'application/pdf', silent: false, window: { show: false } });
    expect(last?.window.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(last?.window.webPreferences).not.toHaveProperty('preload');
  });
});

/** A browser without a viewer of its own gets the file. */
async function expectFile(): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }));
  const name = await editor.takeExport(page, join(folder, 'taken.pdf'), pressPrint);
  expect(name).toBe('Complaint handling.pdf');
  await page
    .getByText(/^This browser cannot print a PDF document by itself\. It was handed out as Complaint/)
    .waitFor();
}

/** The system's dialog may be closed, or fail. */
async function expectSystemsAnswers(): Promise<void> {
  const { standIn } = (editor as DesktopEditor).running();
  if (!standIn) return;
  standIn.printEnd = 'Print job canceled';
  await pressPrint();
  await page.getByText('Not printed.').waitFor();
  standIn.printEnd = 'no printer';
  await pressPrint();
  await page.getByText('It could not be printed (no printer). Export it as a PDF document and print that.').waitFor();
}
