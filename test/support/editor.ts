import type { BrowserContextOptions, Page } from 'playwright-core';
import { startDesktopEditor } from './desktop-editor.ts';
import { startServedEditor } from './served-editor.ts';

/** The editor as people have it, on one of its hosts, with its own data folder. */
export interface TestEditor {
  /** Errors of the page, violations of its policy among them: a test ends with none. */
  readonly faults: string[];
  readonly dataFolder: string;
  /** Opens the editor in a window of its own; on the desktop the program starts anew, and a window from before ends. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Does what hands out a file, and puts that file at a path. Gives the name under which it was handed out. */
  takeExport(page: Page, path: string, act: () => Promise<void>): Promise<string>;
  /** Does what hands pages to the system's print dialog, and gives the PDF document that was handed over. */
  takePrint(page: Page, act: () => Promise<void>): Promise<Uint8Array>;
  /** Closes a window that `open` gave, whatever is unsaved in it. */
  leave(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Which host the end-to-end tests of this run drive. */
export const onDesktop = process.env.SBS_TEST_HOST === 'desktop';

/**
 * Readies the built editor, built anew where sources changed, with the files named.
 * @throws Error when it cannot be built or served
 */
export function startEditor(files: readonly string[] = []): Promise<TestEditor> {
  return onDesktop ? startDesktopEditor(files) : startServedEditor(files);
}
