import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { benchDocument } from '../bench/document.ts';
import { EditedFile } from '../support/edited-file.ts';

const id = (name: string) => sketchId('step', name);
const LONG = 'A name that is far too long to stand on a card of this size in three lines of text';
const drawing = sketch({
  lanes: { evidence: 'Form - -', customer: 'Ask Wait Leave', frontstage: '- Answer Note', backstage: '- - File' },
  links: 'Ask>Wait Wait>Leave Answer>File',
  steps: { Wait: { name: { en: LONG } }, File: { name: { en: LONG }, locked: true } },
  more: {
    service: { name: { en: 'Example' }, status: 'draft' },
    failPoints: { failpoint001: { on: id('Answer'), number: 1, what: {} } },
    people: { 'person-00001': { name: { en: 'Wang Fang' } } },
    phases: { 'phase-000001': { name: { en: 'Never' }, order: 'a0' } },
    sources: { 'source-00001': { kind: 'site-visit', title: { en: 'Two days at the desk' } } },
    links: {
      'link-ask-wait': { from: id('Ask'), to: id('Wait') },
      'link-ask-wait2': { from: id('Ask'), to: id('Wait') },
      'link-leave-leave': { from: id('Leave'), to: id('Leave') },
      'link-answer-file': { from: id('Answer'), to: id('File') },
    },
  },
});

const found = (document: BlueprintDocument, ruleId: string): readonly Finding[] =>
  checkBlueprint({ document, today: '2026-11-01' }).findings.filter((finding) => finding.ruleId === ruleId);

