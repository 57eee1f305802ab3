import { problemSentences } from '../../../locales/problems.ts';
import { wordFor, wordSentences } from '../../../locales/shell.ts';
import { inOrder } from '../../../model/queries.ts';
import type { Id } from '../../../model/schema/values.ts';
import type { Finding } from '../../../rules/finding.ts';
import { rowsOf } from '../../../rules/rows.ts';
import { PROFILE_NAMES, type Profile, type SeveritySetting } from '../../../rules/rule.ts';
import { ruleOf } from '../../../rules/sentences.ts';
import {
  fact,
  facts,
  mayList,
  note,
  personName,
  type ReportContext,
  section,
  type TextContext,
  table,
  told,
  wordsOf,
} from '../context.ts';
import { decisionOf, decisionText } from '../decisions.ts';
import { foundText } from '../found-text.ts';
import type { Fact, Section } from '../report.ts';

/** Whose service it is, in which state, and by which rules it is judged. */
export function titleFacts(context: ReportContext): Fact[] {
  const { result, language, date } = context;
  const words = wordsOf(context);
  const decision = decisionOf(context);
  return [
    ...serviceFacts(context),
    ...fact('decision', words.decision, decision ? decisionText(context, decision) : words.noDecision),
    ...fact('profile', words.profile, PROFILE_NAMES[result.profile as Profile]?.[language] ?? result.profile),
    ...fact('reported', words.reported, date),
  ];
}

/** Whose service it is, and in which state. */
export function serviceFacts(context: TextContext): Fact[] {
  const { document, language } = context;
  const { service } = document;
  const words = wordsOf(context);
  const word = (value: string | undefined) => (value === undefined ? '' : wordFor(wordSentences[language], value));
  return [
    ...fact('organisation', words.organisation, told(context, service.organisation)),
    ...fact('department', words.department, told(context, service.department)),
    ...fact('owner', words.owner, personName(context, service.ownerId)),
    ...fact('kind', words.kind, service.kind === 'custom' ? '' : word(service.kind)),
    ...fact('version', words.version, service.version),
    ...fact('status', words.status, word(service.status)),
    ...fact('state', words.state, word(service.state)),
    ...fact('effectiveDate', words.effectiveDate, service.effectiveDate),
    ...fact('revised', words.revised, lastRevision(context)),
  ];
}

function lastRevision({ document }: TextContext): string | undefined {
  const dates = inOrder(document.revisions).flatMap(([, { date }]) => (date === undefined ? [] : [date]));
  return dates.sort().at(-1);
}

/** What must not be overlooked: the counts, what the document weakens, every waiver. */
export function firstSections(context: ReportContext): Section[] {
  return [...resultSection(context), ...weakenedSection(context), ...waiverSection(context)];
}

function resultSection(context: ReportContext): Section[] {
  const { result, audience } = context;
  const words = wordsOf(context);
  const places = (severity: string) => {
    const found = result.findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? words.none : words.places(found.length, rowsOf(found).length);
  };
  const count = (key: string, label: string, number: number) => (number === 0 ? [] : fact(key, label, String(number)));
  const open =
    audience === 'client'
      ? []
      : [
          ...count('open', words.openCount, result.open.length),
          ...count('overdue', words.overdueCount, result.open.filter(({ overdue }) => overdue).length),
        ];
  const counts = [
    ...fact('errors', words.errors, places('error')),
    ...fact('warnings', words.warnings, places('warning')),
    ...fact('infos', words.infos, places('info')),
    ...count('waived', words.waived, result.waived.length),
    ...count('stale', words.stale, result.stale.length),
    ...open,
    ...count('notJudged', words.notJudgedCount, result.skipped.length),
  ];
  const hidden = result.findings.filter((finding) => !mayList(context, finding)).length;
  return section('result', words.result, [
    ...facts(counts),
    ...(result.findings.length === 0 ? [note(words.clean(result.judged.length))] : []),
    ...(hidden > 0 ? [note(words.keptBack(hidden))] : []),
  ]);
}

function weakenedSection(context: ReportContext): Section[] {
  const { result, language } = context;
  const words = wordsOf(context);
  const severity = (setting: SeveritySetting) => (setting === 'off' ? words.off : problemSentences[language][setting]);
  const rows = result.weakened.map(({ ruleId, from, to, effective }) => ({
    rule: ruleTitle(context, ruleId),
    asked: severity(from),
    here: effective ? severity(to) : [severity(to), words.held],
  }));
  const columns = [
    { key: 'rule', label: words.rule, share: 4 },
    { key: 'asked', label: words.asked, share: 2 },
    { key: 'here', label: words.here, share: 2 },
  ];
  const blocks = rows.length === 0 ? [note(words.notWeakened)] : table(columns, rows);
  return section('weakened', words.weakened, blocks);
}

/** What a rule is called, with its id. */
export function ruleTitle({ language }: ReportContext, ruleId: string): string[] {
  const title = ruleOf(ruleId)?.title[language];
  return title === undefined ? [ruleId] : [title, ruleId];
}

function waiverSection(context: ReportContext): Section[] {
  const { document, audience } = context;
  const words = wordsOf(context);
  const rows = Object.entries(document.waivers).map(([id, waiver]) => {
    const [state, finding] = stateOf(context, id);
    return {
      rule: ruleTitle(context, waiver.ruleId),
      found: finding ? foundText(context, finding) : '',
      reason: waiver.reason,
      name: audience === 'client' ? '' : personName(context, waiver.byId),
      date: waiver.at.slice(0, 10),
      state,
    };
  });
  const columns = [
    { key: 'rule', label: words.rule, share: 4 },
    { key: 'found', label: words.found, share: 5 },
    { key: 'reason', label: words.reason, share: 5 },
    { key: 'name', label: words.name, share: 2 },
    { key: 'date', label: words.date, share: 2.4 },
    { key: 'state', label: words.holds, share: 3 },
  ];
  const blocks = rows.length === 0 ? [note(words.noWaivers)] : table(columns, rows);
  return section('waivers', words.waivers, blocks);
}

/** Whether a waiver holds, and the finding that it speaks of where that may be named. */
function stateOf(context: ReportContext, id: Id): readonly [state: string, finding: Finding | undefined] {
  const words = wordsOf(context);
  const { waived, stale } = context.result;
  const mine = ({ waiverId }: { readonly waiverId: Id }) => waiverId === id;
  const holding = waived.find(mine);
  const old = stale.find(mine);
  const finding = (holding ?? old)?.finding;
  const shown = finding && mayList(context, finding) ? finding : undefined;
  return [holding ? words.waiverHolds : old ? words.waiverStale : words.waiverIdle, shown];
}
