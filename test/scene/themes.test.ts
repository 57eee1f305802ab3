import { describe, expect, it } from 'vitest';
import { PRESETS, readPreset, requestOf } from '../../shared/export/presets.ts';
import { drawingDigest } from '../../shared/model/digest.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene } from '../../shared/scene/primitives.ts';
import { themeOf, usualTheme } from '../../shared/scene/themes/themes.ts';
import { everyKind } from '../support/blueprints.ts';
import { pngPicture, withLogo } from '../support/pictures.ts';

const document = everyKind();
const draw = (of = document, theme = usualTheme(of, 'light')): Scene =>
  buildScene(of, { languages: ['en'], theme, frame: {} });

function fills({ background, groups }: Scene): ReadonlySet<string> {
  const shown = groups.flatMap(({ primitives }) =>
    primitives.flatMap((one) => ('fill' in one && one.type !== 'text' ? [one.fill ?? ''] : [])),
  );
  return new Set([background, ...shown].filter(Boolean));
}

describe('the theme of a drawing', () => {
  it('is that of the blueprint, wherever nothing else is asked for', () => {
    const print = { ...document, appearance: { theme: 'print' } };
    expect(usualTheme(print, 'dark')).toBe('print');
    expect(usualTheme(document, 'dark')).toBe('dark');
    expect(usualTheme({ appearance: { theme: 'neon' } }, 'light')).toBe('light');
    expect(requestOf(print, PRESETS.client).theme).toBe('print');
    expect(requestOf(print, { ...PRESETS.client, theme: 'dark' }).theme).toBe('dark');
    expect(requestOf(document, PRESETS.client).theme).toBe('light');
  });

  it('is kept with a preset, and followed where a preset names none or one of later', () => {
    const kept = { name: {}, format: 'svg' };
    expect(readPreset({ ...kept, theme: 'monochrome' })?.theme).toBe('monochrome');
    expect(readPreset({ ...kept, theme: 'neon' })).not.toHaveProperty('theme');
  });

  it('is no part of what was decided on', () => {
    const changed = { ...document, appearance: { theme: 'brand', density: 'airy' }, brand: { ink: '#101010' } };
    expect(drawingDigest(changed)).toBe(drawingDigest(document));
    expect(serialiseBlueprint(changed).indexOf('"appearance"')).toBeLessThan(
      serialiseBlueprint(changed).indexOf('"brand"'),
    );
  });

  it('fills nothing with ink on paper', () => {
    expect([...fills(draw(document, 'print'))].filter((fill) => fill !== '#ffffff')).toEqual(
      [...fills(draw(document, 'print'))].filter(
        (fill) => fill === '#2b333c' || fill === themeOf(document, 'print').roles.customer.accent,
      ),
    );
    expect([...fills(draw(document, 'monochrome'))].sort()).toEqual(['#000000', '#ffffff']);
  });

  it('has the colours, corners, strokes and the logo of the brand', () => {
    const brand = { ground: '#fffaf0', roles: { customer: '#aa0055' }, corners: 'square', strokes: 'strong' };
    const own = withLogo(document, pngPicture(60, 20));
    const other = withLogo(document, pngPicture(40, 40, [0, 0, 255, 255]));
    const branded = {
      ...own,
      brand: { ...brand, logoId: Object.keys(other.pictures)[0] ?? '' },
      pictures: { ...own.pictures, ...other.pictures },
    };
    const scene = draw(branded, 'brand');
    expect(scene.background).toBe('#fffaf0');
    const drawn = scene.groups.flatMap(({ primitives }) => primitives);
    const [logo] = drawn.flatMap((one) => (one.type === 'image' ? [one] : []));
    expect(logo?.width).toBe(logo?.height);
    const step = scene.groups.find(({ name }) => name === 'At action')?.primitives ?? [];
    expect(step[0]).toMatchObject({ type: 'rectangle', radius: 0, strokeWidth: 1.5 });
    expect(step[1]).toMatchObject({ fill: '#aa0055' });
    const [inLight] = draw(branded, 'light').groups.flatMap(({ primitives }) =>
      primitives.filter(({ type }) => type === 'image'),
    );
    expect(inLight).not.toMatchObject({ width: logo?.width });
  });
});

describe('the spacing of a drawing', () => {
  it('is closer or wider, with cards as large as before', () => {
    const [compact, normal, airy] = ['compact', 'normal', 'airy'].map((density) =>
      draw({ ...document, appearance: { density } }),
    );
    expect(normal).toEqual(draw());
    expect(compact?.width).toBeLessThan(normal?.width ?? 0);
    expect(compact?.height).toBeLessThan(normal?.height ?? 0);
    expect(airy?.width).toBeGreaterThan(normal?.width ?? 0);
    const sizes = (scene: Scene | undefined) =>
      scene?.groups.filter(({ layer }) => layer === 'steps').map(({ width, height }) => [width, height]);
    expect(sizes(compact)).toEqual(sizes(airy));
  });
});