/** The drawing with one time waived, one under a stale waiver, one left open and one overdue. */
function answered(): BlueprintDocument {
  const [waived, stale, open, overdue] = found(drawing, 'analysis/time');
  if (!waived || !stale || !open || !overdue) throw new Error('too few findings');
  const mark = (finding: Finding) => ({ ruleId: finding.ruleId, fingerprint: fingerprintOf(finding) });
  const waiver = { reason: 'Told by the supplier', byId: 'person-00001', at: '2026-03-01T08:00:00Z' };
  return {
    ...drawing,
    waivers: {
      'waiver-00001': { ...mark(waived), ...waiver, factsDigest: factsDigestOf(drawing, waived) },
      'waiver-00002': { ...mark(stale), ...waiver, factsDigest: 'of something else' },
    },
    openAnswers: {
      'open-0000001': { ...mark(open), whoId: 'person-00001', due: '2099-01-31', note: 'Ask the call centre' },
      'open-0000002': { ...mark(overdue), whoId: 'person-00001', due: '2020-01-31' },
    },
  };
}

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('problems', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

/** Opens a document and asks for a check. */
async function check(document: BlueprintDocument = drawing): Promise<void> {
  page = await file.open(document);
  await page.getByRole('button', { name: 'Check now' }).click();
  await panel().locator('.problem-row').first().waitFor();
}

const panel = (): Locator => page.getByRole('region', { name: 'Problems', exact: true });
const rows = (): Locator => panel().locator('.problem-row');
const row = (title: string): Locator => rows().filter({ has: page.getByText(title, { exact: true }) });
const current = (): Locator => panel().locator('.problem-line.current');
const group = (by: string) => panel().getByLabel('Group by').selectOption({ label: by });
const standing = (name: RegExp): Locator => panel().getByRole('group').getByRole('button', { name });
const undo = () => page.getByRole('button', { name: 'Undo' }).click();
const notice = (text: string | RegExp) => page.locator('.strips').getByText(text).waitFor();

describe('rows of problems', () => {
  it('are grouped by rule, method step, severity and element, and the choice is kept', async () => {
    await check();
    expect(await rows().first().textContent()).toContain('Link without sound ends');
    expect(await panel().locator('.problem-heading').count()).toBe(0);
    await group('Method step');
    const steps = await panel().locator('.problem-heading').allTextContents();
    expect(steps.map((text) => text[0])).toEqual(steps.map((text) => text[0]).toSorted());
    expect(steps.join()).toContain('4 Establish the steps');
    await group('Severity');
    expect((await panel().locator('.problem-heading').allTextContents()).map((text) => text.split(' ')[0])).toEqual([
      'Error',
      'Warning',
      'Note',
    ]);
    await group('Element');
    expect(await rows().first().textContent()).toContain('The whole blueprint');
    await row('Fail point F1 Answer').locator('.problem-turn').click();
    await row('Fail point F1 Answer').getByText('Fail point not described').waitFor();
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    expect(await panel().getByLabel('Group by').inputValue()).toBe('element');
  });

  it('open to their places', async () => {
    await check();
    const links = row('Link without sound ends');
    await links.getByRole('button', { name: /Link without sound ends/, expanded: false }).click();
    await links.getByText('The link Leave → Leave leads from a step to itself.').waitFor();
    await links.getByRole('button', { name: /Link without sound ends/, expanded: true }).click();
    expect(await links.getByText('leads from a step to itself').count()).toBe(0);
  });
});

describe('from problem to problem by key', () => {
  it('goes through all of them in the order shown, from anywhere, and round', async () => {
    await check();
    const count = Number(/(\d+) places/.exec((await panel().locator('.problems-head').textContent()) ?? '')?.[1]);
    await page
      .getByLabel('Name, English')
      .or(page.getByLabel('Name', { exact: true }))
      .first()
      .focus();
    const seen: string[] = [];
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('F8');
      await panel()
        .getByText(new RegExp(`^Problem ${at + 1} of ${count}\\.`))
        .waitFor({ state: 'attached' });
      expect(await current().count()).toBe(1);
      seen.push((await current().textContent()) ?? '');
    }
    expect(seen[0]).toContain('The link Ask →');
    await page.keyboard.press('F8');
    expect(await current().textContent()).toBe(seen[0]);
    await page.keyboard.press('Shift+F8');
    expect(await current().textContent()).toBe(seen.at(-1));
  });

  it('shows steps, links, markers and entries of the record', async () => {
    await check({ ...drawing, service: { ...drawing.service, status: 'in-review' } });
    const right = page.locator('.right-panel');
    const goTo = async (text: RegExp) => {
      for (let at = 0; at < 120; at += 1) {
        await page.keyboard.press('F8');
        const line = (await current().textContent()) ?? '';
        if (text.test(line)) return;
      }
      throw new Error(`no problem says ${text}`);
    };
    await goTo(/Leave → Leave/);
    await page.locator('.link.selected[data-link="link-leave-leave"]').waitFor({ state: 'attached' });
    await goTo(/F1 Answer/);
    await right.getByRole('heading', { name: 'F1 fail point' }).waitFor();
    await goTo(/Never/);
    expect(await right.getByRole('textbox').first().inputValue()).toBe('Never');
    await goTo(/Two days at the desk/);
    await page.getByRole('region', { name: 'Record', exact: true }).waitFor();
    expect(await right.getByLabel('Title', { exact: true }).inputValue()).toBe('Two days at the desk');
    await group('Element');
    await goTo(/“?Note/);
    await page.locator(`#step-${id('Note')}.selected`).waitFor();
  });

  it('goes on from where a problem was mended, opens the closed panel, and says where nothing is listed', async () => {
    await check();
    await page.keyboard.press('F8');
    await current().getByRole('button', { name: 'Delete the link' }).click();
    await expect.poll(() => current().count()).toBe(0);
    await panel().locator('.problems-head').click();
    await page.keyboard.press('F8');
    await current().getByText('The link Leave → Leave leads from a step to itself.').waitFor();
    await standing(/to mend/).click();
    await panel().getByText('Nothing of what is chosen above.', { exact: false }).waitFor();
    await page.keyboard.press('F8');
    await notice('No problem is listed.');
  });
});

