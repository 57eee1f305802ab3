import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sketch } from '../../shared/rules/example.ts';
import { EditedFile } from '../support/edited-file.ts';
import { answered } from '../support/hostile.ts';

const drawing = sketch({
  lanes: { customer: '^Ask Agree? Go$', frontstage: '- - Answer' },
  links: 'Ask>Agree Agree>Go:yes',
  more: { service: { name: { en: 'Example' }, status: 'draft' } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('rules', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

const standing = (title: string) => page.locator('.rule-entry', { hasText: title }).locator('.rule-standing');

describe('the rules', () => {
  it('shows the page of the rule behind a problem, with right and wrong as drawings', async () => {
    page = await file.open(drawing);
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('button', { name: 'About the rule steps/decision-branches' }).first().click();
    const rule = page.getByRole('article', { name: 'Decision with fewer than two branches' });
    await rule.waitFor();
    expect(await rule.getByRole('img').count()).toBe(2);
    expect(await rule.locator('.rule-law').textContent()).toBe('A decision has at least two branches.');
    expect(await rule.textContent()).toContain('Make it an action');
    expect(await standing('Decision with fewer than two branches').textContent()).toBe('1 place here');
  });

  it('tells what was waived from what was not found', async () => {
    page = await file.open(answered(drawing, 'steps/decision-branches', 'waivers'));
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+l');
    await expect
      .poll(() => standing('Decision with fewer than two branches').textContent())
      .toBe('waived or left open');
    expect(await standing('No customer action').textContent()).toBe('nothing found');
  });

  it('finds rules by words, in either language', async () => {
    page = await file.open(drawing);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+l');
    await page.getByRole('searchbox', { name: 'Find a rule' }).fill('等待点');
    await expect.poll(() => page.locator('.rule-entry').count()).toBeLessThan(10);
    await page.locator('.rule-entry', { hasText: 'Wait point without a time' }).click();
    await page.getByRole('article', { name: /Wait point without a time/ }).waitFor();
  });

  it('keeps what the document asks: profile, severity and an option, each undone at once', async () => {
    page = await file.open(drawing);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+l');
    await page.getByLabel('Profile of this blueprint').selectOption('strict');
    await page.locator('.rule-entry', { hasText: 'Wait that is not marked' }).click();
    const rule = page.getByRole('article', { name: 'Wait that is not marked' });
    await rule.getByLabel('Severity').selectOption('off');
    await rule.getByText('Weaker than the profile asks').waitFor();
    await rule.getByLabel(/Minutes of staff work/).fill('30');
    await rule.getByLabel(/Minutes of staff work/).blur();
    await expect.poll(() => standing('Wait that is not marked').textContent()).toBe('off here');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const saved = await file.saved();
    expect(saved.ruleSettings).toEqual({
      profile: 'strict',
      rules: { 'analysis/hidden-wait': { severity: 'off', options: { minutes: 30 } } },
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await file.saved()).ruleSettings).toEqual({ profile: 'strict' });
  });
});
