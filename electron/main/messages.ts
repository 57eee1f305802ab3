import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { CHANNELS, type Channel } from '../../shared/host/channels.ts';
import { IPC } from '../../shared/host/ipc.ts';
import type { Answer } from '../../shared/host/port.ts';
import type { DesktopService } from './desktop-service.ts';
import { ORIGIN } from './scheme.ts';
import { originOf } from './session-policy.ts';

/** Answers the page of one window on every channel of the table, and nobody else. Returns what ends that. */
export function answerMessages(contents: WebContents, service: DesktopService): () => void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, body: unknown) => {
      if (!isFromPage(event, contents)) throw new Error('This sender may not ask.');
      return answer(service, channel, body);
    });
  }
  return () => {
    for (const channel of CHANNELS) ipcMain.removeHandler(channel);
  };
}

/** Whether the main frame of our window sent it, and still shows our page. */
function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent, contents: WebContents): boolean {
  const main = senderFrame?.frameTreeNodeId === contents.mainFrame.frameTreeNodeId;
  return sender === contents && main && originOf(senderFrame?.url ?? '') === ORIGIN;
}

/** The request is read by its schema before anything is done with it. */
function answer(service: DesktopService, channel: Channel, body: unknown): Promise<Answer<unknown>> {
  const request = IPC[channel].request.safeParse(body);
  if (!request.success) throw new Error(`This is no ${channel} message.`);
  const method: unknown = service[channel];
  return (method as (message: unknown) => Promise<Answer<unknown>>)(request.data);
}