describe('fixes', () => {
  it('of a kind are done all at once, and undone together', async () => {
    await check();
    await row('Link without sound ends').getByRole('button', { name: 'Delete the link: all 2' }).click();
    await notice('2 problems are mended.');
    expect(Object.keys((await file.saved()).links)).toEqual(['link-answer-file', 'link-ask-wait']);
    await undo();
    expect(Object.keys((await file.saved()).links)).toHaveLength(4);
    await row('Link without sound ends').waitFor();
  });

  it('that are safe are done by a command, and what does not fit is left and told', async () => {
    await check();
    const button = panel().getByRole('button', { name: /^Do \d safe fixes$/ });
    const offered = Number(/\d/.exec((await button.textContent()) ?? '')?.[0]);
    expect(offered).toBeGreaterThan(2);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+Enter');
    await notice(new RegExp(`${offered - 1} problems are mended. 1 is left: its fix does not fit here.`));
    const { steps, links } = await file.saved();
    expect(steps[id('Wait')]?.size).toBe('large');
    expect(steps[id('File')]).not.toHaveProperty('size');
    expect(Object.keys(links)).toHaveLength(2);
    await undo();
    expect(await file.saved()).toEqual(drawing);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+Enter');
    await page.keyboard.press('Control+Alt+Enter');
    await notice('Nothing was changed. 1 is left: its fix does not fit here.');
  });

  it('of times are led to the table', async () => {
    await check();
    await row('Time missing').getByRole('button', { name: 'Table…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('rowheader', { name: /^Answer/ })
      .waitFor();
    await page.keyboard.press('Escape');
  });
});

const box = (name: RegExp | string): Locator => panel().getByRole('checkbox', { name });

async function waive(reason: string): Promise<void> {
  await panel().locator('.problems-chosen').getByRole('button', { name: 'Waive…' }).click();
  await page.getByLabel('Reason', { exact: true }).fill(reason);
}

describe('several answered at once', () => {
  it('rows and places are chosen by mouse, in ranges too, and waived with one reason and one undo', async () => {
    await check();
    await box('Choose: Link without sound ends').check();
    await panel().getByText('2 chosen').waitFor();
    await row('Link without sound ends').locator('.problem-turn').click();
    await box(/The link Leave → Leave/).uncheck();
    await panel().getByText('1 chosen').waitFor();
    await box(/The link Leave → Leave/).check();
    const order = panel().locator('.problem-row > .problem-line .chooser input, .problem-row > .problem-line.chooser');
    await order.nth(2).click({ modifiers: ['Shift'] });
    const chosen = Number(/(\d+) chosen/.exec((await panel().locator('.problems-chosen').textContent()) ?? '')?.[1]);
    expect(chosen).toBeGreaterThanOrEqual(4);
    await waive('Agreed with the branch');
    await page.getByLabel('Your name').fill('Chen Jing');
    await page.getByRole('button', { name: 'Waive', exact: true }).click();
    await standing(new RegExp(`^${chosen} waived`)).waitFor();
    const { waivers, people } = await file.saved();
    expect(Object.values(waivers).map(({ reason }) => reason)).toEqual(Array(chosen).fill('Agreed with the branch'));
    expect(Object.values(people).map(({ name }) => name.en)).toContain('Chen Jing');
    expect(await panel().locator('.problems-chosen').count()).toBe(0);
    await undo();
    expect((await file.saved()).waivers).toEqual({});
    // The name is asked once.
    await box('Choose: Link without sound ends').check();
    await waive('Once more');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Chen Jing');
    await page.keyboard.press('Escape');
  });

  it('by keyboard, with a range, all of them, and left open with a name, a day and a note', async () => {
    await check();
    await group('Element');
    const boxes = panel().locator('.problem-row > .problem-line > .chooser > input');
    await boxes.nth(1).focus();
    await page.keyboard.press('Space');
    await boxes.nth(3).focus();
    await page.keyboard.press('Shift+Space');
    for (const at of [1, 2, 3]) expect(await boxes.nth(at).isChecked()).toBe(true);
    expect(await boxes.nth(4).isChecked()).toBe(false);
    await panel().getByRole('button', { name: 'Choose all' }).click();
    expect(await boxes.nth(4).isChecked()).toBe(true);
    const places = /(\d+) places/.exec((await panel().locator('.problems-head').textContent()) ?? '')?.[1];
    await panel().getByText(`${places} chosen`).waitFor();
    await panel().locator('.problems-chosen').getByRole('button', { name: 'Leave open…' }).click();
    await page.getByRole('button', { name: 'Leave open', exact: true }).click();
    await page.getByText('Say who, and by when.').waitFor();
    await page.getByLabel('Who answers it').fill('Wang Fang');
    await page.getByLabel('By when').fill('2099-05-01');
    await page.getByLabel('Note (optional)').fill('Before the review');
    await page.getByRole('button', { name: 'Leave open', exact: true }).click();
    await panel().getByText(`Nothing is left to mend: ${places} left open.`).waitFor();
    const { openAnswers } = await file.saved();
    expect(Object.values(openAnswers)).toHaveLength(Number(places));
    expect(Object.values(openAnswers)[0]).toMatchObject({ whoId: 'person-00001', note: 'Before the review' });
    await undo();
    expect((await file.saved()).openAnswers).toEqual({});
  });
});

describe('what was answered', () => {
  it('is counted and listed by how it stands', async () => {
    await check(answered());
    for (const name of [/to mend$/, '1 left open', '1 overdue', '1 waived', '1 stale', /not judged$/]) {
      await panel().getByRole('group').getByRole('button', { name }).waitFor();
    }
    await row('Time missing').locator('.problem-turn').click();
    await panel().getByText('Open: Wang Fang, by 2020-01-31 · overdue').waitFor();
    expect(await panel().getByText('Waived: Told by the supplier').count()).toBe(0);
    await standing(/to mend$/).click();
    await standing(/overdue/).click();
    await standing(/waived/).click();
    await panel().getByText('Waived: Told by the supplier (Wang Fang, 2026-03-01)').waitFor();
    expect(await rows().count()).toBe(1);
    await standing(/waived/).click();
    await standing(/left open/).click();
    await panel().getByText('Open: Wang Fang, by 2099-01-31 · Ask the call centre').waitFor();
    await standing(/left open/).click();
    await standing(/stale/).click();
    await panel()
      .getByText(/No longer holds/)
      .waitFor();
    await standing(/not judged/).click();
    await panel()
      .getByText(/not judged, because/)
      .first()
      .waitFor();
  });

  it('is renewed with the same reason in one click, and withdrawn; several at once too', async () => {
    await check(answered());
    await standing(/stale/).click();
    await standing(/to mend$/).click();
    await standing(/overdue/).click();
    await panel().getByRole('button', { name: 'Renew', exact: true }).click();
    await standing(/2 waived/).waitFor();
    const { waivers } = await file.saved();
    expect(waivers['waiver-00002']).toMatchObject({ reason: 'Told by the supplier', byId: 'person-00001' });
    expect(waivers['waiver-00002']?.at.slice(0, 4)).not.toBe('2020');
    await undo();
    await standing(/1 stale/).waitFor();
    await standing(/waived/).click();
    await standing(/left open/).click();
    await box(/^Choose: Time missing$/).check();
    await panel().getByRole('button', { name: 'Withdraw 3' }).click();
    const left = await file.saved();
    expect([left.waivers, Object.keys(left.openAnswers)]).toEqual([{}, ['open-0000002']]);
    await undo();
    expect(await file.saved()).toEqual(answered());
  });
});

const sign = (elementId: string): Locator => page.locator(`.problem-sign[data-sign="${elementId}"]`);

/** Rectangles on the screen of all that matches. */
function places(selector: string): Promise<{ x: number; y: number; right: number; bottom: number; text: string }[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, right, bottom } = element.getBoundingClientRect();
      return { x, y, right, bottom, text: element.textContent ?? '' };
    }),
  );
}

