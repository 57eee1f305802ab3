import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { readXlsx } from '../../shared/import/readers/xlsx/read.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Step } from '../../shared/model/schema/drawing.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { benchDocument } from '../bench/document.ts';
import { exampleOf } from '../examples/examples.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { confidential } from '../support/confidential.ts';
import { environment } from '../support/exports.ts';
import { REPORT_DAY, reviewedBlueprint } from '../support/reviewed-blueprint.ts';
import { wordsIn } from '../support/unpacked.ts';

async function make(document: BlueprintDocument, request: Partial<ExportRequest> = {}) {
  const usual = { format: 'xlsx', languages: ['en'], theme: 'light', parts: ALL_PARTS } as const;
  return exportBlueprint({ document, ...usual, ...request }, environment);
}

async function partsOf(document: BlueprintDocument, request: Partial<ExportRequest> = {}) {
  const { bytes } = await make(document, request);
  const decoder = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

async function csv(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<string> {
  const { bytes } = await make(document, { format: 'csv', ...request });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const WITHOUT_FINDINGS = ALL_PARTS.filter((part) => part !== 'findings');

/** The names of a workbook's sheets. */
const sheetsIn = (parts: Readonly<Record<string, string>>) =>
  [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

/** The formulas of the sheet of totals, which is the last, with their values. */
function totalsIn(parts: Readonly<Record<string, string>>) {
  const sheet = parts[`xl/worksheets/sheet${sheetsIn(parts).length}.xml`] ?? '';
  return [...sheet.matchAll(/<f>(.*?)<\/f><v>(.*?)<\/v>/g)].map(([, formula, value]) => [formula, Number(value)]);
}

/** How cells look, by the numbers of their styles. */
const formsIn = (parts: Readonly<Record<string, string>>) =>
  (parts['xl/styles.xml'] ?? '')
    .replace(/^.*<cellXfs/s, '')
    .split('<xf ')
    .slice(1);

const hostile = '=HYPERLINK("http://x")';

describe('an Excel workbook', () => {
  it('is the golden one', async () => {
    // What the rules find changes with the rules.
    const parts = await partsOf(everyKind(), { languages: ['en', 'zh-Hans'], parts: WITHOUT_FINDINGS });
    const text = Object.entries(parts).map(([name, part]) => `${name}\n${part.replaceAll('><', '>\n<')}`);
    await expect(text.join('\n')).toMatchFileSnapshot('../golden/exports/every-kind.en.xlsx.txt');
  });

  it('holds minutes to a hundredth, so that seconds fill no cell with digits', async () => {
    const { document } = exampleOf('service-information-flow');
    const seconds = Object.values(document.steps).filter(({ time }) => time?.unit === 'second');
    expect(seconds.length).toBeGreaterThan(0);
    const parts = await partsOf(document);
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<v>\d+\.\d{3,}<\/v>/);
    expect(parts[`xl/worksheets/sheet${sheetsIn(parts).length}.xml`]).not.toMatch(/<v>\d+\.\d{3,}<\/v>/);
  });

  it.each([
    ['en', ['Steps', 'Links', 'Markers', 'Lanes', 'Phases', 'Sources', 'Figures', 'Findings', 'About', 'Totals']],
    ['zh-Hans', ['步骤', '连线', '标记', '泳道', '阶段', '来源', '指标', '检查结果', '说明', '合计']],
  ])('has a sheet for each table, named in %s', async (language, names) => {
    expect(sheetsIn(await partsOf(complaintHandling(), { languages: [language] }))).toEqual(names);
  });

  it('says on every page of paper and at every place of a sheet which row it is', async () => {
    const parts = await partsOf(complaintHandling(), { languages: ['zh-Hans'] });
    expect(parts['xl/workbook.xml']).toContain('>步骤!$A:$B,步骤!$1:$1<');
    expect(parts['xl/workbook.xml']).toContain('>标记!$A:$A,标记!$1:$1<');
    expect(parts['xl/workbook.xml']).toContain('>连线!$1:$1<');
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/<pane xSplit="1" ySplit="1"/);
  });

  it('has columns of ids as wide as the longest id, and none in which nothing stands', async () => {
    const document = complaintHandling();
    const parts = await partsOf(document);
    const longest = Math.max(...Object.keys(document.links).map(({ length }) => length));
    const widths = [...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<col [^>]*width="(\d+)"/g)];
    expect(Number(widths.at(-1)?.[1])).toBeGreaterThan(longest);
    expect(parts['xl/worksheets/sheet5.xml']).not.toContain('Stage');
  });

  it('says that nothing was found where the rules find nothing, and writes facts from one edge', async () => {
    const { document } = exampleOf('complaint-handling');
    const checking = { date: '2026-10-20' };
    const parts = await partsOf(document, { languages: ['zh-Hans'], date: '2026-10-20', checking });
    expect(parts['xl/worksheets/sheet8.xml']).toContain('没有发现问题。');
    const forms = formsIn(parts);
    const told = [...(parts['xl/worksheets/sheet9.xml'] ?? '').matchAll(/<c r="B\d+" s="(\d+)"/g)].slice(1);
    expect(told.length).toBeGreaterThan(5);
    for (const [, style] of told) expect(forms[Number(style)]).toContain('horizontal="left"');
    expect(parts['xl/worksheets/sheet10.xml']).toContain('费用（CNY）');
  });

  it('sums times and costs by formulas that come with their values', async () => {
    const base = everyKind();
    const steps = Object.fromEntries(
      Object.entries(base.steps).map(([id, step], index) => [
        id,
        index > 1
          ? step
          : { ...step, time: { likely: 2, unit: 'hour' as const }, cost: { amount: '12.50', currency: 'EUR' } },
      ]),
    );
    const totals = totalsIn(await partsOf({ ...base, steps }));
    expect(totals).toContainEqual([expect.stringMatching(/^SUM\(Steps!\$[A-Z]+\$2:/), 240]);
    expect(totals).toContainEqual([expect.stringMatching(/^SUMIFS\(Steps!.*&quot;EUR&quot;\)$/), 25]);
    expect(totals).toContainEqual([expect.stringMatching(/^COUNTIF\(Markers!.*F\*/), 1]);
  });

  it.each([
    ['whole', 120, 3],
    ['to a hundredth, so that those of the phases add up as shown', 1, 4],
  ])('shows sums of minutes %s', async (_, likely, format) => {
    const base = everyKind();
    const time = { likely, unit: 'second' as const };
    const steps = Object.fromEntries(Object.entries(base.steps).map(([id, step]) => [id, { ...step, time }]));
    const parts = await partsOf({ ...base, steps });
    const sheet = parts[`xl/worksheets/sheet${sheetsIn(parts).length}.xml`] ?? '';
    const style = Number(/<c [^>]*s="(\d+)"[^>]*><f>SUM\(Steps!/.exec(sheet)?.[1]);
    expect(formsIn(parts)[style]).toContain(`numFmtId="${format}"`);
  });

  it('rounds no small chance to none', async () => {
    const { document } = exampleOf('service-information-flow');
    const smallest = Math.min(...Object.values(document.failPoints).map(({ chance = 1 }) => chance));
    expect(smallest).toBeLessThan(0.005);
    const parts = await partsOf(document);
    const cell = new RegExp(`s="(\\d+)"><v>${smallest}</v>`).exec(parts['xl/worksheets/sheet3.xml'] ?? '');
    expect(formsIn(parts)[Number(cell?.[1])]).toContain('numFmtId="10"');
  });

  it('shows a date alike to readers of every country', async () => {
    const { document } = exampleOf('investment-project');
    const parts = await partsOf(document, { date: '2027-07-01' });
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)];
    const dates = formats.find(([, , code]) => code === String.raw`yyyy\-mm\-dd`);
    const about = parts[`xl/worksheets/sheet${sheetsIn(parts).indexOf('About') + 1}.xml`] ?? '';
    const style = Number(/s="(\d+)"><v>46569<\/v>/.exec(about)?.[1]);
    expect(formsIn(parts)[style]).toContain(`numFmtId="${dates?.[1]}"`);
    expect(parts['xl/styles.xml']).not.toContain('numFmtId="14"');
  });

  it.each([
    ['en', ['Owner', 'Kind of service', 'Status', 'State', 'Last revised'], 'English, 简体中文'],
    ['zh-Hans', ['负责人', '服务类型', '状态', '现状或未来', '最近修订'], '简体中文、English'],
  ])('says of the service what the report says of it, and names languages, in %s', async (language, items, named) => {
    const { document } = exampleOf('complaint-handling');
    const languages = language === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
    const parts = await partsOf(document, { languages });
    const title = language === 'en' ? 'About' : '说明';
    const about = parts[`xl/worksheets/sheet${sheetsIn(parts).indexOf(title) + 1}.xml`] ?? '';
    for (const text of [...items, named]) expect(about).toContain(`<t>${text}</t>`);
    const client = await partsOf(document, { languages, parts: CLIENT_PARTS });
    const [owner = ''] = Object.values(document.people[document.service.ownerId ?? '']?.name ?? {});
    expect(owner).not.toBe('');
    expect(Object.values(client).join('')).not.toContain(owner);
  });

  it('gives a name that fits on one line one line', async () => {
    const { document } = exampleOf('investment-project');
    const parts = await partsOf(document);
    const figures = parts[`xl/worksheets/sheet${sheetsIn(parts).indexOf('Figures') + 1}.xml`] ?? '';
    const row = /<row r="\d+" ht="(\d+)">(?:(?!<row ).)*Projects decided per officer and year/s.exec(figures);
    expect(row?.[1]).toBe('15');
  });

  it.each(['en', 'zh-Hans'])(
    'has the head of numbers over them, both clear of the button that filters, in %s',
    async (language) => {
      const { document } = exampleOf('investment-project');
      const parts = await partsOf(document, { languages: [language] });
      const forms = formsIn(parts);
      const sideOf = (style: string | undefined) =>
        /horizontal="\w+" indent="\d"/.exec(forms[Number(style)] ?? '')?.[0];
      const columns = { 1: ['A', 'F'], 2: ['A', 'C'], 3: ['C'], 7: ['C', 'D'] };
      for (const [sheet, letters] of Object.entries(columns)) {
        for (const letter of letters) {
          const cells = new RegExp(`<c r="${letter}\\d+" s="(\\d+)"[^>]*>`, 'g');
          const found = [...(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(cells)].map(([, style]) =>
            sideOf(style),
          );
          expect(found.length).toBeGreaterThan(4);
          expect(new Set(found), `${sheet} ${letter}`).toEqual(new Set(['horizontal="right" indent="2"']));
        }
      }
    },
  );

  it('has room for large sums', async () => {
    const base = everyKind();
    const cost = { amount: '123456789.50', currency: 'CNY' };
    const steps = Object.fromEntries(Object.entries(base.steps).map(([id, step]) => [id, { ...step, cost }]));
    const parts = await partsOf({ ...base, steps });
    const sheet = parts[`xl/worksheets/sheet${sheetsIn(parts).length}.xml`] ?? '';
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.at(-1)).toBeGreaterThan('CNY 1,000,000,000.00'.length);
  });

  it('tears no head, and makes no row higher than its texts need', async () => {
    const { document } = exampleOf('complaint-handling');
    for (const language of ['en', 'zh-Hans']) {
      const parts = await partsOf(document, { languages: [language] });
      const markers = parts['xl/worksheets/sheet3.xml'] ?? '';
      const widths = [...markers.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
      const heads = [...(/<row r="1".*?<\/row>/.exec(markers)?.[0] ?? '').matchAll(/<t>(.*?)<\/t>/g)];
      for (const [at, [, head = '']] of heads.entries()) {
        const longest = Math.max(...head.split(' ').map((word) => (language === 'en' ? 1 : 2) * word.length));
        expect(widths[at], head).toBeGreaterThan(longest + 1);
      }
      const about = parts['xl/worksheets/sheet9.xml'] ?? '';
      // What follows is the note on times, the one text that takes several lines.
      expect(about.slice(0, about.lastIndexOf('<row '))).not.toContain('ht="30"');
    }
  });

  it('leaves ids, which are for programs, off the paper, so that links stand on one page so large that they can be read', async () => {
    const { document } = exampleOf('complaint-handling');
    const parts = await partsOf(document, { parts: CLIENT_PARTS });
    const links = parts['xl/worksheets/sheet2.xml'] ?? '';
    const widths = [...links.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    const rows = Object.keys(document.links).length + 1;
    const last = String.fromCharCode(64 + widths.length - 1);
    expect(parts['xl/workbook.xml']).toContain(`>Links!$A$1:$${last}$${rows}<`);
    expect(widths.slice(0, -1).reduce((sum, width) => sum + width, 0)).toBeLessThan(220);
    expect(links).toContain('fitToWidth="1"');
  });

  it.each(['en', 'zh-Hans'])(
    'parts steps on paper so that they can be read, and no time from its unit, in %s',
    async (language) => {
      const { document } = exampleOf('financial-marketing-as-is');
      const parts = await partsOf(document, { languages: [language], parts: CLIENT_PARTS });
      const steps = parts['xl/worksheets/sheet1.xml'] ?? '';
      const widths = [...steps.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
      const row = /<row r="1".*?<\/row>/.exec(steps)?.[0] ?? '';
      const heads = [...row.matchAll(/<t>(.*?)<\/t>/g)].map(([, head]) => head);
      const breaks = [...steps.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => Number(at));
      expect(breaks.length).toBeGreaterThan(0);
      for (const at of breaks) expect(heads[at]).not.toMatch(/least|most|Unit|minutes|上限|下限|单位|（分钟）/);
      // Number and name stand on every page, the three ids on none.
      const sum = (some: readonly number[]) => some.reduce((whole, width) => whole + width, 0);
      const ends = [...breaks, widths.length - 3];
      for (const [page, end] of ends.entries()) {
        expect(sum(widths.slice(0, 2)) + sum(widths.slice(ends[page - 1] ?? 2, end))).toBeLessThan(210);
      }
    },
  );

  it.each(['en', 'zh-Hans'])('prints no page of steps on which hardly anything stands, in %s', async (language) => {
    const { document } = exampleOf('investment-project');
    const parts = await partsOf(document, { languages: [language], parts: CLIENT_PARTS });
    const steps = parts['xl/worksheets/sheet1.xml'] ?? '';
    const breaks = [...steps.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => Number(at));
    const rows = [...steps.matchAll(/<row .*?<\/row>/gs)].slice(1).map(([row]) => row.split('<c ').slice(1));
    expect(breaks.length).toBeGreaterThan(0);
    // The last three columns are ids, which are not printed.
    for (const [page, from] of breaks.entries()) {
      const filled = rows.filter((cells) => cells.slice(from, breaks[page + 1] ?? -3).some((cell) => />./.test(cell)));
      expect(filled.length / rows.length).toBeGreaterThan(0.4);
    }
  });

  it('lists the steps of a figure, and what comes next, in the order of time', async () => {
    const base = complaintHandling();
    const [first = '', second = '', third = ''] = (await csv(base))
      .split(/\r\n/)
      .slice(1)
      .map((row) => /step-[\w-]+/.exec(row)?.[0] ?? '')
      .filter(Boolean);
    const [id = ''] = Object.keys(base.indicators);
    const indicators = { ...base.indicators, [id]: { ...base.indicators[id], stepIds: [third, first, second] } };
    expect(id).not.toBe('');
    const text = await csv({ ...base, indicators } as BlueprintDocument, { options: { table: 'figures' } });
    const names = [first, second, third].map((step) => base.steps[step]?.name.en);
    expect(text).toContain(names.join('\n'));
    const next = [...(await csv(base)).matchAll(/"(\d+(?: \[[^"]*?\])?(?:\n\d+[^"]*)+)"/g)];
    expect(next.length).toBeGreaterThan(0);
    for (const [, list = ''] of next) {
      const numbers = list.split('\n').map((line) => Number.parseInt(line, 10));
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    }
  });

  it('holds hostile texts as texts, marked so that they stay so', async () => {
    const document = { ...everyKind(), service: { name: { en: '<x>&"\u0000' } } };
    const [id = ''] = Object.keys(document.steps);
    const step = document.steps[id];
    if (!step) throw new Error('no step');
    const parts = await partsOf({
      ...document,
      steps: { ...document.steps, [id]: { ...step, name: { en: hostile } } },
    });
    const steps = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(steps).not.toContain('<f>');
    expect(steps).toMatch(/s="3" t="inlineStr"><is><t>=HYPERLINK/);
    expect(parts['docProps/core.xml']).toContain('&lt;x&gt;&amp;&quot;<');
  });

  it('leaves out for a client what a client may not see, columns included', async () => {
    const parts = await partsOf(complaintHandling(), { parts: CLIENT_PARTS });
    expect(sheetsIn(parts)).not.toContain('Sources');
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/>(Sources|Cost)</);
  });

  it('says what stays behind, and has the same bytes twice', async () => {
    const [one, other] = [await make(everyKind()), await make(structuredClone(everyKind()))];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    expect(one.losses.map(({ what }) => what.en).join(' ')).toMatch(/Notes.*other languages.*zh-Hans/);
    expect(one.losses[0]?.elementIds).toContain('note-0000001');
  });

  it('says of which steps the presenter’s notes and icons stay behind, where the steps are in the file', async () => {
    const base = everyKind();
    const [[first, one], [second, other]] = Object.entries(base.steps) as [[string, Step], [string, Step]];
    const steps = {
      ...base.steps,
      [first]: { ...one, presenterNotes: { en: 'Pause here' } },
      [second]: { ...other, icon: 'letter' },
    };
    const of = async (request: Partial<ExportRequest>) => {
      const { losses } = await make({ ...base, steps }, request);
      return losses.filter(({ what }) => what.en.startsWith('Presenter’s notes')).map(({ elementIds }) => elementIds);
    };
    expect(await of({})).toEqual([[first, second]]);
    expect(await of({ format: 'csv', options: { table: 'steps' } })).toEqual([[first, second]]);
    expect(await of({ format: 'csv', options: { table: 'links' } })).toEqual([]);
    expect(await of({ parts: CLIENT_PARTS })).toEqual([[second]]);
  });
});

describe('a CSV table', () => {
  it('of the steps is the golden one', async () => {
    await expect(await csv(everyKind())).toMatchFileSnapshot('../golden/exports/every-kind.en.csv');
  });

  it('begins with the mark of UTF-8, ends its lines as RFC 4180 says, and has the separator asked for', async () => {
    const text = await csv(everyKind(), {
      languages: ['zh-Hans'],
      options: { table: 'links', separator: 'semicolon' },
    });
    expect(text.startsWith('\uFEFF起点;起点步骤;终点;终点步骤;条件;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(Object.keys(everyKind().links).length + 2);
  });

  it('begins no cell like a formula', async () => {
    const base = everyKind();
    const document = { ...base, phases: { 'phase-000001': { name: { en: hostile }, order: 'a0' } } };
    expect(await csv(document)).not.toMatch(/(^|[,"\n])=/);
    expect(await csv(document)).toContain(`"'${hostile.replaceAll('"', '""')}"`);
  });

  it('says that it holds one table', async () => {
    const { losses } = await make(everyKind(), { format: 'csv', options: { table: 'markers' } });
    expect(losses[0]?.what.en).toContain('one table');
    expect(losses[0]?.elementIds).toEqual(expect.arrayContaining(Object.keys(everyKind().steps)));
  });

  it('of many steps is made too', async () => {
    expect((await csv(benchDocument(300))).split('\r\n')).toHaveLength(302);
  });
});

describe('the table of findings', () => {
  const findings = (document: BlueprintDocument, request: Partial<ExportRequest> = {}) =>
    csv(document, { options: { table: 'findings' }, checking: { date: REPORT_DAY }, ...request });
  const rows = (text: string) => text.trim().split('\r\n').slice(1);

  it('says what is found, where, how grave, and how it was answered, in the language of the export', async () => {
    const reviewed = reviewedBlueprint();
    const english = rows(await findings(reviewed));
    expect(english.length).toBeGreaterThan(2);
    const states = new Set(english.map((row) => /,(Open|Left open|Waived),/.exec(row)?.[1]));
    expect([...states].sort()).toEqual(['Left open', 'Open', 'Waived']);
    const chinese = await findings(reviewed, { languages: ['zh-Hans'] });
    expect(chinese).toContain('检查结果,级别,处理情况');
    expect(chinese).toContain(',已豁免,');
    expect(rows(chinese)).toHaveLength(english.length);
  });

  it('is the same as the check’s own, rule by rule', async () => {
    const reviewed = reviewedBlueprint();
    const { findings: open, waived, open: left } = checkBlueprint({ document: reviewed, today: REPORT_DAY });
    const rules = [...open, ...[...left, ...waived].map(({ finding }) => finding)].map(({ ruleId }) => ruleId);
    const text = await findings(reviewed);
    for (const rule of rules) expect(text).toContain(rule);
    expect(rows(text)).toHaveLength(rules.length);
  });

  it('is never in what a client gets', async () => {
    const sheets = sheetsIn(await partsOf(reviewedBlueprint(), { parts: CLIENT_PARTS }));
    expect(sheets).not.toContain('Findings');
    const { bytes, losses } = await make(reviewedBlueprint(), {
      ...{ format: 'csv', parts: CLIENT_PARTS, options: { table: 'findings' } },
    });
    expect(rows(new TextDecoder().decode(bytes))).toEqual([]);
    expect(losses[0]?.what.en).toContain('Findings are not among what may be seen');
  });

  it('tells nothing that the parts to be seen do not tell: neither of what is hidden, nor that it is missing', async () => {
    const reviewed = reviewedBlueprint();
    const all = rows(await findings(reviewed));
    const part = rows(await findings(reviewed, { parts: ['findings'] }));
    expect(part.length).toBeGreaterThan(0);
    expect(
      part.filter((row) => !all.some((known) => known === row || known.replace('Left open', 'Open') === row)),
    ).toEqual([]);
    expect(part.join('\n')).not.toContain('Waived');
    const { document, words } = confidential();
    const shown = await findings(document, { parts: ['findings'] });
    expect(wordsIn(shown, words.values())).toEqual([]);
  });

  it('is left to be worked out anew by an import', async () => {
    const { bytes } = await make(reviewedBlueprint(), { checking: { date: REPORT_DAY } });
    expect(readXlsx(bytes, 'en').losses).toEqual([]);
  });
});
