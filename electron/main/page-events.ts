import type { WebContents } from 'electron';
import { EVENT_CHANNEL } from '../../shared/host/channels.ts';
import { hostEvent } from '../../shared/host/ipc.ts';
import type { HostEvent } from '../../shared/host/port.ts';

export interface PageEvents {
  /** Tells the page; what is told before it is there waits for it. */
  tell(event: HostEvent): void;
  /** Whether there is a page to answer. */
  isListening(): boolean;
}

export function pageEvents(contents: WebContents): PageEvents {
  const waiting: HostEvent[] = [];
  let loaded = false;
  const send = (event: HostEvent) => contents.send(EVENT_CHANNEL, hostEvent.parse(event));
  contents.on('did-finish-load', () => {
    loaded = true;
    for (const event of waiting.splice(0)) send(event);
  });
  contents.on('render-process-gone', () => {
    loaded = false;
  });
  return {
    tell: (event) => (loaded ? send(event) : void waiting.push(event)),
    isListening: () => loaded && !contents.isDestroyed() && !contents.isCrashed(),
  };
}
