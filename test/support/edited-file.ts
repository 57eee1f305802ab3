import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketchId } from '../../shared/rules/example.ts';
import { startEditor, type TestEditor } from './editor.ts';

/** One blueprint file in the editor: opened anew for each test, and read back after saving. */
export class EditedFile {
  readonly editor: TestEditor;
  readonly #path: string;
  #page: Page | undefined;

  private constructor(editor: TestEditor, path: string) {
    this.editor = editor;
    this.#path = path;
  }

  /** Readies the editor for a file of this name. */
  static async start(name: string, document: BlueprintDocument): Promise<EditedFile> {
    const path = join(tmpdir(), `${name}-${process.pid}.blueprint`);
    await writeFile(path, serialiseBlueprint(document));
    return new EditedFile(await startEditor([path]), path);
  }

  /** The window that is open. */
  get page(): Page {
    if (!this.#page) throw new Error('nothing is open');
    return this.#page;
  }

  async open(document: BlueprintDocument): Promise<Page> {
    await writeFile(this.#path, serialiseBlueprint(document));
    this.#page = await this.editor.open();
    // A blank sheet, which stands there until the file is read, has no step.
    await this.#page.locator('.react-flow__node').first().waitFor();
    return this.#page;
  }

  /** A step by its name in the sketch. */
  step(name: string): Locator {
    return this.page.locator(`#step-${sketchId('step', name)}`);
  }

  /** Saves, and reads what is in the file then. */
  async saved(): Promise<BlueprintDocument> {
    const written = async () => (await stat(this.#path)).mtimeMs;
    const before = await written();
    await this.page.locator('.canvas').focus();
    await this.page.keyboard.press('Control+s');
    await expect.poll(written).not.toBe(before);
    const result = parseBlueprint(await readFile(this.#path, 'utf8'));
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.document;
  }

  /** Closes the window; the page must not have failed in any way. */
  async leave(): Promise<void> {
    await this.editor.leave(this.page);
    expect(this.editor.faults.splice(0)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.editor.close();
    await rm(this.#path, { force: true });
  }
}
