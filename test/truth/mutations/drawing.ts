import type { Mutation } from '../mutation.ts';
import { drawingEvidence } from './drawing/evidence.ts';
import { drawingFit } from './drawing/fit.ts';
import { drawingLanes } from './drawing/lanes.ts';

/** Step 6: draw. */
export const drawing: readonly Mutation[] = [...drawingLanes, ...drawingEvidence, ...drawingFit];
