import type { Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import { onSheet, type SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { polygon, rounded } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import { frameWords } from './frame-words.ts';

/** Width and height of a sign. */
export const SIGN = 18;
/** How far it stands into its step, clear of the texts, and from its right end. */
const INTO = 8;
const FROM_END = 5;
const APART = 3;

type Sign = 'moment' | 'part';

/** The key of a sign on a step. */
export function signKey(sign: Sign, stepId: Id): string {
  return `${sign} ${stepId}`;
}

/** The step whose own blueprint a sign leads to; undefined for any other group. */
export function partOf({ layer, key, anchorId }: SceneGroup): Id | undefined {
  return layer === 'signs' && key === signKey('part', anchorId ?? '') ? anchorId : undefined;
}

/** Signs on the lower edge of steps: a star for a moment of truth, a plus for a step with a blueprint of its own. */
export function signGroups(context: SceneContext): SceneGroup[] {
  const { document, placed, language, theme } = context;
  const words = frameWords(language).signs;
  return [...placed.cards].flatMap(([id, card]) => {
    const [step, place] = [document.steps[id], placed.layout.items.get(id)];
    if (!step || !place || !(step.momentOfTruth || step.blueprint)) return [];
    const box = onSheet(context, place);
    const signs = [
      ...(step.blueprint ? [['part', words.part, partSign] as const] : []),
      ...(step.momentOfTruth ? [['moment', words.moment, momentSign] as const] : []),
    ];
    return signs.map(([sign, name, draw], index): SceneGroup => {
      const at = signPlace(box, card.shape === 'diamond', index);
      const common = { layer: 'signs', elementIds: [id], anchorId: id, name } as const;
      return { key: signKey(sign, id), ...common, ...at, primitives: draw(0, 0, theme) };
    });
  });
}

/** From the right end of the lower edge leftwards; of a diamond in its empty corner. */
function signPlace({ x, y, width, height }: Rectangle, diamond: boolean, index: number): Rectangle {
  const right = x + width - (diamond ? 0 : FROM_END) - index * (SIGN + APART);
  return { x: right - SIGN, y: y + height - (diamond ? SIGN : INTO), width: SIGN, height: SIGN };
}

/** A star in a circle. */
export function momentSign(x: number, y: number, theme: Theme): Primitive[] {
  const middle = SIGN / 2;
  const corners = Array.from({ length: 10 }, (_, index) => {
    const [reach, angle] = [index % 2 === 0 ? 6.6 : 2.8, (index * Math.PI) / 5 - Math.PI / 2];
    return { x: x + middle + reach * Math.cos(angle), y: y + middle + 0.4 + reach * Math.sin(angle) };
  });
  const ground = { x, y, width: SIGN, height: SIGN, radius: middle, fill: theme.card, stroke: theme.link } as const;
  return [
    { type: 'rectangle', ...ground, strokeWidth: 1 },
    { type: 'path', d: polygon(corners), fill: theme.ink },
  ];
}

/** A plus in a square, as process diagrams have it. */
export function partSign(x: number, y: number, theme: Theme): Primitive[] {
  const ground = { x: x + 1, y: y + 1, width: SIGN - 2, height: SIGN - 2, radius: 3, fill: theme.card } as const;
  const [middle, reach] = [SIGN / 2, 4];
  const across = `M${rounded(x + middle - reach)} ${rounded(y + middle)}L${rounded(x + middle + reach)} ${rounded(y + middle)}`;
  const down = `M${rounded(x + middle)} ${rounded(y + middle - reach)}L${rounded(x + middle)} ${rounded(y + middle + reach)}`;
  return [
    { type: 'rectangle', ...ground, stroke: theme.ink, strokeWidth: 1.25 },
    { type: 'path', d: across, stroke: theme.ink, strokeWidth: 1.5 },
    { type: 'path', d: down, stroke: theme.ink, strokeWidth: 1.5 },
  ];
}
