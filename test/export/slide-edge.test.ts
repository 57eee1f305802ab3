import { describe, expect, it } from 'vitest';
import { dimmedAtEdge, laneInView, phaseInView, uncut } from '../../shared/export/pages/slide-edge.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const scene = buildScene(complaintHandling(), { languages: ['en'], theme: 'light' });
const phase = scene.groups.find(({ layer }) => layer === 'phases');
if (!phase) throw new Error('there is no phase');
const { x, y, width, height } = phase;

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

  it('says none where there is no room for it', () => {
    expect(nameIn({ x: x + width - 40, y: y - 10, width: 600, height: 400 })).toEqual([]);
    expect(nameIn({ x: x - 560, y: y - 10, width: 600, height: 400 })).toEqual([]);
    expect(nameIn({ x, y: y + height - 8, width: 600, height: 400 })).toEqual([]);
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

  it('stand amid what is seen of their lane', () => {
    const { group, from } = heads('lanes', 0, 0.4);
    const [title] = laneInView(group, from).primitives.flatMap((one) => (one.type === 'text' ? [one] : []));
    expect(title?.text).toBe('Physical evidence');
    expect(Math.abs((title?.y ?? 0) - 0.2 * group.height)).toBeLessThan(title?.size ?? 0);
    const whole = heads('lanes', -1, 3);
    expect(laneInView(whole.group, whole.from)).toBe(whole.group);
  });

  it('leave nothing of a phase that is cut, nor a rim of a lane', () => {
    expect(phaseInView(phase, { x, y: y + height - 2, width: 600, height: 400 }).primitives).toEqual([]);
    const { group, from } = heads('lanes', 0.95, 3);
    expect(laneInView(group, from).primitives).toEqual([]);
    expect(phaseInView(group, from).primitives).toEqual([]);
  });
});

describe('a dimmed sign at the edge of a slide', () => {
  it('goes where it is cut', () => {
    const sign = scene.groups.find(({ layer }) => layer === 'markers');
    if (!sign) throw new Error('there is no sign');
    const seen = (left: number) => dimmedAtEdge(sign, { x: sign.x + left, y: sign.y - 10, width: 600, height: 400 });
    expect(seen(-1)).toEqual([sign]);
    expect(seen(sign.width / 3)).toEqual([]);
  });
});

describe('a dimmed step at the edge of a slide', () => {
  const step = scene.groups.find(({ layer }) => layer === 'steps');
  if (!step) throw new Error('there is no step');
  const typesFrom = (left: number) => {
    const from = { x: step.x + left, y: step.y - 10, width: 600, height: 400 };
    return dimmedAtEdge(step, from).flatMap(({ primitives }) => primitives.map(({ type }) => type));
  };

  it('keeps its texts where the edge cuts its border alone', () => {
    expect(typesFrom(3)).toEqual(step.primitives.map(({ type }) => type));
  });

  it('is a box without texts where the edge cuts one of them, and goes where little of it is left', () => {
    const cut = typesFrom(step.width / 2);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut).not.toContain('text');
    expect(typesFrom(step.width * 0.9)).toEqual([]);
  });
});
