import type { Host } from '../../shared/host/port.ts';
import { browserHost } from './browser-host.ts';
import { electronHost } from './electron-host.ts';
import { takeToken } from './token.ts';

/** The machine that the editor runs on: the one place that picks. */
export const host: Host = window.desktop ? electronHost(window.desktop) : browserHost(takeToken());
