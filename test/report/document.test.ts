import { describe, expect, it } from 'vitest';
import { createBlueprint } from '../../shared/model/create.ts';
import { placedSteps } from '../../shared/model/in-time.ts';
import type { Block, Report, Section } from '../../shared/report/document/report.ts';
import { REPORT_SECTIONS } from '../../shared/report/document/request.ts';
import { exampleOf } from '../examples/examples.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { countingIds } from '../support/ids.ts';
import { reportOf } from '../support/reports.ts';
import { reviewedBlueprint } from '../support/reviewed-blueprint.ts';

function sectionsOf({ parts: [part] }: Report): readonly Section[] {
  return [...(part?.first ?? []), ...(part?.sections ?? [])].flatMap(withInner);
}

function withInner(section: Section): Section[] {
  return [section, ...section.sections.flatMap(withInner)];
}

function sectionOf(report: Report, id: string): Section {
  const found = sectionsOf(report).find((section) => section.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function rowsOf(report: Report, id: string) {
  return sectionOf(report, id).blocks.flatMap((block: Block) => (block.kind === 'table' ? block.rows : []));
}

function factsOf(report: Report, id: string): Readonly<Record<string, unknown>> {
  const facts = sectionOf(report, id).blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  return Object.fromEntries(facts.map(({ key, value }) => [key, value]));
}

function blank() {
  return createBlueprint({ documentId: crypto.randomUUID(), nextId: countingIds(), languages: ['en'] });
}

describe('the first page', () => {
  const report = reportOf(reviewedBlueprint());

  it('says whose service it is, in which state and by which rules it is judged', () => {
    const [part] = report.parts;
    expect(part?.title).toBe('Complaint handling');
    expect(part?.classification).toBe('Figures and people are invented');
    const facts = Object.fromEntries(part?.facts.map(({ key, value }) => [key, value]) ?? []);
    expect(facts).toMatchObject({
      owner: 'Zhao Min',
      status: 'in force',
      version: '1.1',
      profile: 'Recommended: any blueprint',
      decision: 'approved with conditions, 2026-10-23, Zhao Min',
      reported: '2026-11-26',
    });
    expect(part?.notices).toEqual(['Names in this report are typed, not verified.']);
  });

  it('counts what was found, waived and left open', () => {
    const counts = factsOf(report, 'result');
    expect(counts).toMatchObject({ errors: 'none', waived: '1', stale: '1', open: '1', overdue: '1' });
    expect(counts.infos).toMatch(/^\d+ places under \d+ rules$/);
  });

  it('lists what the document weakens, and what a floor does not let it', () => {
    const [weakened] = rowsOf(report, 'weakened');
    expect(weakened).toEqual({
      rule: ['Customer action without physical evidence', 'drawing/evidence'],
      asked: 'Warning',
      here: 'off',
    });
    const [held] = rowsOf(reportOf(reviewedBlueprint(), { floor: 'recommended' }), 'weakened');
    expect(held?.here).toEqual(['off', 'refused, the rule is locked']);
  });

  it('lists every waiver with reason, name and day: those that hold, those that no longer do, those without a finding', () => {
    const waivers = rowsOf(report, 'waivers');
    expect(waivers.map(({ state }) => state)).toEqual([
      'holds',
      'no longer holds: what it judged has changed',
      'concerns nothing that is found now',
    ]);
    expect(waivers[0]).toMatchObject({ reason: 'Measured next year', name: 'Zhao Min', date: '2026-11-02' });
    expect(waivers[0]?.found).toContain('has no time');
  });
});

describe('the sections', () => {
  const report = reportOf(reviewedBlueprint());

  it('tell findings by step, each with its law and how to mend it; waived and open ones are not among them', () => {
    const [block] = sectionOf(report, 'findings-3').blocks;
    if (block?.kind !== 'findings') throw new Error('no findings');
    const time = block.rules.find(({ rule }) => rule === 'analysis/time');
    expect(time?.law).toBe('Every action and decision on the flow has a time.');
    expect(time?.mend).not.toBe('');
    expect(time?.places).toHaveLength(2);
  });

  it('name what a finding is about where its sentence does not, and a step without a name by its number', () => {
    const document = complaintHandling();
    const [stepId = '', sourceId = ''] = [Object.keys(document.steps)[8], Object.keys(document.sources)[1]];
    const steps = { ...document.steps, [stepId]: { ...document.steps[stepId], name: {} } };
    const { findings: _, ...source } = document.sources[sourceId] ?? {};
    const sources = { ...document.sources, [sourceId]: source };
    const broken = { ...document, steps, sources } as typeof document;
    const found = reportOf(broken);
    const messages = sectionsOf(found).flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'findings' ? block.rules.flatMap(({ places }) => places.map(({ message }) => message)) : [],
      ),
    );
    const number = placedSteps(document).findIndex(([id]) => id === stepId) + 1;
    expect(messages).toContain(`No. ${number}: This step has no name.`);
    expect(messages).toContain(
      `${document.sources[sourceId]?.title.en}: A source lacks its date, its people, what was found, a suggestion or an effect.`,
    );
    expect(messages.every((message) => !/^(.+): \1/.test(message))).toBe(true);
  });

  it('tell an open answer that is past its day as overdue', () => {
    expect(rowsOf(report, 'open')).toMatchObject([{ who: 'Zhao Min', due: '2026-11-01, overdue' }]);
  });

  it('put the drawing into words, a table a phase, in the order of time', () => {
    const phases = sectionOf(report, 'steps').sections;
    expect(phases.map(({ title }) => title)).toEqual([
      'Report and register',
      'Investigate and decide',
      'Remedy, close, learn',
    ]);
    const rows = phases.flatMap(({ id }) => rowsOf(report, id));
    expect(rows).toHaveLength(43);
    expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, index) => index + 1));
    const fault = rows.find(({ step }) => step?.[0] === 'Bank at fault?');
    expect(fault).toMatchObject({ who: 'Complaint desk', time: ['0.5–2 h'] });
    expect(fault?.step).toContain('no: → Set out the reasons');
  });

  it('keep the columns of steps from phase to phase, and leave out only what stands in none', () => {
    const { document } = exampleOf('financial-marketing-to-be');
    const tables = sectionsOf(reportOf(document))
      .filter(({ id }) => id.startsWith('steps-'))
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
    expect(tables.length).toBeGreaterThan(2);
    const heads = tables.map(({ columns }) => columns.map(({ key }) => key));
    for (const keys of heads) expect(keys).toEqual(heads[0]);
    for (const key of heads[0] ?? []) {
      expect(tables.some(({ rows }) => rows.some((row) => (row[key] ?? '').length > 0))).toBe(true);
    }
  });

  it('tell how a fail point is mended, in words and by its steps', () => {
    const entries = sectionOf(report, 'fail-points').blocks.flatMap((block) =>
      block.kind === 'entries' ? block.entries : [],
    );
    const late = entries.find(({ id }) => id === 'fail-point-refund-late')?.facts ?? [];
    expect(Object.fromEntries(late.map(({ key, value }) => [key, value]))).toMatchObject({
      recovery: 'The case owner calls, apologises and has the right sum with interest posted the same day',
      recoverySteps: expect.stringContaining('Carry out the remedy'),
      returnsTo: 'Get what was agreed',
    });
  });

  it('name what changed since the last decision, what went among it', () => {
    const changes = rowsOf(report, 'changes').map(({ name, change }) => [change, name]);
    expect(changes.filter(([change]) => change === 'changed')).toHaveLength(4);
    expect(changes.at(-1)).toEqual(['removed', 'an element that is no longer there']);
  });

  it('say that nothing changed where the drawing is the one that was decided on', () => {
    const [block] = sectionOf(reportOf(complaintHandling()), 'changes').blocks;
    expect(block).toMatchObject({
      text: expect.stringContaining('Nothing in the drawing has changed since: approved'),
    });
  });

  it('tell remarks with their answers below them, and lose none that answer each other in a circle', () => {
    expect(rowsOf(report, 'remarks').map(({ on, text }) => [on, text])).toEqual([
      ['the whole blueprint', 'Is this still so?'],
      ['↳', 'It is, since May'],
    ]);
    const document = reviewedBlueprint();
    const remarks = Object.fromEntries(
      Object.entries(document.remarks).map(([id, remark]) => [
        id,
        { ...remark, replyTo: id === 'remark-00001' ? 'remark-00002' : 'remark-00001' },
      ]),
    );
    expect(rowsOf(reportOf({ ...document, remarks }), 'remarks')).toHaveLength(2);
  });

  it('add up costs exactly, by currency', () => {
    const document = complaintHandling();
    const steps = Object.fromEntries(
      Object.entries(document.steps).map(([id, step], index) => [
        id,
        { ...step, cost: { amount: index % 2 ? '0.1' : '0.2', currency: index === 0 ? 'EUR' : 'CNY' } },
      ]),
    );
    expect(factsOf(reportOf({ ...document, steps }), 'figures').cost).toEqual(['6.30 CNY', '0.20 EUR']);
  });

  it('can be left out', () => {
    for (const left of REPORT_SECTIONS) {
      const sections = REPORT_SECTIONS.filter((name) => name !== left);
      const [part] = reportOf(reviewedBlueprint(), { sections }).parts;
      expect(part?.sections.map(({ id }) => id)).toEqual(sections);
      expect(part?.first).toHaveLength(3);
    }
  });
});

