import { type ChangedSince, changedSince, type ElementChange } from '../../../compare/changed-since.ts';
import { COLLECTION_WORDS } from '../../../locales/collections.ts';
import { recordFields } from '../../../locales/record-fields.ts';
import { COLLECTIONS } from '../../../model/schema/document.ts';
import { nameOf, note, type ReportContext, section, table, told, wordsOf } from '../context.ts';
import { decisionOf, decisionText } from '../decisions.ts';
import type { Block, Section } from '../report.ts';

/** What is no longer as it was decided on. */
export function changesSection(context: ReportContext): Section[] {
  return section('changes', wordsOf(context).changes, blocksOf(context));
}

function blocksOf(context: ReportContext): Block[] {
  const words = wordsOf(context);
  const review = decisionOf(context);
  if (!review) return [note(words.noReview)];
  return sinceBlocks(context, changedSince(context.document, review), decisionText(context, review));
}

function sinceBlocks(context: ReportContext, { state, elements, elsewhere }: ChangedSince, decision: string): Block[] {
  const words = wordsOf(context);
  if (state === 'unknown') return [note(words.noDigest(decision), 'warning')];
  if (state === 'same') return [note(words.unchanged(decision))];
  if (state === 'status') return [note(words.onlyStatus(decision))];
  if (elements.length > 0) return [note(words.changedSince(decision)), ...changesTable(context, elements)];
  return [note(elsewhere ? words.changedFrame(decision) : words.changedUnlisted(decision), 'warning')];
}

function changesTable(context: ReportContext, elements: readonly ElementChange[]): Block[] {
  const words = wordsOf(context);
  const rows = elements.map(({ id, kind, collection, name }) => ({
    what: collectionWord(context, collection),
    name: kind === 'removed' ? told(context, name) || words.removedElement : nameOf(context, id),
    change: words[kind],
  }));
  const columns = [
    { key: 'what', label: words.collection, share: 2 },
    { key: 'name', label: recordFields[context.language].name, share: 6 },
    { key: 'change', label: words.change, share: 2 },
  ];
  return table(columns, rows);
}

function collectionWord({ language }: ReportContext, collection: string | undefined): string {
  const known = COLLECTIONS.find((name) => name === collection);
  return known ? COLLECTION_WORDS[known][language] : '';
}
