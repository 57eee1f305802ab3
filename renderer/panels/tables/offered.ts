import { wordFor } from '../../../shared/locales/shell.ts';
import { type CellContext, truthText, wordsOf } from './cell-text.ts';
import type { TableColumn } from './column.ts';
import { labelsOf } from './labels.ts';

/** Names offered at once. */
const MOST = 100;

/** Lines that a cell can be completed to, as far as it has been typed; of a list its last name is completed. */
export function offered(context: CellContext, column: TableColumn, typed: string): readonly string[] {
  const { document, language, interfaceLanguage } = context;
  switch (column.type) {
    case 'word':
      return column.words.map((word) => wordFor(wordsOf(column.said, interfaceLanguage), word));
    case 'check':
      return yesAndNo(context);
    case 'own': {
      const { type, choices = [] } = document.customFields[column.fieldId] ?? {};
      return type === 'boolean' ? yesAndNo(context) : choices;
    }
    case 'lane':
      return labelsOf(document, ['lanes'], language).all;
    case 'one':
    case 'end':
      return matching(labelsOf(document, column.of, language).all, typed);
    case 'many':
    case 'tied': {
      const [, before = '', last = ''] = /^(.*[;；]\s*)?([^;；]*)$/s.exec(typed) ?? [];
      const all = labelsOf(document, column.type === 'tied' ? [column.on] : column.of, language).all;
      return matching(all, last).map((name) => before + name);
    }
    default:
      return [];
  }
}

function yesAndNo({ interfaceLanguage }: CellContext): readonly string[] {
  return [true, false].map((value) => truthText(value, interfaceLanguage));
}

function matching(names: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return names.filter((name) => name.toLowerCase().includes(wanted)).slice(0, MOST);
}
