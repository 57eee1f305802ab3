import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import { placedSteps } from '../../shared/model/in-time.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { joined } from '../../shared/text/joined.ts';
import { benchDocument } from '../bench/document.ts';
import { exampleOf } from '../examples/examples.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';

async function markdown(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<string> {
  const usual = { format: 'md', languages: ['en'], theme: 'light', parts: CLIENT_PARTS, date: '2026-03-31' } as const;
  const { bytes } = await exportBlueprint({ document, ...usual, ...request }, environment);
  return new TextDecoder().decode(bytes);
}

function told(languages: string[]): Promise<string> {
  return markdown(complaintHandling(), { languages, options: { drawing: 'none' } });
}

describe('the description as Markdown', () => {
  it.each(['en', 'zh-Hans'])('is the golden one in %s', async (language) => {
    const text = await markdown(everyKind(), { languages: [language], options: { drawing: 'none' } });
    await expect(text).toMatchFileSnapshot(`../golden/exports/every-kind.${language}.md`);
  });

  it('tells the steps in order, decisions with their chances, fail points and the record', async () => {
    const text = await markdown(complaintHandling(), { parts: ALL_PARTS });
    const [first, second] = ['Report the complaint', 'Listen, calm and record'].map((name) => text.indexOf(name));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first ?? 0);
    for (const words of ['yes, or in part (62%)', '## Decisions', 'Record of step 2', '### Fail points'])
      expect(text).toContain(words);
  });

  it('lists the steps that answer something in the order in which they are told', async () => {
    const [document, text] = [complaintHandling(), await told(['en'])];
    const lists = Object.keys(document.needs).map((id) =>
      placedSteps(document).flatMap(([, { needIds, name }]) => (needIds?.includes(id) ? [name.en] : [])),
    );
    expect(lists.some((names) => names.length > 2)).toBe(true);
    const expected = lists.map((names) =>
      joined(
        names.map((name) => name ?? ''),
        'en',
      ),
    );
    for (const sign of ['; ', ' · ']) expect(expected.filter((list) => list.includes(sign)).length).toBeGreaterThan(0);
    for (const list of expected) expect(text).toContain(`**Steps that answer it**: ${list}\n`);
  });

  it('lists the steps that a figure is measured on in the order of the work', async () => {
    const { document } = exampleOf('financial-marketing-as-is');
    const numbers = new Map(placedSteps(document).map(([id], index) => [id, index]));
    const turned = Object.fromEntries(
      Object.entries(document.indicators).map(([id, indicator]) => {
        const stepIds = [...(indicator.stepIds ?? [])].sort((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
        return [id, { ...indicator, stepIds }];
      }),
    );
    const [several] = Object.values(turned).filter(({ stepIds }) => stepIds.length > 2);
    const names = [...(several?.stepIds ?? [])].reverse().map((id) => document.steps[id]?.name.en ?? '');
    expect(names.length).toBeGreaterThan(2);
    expect(await markdown({ ...document, indicators: turned })).toContain(joined(names, 'en'));
  });

  it('writes Chinese signs between Chinese words', async () => {
    const text = await told(['zh-Hans']);
    expect(text).toContain('- **F1、F2……**：失误点');
    expect(text).toMatch(/（62%）：/);
    expect(text).not.toMatch(/、\d+%：/);
  });

  it('parts names by no comma and no semicolon after a sign of their own, in either language', async () => {
    const texts = await Promise.all(['en', 'zh-Hans'].map((language) => told([language])));
    for (const text of texts) expect(text).not.toMatch(/[?？!！。][,;、；，]|\.;/);
  });

  it('names a role only where the lane’s name does not, and says who stands in a lane where anybody does', async () => {
    expect(await told(['en'])).toMatch(/From top to bottom: Physical evidence, Customer actions, Frontstage, /);
    const document = complaintHandling();
    const [first = '', second = ''] = Object.keys(document.lanes);
    const named = (id: string, more: object) => ({ [id]: { ...document.lanes[id], ...more } });
    const [actorId] = Object.keys(document.actors);
    const lanes = { ...document.lanes, ...named(first, { name: { en: 'App' } }), ...named(second, { actorId }) };
    const text = await markdown({ ...document, lanes } as BlueprintDocument, { options: { drawing: 'none' } });
    expect(text).toMatch(/\| App \([A-Z][a-z ]+\) \| {2}\|/);
    expect(text).not.toContain('| Role |');
  });

  it('tells what two agree on apart from what comes next', async () => {
    const document = sketch({ lanes: { customer: 'Ask - Go', frontstage: '- Answer -' }, links: 'Ask>Answer Ask>Go' });
    const [answer = ''] = Object.keys(document.links).filter(
      (id) => document.links[id]?.to === sketchId('step', 'Answer'),
    );
    const links = { ...document.links, [answer]: { ...document.links[answer], arrow: 'double' } };
    const text = await markdown({ ...document, links } as BlueprintDocument, { options: { drawing: 'none' } });
    expect(text).toMatch(/Ask \(.*\)\. Then: Go\. In agreement with: Answer\./);
    expect(text).toMatch(/Answer \(.*\)\. In agreement with: Ask\./);
  });

  it('says nothing of the heads of an arrow to evidence, which is drawn without any', async () => {
    const document = sketch({ lanes: { evidence: 'Form -', customer: 'Ask Go' }, links: 'Form>Ask Ask>Go' });
    const ofForm = (id: string) => document.links[id]?.from === sketchId('step', 'Form');
    const links = Object.entries(document.links).map(([id, link]) => [
      id,
      ofForm(id) ? { ...link, arrow: 'double' } : link,
    ]);
    const blueprint = { ...document, links: Object.fromEntries(links) } as BlueprintDocument;
    const text = await markdown(blueprint, { options: { drawing: 'none' } });
    expect(text).toMatch(/Ask \(.*\)\. Then: Go\./);
    expect(text).not.toContain('In agreement with');
  });

  it('closes a description that was written without a full stop', async () => {
    const document = complaintHandling();
    const [id = ''] = Object.keys(document.steps);
    const steps = { ...document.steps, [id]: { ...document.steps[id], description: { en: 'Looks for it' } } };
    const service = { ...document.service, scenario: { en: 'Who pays?' } };
    const text = await markdown({ ...document, service, steps } as BlueprintDocument, { options: { drawing: 'none' } });
    expect(text).toContain('Looks for it. ');
    expect(text).toContain('Who pays? It begins with: ');
  });

  it('ends a sentence once where it ends with the question of a decision', async () => {
    const [english, chinese] = await Promise.all(['en', 'zh-Hans'].map((language) => told([language])));
    expect(english).toContain('Then: Answer accepted?\n');
    expect(chinese).toMatch(/随后：客户是否认可？\n/);
    expect(`${english}${chinese}`).not.toMatch(/[?？][.。]/);
  });

  it('calls who does a step by that word, not by that of who answers for it', async () => {
    expect(await told(['zh-Hans'])).toContain('| 序号 | 步骤 | 泳道 | 执行人 |');
  });

  it('tells a client of people by their roles, and of nothing as lacking that was left out', async () => {
    const text = await told(['en']);
    expect(text).not.toContain('unnamed');
    expect(text).toContain('Compliance officer');
    expect(text).not.toContain('Nothing is recorded');
  });

  it('brings its drawing along, or leaves it out', async () => {
    const [whole, bare] = [
      await markdown(complaintHandling()),
      await markdown(complaintHandling(), { options: { drawing: 'none' } }),
    ];
    const [, packed = ''] = /\(data:image\/svg\+xml;base64,([^)]+)\)/.exec(whole) ?? [];
    expect(Buffer.from(packed, 'base64').toString('utf8')).toContain('Complaint handling');
    expect(bare).not.toContain('data:');
  });

  it('has nothing in it that means more than it says', async () => {
    const hostile = '# a | b * c _ d < e ` f [g](javascript:x)';
    const document = { ...everyKind(), service: { name: { en: hostile } } };
    const text = await markdown(document, { options: { drawing: 'none' } });
    expect(text.split('\n')[0]).toBe('# \\# a \\| b \\* c \\_ d \\< e \\` f \\[g\\](javascript:x)');
  });

  it('is the same twice, and holds one language after the other', async () => {
    const languages = ['en', 'zh-Hans'];
    const text = await markdown(complaintHandling(), { languages });
    expect(text).toBe(await markdown(complaintHandling(), { languages }));
    expect(text).toContain('\n---\n\n# 投诉处理');
  });
});

describe('the description as a Word document', () => {
  async function parts(document: BlueprintDocument, request: Partial<ExportRequest> = {}) {
    const usual = { format: 'docx', theme: 'light', parts: CLIENT_PARTS, date: '2026-03-31' } as const;
    const { bytes } = await exportBlueprint({ document, languages: ['en'], ...usual, ...request }, environment);
    const read = (name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);
    return { bytes, read, names: Object.keys(unzipSync(bytes)) };
  }

  it.each(['en', 'zh-Hans'])('is the golden one in %s', async (language) => {
    const { read } = await parts(everyKind(), { languages: [language] });
    const text = read('word/document.xml').replaceAll('<w:p>', '\n<w:p>');
    await expect(text).toMatchFileSnapshot(`../golden/exports/every-kind.${language}.docx.xml`);
  });

  it('has the drawing painted and as vectors, a head, a foot, and heads of tables that are repeated', async () => {
    const { read, names } = await parts(complaintHandling(), { languages: ['en', 'zh-Hans'] });
    for (const name of ['word/media/drawing1.png', 'word/media/drawing2.svg', 'word/header2.xml']) {
      expect(names).toContain(name);
    }
    const text = read('word/document.xml');
    for (const sign of ['w:tblHeader', 'w:orient="landscape"', 'Heading1', 'TOC \\o', 'SEQ Figure', '投诉处理'])
      expect(text).toContain(sign);
    expect(read('word/footer1.xml')).toContain('Figures and people are invented');
    expect(read('word/footer1.xml')).toContain('NUMPAGES');
    expect(read('docProps/core.xml')).not.toMatch(/creator|modified|created/);
  });

  it('names each row of the table of steps in bold, and never parts a short entry or a short table of facts', async () => {
    const { read } = await parts(complaintHandling(), { parts: ALL_PARTS });
    const text = read('word/document.xml');
    expect(text).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">Report the complaint</);
    const paragraphs = text.split('<w:p>').filter((one) => one.includes('"EntryText"'));
    const kept = paragraphs.map((one) => one.includes('<w:keepNext/>'));
    expect(kept.filter(Boolean).length).toBeGreaterThan(kept.length / 2);
    expect(kept.at(-1)).toBe(false);
    expect(text).toMatch(/"FactLabel"\/><w:keepNext\/>/);
    expect(read('word/styles.xml')).not.toContain('<w:i/>');
  });

  it('leaves no row of a table alone on a page: the head stays with two rows, the last row with the one before it', async () => {
    const { read } = await parts(complaintHandling(), { languages: ['en'] });
    const tables = read('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rowsOf = (table: string) =>
      (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => row.includes('<w:keepNext/>'));
    const kept = tables.filter((table) => table.includes('"BlueprintTable"')).map(rowsOf);
    const long = kept.filter(({ length }) => length > 4);
    expect(long.length).toBeGreaterThan(2);
    for (const rows of long) {
      expect([...rows.slice(0, 2), ...rows.slice(-2)]).toEqual([true, true, true, false]);
    }
  });

  it('parts a drawing that is too large to be read on its page: a page a phase, on paper that lies on its side', async () => {
    const { read, names } = await parts(complaintHandling());
    expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(3);
    const text = read('word/document.xml');
    const phases = [...text.matchAll(/<w:pStyle w:val="Heading2"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(phases).toEqual(expect.arrayContaining(['1 Report and register', '2 Investigate and decide']));
    expect(text).toContain('w:w="23811" w:h="16838" w:orient="landscape"');
    expect([...text.matchAll(/SEQ Figure/g)]).toHaveLength(3);
    const small = await parts(everyKind());
    expect(small.names.filter((name) => name.endsWith('.svg'))).toHaveLength(1);
  });

  it('parts even a phase, and tells how small names are where nothing helps', async () => {
    const hundred = benchDocument(100);
    const usual = { format: 'docx', theme: 'light', parts: CLIENT_PARTS, languages: hundred.languages } as const;
    const { bytes, losses } = await exportBlueprint({ document: hundred, ...usual }, environment);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(3);
    const points = Number(/measure ([\d.]+) points/.exec(losses[0]?.what.en ?? '')?.[1] ?? 7);
    expect(points).toBeGreaterThan(5);
  });

  it('shows hostile texts as texts, and is the same twice', async () => {
    const document = { ...everyKind(), service: { name: { en: '</w:t></w:r><w:r>&"\u0000\uffff' } } };
    const [one, two] = [await parts(document), await parts(document)];
    expect(one.read('word/document.xml')).toContain('&lt;/w:t&gt;&lt;/w:r&gt;');
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });
});
