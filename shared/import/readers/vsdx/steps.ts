import type { DraftStep, Key } from '../../draft.ts';
import type { Frame } from './frame.ts';
import { partOf } from './parts.ts';
import type { Shape } from './shapes.ts';

/** A key that is a good identifier: numbers of shapes stay as long as a drawing lives. */
export function keyOf({ id }: Pick<Shape, 'id'>): Key {
  return `visio-shape-${id}`;
}

export interface PartedShapes {
  /** What may be a step. */
  readonly standing: readonly Shape[];
  readonly lines: readonly Shape[];
  /** What speaks of another shape. */
  readonly callouts: readonly Shape[];
  /** What shows nothing that a blueprint holds. */
  readonly idle: readonly Shape[];
}

/** Parts shapes into what stands and what leads; groups that a person made are opened, copies of masters are whole. */
export function partedShapes(shapes: readonly Shape[], frame: Frame): PartedShapes {
  const standing: Shape[] = [];
  const lines: Shape[] = [];
  const callouts: Shape[] = [];
  const idle: Shape[] = [];
  const part = (shape: Shape): void => {
    // Headings are parts of a lane; what else lies in it is drawn there.
    if (frame.parts.has(shape.id)) shape.children.filter(({ hasMaster, line }) => hasMaster || line).forEach(part);
    else if (partOf(shape) === 'callout') callouts.push(shape);
    else if (shape.line) lines.push(shape);
    else if (shape.isGroup && !shape.hasMaster && shape.text === '') shape.children.forEach(part);
    else if (namesOf(shape).some((name) => IDLE.test(name))) idle.push(shape);
    else standing.push(shape);
  };
  shapes.forEach(part);
  return { standing, lines, callouts, idle };
}

const IDLE = /^(title|legend|text block|page number|图例|标题块|页码)/i;

function namesOf({ master, otherNames, hasMaster }: Shape): readonly string[] {
  return hasMaster ? [master, ...otherNames] : [master];
}

/** Kinds by the masters' names: English ones in every language of the program, unless somebody made the stencil. */
const KINDS: readonly (readonly [name: RegExp, kind: DraftStep['kind']])[] = [
  [/decision|gateway|判定|判断|决策|entscheidung|décision|decisión/i, 'decision'],
  [/document|form|report|paper tape|card$|文档|文件|单据|表单|dokument/i, 'evidence'],
  [
    /database|data ?store|stored data|direct data|internal storage|external data|server|^data$|数据库|数据存储|^数据$|datenbank/i,
    'system',
  ],
  [/delay|wait|timer|延迟|等待|计时/i, 'wait'],
];

/** A shape as a step; its fields are given by its shape data. */
export function stepOf(shape: Shape, fields: DraftStep['fields'], language: string): DraftStep {
  const names = namesOf(shape);
  const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'action';
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
function terminalOf(shape: Shape, name: string): 'start' | 'end' | undefined {
  const isCalled = (pattern: RegExp) => namesOf(shape).some((one) => pattern.test(one));
  if (isCalled(/^start event$|^start$/i)) return 'start';
  if (isCalled(/^end event$|^end$/i)) return 'end';
  if (!isCalled(/start\/end|terminator|开始\/结束|起止/i)) return undefined;
  if (/^(start|begin)|^(开始|起始)/i.test(name)) return 'start';
  return /^(end|stop|finish)|^(结束|完成)/i.test(name) ? 'end' : undefined;
}
