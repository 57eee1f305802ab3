import { describe, expect, it } from 'vitest';
import { nextToReview, shownRows } from '../../renderer/panels/folder/order.ts';
import { type FolderColumn, type FolderRow, NO_FILTER } from '../../renderer/store/folder.ts';
import type { Overview } from '../../shared/report/overview.ts';

const PLAIN: Overview = {
  name: { en: 'Plain' },
  languages: ['en'],
  owner: null,
  department: null,
  status: null,
  version: null,
  profile: 'recommended',
  errors: 0,
  warnings: 0,
  open: 0,
  overdue: 0,
  waived: 0,
  stale: 0,
  decision: null,
  changed: 'no-decision',
  changes: 0,
  due: null,
  pastDue: false,
  needsReview: false,
};

function row(name: string, over: Partial<Overview> = {}): FolderRow {
  return {
    file: { handle: { id: `file-${name}`, name: `${name}.blueprint` }, place: `${name}.blueprint`, stamp: '1' },
    state: { kind: 'read', overview: { ...PLAIN, name: { en: name }, ...over }, refers: false },
  };
}

const waiting: FolderRow = { ...row('w'), state: { kind: 'waiting' } };

function sorted(rows: readonly FolderRow[], column: FolderColumn, descending = false): string[] {
  const shown = shownRows(rows, NO_FILTER, { column, descending }, 'en');
  return shown.map(({ file }) => file.place.replace('.blueprint', ''));
}

describe('the order of the table', () => {
  it('follows numbers, days and words; versions as people count them', () => {
    expect(sorted([row('a', { errors: 2 }), row('b', { errors: 10 })], 'errors', true)).toEqual(['b', 'a']);
    expect(sorted([row('a', { version: '1.10' }), row('b', { version: '1.9' })], 'version')).toEqual(['b', 'a']);
    expect(sorted([row('a', { status: 'in-force' }), row('b', { status: 'draft' })], 'status')).toEqual(['b', 'a']);
    const changed = [row('a', { changed: 'same' }), row('b', { changed: 'changed', changes: 2 }), row('c')];
    expect(sorted(changed, 'changed')).toEqual(['c', 'b', 'a']);
    expect(sorted([row('a', { open: 9 }), row('b', { open: 1, overdue: 1 })], 'open', true)).toEqual(['b', 'a']);
  });

  it('has last what there is nothing of, either way round', () => {
    const rows = [waiting, row('a'), row('b', { due: '2026-01-01' }), row('c', { due: '2025-01-01' })];
    expect(sorted(rows, 'due')).toEqual(['c', 'b', 'w', 'a']);
    expect(sorted(rows, 'due', true)).toEqual(['b', 'c', 'w', 'a']);
    expect(sorted(rows, 'name')).toEqual(['a', 'b', 'c', 'w']);
  });
});

describe('the next one to review', () => {
  const rows = [row('a', { needsReview: true }), row('b'), row('c', { needsReview: true }), waiting];
  const next = (from: string | undefined, by: 1 | -1) => nextToReview(rows, from, by)?.file.place;

  it('comes after the one that is open, round the end, or before it', () => {
    expect(next('file-a', 1)).toBe('c.blueprint');
    expect(next('file-b', 1)).toBe('c.blueprint');
    expect(next('file-c', 1)).toBe('a.blueprint');
    expect(next('file-a', -1)).toBe('c.blueprint');
    expect(next('file-b', -1)).toBe('a.blueprint');
  });

  it('is the first or the last where none of the table is open', () => {
    expect([next(undefined, 1), next('elsewhere', -1)]).toEqual(['a.blueprint', 'c.blueprint']);
  });

  it('is the same again where it is the only one, and none where none needs a review', () => {
    expect(nextToReview([row('b'), row('a', { needsReview: true })], 'file-a', 1)?.file.place).toBe('a.blueprint');
    expect(nextToReview([row('b'), waiting], 'file-b', 1)).toBeUndefined();
    expect(nextToReview([], undefined, 1)).toBeUndefined();
  });
});
