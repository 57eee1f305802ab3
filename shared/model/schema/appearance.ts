import { z } from 'zod';
import { element, openWord, text } from './values.ts';

export const DRAWING_THEMES = ['screen', 'print', 'monochrome', 'brand'] as const;
export const DENSITIES = ['compact', 'normal', 'airy'] as const;
export const CORNERS = ['square', 'soft', 'round'] as const;
export const STROKES = ['fine', 'normal', 'strong'] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** How the drawing looks wherever it is shown (since 1.4). */
export const appearance = element({
  /** Screen is light or dark, as the person likes it. */
  theme: openWord(DRAWING_THEMES).exactOptional(),
  /** The spacing of the layout. */
  density: openWord(DENSITIES).exactOptional(),
});

/** The colours that a brand may set, besides those of the roles. */
export const BRAND_COLOURS = ['ground', 'card', 'head', 'ink', 'link', 'line', 'fail', 'wait'] as const;
export type BrandColour = (typeof BRAND_COLOURS)[number];

const role = colour.exactOptional();
/** The roles that lanes may have, and whatever other one. */
const roleColours = element({
  evidence: role,
  customer: role,
  frontstage: role,
  'self-service': role,
  backstage: role,
  support: role,
  other: role,
});

/** A client's colours, fonts and forms; what is left out follows from the rest (since 1.4). */
export const brand = element({
  name: text.exactOptional(),
  /** Key of the picture that stands for the service's logo where the drawing is shown in the brand. */
  logoId: z.string().max(64).exactOptional(),
  /** Key of the font that the drawing is set in, and of the one for what is bold; without it the same. */
  fontId: z.string().max(64).exactOptional(),
  boldFontId: z.string().max(64).exactOptional(),
  ground: colour.exactOptional(),
  card: colour.exactOptional(),
  /** Behind the names of phases. */
  head: colour.exactOptional(),
  ink: colour.exactOptional(),
  link: colour.exactOptional(),
  /** The lines of interaction, of visibility and of internal interaction. */
  line: colour.exactOptional(),
  fail: colour.exactOptional(),
  wait: colour.exactOptional(),
  /** The colour of each role of lanes. */
  roles: roleColours.exactOptional(),
  corners: openWord(CORNERS).exactOptional(),
  strokes: openWord(STROKES).exactOptional(),
  /** Whether each role has a pattern besides its colour. */
  patterns: z.boolean().exactOptional(),
});

export type Appearance = z.infer<typeof appearance>;
export type Brand = z.infer<typeof brand>;