describe('a blank blueprint', () => {
  it('has no empty head: what is absent is said, or left out', () => {
    const report = reportOf(blank());
    for (const { id, blocks, sections } of sectionsOf(report))
      expect(blocks.length + sections.length, id).toBeGreaterThan(0);
    expect(report.parts[0]?.title).toBe('Unnamed service blueprint');
    expect(JSON.stringify(sectionOf(report, 'record'))).toContain('Nothing is recorded for: 1 Think as the customer');
    expect(sectionOf(report, 'drawing').blocks).toEqual([expect.objectContaining({ text: 'Nothing is drawn yet.' })]);
  });
});

describe('what could not be judged', () => {
  it('is never where things are drawn: a report has its drawing laid out', () => {
    const rules = rowsOf(reportOf(complaintHandling()), 'not-judged').map(({ rule }) => String(rule));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => rule.includes('drawing/overlap'))).toEqual([]);
  });
});

describe('languages', () => {
  it('follow one another, each whole', () => {
    const { parts } = reportOf(reviewedBlueprint(), { languages: ['zh-Hans', 'en'] });
    expect(parts.map(({ language, title }) => [language, title])).toEqual([
      ['zh-Hans', '投诉处理'],
      ['en', 'Complaint handling'],
    ]);
    expect(parts[0]?.notices).toEqual(['报告中的姓名均为自行填写，未经核实。']);
    expect(parts[0]?.sections.map(({ id }) => id)).toEqual(parts[1]?.sections.map(({ id }) => id));
  });
});

