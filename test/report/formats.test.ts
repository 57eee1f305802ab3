import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { REPORT_SECTIONS } from '../../shared/report/document/request.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { reportFiles, reportText } from '../support/reports.ts';
import { reviewedBlueprint } from '../support/reviewed-blueprint.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Bytes of fonts, and the digest of the style that holds them, are no text to be compared. */
function withoutFonts(html: string): string {
  return html.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,…').replace(/sha256-[A-Za-z0-9+/=]+/, 'sha256-…');
}

/** Each element of a page by its name and its attributes' names, as an independent parser reads it; drawings apart. */
function skeletonOf(html: string): { readonly page: readonly string[]; readonly drawn: ReadonlySet<string> } {
  const page: string[] = [];
  const drawn = new Set<string>();
  const walk = (node: Node, inDrawing: boolean) => {
    const inside = inDrawing || ('tagName' in node && node.tagName === 'svg');
    if ('tagName' in node) {
      const named = `${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`;
      if (inside) drawn.add(named);
      else page.push(named);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, inside);
  };
  walk(parse(html), false);
  return { page, drawn };
}

/** The document with each of its texts replaced, in all languages. */
function withTexts(document: BlueprintDocument, text: string): BlueprintDocument {
  const replace = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(replace);
    const keys = Object.keys(value);
    const isText = keys.length > 0 && keys.every((key) => key === 'en' || key === 'zh-Hans');
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isText ? text : replace(inner)]));
  };
  const replaced = replace(document) as BlueprintDocument;
  const waivers = Object.entries(replaced.waivers).map(([id, waiver]) => [id, { ...waiver, reason: text }] as const);
  return { ...replaced, waivers: Object.fromEntries(waivers) };
}

const HOSTILE = [
  `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)" x='`,
  `--><!-- ]]><![CDATA[<svg onload=alert(1)> ' autofocus onfocus='alert(1) javascript:alert(1)`,
  '\u202eevil\u0000\u0007\u001b[31m\ufffe\ud800<b>x</b> &lt;script&gt;&#60;script&#62;',
];

/** Characters that no page may hold: controls but line ends and tabs, and what is no character. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 0x20 && code !== 0x0a && code !== 0x09) || code === 0xfffe || (code >= 0xd800 && code <= 0xdfff);
}

/** What goldens hold: the parts in which no rule speaks, so that its wording is free. */
const SETTLED = REPORT_SECTIONS.filter((name) => name !== 'findings' && name !== 'progress' && name !== 'not-judged');

