import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAND_COLOURS, type Brand } from '../../shared/model/schema/appearance.ts';
import { sketch } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { brandTheme } from '../../shared/scene/themes/brand.ts';
import { contrastPairs, standsOut } from '../../shared/scene/themes/contrast.ts';
import { allMended, fieldOf, mended, shownColour, withColour } from '../../shared/scene/themes/mend.ts';

function wanting(brand: Brand) {
  return contrastPairs(brandTheme(brand)).filter((pair) => !standsOut(pair));
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a brand', () => {
  it('whose words are none of ours is drawn as if it said nothing', () => {
    const hostile: Brand = { corners: 'constructor', strokes: 'toString' };
    expect(brandTheme(hostile).form).toEqual(brandTheme({}).form);
    const document = sketch({ lanes: { customer: 'Ask' } });
    const options = { languages: ['en'], theme: 'light' } as const;
    const strange = buildScene({ ...document, appearance: { density: 'constructor' } }, options);
    expect(strange).toEqual(buildScene(document, options));
  });

  it('that says nothing, or a ground alone, can be read', () => {
    for (const ground of ['#ffffff', '#fffaf0', '#e8f0ff', '#0b1f2a', '#000000'])
      expect(wanting({ ground })).toEqual([]);
    expect(wanting({})).toEqual([]);
  });

  it('is told which texts and marks cannot be made out, with the ratio', () => {
    const pale = { ink: '#aaaaaa', link: '#dddddd', roles: { customer: '#f7d84a' } };
    const names = wanting(pale).map(({ name, role }) => [name, role].filter(Boolean).join(' '));
    expect(names).toEqual(expect.arrayContaining(['names', 'links', 'role-titles customer', 'role-strips customer']));
    expect(wanting(pale).find(({ name }) => name === 'names')?.ratio).toBeCloseTo(2.32, 2);
  });

  it('has a colour mended by as little as is enough, and no other touched', () => {
    const pale = { ink: '#1d1330', link: '#8fb3ff' };
    const field = { colour: 'link' } as const;
    const better = mended(pale, field);
    expect(better).toEqual({ ...pale, link: better.link });
    expect(wanting(better)).toEqual([]);
    expect(better.link).not.toBe('#000000');
    expect(mended(better, field)).toEqual(better);
  });

  it('lets go of a colour that is left to the others', () => {
    const field = { role: 'customer' } as const;
    const set = withColour({ ink: '#000000' }, field, '#aa0055');
    expect(shownColour(brandTheme(set), field)).toBe('#aa0055');
    expect(withColour(set, field, undefined)).toEqual({ ink: '#000000' });
  });

  it('of any colours on a light ground is mended as a whole', () => {
    const keys = BRAND_COLOURS.filter((key) => key !== 'ground' && key !== 'card' && key !== 'head');
    const brands = fc.record(Object.fromEntries(keys.map((key) => [key, colour])), { requiredKeys: [] });
    fc.assert(
      fc.property(brands, colour, (some, accent) => {
        const brand: Brand = { ...some, roles: { customer: accent, support: accent } };
        expect(wanting(allMended(brand)).map((pair) => [pair.name, fieldOf(pair)])).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