describe('an edition for the client', () => {
  const document = reviewedBlueprint();
  const told = JSON.stringify(reportOf(document, { audience: 'client' }));
  const texts = (entries: object) =>
    Object.values(entries).map((entry: { name?: { en?: string }; title?: { en?: string }; text?: { en?: string } }) =>
      String((entry.name ?? entry.title ?? entry.text)?.en),
    );

  it('names nobody, no source and no remark', () => {
    const hidden = [...texts(document.people), ...texts(document.sources), ...texts(document.remarks)];
    expect(hidden.length).toBeGreaterThan(15);
    expect(hidden.filter((name) => told.includes(name))).toEqual([]);
    expect(told.includes('Ask the hotline again')).toBe(false);
  });

  it('holds no cost and no open answer, and says what it leaves out', () => {
    expect(/\d CNY|Cost of a case/.test(told)).toBe(false);
    expect(told.includes('2026-11-01')).toBe(false);
    expect(
      told.includes('Edition for the client. Names of people, remarks, open answers, sources and costs are left out'),
    ).toBe(true);
  });

  it('still says what is weakened and waived, and what was decided', () => {
    const client = reportOf(document, { audience: 'client' });
    expect(rowsOf(client, 'waivers')[0]).toMatchObject({ reason: 'Measured next year', name: '', state: 'holds' });
    expect(rowsOf(client, 'weakened')).toHaveLength(1);
    expect(rowsOf(client, 'decisions')[0]).toMatchObject({ decision: 'approved with conditions', name: '' });
  });
});
