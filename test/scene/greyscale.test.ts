import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../shared/model/geometry.ts';
import { STEP_KINDS } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { THEME_NAMES, type ThemeName, themeOf } from '../../shared/scene/themes/themes.ts';
import { differing, greyPicture } from '../support/greyscale.ts';

const KINDS = STEP_KINDS.map((kind) => `At-${kind}`);
const on = sketchId('step', 'At-action');
/** Everything that is told by its looks, with names of no step that could tell it. */
const drawing = sketch({
  lanes: {
    evidence: 'Leaflet',
    customer: KINDS.join(' '),
    frontstage: 'Answer',
    'self-service': '-',
    backstage: 'Check',
    support: 'Records',
    partner: '-',
  },
  links: 'At-action>Answer Leaflet>At-action Answer>Check',
  steps: Object.fromEntries(KINDS.map((name, at) => [name, { kind: STEP_KINDS[at], name: {} }])),
  more: {
    failPoints: { 'fail-0000001': { on, number: 1, what: { en: 'Lost' } } },
    waitPoints: { 'wait-0000001': { on, number: 1 } },
    notes: { 'note-0000001': { text: { en: '' }, about: sketchId('step', 'Check') } },
  },
});

const CORNER = 40;
const LANES = Object.keys(drawing.lanes);

/** The places at which things of one sort are told apart, all of one size. */
function placesIn(theme: ThemeName): Readonly<Record<string, readonly Rectangle[]>> {
  const { groups } = buildScene(drawing, { languages: ['en'], theme });
  const find = (key: string): SceneGroup => {
    const group = groups.find((one) => one.key === key);
    if (!group) throw new Error(`${key} is not drawn`);
    return group;
  };
  const corner = ({ x, y, width, height }: SceneGroup, high = CORNER) => ({
    x: x + width - 36,
    y: y + height / 2 - high / 2 - 4,
    width: 40,
    height: high + 8,
  });
  const lines = groups.filter(({ layer }) => layer === 'lines');
  const links = groups.filter(({ layer }) => layer === 'links');
  return {
    'kinds of steps': KINDS.map((name) => corner(find(sketchId('step', name)))),
    'fail points and wait points': ['fail-0000001', 'wait-0000001'].map((id) => ({
      ...find(id),
      width: 20,
      height: 20,
    })),
    'lines between lanes': lines.map(({ x, y }) => ({ x: x + 260, y: y - 3, width: 300, height: 6 })),
    'flow and evidence': links
      .filter(({ width }) => width === 0)
      .slice(0, 2)
      .map(({ x, y, height }) => ({ x: x - 4, y: y + height / 2 - 10, width: 8, height: 16 })),
    'notes and steps': [find('note-0000001'), find(sketchId('step', 'Check'))].map(({ x, y }) => ({
      x: x - 2,
      y: y - 2,
      width: 10,
      height: 40,
    })),
    roles: themeOf(drawing, theme).form.patterned
      ? LANES.map((id) => ({ ...find(id), width: 8, height: 60 })).map((place) => ({ ...place, y: place.y + 8 }))
      : [],
  };
}

describe.each(THEME_NAMES)('a copy without colours of the drawing in %s', (theme) => {
  it('tells kinds, markers, lines, links, notes and roles apart', async () => {
    const picture = await greyPicture(drawing, theme);
    for (const [sort, places] of Object.entries(placesIn(theme))) {
      expect(places.length, sort).not.toBe(1);
      const seen = places.map((place) => picture.at(place));
      seen.forEach((one, at) => {
        for (const other of seen.slice(at + 1)) {
          expect(differing(one, other), `${sort}: ${at} and ${seen.indexOf(other)}`).toBeGreaterThan(20);
        }
      });
    }
  });

  it('names every lane, should its colour not be seen', () => {
    const { groups } = buildScene(drawing, { languages: ['en'], theme });
    const names = groups
      .filter(({ layer }) => layer === 'lanes')
      .map(({ primitives }) => primitives.flatMap((one) => (one.type === 'text' ? [one.text] : [])).join(' '));
    expect(new Set(names).size).toBe(LANES.length);
    expect(names).not.toContain('');
  });
});
