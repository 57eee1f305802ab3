import { type Form, isForm, type Primitive, type SceneGroup } from '../../scene/primitives.ts';
import type { CellStyle } from './cell.ts';

/** How a form of the drawing is edged. draw.io measures dashes in widths of the line, unless it is told not to. */
export function edgeStyle({ stroke, strokeWidth = 1, dash }: Pick<Form, 'stroke' | 'strokeWidth' | 'dash'>): CellStyle {
  return {
    strokeColor: stroke ?? 'none',
    ...(strokeWidth === 1 ? {} : { strokeWidth }),
    ...(dash ? { dashed: 1, dashPattern: dash.join(' '), fixDash: 1 } : {}),
  };
}

/** Edge and fill of the form on which a group of the drawing stands; nothing where it has none. */
export function formStyle(group: SceneGroup | undefined, stroke?: string): CellStyle {
  const form = group && formOf(group.primitives);
  if (!form) return {};
  return { fillColor: form.fill ?? 'none', ...edgeStyle(stroke === undefined ? form : { ...form, stroke }) };
}

export function formOf(primitives: readonly Primitive[]): Form | undefined {
  return primitives.find(isForm);
}
