import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { paintThreads } from '../../electron/node/paint-threads.ts';
import { withDashesCut } from '../../shared/export/cut-dashes.ts';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { paint } from '../../shared/export/encoders/painter.ts';
import { cutFonts, textsOf } from '../../shared/export/encoders/scene-fonts.ts';
import { paintStrip, paintStrips, type StripPainter, stripsOf } from '../../shared/export/encoders/strips.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { pngOf } from '../../shared/export/png/encode-png.ts';
import { sceneToSvg } from '../../shared/export/svg-text.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene } from '../../shared/scene/primitives.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';

const document = everyKind();
const view = { document, languages: ['en', 'zh-Hans'], theme: 'light', parts: CLIENT_PARTS } as const;
/** Enough for several strips. */
const SCALE = 3;

async function pngWith(threads?: readonly StripPainter[], background = 'page') {
  const machine = { ...environment, ...(threads ? { threads: () => threads } : {}) };
  const { bytes } = await exportBlueprint({ ...view, format: 'png', options: { scale: SCALE, background } }, machine);
  return Buffer.from(bytes);
}

/** How many values are so different that it can be seen; edges may fall to either side of a rounding. */
function differing(one: Uint8ClampedArray, other: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 16) count += 1;
  return count;
}

describe('a large picture, painted in strips', () => {
  it('looks as if it were painted at once', async () => {
    const scene = buildScene(document, { languages: view.languages, theme: 'light', frame: {} });
    const { bundled } = await cutFonts(textsOf(scene), environment);
    const request = (part: Scene) => ({
      svg: sceneToSvg(withDashesCut(part), { transparent: true }),
      scale: SCALE,
      fonts: [...bundled.values()],
      background: scene.background,
    });
    const strips = stripsOf(scene, SCALE).map(({ scene: part, ...strip }) => ({ ...request(part), ...strip }));
    const packed = await paintStrips(strips, environment, () => undefined);
    const whole = paint(request(scene));
    const read = PNG.sync.read(Buffer.from(pngOf(packed, false)));
    expect(strips.length).toBeGreaterThan(1);
    expect([read.width, read.height]).toEqual([whole.width, whole.height]);
    expect(differing(whole.data, read.data)).toBeLessThan(whole.data.length / 100_000);
  });

  it.each(['page', 'transparent'])('is the same to the byte whichever threads paint it, on %s', async (background) => {
    const alone = await pngWith(undefined, background);
    const failing = () => Promise.reject(new Error('no room'));
    const beside: StripPainter = (strip) => paintStrip(strip, environment);
    expect(alone.equals(await pngWith([failing], background)), 'one that fails').toBe(true);
    expect(alone.equals(await pngWith([beside, failing, beside], background)), 'several').toBe(true);
    expect(alone.equals(await pngWith(paintThreads(1), background)), 'threads of the terminal').toBe(true);
  });
});

describe('the strips of a picture', () => {
  const scene = buildScene(document, { languages: ['en'], theme: 'light', frame: {} });

  it.each([0.25, 1.5, 3, 8])('cover it without a gap, cut between two pixels, at %s', (scale) => {
    const strips = stripsOf(scene, scale);
    const heights = strips.map(({ scene: part }) => part.height);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(scene.height, 6);
    for (const { scene: part, lines } of strips.slice(0, -1)) expect(lines).toBeCloseTo(part.height * scale, 6);
    expect(strips.at(-1)?.lines).toBeUndefined();
  });

  it('are one where pixels would be cut through', () => {
    expect(stripsOf(scene, 1 / 3 + 7)).toHaveLength(1);
  });
});
