import type { Step } from '../../../model/schema/drawing.ts';

/** A cell's style: names that stand alone, and keys with values. */
export interface Style {
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

export function styleOf(text: string): Style {
  const names = new Set<string>();
  const values = new Map<string, string>();
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    if (at === -1) names.add(part.trim());
    else values.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return { names, values };
}

/** Whether a style draws this shape, by its name alone or as a value. */
export function isShape({ names, values }: Style, shape: string): boolean {
  return values.get('shape') === shape || (!values.has('shape') && names.has(shape));
}

/** A value that draw.io writes as 0 or 1. */
export function isOn({ values }: Style, key: string, usual: boolean): boolean {
  const value = values.get(key);
  return value === undefined ? usual : value !== '0';
}

/** Words of shapes, the more telling ones first. */
const KINDS: readonly (readonly [pattern: RegExp, kind: Step['kind']])[] = [
  [/parallel(gw|mode)?(\s|$)|gwtype=parallel/, 'split'],
  [/rhombus|decision|gateway|diamond|exclusivegw/, 'decision'],
  [/timer|delay/, 'wait'],
  [/document|(^|\s)note(\s|$)|paper_tape|punched_tape/, 'evidence'],
  [/cylinder|datastore|database|stored_data|direct_data|internal_storage|internalstorage/, 'system'],
  [/ellipse|terminator|start_\d|startstate|endstate|bpmn\.event/, 'event'],
];

/** What kind of step a shape is: by its shape, the sign in it and its outline. */
export function kindOf({ names, values }: Style): Step['kind'] {
  const told = ['shape', 'symbol', 'perimeter', 'background'].flatMap((key) => values.get(key) ?? []);
  const words = [...names, ...told, `gwtype=${values.get('gwType') ?? ''}`].join(' ').toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'action';
}
