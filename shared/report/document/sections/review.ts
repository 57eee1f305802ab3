import type { Entry } from '../../../model/queries.ts';
import type { Remark, Review } from '../../../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import { isResolved, type Thread, threads } from '../../../review/remarks.ts';
import { fingerprintOf } from '../../../rules/finding.ts';
import { mayList, nameOf, note, personName, type ReportContext, section, table, told, wordsOf } from '../context.ts';
import { decisionWord } from '../decisions.ts';
import { foundText } from '../found-text.ts';
import type { Block, Section, Value } from '../report.ts';

/** Decisions, the findings judged with them, and remarks with their answers. */
export function reviewSection(context: ReportContext): Section[] {
  const words = wordsOf(context);
  const remarks = context.audience === 'client' ? [] : remarkBlocks(context);
  return section('review', words.review, context.audience === 'client' ? [] : [note(words.namesTyped)], [
    ...section('decisions', words.decisions, decisionBlocks(context)),
    ...section('answers', words.answers, answerBlocks(context)),
    ...section('remarks', words.remarks, remarks),
  ]);
}

/** All reviews, the earliest first. */
function reviewsInTime({ reviews }: BlueprintDocument): Review[] {
  const entries: Entry<Review>[] = Object.entries(reviews);
  const sorted = entries.sort(([one, a], [other, b]) => Date.parse(a.at) - Date.parse(b.at) || (one < other ? -1 : 1));
  return sorted.map(([, review]) => review);
}

/** Whether a digest is that of the drawing as it stands. */
function drawingState(context: ReportContext, digest: string | undefined): string {
  const words = wordsOf(context);
  if (digest === undefined) return '';
  return digest === context.drawingDigest ? words.drawingNow : words.drawingThen;
}

function decisionBlocks(context: ReportContext): Block[] {
  const words = wordsOf(context);
  const rows = reviewsInTime(context.document).map((review) => ({
    date: review.at.slice(0, 10),
    decision: decisionWord(context, review.decision),
    name: personName(context, review.byId),
    conditions: told(context, review.conditions),
    drawing: drawingState(context, review.drawingDigest),
  }));
  const columns = [
    { key: 'date', label: words.date, share: 2.2 },
    { key: 'decision', label: words.decided, share: 3 },
    { key: 'name', label: words.name, share: 3 },
    { key: 'conditions', label: words.conditions, share: 6 },
    { key: 'drawing', label: words.ofDrawing, share: 4 },
  ];
  return rows.length === 0 ? [note(words.noDecisions)] : table(columns, rows);
}

function answerWord(context: ReportContext, state: string): string {
  const words = wordsOf(context);
  return state === 'confirmed' || state === 'answered' || state === 'sent-back' ? words[state] : state;
}

function answerBlocks(context: ReportContext): Block[] {
  const { document, result, audience } = context;
  const words = wordsOf(context);
  const all = [
    ...result.findings,
    ...result.open.map(({ finding }) => finding),
    ...result.waived.map(({ finding }) => finding),
  ];
  const byFingerprint = new Map(all.map((finding) => [fingerprintOf(finding), finding]));
  const rows = reviewsInTime(document).flatMap(({ at, answers }) =>
    Object.entries(answers ?? {}).flatMap(([fingerprint, { state, remark }]) => {
      const finding = byFingerprint.get(fingerprint);
      if (finding && !mayList(context, finding)) return [];
      return [
        {
          date: at.slice(0, 10),
          found: finding ? foundText(context, finding) : words.noLonger,
          state: answerWord(context, state),
          remark: audience === 'client' ? '' : told(context, remark),
        },
      ];
    }),
  );
  const columns = [
    { key: 'date', label: words.date, share: 2.2 },
    { key: 'found', label: words.found, share: 6 },
    { key: 'state', label: words.holds, share: 2 },
    { key: 'remark', label: words.remark, share: 5 },
  ];
  return table(columns, rows);
}

function remarkBlocks(context: ReportContext): Block[] {
  const words = wordsOf(context);
  const rows = threads(context.document).flatMap((thread) => threadRows(context, thread));
  const columns = [
    { key: 'on', label: words.onElement, share: 3 },
    { key: 'text', label: words.said, share: 7 },
    { key: 'name', label: words.name, share: 2.4 },
    { key: 'date', label: words.date, share: 2.2 },
    { key: 'state', label: words.holds, share: 2 },
  ];
  return rows.length === 0 ? [note(words.noRemarks)] : table(columns, rows);
}

/** A remark and, below it, what was replied. */
function threadRows(context: ReportContext, thread: Thread): Readonly<Record<string, Value>>[] {
  const words = wordsOf(context);
  const { remark, replies } = thread;
  const row = (one: Remark, on: string, state: string) => ({
    on,
    text: told(context, one.text),
    name: personName(context, one.byId),
    date: one.at.slice(0, 10),
    state,
  });
  const about = remark.on === undefined ? words.wholeBlueprint : nameOf(context, remark.on);
  const first = row(remark, about, isResolved(thread) ? words.resolved : words.unresolved);
  return [first, ...replies.map(([, reply]) => row(reply, words.reply, ''))];
}
