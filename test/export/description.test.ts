import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';

async function markdown(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<string> {
  const usual = { format: 'md', languages: ['en'], theme: 'light', parts: CLIENT_PARTS, date: '2026-03-31' } as const;
  const { bytes } = await exportBlueprint({ document, ...usual, ...request }, environment);
  return new TextDecoder().decode(bytes);
}

describe('the description as Markdown', () => {
  it.each(['en', 'zh-Hans'])('is the golden one in %s', async (language) => {
    const text = await markdown(everyKind(), { languages: [language], options: { drawing: 'none' } });
    await expect(text).toMatchFileSnapshot(`../golden/exports/every-kind.${language}.md`);
  });

  it('tells the steps in order, decisions with their chances, fail points and the record', async () => {
    const text = await markdown(complaintHandling(), { parts: ALL_PARTS });
    const [first, second] = ['Report the complaint', 'Listen, calm and record'].map((name) => text.indexOf(name));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first ?? 0);
    for (const words of ['yes, or in part, 62 %', '## Decisions', 'Record of step 2', '### Fail points'])
      expect(text).toContain(words);
  });

  it('brings its drawing along, or leaves it out', async () => {
    const [whole, bare] = [
      await markdown(complaintHandling()),
      await markdown(complaintHandling(), { options: { drawing: 'none' } }),
    ];
    const [, packed = ''] = /\(data:image\/svg\+xml;base64,([^)]+)\)/.exec(whole) ?? [];
    expect(Buffer.from(packed, 'base64').toString('utf8')).toContain('Complaint handling');
    expect(bare).not.toContain('data:');
  });

  it('has nothing in it that means more than it says', async () => {
    const hostile = '# a | b * c _ d < e ` f [g](javascript:x)';
    const document = { ...everyKind(), service: { name: { en: hostile } } };
    const text = await markdown(document, { options: { drawing: 'none' } });
    expect(text.split('\n')[0]).toBe('# \\# a \\| b \\* c \\_ d \\< e \\` f \\[g\\](javascript:x)');
  });

  it('is the same twice, and holds one language after the other', async () => {
    const languages = ['en', 'zh-Hans'];
    const text = await markdown(complaintHandling(), { languages });
    expect(text).toBe(await markdown(complaintHandling(), { languages }));
    expect(text).toContain('\n---\n\n# 投诉处理');
  });
});
