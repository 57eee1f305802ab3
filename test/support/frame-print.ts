import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The pages that the browser's viewer was told to print. */
    printedPages?: Promise<number[]>;
  }
}

/** Does what prints a PDF document by the browser's own viewer, and gives the document. */
export async function takeFramePrint(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  await page.evaluate(watchFrames);
  await act();
  await page.waitForFunction(() => window.printedPages !== undefined);
  const bytes = await page.evaluate(() => window.printedPages);
  return Uint8Array.from(bytes ?? []);
}

/** Runs in the page: keeps what frames are given, and lets their `print` open no dialog. */
function watchFrames(): void {
  delete window.printedPages;
  let given: Blob | undefined;
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (object) => {
    if (object instanceof Blob) given = object;
    return create(object);
  };
  const onLoad = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement) || !target.contentWindow || target.contentWindow.closed) return;
    target.contentWindow.print = () => {
      if (given?.type !== 'application/pdf' || !target.src.startsWith('blob:')) throw new Error('no PDF document');
      window.printedPages = given.arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]);
    };
  };
  document.addEventListener('load', onLoad, true);
}
