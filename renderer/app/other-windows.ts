import { editorStore, showNotice } from '../store/editor.ts';
import { openStates, tabsStore } from '../store/tabs.ts';
import { lookAtFiles } from './disk.ts';
import * as words from './sentences.ts';

/** What windows of one browser say to one another: which documents they hold, and that they saved one. */
interface Message {
  readonly type: 'opened' | 'here' | 'saved';
  readonly documentId: string;
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { type, documentId } = value as Partial<Message>;
  return typeof documentId === 'string' && (type === 'opened' || type === 'here' || type === 'saved');
}

/** Two windows with one document notice each other: both are told, and a save in one is seen at once in the other. */
export function startNoticing(): void {
  const channel = new BroadcastChannel('service-blueprint-studio');
  const said = new Set<string>();
  const say = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || !openDocuments().includes(data.documentId)) return;
    if (data.type === 'saved') return void lookAtFiles();
    if (data.type === 'opened') say({ type: 'here', documentId: data.documentId });
    if (editorStore.getState().history?.document.documentId === data.documentId) {
      showNotice({ tone: 'error', sentence: words.openElsewhere });
    }
  };
  const announce = () => {
    for (const documentId of openDocuments()) {
      if (said.has(documentId)) continue;
      said.add(documentId);
      say({ type: 'opened', documentId });
    }
  };
  tabsStore.subscribe(announce);
  editorStore.subscribe((state, before) => {
    announce();
    const { documentId } = state.history?.document ?? {};
    if (documentId !== undefined && state.key === before.key && state.saved !== before.saved) {
      say({ type: 'saved', documentId });
    }
  });
}

function openDocuments(): string[] {
  return openStates().flatMap(({ history }) => history?.document.documentId ?? []);
}
