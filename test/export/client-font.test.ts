import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { FormatId } from '../../shared/export/registry.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { fromBase64, toBase64 } from '../../shared/model/base64.ts';
import { type FontTables, fontFile, fontTables } from '../../shared/model/fonts/sfnt.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { clientFont, inFont } from '../support/client-fonts.ts';
import { environment } from '../support/exports.ts';
import { reportText } from '../support/reports.ts';

const plain: BlueprintDocument = {
  ...sketch({ lanes: { customer: 'Warenkorb' } }),
  brand: {},
  appearance: { theme: 'brand' },
};
let branded: BlueprintDocument;

beforeAll(async () => {
  const drawn = sketch({ lanes: { customer: 'Warenkorb' } });
  const steps = Object.entries(drawn.steps).map(([id, step]) => [id, { ...step, name: { en: 'Open 开户 now' } }]);
  branded = inFont({ ...drawn, steps: Object.fromEntries(steps) }, await clientFont());
});

function make(format: FormatId, request: Partial<ExportRequest> = {}) {
  const usual = { document: branded, languages: ['en'], theme: 'brand', parts: CLIENT_PARTS } as const;
  return exportBlueprint({ ...usual, ...request, format }, environment);
}

async function textOf(format: FormatId, request: Partial<ExportRequest> = {}): Promise<string> {
  return new TextDecoder().decode((await make(format, request)).bytes);
}

async function told(format: FormatId, request: Partial<ExportRequest> = {}): Promise<string[]> {
  return (await make(format, request)).losses.map(({ what }) => what.en).filter((words) => /font/.test(words));
}

describe('the font of a brand', () => {
  it('is in the SVG, whose text stays text: what it lacks is left to the bundled font', async () => {
    const svg = await textOf('svg');
    expect(svg).toContain('@font-face{font-family:&#39;Client Sans&#39;;font-weight:400;src:url(data:font/ttf;base64,');
    expect(svg).toMatch(
      /<text [^>]*font-weight="700"[^>]*><tspan font-family="&#39;Client Sans&#39;, sans-serif" font-weight="400">Open <\/tspan>开户<tspan [^>]*> now<\/tspan><\/text>/,
    );
    expect(await told('svg')).toEqual([]);
  });

  it('is drawn in the outlines and in no theme but the brand', async () => {
    const outlined = await textOf('svg', { options: { text: 'outlines' } });
    expect(outlined).not.toContain('<text');
    expect(outlined).not.toBe(await textOf('svg', { options: { text: 'outlines' }, document: without(branded) }));
    expect(await textOf('svg', { theme: 'light' })).toBe(
      await textOf('svg', { theme: 'light', document: without(branded) }),
    );
  });

  it('is in the page', async () => {
    const page = await textOf('html');
    expect(page).toContain("@font-face{font-family:'Client Sans'");
    expect(page).toContain('&#39;Client Sans&#39;');
  });

  it('is painted, the Chinese beside it as ever', async () => {
    const scale = { options: { scale: 1 } };
    const [ours, theirs] = [await make('png', { ...scale, document: without(branded) }), await make('png', scale)];
    const [one, other] = [ours, theirs].map(({ bytes }) => PNG.sync.read(Buffer.from(bytes)));
    expect(other?.data.equals(one?.data ?? Buffer.alloc(0))).toBe(false);
    const chinese = inChinese(branded);
    const [same, too] = await Promise.all([
      make('png', { ...scale, document: without(chinese), bare: true }),
      make('png', { ...scale, document: chinese, bare: true }),
    ]);
    expect(Buffer.from(too.bytes).equals(Buffer.from(same.bytes))).toBe(true);
  });

  it.each(['sheet', 'tiles', 'walk'])('is embedded in the PDF beside the bundled font, %s', async (pages) => {
    const { bytes } = await make('pdf', { options: { pages } });
    const opened = await getDocument({ data: bytes.slice(), useSystemFonts: false }).promise;
    const page = await opened.getPage(opened.numPages);
    await page.getOperatorList();
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    const fontOf = (name: string): string => page.commonObjs.get(name).name.replace(/^[A-Z]+\+/, '');
    const written = items.filter(({ str }) => /\p{L}/u.test(str)).map(({ str, fontName }) => [str, fontOf(fontName)]);
    for (const [text = '', name] of written)
      expect(name, text).toBe(/\p{Script=Han}/u.test(text) ? 'NotoSansSC-Bold' : 'ClientSans');
    expect(items.map(({ str }) => str).join('')).toContain('Open 开户 now');
    await opened.destroy();
  });

  it('is in the report', async () => {
    const page = await reportText(branded, { format: 'html', audience: 'client' });
    expect(page).toContain("@font-face{font-family:'Client Sans'");
  });

  it('is named in a presentation, and told to be no more', async () => {
    const slide = unzipSync((await make('pptx')).bytes)['ppt/slides/slide1.xml'];
    expect(new TextDecoder().decode(slide)).toContain('<a:latin typeface="Client Sans"/>');
    expect(await told('pptx')).toEqual([expect.stringContaining('named, not embedded: Client Sans')]);
    expect(await told('pptx', { theme: 'light' })).toEqual([]);
  });

  it.each(['drawio', 'bpmn', 'mermaid'] as const)('does not go along in %s, which is as without it', async (format) => {
    expect(await told(format)).toEqual([expect.stringContaining('does not go along')]);
    expect(await textOf(format)).toBe(await textOf(format, { document: without(branded) }));
  });

  it('moves nothing where no brand has one', async () => {
    const [bare, empty] = [plain, { ...plain, fonts: {} }].map((document) =>
      buildScene(document, { languages: ['en'], theme: 'brand' }),
    );
    expect(empty).toEqual(bare);
  });
});

