import { generateNKeysBetween } from 'fractional-indexing';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { ImportDraft } from '../draft.ts';
import { idFrom } from './names.ts';
import { field, type ListRow, textField } from './row.ts';
import { numberOf, wordOf } from './words.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function dateOf(cell: string): string | undefined {
  return DATE.test(cell) ? cell : undefined;
}

export function sourcesIn(rows: readonly ListRow[]): BlueprintDocument['sources'] {
  const orders = generateNKeysBetween(null, null, rows.length);
  const entries = rows.map((row, index) => [
    idIn(row, 'source', row.cell('title')),
    {
      ...field('order', orders[index]),
      kind: wordOf('source', row.cell('kind')) ?? (row.cell('kind') || 'documents'),
      title: row.text('title'),
      ...field('date', dateOf(row.cell('date'))),
      ...textField('findings', row, 'findings'),
      ...textField('suggestion', row, 'suggestion'),
      ...textField('effect', row, 'effect'),
    },
  ]);
  return Object.fromEntries(entries);
}

export function figuresIn(rows: readonly ListRow[]): BlueprintDocument['indicators'] {
  const orders = generateNKeysBetween(null, null, rows.length);
  const entries = rows.map((row, index) => [
    idIn(row, 'figure', row.cell('figure')),
    {
      ...field('order', orders[index]),
      name: row.text('figure'),
      kind: wordOf('figure', row.cell('kind')) ?? 'quality',
      ...textField('unit', row, 'figureUnit'),
      ...field('baseline', numberOf(row.cell('baseline'))),
      ...field('target', numberOf(row.cell('target'))),
    },
  ]);
  return Object.fromEntries(entries);
}

function idIn(row: ListRow, kind: string, name: string): string {
  const id = row.cell('id');
  return /^[A-Za-z0-9_-]{12,64}$/.test(id) ? id : idFrom(kind, `${name} ${row.line}`);
}

type About = Pick<ImportDraft, 'name' | 'languages' | 'service'>;

/** What an export of ours says of the service. */
export function aboutIn(rows: readonly ListRow[], language: string): About {
  const facts = new Map(rows.map((row) => [row.cell('key'), row.cell('value')]));
  const languages = languagesIn(facts);
  const [first = language] = languages;
  const names = [...facts].flatMap(([key, value]) => (key.startsWith('name:') ? [[key.slice(5), value] as const] : []));
  const text = (key: string) => {
    const value = facts.get(key);
    return value ? { [key]: { [first]: value } } : {};
  };
  const version = facts.get('version');
  return {
    name: Object.fromEntries(names.filter(([, value]) => value !== '')),
    languages: languages.length > 0 ? languages : [language],
    service: {
      status: 'draft',
      ...text('organisation'),
      ...text('department'),
      ...text('classification'),
      ...(version ? { version } : {}),
      ...field('effectiveDate', dateOf(facts.get('effectiveDate') ?? '')),
    },
  };
}

/** In the key, where people read their names; files of before hold them as the value. */
function languagesIn(facts: ReadonlyMap<string, string>): readonly string[] {
  const named = [...facts.keys()].find((key) => key.startsWith('languages:'))?.slice('languages:'.length);
  return (named ?? facts.get('languages') ?? '').split(' ').filter(Boolean);
}
