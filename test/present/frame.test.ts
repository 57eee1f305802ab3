import { describe, expect, it } from 'vitest';
import { isSpokenOf, withoutTitle } from '../../shared/present/emphasis.ts';
import { framesOf } from '../../shared/present/frame.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

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
  it('are its steps, the links between them, what stands on either, what the rows say of them, and the lanes around', () => {
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
        expect(stop.stepIds.has(from) && stop.stepIds.has(to)).toBe(true);
      }
      if (anchorId !== undefined) expect(stop.stepIds).toContain(anchorId);
    }
  });
});
