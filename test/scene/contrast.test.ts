import { describe, expect, it } from 'vitest';
import type { Theme } from '../../shared/scene/theme.ts';
import { THEMES } from '../../shared/scene/themes/themes.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Pair = readonly [what: string, colour: string, on: string];

function texts(theme: Theme): Pair[] {
  const roles = Object.entries(theme.roles);
  return [
    ['names', theme.ink, theme.card],
    ['facts of a step', theme.quiet, theme.card],
    ['phase heads', theme.ink, theme.head],
    ['titles', theme.ink, theme.background],
    ['labels of links', theme.quiet, theme.labelBackground],
    ['names of lines', theme.line, theme.labelBackground],
    ['fail points', theme.fail.ink, theme.fail.fill],
    ['wait points', theme.wait.ink, theme.wait.fill],
    ['notes', theme.ink, theme.note.fill],
    ...roles.map(([role, { title, band }]): Pair => [`title of ${role}`, title, band]),
    ...roles.map(([role, { band }]): Pair => [`second language of ${role}`, theme.quiet, band]),
  ];
}

/** What of a fail point is seen: its border where it has one of another colour than the ground. */
function edgeOf({ fill, border = fill }: Theme['fail'], ground: string): string {
  return border === ground ? fill : border;
}

function graphics(theme: Theme): Pair[] {
  const roles = Object.entries(theme.roles);
  return [
    ['lines', theme.line, theme.background],
    ...roles.flatMap(([role, { accent, band }]): Pair[] => [
      [`strip of ${role} on its band`, accent, band],
      [`strip of ${role} on its steps`, accent, theme.card],
      [`links over ${role}`, theme.link, band],
      [`fail points over ${role}`, edgeOf(theme.fail, band), band],
    ]),
  ];
}

describe.each(Object.entries(THEMES))('the drawing in %s', (_name, theme) => {
  it.each(texts(theme))('%s can be read (WCAG 1.4.3: 4.5)', (_what, colour, on) => {
    expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics(theme))('%s can be made out (WCAG 1.4.11: 3)', (_what, colour, on) => {
    expect(contrast(colour, on)).toBeGreaterThanOrEqual(3);
  });
});
