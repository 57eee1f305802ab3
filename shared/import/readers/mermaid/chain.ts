import type { Step } from '../../../model/schema/drawing.ts';
import { ImportRefusal } from '../../draft.ts';
import { plainText, type Statement } from './statements.ts';

/** A node as a statement names it; label and kind only where it gives a shape. */
export interface ChainNode {
  readonly name: string;
  readonly label?: string;
  readonly kind?: Step['kind'];
}

export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly arrow: 'single' | 'double' | 'none';
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/** Openings of shapes, longer ones first, with their closings and what they mean here. */
const SHAPES: readonly (readonly [open: string, closes: readonly string[], kind: Step['kind']])[] = [
  ['(((', [')))'], 'event'],
  ['((', ['))'], 'event'],
  ['([', ['])'], 'event'],
  ['[[', [']]'], 'action'],
  ['[(', [')]'], 'system'],
  ['[/', ['/]', '\\]'], 'action'],
  ['[\\', ['\\]', '/]'], 'action'],
  ['{{', ['}}'], 'split'],
  ['[', [']'], 'action'],
  ['(', [')'], 'action'],
  ['{', ['}'], 'decision'],
  ['>', [']'], 'evidence'],
];

const NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>=]))*/u;
/** A link that is not drawn: it only keeps its nodes apart. */
const HIDDEN = /^~~~+/;
/** An arrow without text, or with text between bars behind it. */
const ARROW = /^(<|o|x)?(?:--+|==+|-\.+-?)(>|o(?=\s|\||$)|x(?=\s|\||$)|-)?/;
/** An arrow around its text: `-- text -->`. */
const WORDED = /^(<)?(?:--|==|-\.)\s*(?=[^\s>.=|-])(.+?)\s*(--+>?|==+>?|\.+->?)(?=\s|$)/;

/**
 * Reads a statement of nodes and arrows such as `A["Ask"] -->|yes| B & C`.
 * @throws ImportRefusal with the line for what is none
 */
export function readChain({ line, text }: Statement): Chain {
  const cursor = { rest: text.trim(), line };
  const nodes: ChainNode[] = [];
  const edges: ChainEdge[] = [];
  let before = takeGroup(cursor, nodes);
  while (cursor.rest !== '') {
    const arrow = takeArrow(cursor);
    const after = takeGroup(cursor, nodes);
    if (arrow) for (const from of before) for (const to of after) edges.push({ from, to, ...arrow });
    before = after;
  }
  return { nodes, edges };
}

interface Cursor {
  rest: string;
  readonly line: number;
}

function refuse({ rest, line }: Cursor): never {
  const found = rest.slice(0, 40);
  throw new ImportRefusal({
    en: `Line ${line}: this is not understood: ${found}`,
    'zh-Hans': `第 ${line} 行：无法识别：${found}`,
  });
}

/** Nodes parted by `&`. */
function takeGroup(cursor: Cursor, nodes: ChainNode[]): string[] {
  const names = [takeNode(cursor, nodes)];
  while (cursor.rest.startsWith('&')) {
    cursor.rest = cursor.rest.slice(1).trimStart();
    names.push(takeNode(cursor, nodes));
  }
  return names;
}

function takeNode(cursor: Cursor, nodes: ChainNode[]): string {
  const name = NAME.exec(cursor.rest)?.[0] ?? refuse(cursor);
  cursor.rest = cursor.rest.slice(name.length);
  const shape = takeShape(cursor);
  nodes.push({ name, ...shape });
  // A class that only colours.
  cursor.rest = cursor.rest.replace(/^:::[\w,-]+/, '').trimStart();
  return name;
}

function takeShape(cursor: Cursor): Partial<ChainNode> {
  const described = /^@\{([^}]*)\}/.exec(cursor.rest);
  if (described) {
    cursor.rest = cursor.rest.slice(described[0].length);
    const label = /label\s*:\s*(?:"([^"]*)"|([^,}]+))/.exec(described[1] ?? '');
    const shape = /shape\s*:\s*([\w-]+)/.exec(described[1] ?? '')?.[1] ?? '';
    return {
      ...(label ? { label: plainText(label[1] ?? label[2] ?? '') } : {}),
      kind: NAMED_SHAPES[shape] ?? 'action',
    };
  }
  const shape = SHAPES.find(([open]) => cursor.rest.startsWith(open));
  if (!shape) return {};
  const [open, closes, kind] = shape;
  const inner = cursor.rest.slice(open.length);
  const end = endOf(inner, closes);
  if (!end) refuse(cursor);
  cursor.rest = inner.slice(end.at + end.close.length);
  return { label: plainText(inner.slice(0, end.at)), kind };
}

const NAMED_SHAPES: Readonly<Record<string, Step['kind']>> = {
  diam: 'decision',
  diamond: 'decision',
  decision: 'decision',
  question: 'decision',
  circle: 'event',
  'sm-circ': 'event',
  'dbl-circ': 'event',
  stadium: 'event',
  terminal: 'event',
  doc: 'evidence',
  document: 'evidence',
  docs: 'evidence',
  cyl: 'system',
  database: 'system',
  db: 'system',
  delay: 'wait',
  hex: 'split',
  fork: 'split',
};

/** Where a shape ends: behind its quoted label, or at the first closing. */
function endOf(inner: string, closes: readonly string[]): { at: number; close: string } | undefined {
  const quoted = /^\s*"[^"]*"\s*/.exec(inner)?.[0].length ?? 0;
  const found = closes
    .map((close) => ({ close, at: inner.indexOf(close, quoted) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
  return found[0];
}

/** An arrow with its text; undefined for one that is not drawn. */
function takeArrow(cursor: Cursor): Omit<ChainEdge, 'from' | 'to'> | undefined {
  // An edge may have a name of its own: `e1@-->`.
  cursor.rest = cursor.rest.replace(/^\w+@(?=[<ox]?[-=~])/, '');
  const hidden = HIDDEN.exec(cursor.rest);
  if (hidden) {
    cursor.rest = cursor.rest.slice(hidden[0].length).trimStart();
    return undefined;
  }
  const worded = WORDED.exec(cursor.rest);
  if (worded) {
    cursor.rest = cursor.rest.slice(worded[0].length).trimStart();
    const arrow = worded[1] ? 'double' : worded[3]?.endsWith('>') ? 'single' : 'none';
    return { label: plainText(worded[2] ?? ''), arrow };
  }
  const plain = ARROW.exec(cursor.rest) ?? refuse(cursor);
  cursor.rest = cursor.rest.slice(plain[0].length).trimStart();
  const head = plain[0].endsWith('>') || plain[2] === 'o' || plain[2] === 'x';
  const arrow = head ? (plain[1] ? 'double' : 'single') : 'none';
  const bars = /^\|((?:"[^"]*"|[^|"])*)\|/.exec(cursor.rest);
  if (!bars) return { label: '', arrow };
  cursor.rest = cursor.rest.slice(bars[0].length).trimStart();
  return { label: plainText(bars[1] ?? ''), arrow };
}
