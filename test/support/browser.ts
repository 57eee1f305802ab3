import { type Browser, chromium } from 'playwright-core';

/** Quiet, offline and without a graphics card. No flag touches fonts: texts must agree with a browser as people have it. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium (from the environment variable CHROMIUM_PATH, else /usr/bin/chromium). The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ARGUMENTS,
  });
}
