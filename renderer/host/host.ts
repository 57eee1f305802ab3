import type { Host } from '../../shared/host/port.ts';
import { browserHost } from './browser-host.ts';
import { takeToken } from './token.ts';

/** The machine that the editor runs on: the one place that picks. */
export const host: Host = browserHost(takeToken());