describe('a font that cannot be drawn with', () => {
  const spoilt = (document: BlueprintDocument, change: (tables: Map<string, Uint8Array>) => FontTables) => {
    const fonts = Object.entries(document.fonts ?? {}).map(([id, font]) => {
      const tables = new Map(fontTables(fromBase64(font.data)) ?? []);
      return [id, { ...font, data: toBase64(fontFile(0x00010000, change(tables))) }];
    });
    return { ...document, fonts: Object.fromEntries(fonts) };
  };
  const missing = (document: BlueprintDocument) => ({ ...document, fonts: {} });
  const cutOff = (document: BlueprintDocument) => spoilt(document, (tables) => tables.set('glyf', new Uint8Array(4)));
  const noisy = (document: BlueprintDocument) =>
    spoilt(document, (tables) =>
      tables.set(
        'glyf',
        (tables.get('glyf') ?? new Uint8Array()).map((_, at) => at * 7),
      ),
    );
  const script = (document: BlueprintDocument) => {
    const data = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const fonts = Object.entries(document.fonts ?? {}).map(([id, font]) => [id, { ...font, data }]);
    return { ...document, fonts: Object.fromEntries(fonts) };
  };

  it.each([
    ['missing', missing],
    ['cut off', cutOff],
    ['full of noise', noisy],
    ['no font at all', script],
  ])('because it is %s is told, and the export is as without it', async (_what, spoil) => {
    const document = spoil(branded);
    for (const format of ['svg', 'pdf'] as const) {
      const made = await make(format, { document });
      expect(made.losses.map(({ what }) => what.en).join()).toContain('missing or broken');
      const bytes = Buffer.from(made.bytes);
      expect(bytes.equals(Buffer.from((await make(format, { document: without(branded) })).bytes))).toBe(true);
    }
  });
});

function without(document: BlueprintDocument): BlueprintDocument {
  const { fonts: _, ...rest } = document;
  return { ...rest, brand: {} };
}

/** The same with nothing but Chinese on the drawing. */
function inChinese(document: BlueprintDocument): BlueprintDocument {
  const named = <Element>(elements: Readonly<Record<string, Element>>) =>
    Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, { ...element, name: { en: '客户' } }]));
  return {
    ...document,
    service: { ...document.service, name: { en: '服务' } },
    steps: named(document.steps),
    lanes: named(document.lanes),
    phases: named(document.phases),
  } as BlueprintDocument;
}
