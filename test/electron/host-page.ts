import { browserHost } from '../../renderer/host/browser-host.ts';
import { takeToken } from '../../renderer/host/token.ts';

/** A page that shows nothing and lets a test use the host. */
Object.assign(window, { host: browserHost(takeToken()) });
