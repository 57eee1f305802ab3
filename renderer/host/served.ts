import {
  answerEnvelope,
  MESSAGES,
  type MessageName,
  type RequestOf,
  type ResponseOf,
} from '../../shared/host/messages.ts';
import type { Answer } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';

/** Sends a message to the program that serves the page; never rejects. */
export type Ask = <Name extends MessageName>(name: Name, request: RequestOf<Name>) => Promise<Answer<ResponseOf<Name>>>;

const SILENT: Sentence = {
  en: 'The program behind this page does not answer; it may have been ended. Nothing was saved there. “Save as” still works.',
  'zh-Hans': '此页面背后的程序没有响应，可能已被关闭。内容没有保存到原处，仍可使用“另存为”。',
};
const RESTARTED: Sentence = {
  en: 'The program was started anew. Save your work with “Save as”, then open the address that the program printed.',
  'zh-Hans': '程序已重新启动。请先用“另存为”保存，再打开程序给出的新地址。',
};

function noAnswer(message: Sentence): { ok: false; problem: { code: 'no-answer'; message: Sentence } } {
  return { ok: false, problem: { code: 'no-answer', message } };
}

/** Messages as the serving program takes them; what comes back is checked against the same table. */
export function askServer(token: string): Ask {
  return async (name, request) => {
    try {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(request),
        credentials: 'omit',
      });
      if (!response.ok) return noAnswer(response.status === 401 ? RESTARTED : SILENT);
      return readAnswer(name, await response.json());
    } catch {
      return noAnswer(SILENT);
    }
  };
}

function readAnswer<Name extends MessageName>(name: Name, body: unknown): Answer<ResponseOf<Name>> {
  const envelope = answerEnvelope.safeParse(body);
  if (!envelope.success) return noAnswer(SILENT);
  if (!envelope.data.ok) return envelope.data;
  const value = MESSAGES[name].response.safeParse(envelope.data.value);
  return value.success ? { ok: true, value: value.data as ResponseOf<Name> } : noAnswer(SILENT);
}
