import type { Page } from 'playwright-core';
import type { DesktopBridge } from '../../shared/host/channels.ts';
import type { Answer } from '../../shared/host/port.ts';
import type { DesktopEditor } from '../support/desktop-editor.ts';
import type { StandIn } from './stand-in.ts';
import type { StandInContents } from './stand-in-window.ts';

declare global {
  interface Window {
    readonly desktop?: DesktopBridge<File>;
  }
}

/** Asks as the page's own scripts can; what is refused comes back as its reason. */
export function ask(page: Page, name: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    ({ name, request }) => window.desktop?.ask(name, request).catch((error: unknown) => String(error)),
    { name, request },
  );
}

/** The value of an answer that must be a good one. */
export async function valueIn<Value>(answer: Promise<unknown>): Promise<Value> {
  const given = (await answer) as Answer<Value>;
  if (!given.ok) throw new Error(JSON.stringify(given));
  return given.value;
}

/** The stand-in, for what cannot be seen from outside in Electron. */
export function standInOf(editor: DesktopEditor): StandIn {
  const { standIn } = editor.running();
  if (!standIn) throw new Error('only with the stand-in');
  return standIn;
}

/** The contents of the program's window, in the stand-in. */
export function contentsOf(editor: DesktopEditor): StandInContents {
  const [window] = standInOf(editor).windows;
  if (!window) throw new Error('no window');
  return window.webContents;
}
