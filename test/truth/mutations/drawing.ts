import type { Mutation } from '../mutation.ts';
import { drawingAgreement } from './drawing/agreement.ts';
import { drawingEvidence } from './drawing/evidence.ts';
import { drawingFailPoints } from './drawing/fail-points.ts';
import { drawingFit } from './drawing/fit.ts';
import { drawingLanes } from './drawing/lanes.ts';
import { drawingOverlap } from './drawing/overlap.ts';
import { drawingTexts } from './drawing/texts.ts';
import { drawingWaitPoints } from './drawing/wait-points.ts';
import { drawingWhole } from './drawing/whole.ts';

/** Step 6: draw. */
export const drawing: readonly Mutation[] = [
  ...drawingLanes,
  ...drawingFit,
  ...drawingEvidence,
  ...drawingFailPoints,
  ...drawingWaitPoints,
  ...drawingTexts,
  ...drawingOverlap,
  ...drawingWhole,
  ...drawingAgreement,
];
