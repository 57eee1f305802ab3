import { describe, expect, it } from 'vitest';
import { betweenColumns } from '../../shared/present/columns-in-view.ts';
import { isSpokenOf, withoutTitle } from '../../shared/present/emphasis.ts';
import { framesOf } from '../../shared/present/frame.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

/** The id of a link of a sketch, written as its two ends. */
const linkBetween = (ends: string) => sketchId('link', ends.replace('>', '-'));

const document = complaintHandling();
const scene = buildScene(document, { languages: ['en'], theme: 'light' });
const stops = stopsOf(document);
const ROOMS = [
  { width: 1280, height: 680 },
  { width: 380, height: 900 },
  { width: 2400, height: 300 },
];

describe('the part of the drawing that is shown at a place', () => {
  it.each(ROOMS)('holds every step that is spoken of, whatever the room: %o', (room) => {
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      const { heads, body } = framesOf(scene, stop, room, 2);
      const { from } = body;
      for (const { key, x, y, width, height } of scene.groups.filter(({ key }) => stop.stepIds.has(key))) {
        expect(x, key).toBeGreaterThanOrEqual(from.x);
        expect(y, key).toBeGreaterThanOrEqual(from.y);
        expect(x + width, key).toBeLessThanOrEqual(from.x + from.width);
        expect(y + height, key).toBeLessThanOrEqual(from.y + from.height);
      }
      expect(heads?.from.y, 'titles beside their lanes').toBe(from.y);
      expect((heads?.to.width ?? 0) + body.to.width).toBeCloseTo(room.width);
      expect(body.to.width / from.width).toBeCloseTo(body.to.height / from.height);
      expect(body.to.width / from.width).toBeLessThanOrEqual(2 + 1e-9);
    }
  });

  it('begins neither amid the row of phases nor amid the name of a line', () => {
    const heads = scene.groups.flatMap(({ layer, y, height, primitives }) => {
      if (layer === 'phases') return [{ top: y, bottom: y + height }];
      if (layer !== 'lines') return [];
      return primitives.flatMap((one) =>
        one.type === 'rectangle' ? [{ top: y + one.y, bottom: y + one.y + one.height }] : [],
      );
    });
    expect(heads.length).toBeGreaterThan(3);
    for (const height of [200, 250, 300, 350, 400, 500, 700]) {
      for (const stop of stops) {
        const { y } = framesOf(scene, stop, { width: 1280, height }, 2).body.from;
        expect(heads.filter(({ top, bottom }) => top < y && y < bottom)).toEqual([]);
      }
    }
  });

  it('has its edges between steps', () => {
    const steps = scene.groups.filter(({ layer }) => layer === 'steps');
    for (const stop of stops) {
      const { x, y, width, height } = framesOf(scene, stop, { width: 1280, height: 680 }, 2).body.from;
      const seen = steps.filter(
        (step) => step.x < x + width && step.x + step.width > x && step.y < y + height && step.y + step.height > y,
      );
      for (const step of seen) {
        expect(step.x, step.name).toBeGreaterThanOrEqual(x);
        expect(step.x + step.width, step.name).toBeLessThanOrEqual(x + width);
        expect(step.y, step.name).toBeGreaterThanOrEqual(y);
        expect(step.y + step.height, step.name).toBeLessThanOrEqual(y + height);
      }
    }
  });

  it('is at most a fifth wider for that than it must be', () => {
    const place = { x: scene.origin.x + 400, width: 200 };
    const found = [500, 700, 900, 1100].flatMap((width) => {
      const seen = betweenColumns(scene, place, width);
      return seen ? [{ ...seen, least: width }] : [];
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { x, width, least } of found) {
      expect(x).toBeLessThanOrEqual(place.x);
      expect(x + width).toBeGreaterThanOrEqual(place.x + place.width);
      expect(width).toBeGreaterThanOrEqual(least);
      expect(width).toBeLessThanOrEqual(1.2 * least);
    }
  });

  it('shows the names of lines whole beside the drawing, and there alone', () => {
    const [stop] = stopsOf(document);
    const { heads } = framesOf(scene, stop ?? null, { width: 1200, height: 700 }, 2);
    const names = scene.groups
      .filter(({ layer }) => layer === 'lines')
      .flatMap(({ x, primitives }) =>
        primitives.flatMap((one) => (one.type === 'rectangle' ? [x + one.x + one.width] : [])),
      );
    expect(names).toHaveLength(3);
    const beside = scene.groups.map(withoutTitle).filter(({ layer }) => layer === 'lines');
    expect(beside.flatMap(({ primitives }) => primitives.map(({ type }) => type))).toEqual(['path', 'path', 'path']);
    expect(Math.max(...names)).toBeLessThan((heads?.from.x ?? 0) + (heads?.from.width ?? 0));
  });

  it('is the whole drawing before the first place', () => {
    const { heads, body } = framesOf(scene, null, { width: 800, height: 600 }, 2);
    expect(heads).toBeNull();
    expect(body.from.width).toBeGreaterThanOrEqual(scene.width);
    expect(body.from.height).toBeGreaterThanOrEqual(scene.height);
  });
});

