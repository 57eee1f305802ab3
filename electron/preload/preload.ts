import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type DesktopBridge, DROP_CHANNEL, EVENT_CHANNEL, isPageChannel } from '../../shared/host/channels.ts';

type PageFile = Parameters<typeof webUtils.getPathForFile>[0];

const earlier: unknown[] = [];
let tell: ((event: unknown) => void) | undefined;

ipcRenderer.on(EVENT_CHANNEL, (_, event: unknown) => {
  if (tell) tell(event);
  else earlier.push(event);
});

const bridge: DesktopBridge<PageFile> = {
  ask: (name, request) =>
    isPageChannel(name)
      ? ipcRenderer.invoke(name, request)
      : Promise.reject(new Error(`There is no message ${String(name)}.`)),
  async takeDropped(file) {
    const path = webUtils.getPathForFile(file);
    return path === '' ? { ok: true, value: null } : ipcRenderer.invoke(DROP_CHANNEL, { path });
  },
  listen(callback) {
    tell = callback;
    for (const event of earlier.splice(0)) callback(event);
  },
};

contextBridge.exposeInMainWorld('desktop', bridge);
