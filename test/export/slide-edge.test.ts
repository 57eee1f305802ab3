import { describe, expect, it } from 'vitest';
import { inView, laneInView, phaseInView, staysAtEdge, uncut } from '../../shared/export/pages/slide-edge.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const document = complaintHandling();
const scene = buildScene(document, { languages: ['en'], theme: 'light' });
const phase = scene.groups.find(({ layer }) => layer === 'phases');
if (!phase) throw new Error('there is no phase');
const { x, y, width, height } = phase;

const drawnIn = (from: Parameters<typeof phaseInView>[1], keys: readonly string[] = []) =>
  inView(scene.groups, { from, spoken: new Set(keys), links: document.links, ground: '#ffffff' });

const nameIn = (from: Parameters<typeof phaseInView>[1]) =>
  phaseInView(phase, from).primitives.flatMap((one) => (one.type === 'text' ? [{ ...one, left: x + one.x }] : []));

describe('the phase at the edge of a slide', () => {
  it('says its name where it comes into view', () => {
    const from = { x: x + 120, y: y - 10, width: 600, height: 400 };
    const [name] = nameIn(from);
    expect(name?.text).toBe('1 Report and register');
    expect(name?.left).toBeGreaterThan(from.x);
  });

  it('stays as it is where it begins in view', () => {
    expect(phaseInView(phase, { x: x - 50, y: y - 10, width: width + 100, height: 400 })).toEqual(phase);
  });

  it('is not shown where there is no room for its name', () => {
    const shown = (left: number, top: number) =>
      phaseInView(phase, { x: left, y: top, width: 600, height: 400 }).primitives;
    expect(shown(x + width - 40, y - 10)).toEqual([]);
    expect(shown(x - 560, y - 10)).toEqual([]);
    expect(shown(x, y + height - 8)).toEqual([]);
  });
});

describe('titles at the edge of a slide', () => {
  const heads = (layer: string, top: number, tall: number) => {
    const group = scene.groups.find((one) => one.layer === layer && one.primitives.some(({ type }) => type === 'text'));
    if (!group) throw new Error(`there is no group in ${layer}`);
    const from = { x: 0, y: group.y + top * group.height, width: scene.width, height: tall * group.height };
    return { group, from };
  };

  it('go with the label behind them', () => {
    const { group, from } = heads('lines', -3, 3.8);
    expect(uncut(group, from).primitives.map(({ type }) => type)).toEqual(['path']);
  });

  it('take the line with them where the upper or lower edge cuts its name', () => {
    const [line] = scene.groups.filter(({ layer }) => layer === 'lines');
    if (!line) throw new Error('there is no line');
    const lineIn = (top: number) =>
      drawnIn({ x: 0, y: top, width: scene.width, height: 400 }, [line.key]).filter(({ key }) => key === line.key);
    expect(lineIn(line.y - 200)).toHaveLength(1);
    expect(lineIn(line.y - 2)).toEqual([]);
    expect(lineIn(line.y - 397)).toEqual([]);
    expect(laneInView(line, { x: 0, y: line.y - 2, width: scene.width, height: 400 }).primitives).toEqual([]);
  });

  it('stand amid what is seen of their lane', () => {
    const { group, from } = heads('lanes', 0, 0.4);
    const [title] = laneInView(group, from).primitives.flatMap((one) => (one.type === 'text' ? [one] : []));
    expect(title?.text).toBe('Physical evidence');
    expect(Math.abs((title?.y ?? 0) - 0.2 * group.height)).toBeLessThan(title?.size ?? 0);
    const whole = heads('lanes', -1, 3);
    expect(laneInView(whole.group, whole.from)).toBe(whole.group);
  });

  it('go with their lane where its name has no room in what is seen of it', () => {
    const lane = scene.groups.find(({ name }) => name === 'Support processes');
    if (!lane) throw new Error('there is no such lane');
    const textsIn = (seen: number) =>
      laneInView(lane, { x: 0, y: lane.y + seen - 400, width: scene.width, height: 400 }).primitives;
    expect(textsIn(44).filter(({ type }) => type === 'text')).toHaveLength(2);
    expect(textsIn(26)).toEqual([]);
    expect(textsIn(38)).toEqual([]);
  });

  it('leave nothing of a phase that is cut, nor a rim of a lane', () => {
    expect(phaseInView(phase, { x, y: y + height - 2, width: 600, height: 400 }).primitives).toEqual([]);
    const { group, from } = heads('lanes', 0.95, 3);
    expect(laneInView(group, from).primitives).toEqual([]);
    expect(phaseInView(group, from).primitives).toEqual([]);
  });
});

describe('a dimmed link at the edge of a slide', () => {
  const boxOf = (id: string) => scene.groups.find(({ key, layer }) => key === id && layer === 'steps');
  const ends = Object.entries(document.links).map(([key, { from, to }]) => ({ key, from: boxOf(from), to: boxOf(to) }));
  const upright = ends.find(({ from, to }) => from && to && from.x === to.x);
  if (!upright?.from || !upright.to) throw new Error('there is no link within a column');
  const { key, from: step, to: other } = upright;
  const isDrawn = (left: number, keys: readonly string[] = []) => {
    const view = { x: step.x + left, y: 0, width: scene.width, height: scene.height };
    return drawnIn(view, keys).some((group) => group.key === key);
  };

  it('goes where both its steps have gone, and stays with one of them or where it is spoken of', () => {
    expect(isDrawn(-10)).toBe(true);
    expect(isDrawn(step.width / 3)).toBe(false);
    expect(isDrawn(step.width / 3, [other.key])).toBe(true);
    expect(isDrawn(step.width / 3, [key])).toBe(true);
  });
});

describe('a dimmed sign at the edge of a slide', () => {
  it('goes where it is cut', () => {
    for (const on of ['markers', 'signs']) {
      const sign = scene.groups.find(({ layer }) => layer === on);
      if (!sign) throw new Error('there is no sign');
      const stays = (left: number) => staysAtEdge(sign, { x: sign.x + left, y: sign.y - 10, width: 600, height: 400 });
      expect(stays(-1), on).toBe(true);
      expect(stays(sign.width / 3), on).toBe(false);
    }
  });

  it('goes with its step', () => {
    const signs = scene.groups.filter(({ layer, anchorId }) => layer !== 'steps' && anchorId !== undefined);
    expect(signs.length).toBeGreaterThan(3);
    for (const { key, anchorId, x: left, y: top } of signs) {
      const keys = drawnIn({ x: left - 1, y: top - 10, width: 600, height: 400 }).map((group) => group.key);
      expect(keys.includes(key), key).toBe(keys.includes(anchorId ?? ''));
    }
  });
});

describe('a dimmed step at the edge of a slide', () => {
  const step = scene.groups.find(({ layer }) => layer === 'steps');
  if (!step) throw new Error('there is no step');
  const typesFrom = (left: number, keys: readonly string[] = []) => {
    const from = { x: step.x + left, y: step.y - 10, width: 600, height: 400 };
    const drawn = drawnIn(from, keys).filter(({ key }) => key === step.key);
    return drawn.flatMap(({ primitives }) => primitives.map(({ type }) => type));
  };

  it('keeps its texts where the edge cuts its border alone', () => {
    expect(typesFrom(3)).toEqual(step.primitives.map(({ type }) => type));
  });

  it('goes where the edge cuts one of them: no box stands there blank', () => {
    expect(typesFrom(step.width / 2)).toEqual([]);
    expect(typesFrom(step.width / 2, [step.key]).length).toBeGreaterThan(0);
  });
});
