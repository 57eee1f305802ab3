import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import { searchExpression, textsOf } from '../../shared/edit/texts.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const drawing = sketch({
  lanes: { customer: 'Ask' },
  steps: {
    Ask: { name: { en: 'Ask the teller', 'zh-Hans': '询问柜员' }, description: { en: 'The teller, not the app' } },
  },
  more: {
    actors: { teller000001: { name: { en: 'Teller' } } },
    failPoints: { failure00001: { on: sketchId('step', 'Ask'), number: 1, what: { en: 'No teller' } } },
  },
});

function found(what: string, more: { matchCase?: boolean; wholeWords?: boolean } = {}): string[] {
  const search = searchExpression({ what, matchCase: false, wholeWords: false, ...more });
  return textsOf(drawing)
    .filter(({ text }) => search !== null && text.search(search) !== -1)
    .map(({ collection, field, language }) => `${collection} ${field} ${language}`);
}

describe('finding in all texts', () => {
  it('looks into every field that people read, in every language', () => {
    expect(found('teller')).toEqual(['steps name en', 'steps description en', 'failPoints what en', 'actors name en']);
    expect(found('柜员')).toEqual(['steps name zh-Hans']);
  });

  it('minds case and whole words where asked, and takes signs as they stand', () => {
    expect(found('Teller', { matchCase: true })).toEqual(['actors name en']);
    expect(found('tell', { wholeWords: true })).toEqual([]);
    expect(found('.')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('replacing', () => {
  it('writes each text at its place and leaves the others', () => {
    const [place] = textsOf(drawing).filter(({ collection }) => collection === 'actors');
    if (!place) throw new Error('not found');
    const { document } = runEdit(drawing, {
      edit: 'replace-texts',
      args: { changes: [{ path: place.path, language: 'en', text: 'Adviser' }] },
    });
    expect(document.actors.teller000001?.name.en).toBe('Adviser');
    expect(document.steps).toBe(drawing.steps);
  });
});
