import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { FormatId } from '../../shared/export/registry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch } from '../../shared/rules/example.ts';
import { environment } from '../support/exports.ts';
import { pngPicture, stored } from '../support/pictures.ts';

const [letter, answer] = [stored(pngPicture(300, 150)), stored(pngPicture(30, 15))];

function pictured(): BlueprintDocument {
  const document = sketch({
    lanes: { evidence: 'Letter', customer: 'Ask' },
    steps: { Letter: { kind: 'evidence', pictureId: letter.id, icon: 'letter' }, Ask: { pictureId: answer.id } },
  });
  return { ...document, pictures: { [letter.id]: letter.picture, [answer.id]: answer.picture } };
}

async function make(format: FormatId) {
  const request = { document: pictured(), format, languages: ['en'], theme: 'light', parts: ALL_PARTS } as const;
  const { bytes, losses } = await exportBlueprint(request, environment);
  const told = losses.filter(({ what }) => what.en.includes('icture')).flatMap(({ elementIds }) => elementIds);
  return { text: new TextDecoder().decode(bytes), told };
}

describe('pictures of steps', () => {
  it.each(['svg', 'html'] as const)('are drawn in the %s', async (format) => {
    const { text, told } = await make(format);
    expect(text).toContain(letter.picture.data);
    expect(told).toEqual([]);
  });

  it.each(['bpmn', 'mermaid', 'csv'] as const)(
    'are told as left out of the %s, where nothing names them',
    async (format) => {
      const { text, told } = await make(format);
      for (const { id, picture } of [letter, answer])
        for (const hint of [id, picture.data]) expect(text).not.toContain(hint);
      expect(told.sort()).toEqual([letter.id, answer.id].sort());
    },
  );

  it('go along to draw.io where they are drawn; the others are told', async () => {
    const { text, told } = await make('drawio');
    expect(text).toContain(letter.picture.data);
    expect(text).not.toContain(answer.picture.data);
    expect(told).toEqual([answer.id]);
  });
});
