import type { DraftStep, Key } from '../../draft.ts';
import type { Frame } from './frame.ts';
import type { Shape } from './shapes.ts';

/** A key that is a good identifier: numbers of shapes stay as long as a drawing lives. */
export function keyOf({ id }: Pick<Shape, 'id'>): Key {
  return `visio-shape-${id}`;
}

export interface PartedShapes {
  /** What may be a step. */
  readonly standing: readonly Shape[];
  readonly lines: readonly Shape[];
  /** What shows nothing that a blueprint holds. */
  readonly idle: readonly Shape[];
}

/** Parts shapes into what stands and what leads; groups that a person made are opened, copies of masters are whole. */
export function partedShapes(shapes: readonly Shape[], frame: Frame): PartedShapes {
  const standing: Shape[] = [];
  const lines: Shape[] = [];
  const idle: Shape[] = [];
  const part = (shape: Shape): void => {
    // Headings are parts of a lane; what else lies in it is drawn there.
    if (frame.parts.has(shape.id)) shape.children.filter(({ hasMaster, line }) => hasMaster || line).forEach(part);
    else if (shape.line) lines.push(shape);
    else if (shape.isGroup && !shape.hasMaster && shape.text === '') shape.children.forEach(part);
    else if (/^(title|legend|text block|page number)/i.test(shape.master)) idle.push(shape);
    else standing.push(shape);
  };
  shapes.forEach(part);
  return { standing, lines, idle };
}

/** Kinds by the masters' names, which are English in every language of the program. */
const KINDS: readonly (readonly [name: RegExp, kind: DraftStep['kind']])[] = [
  [/decision|gateway/i, 'decision'],
  [/document|form|report|paper tape|card$/i, 'evidence'],
  [/database|data ?store|stored data|direct data|internal storage|external data|server|^data$/i, 'system'],
  [/delay|wait|timer/i, 'wait'],
];

/** A shape as a step; its fields are given by its shape data. */
export function stepOf(shape: Shape, fields: DraftStep['fields'], language: string): DraftStep {
  const kind = KINDS.find(([name]) => name.test(shape.master))?.[1] ?? 'action';
  const inner = shape.children.map(({ text }) => text).filter(Boolean);
  const name = shape.text || inner.join(' ') || shape.master;
  const terminal = terminalOf(shape, name);
  return {
    key: keyOf(shape),
    name: name === '' ? {} : { [language]: name },
    kind,
    fields: { ...fields, ...(terminal === undefined ? {} : { terminal }) },
  };
}

/** Visio's one shape for both ends is told apart by its words. */
function terminalOf({ master }: Shape, name: string): 'start' | 'end' | undefined {
  if (/^start event$|^start$/i.test(master)) return 'start';
  if (/^end event$|^end$/i.test(master)) return 'end';
  if (!/start\/end|terminator/i.test(master)) return undefined;
  if (/^(start|begin)|^(开始|起始)/i.test(name)) return 'start';
  return /^(end|stop|finish)|^(结束|完成)/i.test(name) ? 'end' : undefined;
}
