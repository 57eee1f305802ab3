import { z } from 'zod';
import { COMMANDS, type CommandId } from '../commands/commands.ts';
import type { Channel } from './channels.ts';
import { fileHandle, fileName, fileText, MESSAGES, MOST_FILE_BYTES, openedFile, savedFile } from './messages.ts';
import { type HostEvent, PRINT_ENDS, WANTED_FILES, type WindowState } from './port.ts';

const commandId = z.enum(Object.keys(COMMANDS) as [CommandId, ...CommandId[]]);

/** A picture of a large blueprint at a high scale is the largest thing that is handed out. */
const MOST_EXPORT_BYTES = 8 * MOST_FILE_BYTES;

/** What every PDF document begins with. */
const PDF_HEAD = '%PDF-';

function isPdf(value: unknown): boolean {
  if (!(value instanceof Uint8Array) || value.byteLength > MOST_EXPORT_BYTES) return false;
  return [...PDF_HEAD].every((character, index) => value[index] === character.charCodeAt(0));
}

const windowState: z.ZodType<WindowState> = z.strictObject({
  language: z.enum(['en', 'zh-Hans']),
  theme: z.enum(['system', 'light', 'dark']),
  enabled: z.array(commandId).max(1_000),
});

/** Every message between the page and Electron's main process; a channel without schemas does not compile. */
export const IPC = {
  ...MESSAGES,
  pickFile: { request: z.strictObject({ wanted: z.enum(WANTED_FILES) }), response: fileHandle.nullable() },
  openFolder: { request: z.strictObject({}), response: fileHandle.nullable() },
  saveFileAs: {
    request: z.strictObject({ suggestedName: fileName, text: fileText }),
    response: savedFile.nullable(),
  },
  exportSave: {
    request: z.strictObject({
      suggestedName: fileName,
      mediaType: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= MOST_EXPORT_BYTES),
      place: z.strictObject({ key: z.string().max(200), again: z.boolean() }).exactOptional(),
    }),
    response: fileName.nullable(),
  },
  printPdf: {
    request: z.strictObject({ bytes: z.custom<Uint8Array>(isPdf) }),
    response: z.enum(PRINT_ENDS),
  },
  recentFiles: { request: z.strictObject({}), response: z.array(fileHandle) },
  adoptDropped: { request: z.strictObject({ path: z.string().min(1).max(40_000) }), response: openedFile.nullable() },
  windowState: { request: windowState, response: z.null() },
  closeWindow: { request: z.strictObject({}), response: z.null() },
} as const satisfies Readonly<Record<Channel, { readonly request: z.ZodType; readonly response: z.ZodType }>>;

/** A message that is missing in the list of channels does not compile. */
type Listed<Name extends Channel> = Name;
export type IpcName = Listed<keyof typeof IPC>;
export type IpcRequest<Name extends IpcName> = z.infer<(typeof IPC)[Name]['request']>;
export type IpcResponse<Name extends IpcName> = z.infer<(typeof IPC)[Name]['response']>;

/** What the main process tells the page. */
export const hostEvent: z.ZodType<HostEvent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), handle: fileHandle }),
  z.strictObject({ type: z.literal('open-folder'), folder: fileHandle }),
  z.strictObject({ type: z.literal('command'), id: commandId }),
  z.strictObject({ type: z.literal('close') }),
]);
