import { textIn } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import { breakLines, type TextLine } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { MeasureRow } from './row.ts';

export const FEELING_STYLE: TextStyle = { size: 10, weight: 400 };
/** From one feeling to the next better one, and from the upper edge to the best. */
const LEVEL = 17;
const TOP = 17;
const BELOW = 8;
const BESIDE = 4;
/** A label is broken into lines of at least this width, in pixels. */
const LEAST_LABEL = 36;

/** How somebody feels at one step. */
export interface FeelingPoint {
  readonly stepId: Id;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly label: readonly TextLine[];
}

/** A curve through what is felt at the steps, with its reasons below. */
export interface FeelingRow {
  readonly form: 'feelings';
  readonly height: number;
  readonly whose: 'customer' | 'staff';
  readonly points: readonly FeelingPoint[];
  /** Where the labels begin. */
  readonly labels: number;
}

/** Where a feeling lies in its row, in pixels from its upper edge. */
export function feelingLevel(value: number): number {
  return TOP + (2 - value) * LEVEL;
}

/** The curve of the customer's feelings, or of the staff's. */
export function measureFeelings(field: 'emotion' | 'staffEmotion'): MeasureRow {
  return ({ document, language, steps, spans }) => {
    const points = spans.flatMap((span, index): FeelingPoint[] => {
      const felt = (steps[index] ?? []).flatMap(([id, step]) => (step[field] ? [[id, step[field]] as const] : []));
      if (!span.open) return [];
      const width = (span.right - span.left) / felt.length;
      return felt.map(([stepId, { value, label }], position) => {
        const said = textIn(label, language, document.languages);
        const room = Math.max(LEAST_LABEL, width - 2 * BESIDE);
        return {
          stepId,
          x: span.left + (position + 0.5) * width,
          y: feelingLevel(value),
          value,
          label: said ? breakLines(said, FEELING_STYLE, room) : [],
        };
      });
    });
    if (points.length === 0) return undefined;
    const lines = Math.max(...points.map(({ label }) => label.length));
    const labels = feelingLevel(-2) + TOP;
    const height = labels + (lines > 0 ? Math.ceil(lines * lineHeight(FEELING_STYLE)) + BELOW : 0);
    return { form: 'feelings', height, whose: field === 'emotion' ? 'customer' : 'staff', points, labels };
  };
}
