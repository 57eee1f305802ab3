import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type * as Electron from 'electron';

/** What a sandboxed preload may require of Electron, as far as ours does. */
export interface PreloadElectron {
  readonly contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'>;
  readonly ipcRenderer: {
    invoke: Electron.IpcRenderer['invoke'];
    on(channel: string, listener: (event: unknown, ...values: unknown[]) => void): unknown;
  };
  readonly webUtils: Pick<Electron.WebUtils, 'getPathForFile'>;
}

/** The modules of Node that Electron's sandboxed preload has. */
const MODULES = ['events', 'node:events', 'timers', 'node:timers', 'url', 'node:url'];
const nodeRequire = createRequire(import.meta.url);

/** A world with no more of Node than Electron's sandboxed preload has. */
export function preloadWorld(electron: PreloadElectron): object {
  const required = (name: string): unknown => {
    if (name === 'electron') return electron;
    if (MODULES.includes(name)) return nodeRequire(name);
    throw new Error(`module not found: ${name}`);
  };
  const { platform, arch, versions } = process;
  return createContext({
    require: required,
    Buffer,
    process: { platform, arch, versions: { ...versions }, env: {}, sandboxed: true, contextIsolated: true },
    console,
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, queueMicrotask },
  });
}

/** Runs a built preload in such a world. */
export function runPreload(file: string, electron: PreloadElectron): void {
  const wrapped = `(function (exports, module) {${readFileSync(file, 'utf8')}\n})({}, { exports: {} });`;
  new Script(wrapped, { filename: file }).runInContext(preloadWorld(electron));
}
