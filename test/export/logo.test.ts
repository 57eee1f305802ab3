import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { FormatId } from '../../shared/export/registry.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { shownPicture } from '../../shared/model/pictures/pictures.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';
import { jpegPicture, pngBomb, pngPicture, withLogo } from '../support/pictures.ts';

const GREEN = [11, 110, 79, 255];

const classification = { en: 'For the bank alone', 'zh-Hans': '仅供本行' };
const document = withLogo(everyKind(), pngPicture(60, 20, GREEN), { classification });
const logo = shownPicture(document, document.service.logoId)?.data ?? '';

function make(format: FormatId, request: Partial<ExportRequest> = {}) {
  const usual = { document, languages: ['en'], theme: 'light', parts: CLIENT_PARTS } as const;
  return exportBlueprint({ ...usual, ...request, format }, environment);
}

async function textOf(format: FormatId, request: Partial<ExportRequest> = {}): Promise<string> {
  return Buffer.from((await make(format, request)).bytes).toString('latin1');
}

describe('a logo', () => {
  it('stands in the title block of the SVG, with the line of confidentiality', async () => {
    const text = new TextDecoder().decode((await make('svg', { options: { text: 'plain' } })).bytes);
    await expect(text).toMatchFileSnapshot('../golden/exports/with-logo.en.svg');
    expect(text).toContain(`xlink:href="data:image/png;base64,${logo}"`);
    expect(text).toContain('For the bank alone');
  });

  it('is painted at the right end of the title block, on a clear ground where the drawing is dark', async () => {
    const { bytes } = await make('png', { theme: 'dark', options: { scale: 1 } });
    const picture = PNG.sync.read(Buffer.from(bytes));
    const at = (x: number, y: number) => [
      ...picture.data.subarray((y * picture.width + x) * 4, (y * picture.width + x) * 4 + 4),
    ];
    expect(at(picture.width - 30, 40)).toEqual(GREEN);
    expect(at(picture.width - 22, 40)).toEqual([255, 255, 255, 255]);
  });

  it('lies in the PDF as a picture', async () => {
    expect(await textOf('pdf')).toContain('/Subtype /Image');
    expect(await textOf('pdf', { document: everyKind() })).not.toContain('/Subtype /Image');
  });

  it.each([
    ['pptx', 'ppt/media/picture1.png'],
    ['docx', 'word/media/logo.png'],
  ] as const)('goes along in the %s as the very file', async (format, name) => {
    const files = unzipSync((await make(format)).bytes);
    expect(Buffer.from(files[name] ?? []).toString('base64')).toBe(logo);
  });

  it.each(['html', 'drawio'] as const)('is shown in the %s, with the line of confidentiality', async (format) => {
    const text = await textOf(format);
    expect(text).toContain(logo);
    expect(text).toContain('For the bank alone');
  });

  it('is let through by the policy of a page, as pictures within it are', async () => {
    expect(await textOf('html')).toContain('img-src data:;');
  });

  it('as JPEG does as well', async () => {
    const photographed = withLogo(everyKind(), jpegPicture());
    expect(await textOf('pdf', { document: photographed })).toContain('DCTDecode');
    expect(Object.keys(unzipSync((await make('pptx', { document: photographed })).bytes))).toContain(
      'ppt/media/picture1.jpeg',
    );
  });

  it('never covers the title or the facts, however long they are and narrow the sheet', () => {
    const long = { en: 'A name that goes on and on and on, further than any sheet of paper is wide' };
    const narrow = withLogo(everyKind(), pngPicture(400, 100), {
      name: long,
      organisation: long,
      classification: long,
    });
    const [step] = Object.entries(narrow.steps);
    const few = { ...narrow, steps: step ? { [step[0]]: step[1] } : {}, links: {}, phases: {}, columns: {} };
    const scene = buildScene(few, { languages: ['en'], theme: 'light', frame: {} });
    const title = scene.groups.find(({ key }) => key === 'frame title');
    const picture = title?.primitives.find(({ type }) => type === 'image');
    const texts = title?.primitives.filter((primitive) => primitive.type === 'text') ?? [];
    expect(texts.length).toBeGreaterThan(4);
    if (picture?.type !== 'image' || !title) throw new Error('no logo');
    // Letters of this font are never wider than high.
    for (const { text, size } of texts) expect(text.length * size * 0.4).toBeLessThan(picture.x);
    expect(picture.x + picture.width).toBeLessThanOrEqual(title.width);
    expect(title.height + title.y).toBeLessThan(scene.origin.y);
  });
});

describe('a logo that cannot be shown', () => {
  const spoilt = (data: string): BlueprintDocument => {
    const [id = ''] = Object.keys(document.pictures);
    return { ...document, pictures: { [id]: { mediaType: 'image/png', data } } };
  };
  const bomb = Buffer.from(pngBomb()).toString('base64');
  const script = Buffer.from('<svg onload="alert(1)"/>').toString('base64');

  it.each([
    ['a bomb', spoilt(bomb)],
    ['an SVG with a script', spoilt(script)],
    ['cut off', spoilt(logo.slice(0, 60))],
    ['missing', { ...document, pictures: {} }],
  ])('because it is %s is left out and told, in every format', async (_what, hostile) => {
    for (const format of ['svg', 'png', 'pdf', 'pptx', 'html', 'drawio'] as const) {
      const { bytes, losses } = await make(format, { document: hostile });
      expect(losses.map(({ what }) => what.en).join(), format).toContain('The logo is not shown');
      const text = Buffer.from(bytes).toString('latin1');
      for (const harm of [bomb.slice(0, 400), script, '/Subtype /Image', 'ppt/media/'])
        expect(text).not.toContain(harm);
    }
  });

  it('is told only where it would have been drawn: the brand’s in the brand, the service’s in every other theme', async () => {
    const branded = (data: string): BlueprintDocument => ({
      ...document,
      brand: { logoId: 'brand-logo' },
      pictures: { ...document.pictures, 'brand-logo': { mediaType: 'image/png', data } },
    });
    const told = async (whole: BlueprintDocument, theme: ExportRequest['theme'], format: FormatId = 'svg') =>
      (await make(format, { document: whole, theme })).losses.flatMap(({ what, elementIds }) =>
        [...elementIds, what.en].filter((word) => /^brand-logo$|logo is not shown/.test(word)),
      );
    const notShown = [expect.stringContaining('The logo is not shown')];
    expect(await told(branded(bomb), 'light')).toEqual([]);
    expect(await told(branded(bomb), 'brand')).toEqual(notShown);
    expect(await told(branded(logo), 'brand', 'drawio')).toEqual([]);
    expect(await told(branded(logo), 'light', 'drawio')).toEqual(['brand-logo']);
  });
});
