import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Comparison, comparisonOf } from '../../shared/compare/comparison.ts';
import type { FileHandle } from '../../shared/host/port.ts';
import { memoise } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { editorStore } from './editor.ts';
import { guideStore } from './guide.ts';
import { learnStore, leaveLearning } from './learn.ts';
import { leaveReview, reviewStore } from './review.ts';
import { tabsStore } from './tabs.ts';
import { useEditor } from './use-store.ts';

/** The blueprint with which an open one is compared. */
export interface Other {
  readonly document: BlueprintDocument;
  /** Its tab where it is open: then it is compared as it stands there. */
  readonly tab?: string;
  /** Its file where one was picked. */
  readonly handle?: FileHandle;
}

interface Comparing {
  /** By the tab of the open one. */
  readonly others: Readonly<Record<string, Other>>;
  /** Whether what is the same is dimmed. */
  readonly dim: boolean;
}

export const compareStore = createStore<Comparing>(() => ({ others: {}, dim: true }));

/** Compares the blueprint of a tab with another one. */
export function startComparing(other: Other, tab = editorStore.getState().key): void {
  guideStore.setState({ on: false });
  leaveLearning();
  leaveReview();
  compareStore.setState(({ others }) => ({ others: { ...others, [tab]: other } }));
}

/** Ends the comparison of the blueprint in front. */
export function leaveComparing(): void {
  const { key } = editorStore.getState();
  compareStore.setState(({ others }) => {
    const { [key]: _, ...rest } = others;
    return { others: rest };
  });
}

// All of them take the place at the left: the one that was opened last stands there.
for (const store of [guideStore, learnStore, reviewStore]) {
  store.subscribe(({ on }, before) => {
    if (on && !before.on) leaveComparing();
  });
}

/** The other blueprint as it stands now; null where the open one is compared with none. */
function useOther(): BlueprintDocument | null {
  const key = useEditor((state) => state.key);
  const other = useStore(compareStore, ({ others }) => others[key]);
  const inTab = useStore(tabsStore, ({ waiting }) => waiting[other?.tab ?? '']?.history?.document);
  return inTab ?? other?.document ?? null;
}

/** Whether the open blueprint is compared with another one. */
export function useIsComparing(): boolean {
  const key = useEditor((state) => state.key);
  return useStore(compareStore, ({ others }) => others[key] !== undefined);
}

/** The panel, the marks and the dimming ask of the same two: they are compared once. */
const comparisonOnce = memoise((document: BlueprintDocument) =>
  memoise((other: BlueprintDocument) => comparisonOf(document, other)),
);

/** The comparison of the open blueprint; null where it is compared with none. */
export function useComparison(document: BlueprintDocument): Comparison | null {
  const other = useOther();
  return other && comparisonOnce(document)(other);
}

/** The parts that are not dimmed for a comparison; null where nothing is. */
export function useShownByComparison(document: BlueprintDocument): ReadonlySet<Id> | null {
  const comparison = useComparison(document);
  const dim = useStore(compareStore, (state) => state.dim);
  return comparison && dim && comparison.compared.length > 0 ? comparison.shown : null;
}
