import type { Card } from '../../layout/card.ts';
import { laneOf, textIn } from '../../model/queries.ts';
import type { Step } from '../../model/schema/drawing.ts';
import { onSheet, type SceneContext } from '../context.ts';
import { evidenceIcon } from '../evidence-icons.ts';
import { kindDrawing } from '../kinds/registry.ts';
import { iconPlace, picturePlace } from '../on-card.ts';
import { picturePrimitive } from '../picture.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { coloursOf, type Theme } from '../theme.ts';

interface Drawn {
  readonly theme: Theme;
  readonly role: string | undefined;
  readonly step: Step;
  readonly group: SceneGroup;
}

/** Groups by card: a step whose card, place and colours stayed keeps its very group, which the canvas relies on. */
const drawn = new WeakMap<Card, Drawn>();

/** One group for each placed step. */
export function stepGroups(context: SceneContext): SceneGroup[] {
  const groups: SceneGroup[] = [];
  for (const [id, card] of context.placed.cards) {
    const place = context.placed.layout.items.get(id);
    const step = context.document.steps[id];
    if (!place || !step) continue;
    const role = laneOf(context.document, id)?.[1].role;
    groups.push(stepGroup(context, id, { card, step, role, place: onSheet(context, place) }));
  }
  return groups;
}

interface PlacedStep {
  readonly card: Card;
  readonly step: Step;
  readonly role: string | undefined;
  readonly place: { readonly x: number; readonly y: number };
}

function stepGroup(context: SceneContext, id: string, { card, step, role, place }: PlacedStep): SceneGroup {
  const { theme } = context;
  const known = drawn.get(card);
  const same = known && known.theme === theme && known.role === role && known.step === step && known.group.key === id;
  if (same && known.group.x === place.x && known.group.y === place.y) return known.group;
  const name = textIn(step.name, context.language, context.document.languages) || step.kind;
  const group: SceneGroup = {
    key: id,
    layer: 'steps',
    elementIds: [id],
    anchorId: id,
    name,
    x: place.x,
    y: place.y,
    width: card.width,
    height: card.height,
    primitives: same ? known.group.primitives : drawStep(theme, card, step, role, name),
  };
  drawn.set(card, { theme, role, step, group });
  return group;
}

function drawStep(theme: Theme, card: Card, step: Step, role: string | undefined, name: string): readonly Primitive[] {
  const colours = coloursOf(theme, role);
  const drawn = kindDrawing(step.kind)({ card, theme, role, kind: step.kind, colours });
  const { icon, picture } = card;
  const [iconAt, pictureAt] = [iconPlace(card), picturePlace(card)];
  if (!iconAt && !pictureAt) return drawn;
  return [
    ...drawn,
    ...(picture && pictureAt ? [picturePrimitive(picture.shown, pictureAt, { theme, description: name })] : []),
    ...(icon && iconAt ? evidenceIcon(icon, iconAt.x, iconAt.y, colours.accent) : []),
  ];
}