/** The example with gaps: times, details and descriptions missing, links drawn twice. */
async function exampleWithGaps(): Promise<BlueprintDocument> {
  const { steps, links, failPoints, waitPoints, ...example } = JSON.parse(
    await readFile('assets/examples/complaint-handling.blueprint', 'utf8'),
  ) as BlueprintDocument;
  const bare = <Element>(collection: Readonly<Record<string, Element>>, change: (element: Element) => Element) =>
    Object.fromEntries(Object.entries(collection).map(([key, element]) => [key, change(element)]));
  return {
    ...example,
    steps: bare(steps, ({ time: _time, actorIds: _actors, description: _description, ...step }) => step),
    links: {
      ...links,
      ...Object.fromEntries(Object.entries(links).map(([key, { from, to }]) => [`${key}-again`, { from, to }])),
    },
    failPoints: bare(failPoints, ({ recovery: _recovery, ...point }) => ({ ...point, what: {} })),
    waitPoints: bare(waitPoints, ({ expected: _expected, tolerance: _tolerance, ...point }) => point),
  };
}

describe('signs on the canvas', () => {
  it('stand at steps, links and markers, with a number for several, and lead to the panel', async () => {
    page = await file.open(drawing);
    await page.getByRole('button', { name: 'Check now' }).click();
    await sign('link-leave-leave').waitFor({ state: 'attached' });
    await sign('failpoint001').waitFor();
    expect(await sign(id('Answer')).locator('text').textContent()).toMatch(/^\d$/);
    const said = await sign(id('Answer')).getAttribute('aria-label');
    expect(said).toMatch(/^\d problems: Answer\. /);
    expect(await sign(id('Answer')).locator('title').textContent()).toContain('\n');
    await panel().locator('.problems-head').click();
    await sign('failpoint001').click();
    await current().getByText('F1 Answer', { exact: false }).waitFor();
    await page.locator('.right-panel').getByRole('heading', { name: 'F1 fail point' }).waitFor();
  });

  it('are put away and brought back by key, and the choice is kept', async () => {
    await check();
    await sign(id('Answer')).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+p');
    await expect.poll(() => page.locator('.problem-sign').count()).toBe(0);
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await rows().first().waitFor();
    expect(await page.locator('.problem-sign').count()).toBe(0);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+p');
    await sign(id('Answer')).waitFor();
  });

  it('are gone when the problem is, and shown for no answered one', async () => {
    await check();
    await sign('link-leave-leave').waitFor({ state: 'attached' });
    await row('Link without sound ends').getByRole('button', { name: 'Delete the link: all 2' }).click();
    await sign('link-leave-leave').waitFor({ state: 'detached' });
    await box('Choose: Fail point not described').check();
    await waive('Known');
    await page.getByLabel('Your name').fill('Chen Jing');
    await page.getByRole('button', { name: 'Waive', exact: true }).click();
    await standing(/1 waived/).waitFor();
    expect(await page.locator('.problem-sign[aria-label*="does not say what fails"]').count()).toBe(0);
  });

  it('cover no text and no marker of the example', async () => {
    await check(await exampleWithGaps());
    await panel().locator('.problems-head').click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+1');
    await expect.poll(() => page.locator('.problem-sign').count()).toBeGreaterThan(60);
    const signs = await places('.problem-sign');
    const drawn = [...(await places('.drawn-text')), ...(await places('.marker'))].filter(({ text }) => text !== '');
    expect(drawn.length).toBeGreaterThan(100);
    const covered = signs.flatMap((one) =>
      drawn.filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.x, other.x) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > 0.5,
      ),
    );
    expect(covered).toEqual([]);
  });

  it('are dots from afar, and not drawn where the drawing is painted', async () => {
    await check(benchDocument(60));
    await page.locator('.canvas').focus();
    const dots = async () => {
      await page.keyboard.press('Control+-');
      return page.locator('.problem-sign.far').count();
    };
    await expect.poll(dots).toBeGreaterThan(0);
    expect(await page.locator('.problem-sign:not(.far)').count()).toBe(0);
    await file.leave();
    await check(benchDocument(400));
    await page.locator('.problem-sign').first().waitFor({ state: 'attached' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+1');
    await page.locator('canvas.painted').waitFor();
    expect(await page.locator('.problem-sign').count()).toBe(0);
  });
});

