import type { Page } from 'playwright-core';

/** Opens a copy of an example, complaint handling where none is named, as people do from the first page. */
export async function openExample(page: Page, name: string | RegExp = /^(Complaint handling|投诉处理)/): Promise<void> {
  await page.getByRole('button', { name: /^(Start from an example…|从示例开始…)$/ }).click();
  await page.getByRole('dialog').getByRole('option', { name }).dblclick();
  await page.locator('.react-flow__node').nth(3).waitFor();
}
