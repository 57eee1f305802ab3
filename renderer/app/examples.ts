import { createStore } from 'zustand/vanilla';
import type { Answer, Example } from '../../shared/host/port.ts';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { host } from '../host/host.ts';
import type { ExampleMessage, ExampleRequest } from '../workers/example-messages.ts';

/** What an example looks like: drawn once for a language and a theme. */
export interface Looks {
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
}

interface Examples {
  /** Null before they were asked for. */
  readonly list: readonly Example[] | null;
  /** One's own templates, under ids that no example has. */
  readonly own: readonly Example[];
  readonly problem: Sentence | null;
  /** What was drawn, by example and looks. */
  readonly drawn: Readonly<Record<string, ExampleMessage>>;
}

export const examplesStore = createStore<Examples>(() => ({ list: null, own: [], problem: null, drawn: {} }));

/** Pixels on the screen, before its density. */
const WIDTHS = { small: 300, large: 620 };

/** The name under which a picture is kept. */
export function drawnKey(id: string, { language, theme }: Looks): string {
  return `${id} ${language} ${theme}`;
}

const OWN = 'own:';

/** Whether a template of one's own is meant rather than an example. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}

/** The id under which the host knows a template. */
export function ownId(id: string): string {
  return id.slice(OWN.length);
}

/** The text of an example, or of a template of one's own. */
export function readStarter(id: string): Promise<Answer<string>> {
  return isOwn(id) ? host.readTemplate(ownId(id)) : host.readExample(id);
}

/** Asks which templates there are. */
export async function listOwn(): Promise<void> {
  const answer = await host.templates();
  if (!answer.ok) return;
  examplesStore.setState({ own: answer.value.map((card) => ({ ...card, id: `${OWN}${card.id}` })) });
}

/** Lets a template be drawn anew. */
export function forgetDrawn(id: string): void {
  examplesStore.setState(({ drawn }) => ({
    drawn: Object.fromEntries(Object.entries(drawn).filter(([key]) => !key.startsWith(`${id} `))),
  }));
}

/** Asks which examples there are, once. */
export async function listExamples(): Promise<void> {
  if (examplesStore.getState().list) return;
  const answer = await host.examples();
  examplesStore.setState(answer.ok ? { list: answer.value, problem: null } : { problem: answer.problem.message });
}

/** Draws the examples that are not drawn yet, one after another, off the main thread, until all are done or it is ended. */
export function drawExamples(ids: readonly string[], looks: Looks): () => void {
  const ended = new AbortController();
  const waiting = ids.filter((id) => !examplesStore.getState().drawn[drawnKey(id, looks)]);
  if (waiting.length > 0) void drawAll(waiting, looks, ended.signal);
  return () => ended.abort();
}

async function drawAll(ids: readonly string[], looks: Looks, signal: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('../workers/example.worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  const widths = { small: WIDTHS.small * devicePixelRatio, large: WIDTHS.large * devicePixelRatio };
  for (const id of ids) {
    const read = await readStarter(id);
    if (signal.aborted) return;
    const message = read.ok ? await ask(worker, { ...looks, widths, text: read.value }) : FAILED;
    if (signal.aborted) return;
    examplesStore.setState(({ drawn }) => ({ drawn: { ...drawn, [drawnKey(id, looks)]: message } }));
  }
  worker.terminate();
}

const FAILED: ExampleMessage = { kind: 'failed' };

function ask(worker: Worker, request: ExampleRequest): Promise<ExampleMessage> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ExampleMessage>) => resolve(data);
    worker.onerror = () => resolve(FAILED);
    worker.postMessage(request);
  });
}
