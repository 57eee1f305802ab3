import { OFF_PAGE } from '../../layout/card.ts';
import type { StepKind } from '../../model/schema/drawing.ts';
import { drawAction } from './action.ts';
import { drawDecision } from './decision.ts';
import { drawEvent } from './event.ts';
import { drawEvidence } from './evidence.ts';
import type { DrawKind } from './kind.ts';
import { drawOffPage } from './off-page.ts';
import { drawReserved } from './reserved.ts';
import { drawSplit } from './split.ts';
import { drawSystem } from './system.ts';
import { drawUnknown } from './unknown.ts';
import { drawWait } from './wait.ts';

type DrawnKind = StepKind | typeof OFF_PAGE;

const KINDS: Readonly<Record<DrawnKind, DrawKind>> = {
  action: drawAction,
  decision: drawDecision,
  split: drawSplit,
  wait: drawWait,
  event: drawEvent,
  evidence: drawEvidence,
  system: drawSystem,
  reserved: drawReserved,
  [OFF_PAGE]: drawOffPage,
};

/** How a kind of step is drawn; one that this version does not know is drawn as a plain box. */
export function kindDrawing(kind: string): DrawKind {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as DrawnKind] : drawUnknown;
}
