import { describe, expect, it } from 'vitest';
import { dimmedAtEdge, phaseInView } from '../../shared/export/pages/slide-edge.ts';
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