describe('HTML', () => {
  it.each(['en', 'zh-Hans'] as const)('is the golden one in %s', async (language) => {
    const html = await reportText(reviewedBlueprint(), { format: 'html', languages: [language], sections: SETTLED });
    await expect(withoutFonts(html)).toMatchFileSnapshot(`../golden/reports/reviewed.${language}.html`);
  });

  it('needs nothing from elsewhere and runs nothing, and its policy says so', async () => {
    const html = await reportText(complaintHandling(), { format: 'html', languages: ['en', 'zh-Hans'] });
    expect(html).not.toMatch(/<script|<link|<iframe|<object|\son\w+=|url\((?!data:font)|@import/i);
    expect(html.replace(/xmlns="[^"]+"/g, '')).not.toMatch(/(src|href)="(?!#)/);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toMatch(
      /^default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;; font-src data:/,
    );
    expect(policy).not.toContain('unsafe');
  });

  it('makes no element and no attribute out of a text', async () => {
    // What is found depends on the texts, and with it how many lines there are: their kinds are compared.
    const sections = REPORT_SECTIONS.filter((name) => name !== 'findings');
    const [fixed, whole] = [{ format: 'html', sections } as const, { format: 'html' } as const];
    const plain = withTexts(reviewedBlueprint(), 'plain');
    const expected = skeletonOf(await reportText(plain, fixed));
    const kinds = new Set(skeletonOf(await reportText(plain, whole)).page);
    for (const text of HOSTILE) {
      const document = withTexts(reviewedBlueprint(), text);
      const found = skeletonOf(await reportText(document, fixed));
      expect(found.page).toEqual(expected.page);
      expect([...found.drawn].filter((element) => !expected.drawn.has(element))).toEqual([]);
      const html = await reportText(document, whole);
      expect(skeletonOf(html).page.filter((element) => !kinds.has(element))).toEqual([]);
      expect([...html].filter(isForbidden)).toEqual([]);
    }
  });

  it('names each section by its heading, and no two elements alike', async () => {
    const html = await reportText(reviewedBlueprint(), { format: 'html', languages: ['en', 'zh-Hans'] });
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/aria-labelledby="([^"]+)"|href="#([^"]+)"/g)].map(([, one, two]) => one ?? two);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('Markdown', () => {
  it.each(['en', 'zh-Hans'] as const)('is the golden one in %s', async (language) => {
    const markdown = await reportText(reviewedBlueprint(), {
      format: 'markdown',
      languages: [language],
      sections: SETTLED,
    });
    await expect(markdown).toMatchFileSnapshot(`../golden/reports/reviewed.${language}.md`);
  });

  it('refers to the drawing that comes beside it; without the drawing there is neither', async () => {
    const files = await reportFiles(complaintHandling(), { format: 'markdown', languages: ['en', 'zh-Hans'] });
    expect(files.map(({ name }) => name)).toEqual(['report.en.svg', 'report.zh-Hans.svg', 'report.md']);
    const text = new TextDecoder().decode(files.at(-1)?.bytes);
    expect(text).toContain('](report.en.svg)');
    expect(text).toContain('](report.zh-Hans.svg)');
    const bare = await reportFiles(complaintHandling(), { format: 'markdown', sections: ['findings'] });
    expect(bare.map(({ name }) => name)).toEqual(['report.md']);
    expect(new TextDecoder().decode(bare[0]?.bytes)).not.toContain('![');
  });

  it('shows signs of Markdown as themselves', async () => {
    const cases: readonly (readonly [typed: string, shown: string])[] = [
      ['# no | heading', '\\# no \\| heading'],
      ['`code` *bold* _it_ [a](b) <b>', '\\`code\\` \\*bold\\* \\_it\\_ \\[a\\](b) \\<b\\>'],
      ['two\n\n- lines', 'two - lines'],
      ['1. first', '1\\. first'],
      ['see https://example.org and www.example.org', 'see https\\://example.org and www\\.example.org'],
      ['a\\|b', 'a\\\\\\|b'],
      ['1.5 h - 2', '1.5\u00a0h - 2'],
    ];
    for (const [typed, shown] of cases) {
      const markdown = await reportText(withTexts(complaintHandling(), typed), { format: 'markdown' });
      expect(markdown.split('\n')[0]).toBe(`# ${shown}`);
    }
  });
});

describe('JSON', () => {
  it('is the golden one', async () => {
    const json = await reportText(reviewedBlueprint(), { format: 'json', sections: SETTLED });
    await expect(json).toMatchFileSnapshot('../golden/reports/reviewed.en.json');
  });
});

describe('every format', () => {
  it.each(['html', 'pdf', 'markdown', 'json'] as const)('%s has the same bytes twice', async (format) => {
    const [one, two] = [
      await reportFiles(reviewedBlueprint(), { format, languages: ['zh-Hans'] }),
      await reportFiles(structuredClone(reviewedBlueprint()), { format, languages: ['zh-Hans'] }),
    ];
    expect(one.map(({ name }) => name)).toEqual(two.map(({ name }) => name));
    one.forEach(({ bytes }, index) => {
      expect(Buffer.from(bytes).equals(Buffer.from(two[index]?.bytes ?? []))).toBe(true);
    });
  });
});
