import type { Page } from 'playwright-core';

/** Collects a page's errors, violations of its policy among them. */
export function watchFaults(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
}
