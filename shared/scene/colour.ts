/** The red, green and blue of `#rrggbb`, each from 0 to 255. */
function channels(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Relative luminance of `#rrggbb` from 0 to 1 (WCAG 2.2, definition of relative luminance). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  return ratioOf(luminance(one), luminance(other));
}

function ratioOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour with a share, from 0 to 1, of another in it. */
export function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  const parts = channels(colour).map((channel, at) => Math.round(channel + ((others[at] ?? 0) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const STEPS = 50;

/** A colour and what it becomes on the way to black and to white, the least changed first. */
export function* shades(colour: string): Generator<string> {
  yield colour;
  for (let step = 1; step <= STEPS; step += 1) {
    yield mixed(colour, '#000000', step / STEPS);
    yield mixed(colour, '#ffffff', step / STEPS);
  }
}

/** A colour changed as little as makes it stand out on all of some grounds; the best there is where none does. */
export function standingOut(colour: string, grounds: readonly string[], least: number): string {
  const levels = grounds.map(luminance);
  let best = { colour, ratio: 0 };
  for (const shade of shades(colour)) {
    const level = luminance(shade);
    const ratio = Math.min(...levels.map((ground) => ratioOf(level, ground)));
    if (ratio >= least) return shade;
    if (ratio > best.ratio) best = { colour: shade, ratio };
  }
  return best.colour;
}
