import { recordLists } from '../../../shared/locales/record-lists.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { drawnTables, tableSentences } from '../../../shared/locales/tables.ts';
import type { TabName } from './tables-view.ts';

/** What a tab is called: the record's tables as their lists are. */
export function tableTitle(tab: TabName, language: InterfaceLanguage): string {
  if (tab === 'matrix') return tableSentences[language].matrix;
  if (Object.hasOwn(recordLists, tab)) return recordLists[tab as keyof typeof recordLists][language][0];
  return drawnTables[language][tab as keyof (typeof drawnTables)['en']];
}
