import { describe, expect, it } from 'vitest';
import {
  firstPreset,
  isTaken,
  lastRequest,
  NOTHING_KEPT,
  offeredPresets,
  readKept,
  withExport,
  withOwn,
  withOwnRenamed,
  withoutOwn,
} from '../../shared/export/kept-presets.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import { PRESETS } from '../../shared/export/presets.ts';
import { everyKind } from '../support/blueprints.ts';

const everything = { name: { en: 'All of it' }, format: 'pdf', parts: [...ALL_PARTS] };
const document = { ...everyKind(), exportPresets: { 'preset-00001': everything } };

describe('presets that are kept', () => {
  it('of a document are named as such and never begin an export', () => {
    const offered = offeredPresets(document, NOTHING_KEPT);
    expect(offered.map(({ key, from }) => [key, from])).toEqual([
      ['always:client', 'always'],
      ['always:internal', 'always'],
      ['document:preset-00001', 'document'],
    ]);
    for (const usual of ['always:client', 'document:preset-00001', 'own:gone', '']) {
      expect(firstPreset(document, { ...NOTHING_KEPT, usual }).preset.parts).toEqual(CLIENT_PARTS);
    }
  });

  it('of one’s own come back from storage; what cannot be understood is left out', () => {
    const kept = { ...withOwn(NOTHING_KEPT, 'Board', PRESETS.internal), usual: 'own:Board' };
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(firstPreset(document, kept).key).toBe('own:Board');
    for (const stored of [null, 3, [], { own: 3 }, { own: [{}, { name: '', preset: {} }], last: [{}], usual: 1 }]) {
      expect(readKept(stored)).toEqual(NOTHING_KEPT);
    }
  });

  it('are renamed and deleted; the usual one goes along, and without it the client’s is usual again', () => {
    const kept = { ...withOwn(NOTHING_KEPT, 'Board', PRESETS.internal), usual: 'own:Board' };
    const renamed = withOwnRenamed(kept, 'Board', 'Council');
    expect(firstPreset(document, renamed).key).toBe('own:Council');
    expect(firstPreset(document, withoutOwn(renamed, 'Council')).key).toBe('always:client');
  });

  it('have distinct names, in any language and any case', () => {
    const offered = offeredPresets(document, withOwn(NOTHING_KEPT, 'Board', PRESETS.client));
    for (const name of ['board', 'ALL OF IT', '面向客户', 'client']) expect(isTaken(offered, name), name).toBe(true);
    expect(isTaken(offered, 'Boards')).toBe(false);
    expect(isTaken(offered, 'BOARD', 'own:Board')).toBe(false);
  });
});

describe('an export made again', () => {
  const request = {
    document,
    format: 'svg',
    theme: 'dark',
    parts: ['cost'],
    languages: ['zh-Hans'],
    options: { text: 'plain' },
    date: '2026-03-04',
  } as const;

  it('is of the drawing as it is now, everything else as it was, under the same name', () => {
    const stored = JSON.parse(JSON.stringify(withExport(NOTHING_KEPT, request, 'Board.svg')));
    const now = { ...document, service: { ...document.service, name: { en: 'Renamed' } } };
    expect(lastRequest(now, readKept(stored))).toEqual({
      request: { ...request, document: now },
      fileName: 'Board.svg',
    });
  });

  it('speaks the document’s first language where the one asked for is gone', () => {
    const kept = withExport(NOTHING_KEPT, request, 'Board.svg');
    expect(lastRequest({ ...document, languages: ['en'] }, kept)?.request.languages).toEqual(['en']);
  });

  it('is there only for a document that was exported', () => {
    const kept = withExport(NOTHING_KEPT, request, 'Board.svg');
    const other = { ...document, documentId: '00000000-0000-4000-8000-00000000abcd' };
    expect(lastRequest(other, kept)).toBeUndefined();
  });
});
