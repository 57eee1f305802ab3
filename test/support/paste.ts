import type { Page } from 'playwright-core';

/** Pastes where the keyboard is what other programs copied: texts by their types. */
export async function pasteAs(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, texts);
}

export function pasteText(page: Page, text: string): Promise<void> {
  return pasteAs(page, { 'text/plain': text });
}