describe('what is spoken of at a place', () => {
  it('are its steps, the links that tie them to one another or to another part, what stands on either, what the rows say of them, and the lanes around', () => {
    const [stop] = stops;
    if (!stop) throw new Error('there is no place');
    const spoken = scene.groups.filter((group) => isSpokenOf(document, stop, group));
    const layers = new Set(spoken.map(({ layer }) => layer));
    expect([...layers]).toEqual(expect.arrayContaining(['lanes', 'lines', 'links', 'markers', 'phases', 'steps']));
    for (const { key, layer, anchorId, elementIds } of spoken) {
      if (layer === 'steps') expect(stop.stepIds).toContain(key);
      if (layer === 'rows') expect(elementIds.filter((id) => !stop.stepIds.has(id))).toEqual([]);
      if (layer === 'links') {
        const { from = '', to = '' } = document.links[key] ?? {};
        expect(stop.stepIds.has(from) || stop.stepIds.has(to)).toBe(true);
        expect(stop.allIds.has(from) && stop.allIds.has(to)).toBe(true);
      }
      if (anchorId !== undefined) expect(stop.stepIds).toContain(anchorId);
    }
  });

  it('leave no step of a part alone that a link ties to another part', () => {
    const long = sketch({
      lanes: { customer: 'Ask - - - - - - Read', backstage: '- A B C D E F -' },
      links: 'Ask>A A>B B>C C>D D>E E>F F>Read',
    });
    const { groups } = buildScene(long, { languages: ['en'], theme: 'light' });
    const links = stopsOf(long).map((stop) =>
      groups.filter((group) => group.layer === 'links' && isSpokenOf(long, stop, group)).map(({ key }) => key),
    );
    expect(links).toEqual([
      ['Ask>A', 'A>B', 'B>C', 'C>D', 'D>E'].map(linkBetween),
      ['D>E', 'E>F'].map(linkBetween),
      ['F>Read'].map(linkBetween),
    ]);
  });

  it('are all answers of a decision, wherever they lead', () => {
    const asked = sketch({
      lanes: { customer: 'Ask Choose? Buy Leave' },
      links: 'Ask>Choose Choose>Buy:yes Choose>Leave:no',
    });
    const { groups } = buildScene(asked, { languages: ['en'], theme: 'light' });
    const links = stopsOf(asked).map((stop) =>
      groups.filter((group) => group.layer === 'links' && isSpokenOf(asked, stop, group)).map(({ key }) => key),
    );
    expect(links).toEqual([[], ['Choose>Buy', 'Choose>Leave'].map(linkBetween), [], []]);
  });
});