describe('the panel', () => {
  it('opens whenever a check is asked for, in a review too', async () => {
    await check();
    const title = panel().getByRole('button', { name: /^Problems/ });
    await title.click();
    await expect.poll(() => rows().count()).toBe(0);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Enter');
    await rows().first().waitFor();
    await title.click();
    await page.keyboard.press('Control+Alt+v');
    await page.getByRole('region', { name: 'Review', exact: true }).waitFor();
    expect(await rows().count()).toBe(0);
    await page.getByRole('button', { name: 'Check now' }).click();
    await rows().first().waitFor();
  });

  it('is made higher by dragging and by keys, and stays so', async () => {
    await check();
    const edge = panel().getByRole('separator', { name: 'Height of the problems' });
    const height = async () => (await panel().locator('.problems-body').boundingBox())?.height ?? 0;
    const before = await height();
    const place = await edge.boundingBox();
    if (!place) throw new Error('no edge');
    await page.mouse.move(place.x + 200, place.y + 5);
    await page.mouse.down();
    await page.mouse.move(place.x + 200, place.y - 55, { steps: 4 });
    await page.mouse.up();
    expect(await height()).toBeCloseTo(before + 60, 0);
    await edge.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await height()).toBeCloseTo(before + 12, 0);
    expect(await edge.getAttribute('aria-valuenow')).toBe(String(Math.round(before + 12)));
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect.poll(height).toBeCloseTo(before + 12, 0);
    await page.keyboard.press('F8');
  });

  it('keeps a thousand places out of the page but for those that are looked at', async () => {
    await check(benchDocument(1000));
    const times = row('Time missing');
    await times.locator('.problem-turn').click();
    const lines = times.locator('.problem-places .problem-line');
    await expect.poll(() => lines.count()).toBe(50);
    await times.getByRole('button', { name: 'Show 50 more' }).click();
    await expect.poll(() => lines.count()).toBe(100);
    await page.keyboard.press('Shift+F8');
    expect(await current().count()).toBe(1);
    expect(await panel().locator('.problem-line').count()).toBeLessThan(400);
    await group('Element');
    expect(await rows().count()).toBeLessThanOrEqual(100);
    expect(await current().count()).toBe(1);
  });

  it('says why it is empty: all is quiet, or all holds', async () => {
    page = await file.open(sketch({ lanes: { customer: 'Ask Read' }, links: 'Ask>Read' }));
    await panel().locator('.problems-head').click();
    await panel().getByText('Nothing to mend in what was begun.', { exact: false }).waitFor();
    const example = await readFile('assets/examples/complaint-handling.blueprint', 'utf8');
    await file.leave();
    page = await file.open(JSON.parse(example) as BlueprintDocument);
    await page.getByRole('button', { name: 'Check now' }).click();
    await panel()
      .getByText(/^\d+ rules were checked and hold\.$/)
      .waitFor();
  });
});
