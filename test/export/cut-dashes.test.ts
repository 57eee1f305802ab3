import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDashesCut } from '../../shared/export/cut-dashes.ts';
import { sceneToSvg } from '../../shared/export/svg-text.ts';
import type { PathPrimitive, Scene } from '../../shared/scene/primitives.ts';
import { environment } from '../support/exports.ts';

function sceneOf(...primitives: PathPrimitive[]): Scene {
  const group = {
    key: 'line',
    layer: 'lines',
    elementIds: [],
    name: 'Line',
    x: 20,
    y: 20,
    width: 2900,
    height: 60,
  } as const;
  const size = { width: 3000, height: 100 };
  return {
    ...size,
    origin: { x: 0, y: 0 },
    title: 'Lines',
    language: 'en',
    background: '#ffffff',
    groups: [{ ...group, primitives }],
  };
}

const LINE = { type: 'path', stroke: '#33414f', strokeWidth: 1.5 } as const;
const DASHED: PathPrimitive = { ...LINE, d: 'M0 0L2907 0', dash: [9, 5] };
const DOTTED: PathPrimitive = { ...LINE, d: 'M3 40L2900 40', strokeWidth: 2, dash: [1.5, 4.5], roundCaps: true };

function painted(scene: Scene): Uint8Array {
  const painter = new Resvg(sceneToSvg(scene));
  const picture = painter.render();
  const pixels = picture.pixels;
  picture.free();
  painter.free();
  return pixels;
}

describe('long dashed lines', () => {
  beforeAll(async () => initWasm(await environment.wasm('resvg')));

  it('are painted in pieces pixel by pixel as in one', () => {
    const whole = sceneOf(DASHED, DOTTED);
    const cut = withDashesCut(whole);
    expect(cut.groups[0]?.primitives.length).toBeGreaterThan(8);
    expect(Buffer.compare(painted(cut), painted(whole))).toBe(0);
  });

  it('are left as they are where they are short, solid, bent or upright', () => {
    const others: PathPrimitive[] = [
      { ...DASHED, d: 'M0 0L500 0' },
      { ...LINE, d: 'M0 0L2900 0' },
      { ...DASHED, d: 'M0 0L1000 0L1000 60' },
      { ...DASHED, d: 'M0 0L0 900' },
    ];
    const scene = sceneOf(...others);
    expect(withDashesCut(scene).groups).toEqual(scene.groups);
  });
});
