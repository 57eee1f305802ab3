import { nameRoom } from '../../layout/card.ts';
import type { Rectangle } from '../../model/geometry.ts';
import { roleOf } from '../../model/queries.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { coloursOf } from '../../scene/theme.ts';
import { nameInLines } from '../name-in-lines.ts';
import { accentOf } from '../scene-accent.ts';
import { boxXml, type CellStyle, cellId, LAYER_ID, vertexXml } from './cell.ts';
import { roomForDetails } from './details.ts';
import { CARD, kindShape } from './kinds.ts';
import { legendRoom } from './legend.ts';
import { formStyle } from './look.ts';
import { roomFor } from './pictures.ts';
import { type DrawioPlan, inPool, POOL } from './plan.ts';

/** Where steps of the tray stand: in a row below the pool and the legend. */
const TRAY = { gap: 24, below: 48, width: 144, height: 46 };

export function stepXmls(plan: DrawioPlan): string[] {
  let inTray = 0;
  return Object.entries(plan.document.steps).map(([id, step]) => {
    const place = plan.layout.items.get(id);
    const lane = plan.lanes.get(step.laneId ?? '');
    if (!place || !lane) {
      inTray += 1;
      return stepXml(plan, id, step, { parent: LAYER_ID, box: trayBox(plan, inTray - 1) });
    }
    const box = inPool(plan, place);
    return stepXml(plan, id, step, { parent: cellId(step.laneId ?? ''), box: { ...box, x: box.x, y: box.y - lane.y } });
  });
}

function trayBox(plan: DrawioPlan, index: number): Rectangle {
  const x = POOL.x + index * (TRAY.width + TRAY.gap);
  return { x, y: POOL.y + plan.height + legendRoom(plan) + TRAY.below, width: TRAY.width, height: TRAY.height };
}

function isCard({ kind }: Step): boolean {
  return kindShape(kind).absoluteArcSize === 1;
}

/** Between name and edge; a name keeps within the corners of a decision as in the drawing. */
function spacing(step: Step, { width }: Rectangle): CellStyle {
  if (step.kind !== 'decision') return { spacing: 6 };
  const aside = Math.max(6, Math.floor((width - nameRoom(step)) / 2) - 4);
  return { spacing: 0, spacingLeft: aside, spacingRight: aside };
}

function stepXml(
  { cards, document, drawn, named, theme }: DrawioPlan,
  id: Id,
  step: Step,
  { parent, box }: { readonly parent: string; readonly box: Rectangle },
): string {
  const { accent } = coloursOf(theme, roleOf(document, id));
  const group = drawn.get(id);
  const { corners } = theme.form;
  const card = cards.get(id);
  const isWait = step.kind === 'wait';
  const colours = isWait
    ? { fillColor: theme.wait.fill, strokeColor: theme.wait.border, fontColor: theme.wait.ink }
    : { fillColor: theme.card, strokeColor: accent, fontColor: theme.ink };
  return vertexXml(
    {
      id: cellId(id),
      label: nameInLines(named(step.name), card),
      element: 'step',
      fields: step,
      description: named(step.description),
    },
    {
      parent,
      style: {
        ...kindShape(step.kind),
        ...(corners === 1 || !isCard(step) ? {} : { arcSize: CARD.arcSize * corners }),
        ...{ html: 1, whiteSpace: 'wrap', fontSize: 12, fontStyle: 1, ...spacing(step, box) },
        ...(card ? { ...roomFor(card), ...roomForDetails(card) } : {}),
        ...colours,
        ...(group ? formStyle(group, accentOf(group)) : {}),
      },
      geometry: boxXml(box),
    },
  );
}
