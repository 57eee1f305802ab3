import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sketch } from '../../shared/rules/example.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { EditedFile } from '../support/edited-file.ts';
import { pngPicture } from '../support/pictures.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Leave Wait>Answer',
  more: { people: { 'person-00001': { name: { en: 'Wang Fang' } } } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('pictures', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

async function open(): Promise<void> {
  page = await file.open(drawing);
}

function picture(name: string, bytes: string | Uint8Array): string {
  const path = join(scratchFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

describe('the logo of a service', () => {
  const field = () => page.getByRole('group', { name: 'Logo in the title block' });
  const choose = (path: string) => field().locator('input[type=file]').setInputFiles(path);

  it('is chosen, stands in what is handed out, is removed and comes back when that is undone', async () => {
    await open();
    await page.locator('summary', { hasText: 'More' }).click();
    await choose(picture('logo.png', pngPicture(90, 30)));
    await field().getByText('90 × 30 pixels').waitFor();
    const { service, pictures } = await file.saved();
    expect(Object.keys(pictures)).toEqual([service.logoId]);
    await page.keyboard.press('Control+e');
    expect(await page.locator('.export-dialog image').count()).toBe(1);
    await page.keyboard.press('Escape');
    await field().getByRole('button', { name: 'Remove' }).click();
    await field().getByRole('button', { name: 'Choose a picture…' }).waitFor();
    expect((await file.saved()).pictures).toEqual({});
    await page.keyboard.press('Control+z');
    await field().getByText('90 × 30 pixels').waitFor();
  });

  it('is refused where it is no picture that every format can show, whatever its name says', async () => {
    await open();
    await page.locator('summary', { hasText: 'More' }).click();
    await choose(picture('hostile.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
    await field().getByText('This is no PNG and no JPEG picture', { exact: false }).waitFor();
    await choose(picture('half.png', pngPicture(90, 30).subarray(0, 60)));
    await field().getByText('This picture is broken', { exact: false }).waitFor();
    expect((await file.saved()).pictures).toEqual({});
  });

  it('is taken where it is dropped, and opens nothing', async () => {
    await open();
    await page.locator('summary', { hasText: 'More' }).click();
    await field().evaluate(
      (element, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' }));
        for (const type of ['dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [...pngPicture(50, 25)],
    );
    await field().getByText('50 × 25 pixels').waitFor();
    expect(await page.locator('.drop-hint').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('copying as a picture', () => {
  /** What lies on the clipboard, by its kind. */
  async function copied(): Promise<Record<string, Buffer>> {
    const entries = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const kinds = item?.types ?? [];
      return Promise.all(
        kinds.map(async (kind) => {
          const blob = await item?.getType(kind);
          return [kind, [...new Uint8Array((await blob?.arrayBuffer()) ?? [])]] as const;
        }),
      );
    });
    return Object.fromEntries(entries.map(([kind, bytes]) => [kind, Buffer.from(bytes)]));
  }

  it('puts the whole drawing on the clipboard, or the steps that are selected without their surroundings', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+c');
    await page.getByText('The drawing is on the clipboard as a picture', { exact: false }).waitFor();
    const whole = await copied();
    expect(whole['image/svg+xml']?.toString()).toContain('Leave');
    const drawn = PNG.sync.read(whole['image/png'] ?? Buffer.alloc(0));
    await file.step('Ask').click();
    await file.step('Wait').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+Alt+c');
    await page.getByText('2 steps are on the clipboard', { exact: false }).waitFor();
    const part = await copied();
    expect(part['image/svg+xml']?.toString()).not.toContain('Leave');
    const selected = PNG.sync.read(part['image/png'] ?? Buffer.alloc(0));
    expect(selected.width).toBeLessThan(drawn.width);
    expect(selected.height).toBeLessThan(drawn.height);
  });

  it('says so where the browser cannot, or does not allow it', async () => {
    await open();
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+c');
    await page.getByText('The picture was not put on the clipboard', { exact: false }).waitFor();
    await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await page.keyboard.press('Control+Alt+c');
    await page.getByText('This browser cannot put pictures on the clipboard', { exact: false }).waitFor();
  });
});
