import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { keepParts } from '../../shared/export/keep-parts.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import { FORMAT_IDS } from '../../shared/export/registry.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { confidential } from '../support/confidential.ts';
import { environment } from '../support/exports.ts';
import { holds, unpacked } from '../support/unpacked.ts';

const { document, words } = confidential();

/** What of the confidential words stands in a text. */
function found(content: string): string[] {
  return Object.entries(words).flatMap(([what, word]) => (holds(content, word) ? [what] : []));
}

describe('the parts of a document', () => {
  it('all hold every word, so that looking for them means something', () => {
    expect(found(serialiseBlueprint(keepParts(document, ALL_PARTS)))).toEqual(Object.keys(words));
  });

  it('for a client hold none, fields of a later version included', () => {
    expect(found(serialiseBlueprint(keepParts(document, CLIENT_PARTS)))).toEqual([]);
  });

  it('leave nothing that names what is gone, and are a document', () => {
    const seen = keepParts(document, CLIENT_PARTS);
    expect(parseBlueprint(serialiseBlueprint(seen)).ok).toBe(true);
    const gone = ['source-00001', 'tag-00000001', 'step-in-tray', 'step-reserved', 'fail-tray-01', 'figure-00001'];
    const text = serialiseBlueprint(seen);
    expect(gone.filter((id) => text.includes(id))).toEqual([]);
  });

  it('keep people as roles without a name', () => {
    const { people, service } = keepParts(document, CLIENT_PARTS);
    expect(people[service.ownerId ?? '']).toEqual({ name: {}, role: { en: 'Case owner', 'zh-Hans': 'Case owner' } });
  });
});

describe.each(FORMAT_IDS)('%s for a client', (format) => {
  it('holds nothing confidential in any of its bytes', async () => {
    const languages = ['en', 'zh-Hans'];
    const request = { document, format, languages, theme: 'light', parts: CLIENT_PARTS } as const;
    const { bytes } = await exportBlueprint(request, environment);
    expect(found(unpacked(bytes))).toEqual([]);
  });
});
