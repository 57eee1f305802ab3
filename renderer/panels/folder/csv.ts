import { folderSentences } from '../../../shared/locales/folder.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { csvOf } from '../../../shared/report/csv.ts';
import { tellProblem } from '../../app/files.ts';
import { host } from '../../host/host.ts';
import { showNotice } from '../../store/editor.ts';
import { type FolderRow, folderStore } from '../../store/folder.ts';
import { settingsStore } from '../../store/settings.ts';
import { rowName, told } from './order.ts';
import { changedWord, decisionWord } from './words.ts';

/** Hands out the rows as they are shown, for a spreadsheet. */
export async function saveAsCsv(rows: readonly FolderRow[]): Promise<void> {
  const name = folderStore.getState().folder?.name ?? '';
  const bytes = new TextEncoder().encode(tableText(rows));
  const answer = await host.exportSave(`${name}.csv`, 'text/csv', bytes);
  if (!answer.ok) return tellProblem(answer.problem);
  const { value } = answer;
  if (value === null) return;
  const say = (language: 'en' | 'zh-Hans') => folderSentences[language].exported(value);
  showNotice({ tone: 'info', sentence: { en: say('en'), 'zh-Hans': say('zh-Hans') } });
}

function tableText(rows: readonly FolderRow[]): string {
  const { language } = settingsStore.getState();
  const words = folderSentences[language];
  const { name, file, owner, department, status, version, errorsHead, warnings, open, waived } = words;
  const counts = [errorsHead, warnings, open, words.overdueHead, waived, words.staleHead];
  const decision = [words.decision, words.decided, words.by, words.changed, words.due, words.reviewColumn];
  const head = [name, file, owner, department, status, version, words.profile, ...counts, ...decision];
  return csvOf([head, ...rows.map((row) => [rowName(row, language), row.file.place, ...valuesOf(row)])]);
}

function valuesOf({ state }: FolderRow): (string | number)[] {
  const { language } = settingsStore.getState();
  const words = folderSentences[language];
  if (state.kind === 'waiting') return [words.notRead];
  if (state.kind === 'broken') return [`${words.brokenRow} ${state.reason[language]}`];
  const { overview } = state;
  const { status, version, profile, errors, warnings, open, overdue, waived, stale, decision, due } = overview;
  return [
    told(overview.owner, overview, language),
    told(overview.department, overview, language),
    status === null ? '' : wordFor(wordSentences[language], status),
    version ?? '',
    profile,
    ...[errors, warnings, open, overdue, waived, stale],
    decision ? decisionWord(decision.word, words) : '',
    decision?.on ?? '',
    told(decision?.by ?? null, overview, language),
    changedWord(overview, words),
    due ?? '',
    overview.needsReview ? words.yes : words.no,
  ];
}
