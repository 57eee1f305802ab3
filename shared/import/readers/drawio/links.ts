import type { Point } from '../../../model/geometry.ts';
import { percent } from '../../../model/percent.ts';
import type { Link } from '../../../model/schema/drawing.ts';
import type { DraftLink, DraftNote, ImportLoss, Key } from '../../draft.ts';
import { onOneLine } from '../one-line.ts';
import { textKept } from '../text-kept.ts';
import { innermost } from './boxes.ts';
import type { Cell, Drawing } from './cells.ts';
import type { Nodes } from './nodes.ts';

/** How far from a shape a loose end may lie and still mean it, in pixels. */
const NEAR = 12;

export interface Links {
  readonly links: readonly DraftLink[];
  readonly notes: readonly DraftNote[];
  readonly losses: readonly ImportLoss[];
}

/** Connectors as links; one that leads to a note says of what the note speaks. */
export function readLinks(drawing: Drawing, nodes: Nodes, language: string): Links {
  const links: DraftLink[] = [];
  const losses: ImportLoss[] = [];
  const about = new Map<Key, Key>();
  for (const cell of drawing.cells.filter(({ type, own }) => type === 'edge' && (!own || own.element === 'link'))) {
    const note = nodes.noteCells.get(cell.source) ?? nodes.noteCells.get(cell.target);
    const ends = [endOf(cell, 'source', drawing, nodes), endOf(cell, 'target', drawing, nodes)] as const;
    const [from, to] = ends;
    if (note !== undefined) {
      const step = from.key ?? to.key;
      if (step !== undefined) about.set(note, step);
    } else if (from.key === undefined || to.key === undefined) losses.push(loose(cell));
    else if (from.key === to.key && (from.isGuessed || to.isGuessed)) losses.push(loose(cell));
    else {
      if (from.isGuessed || to.isGuessed) losses.push(attached(cell));
      links.push(linkOf(cell, from.key, to.key, labelOf(cell, drawing), language));
    }
  }
  const notes = nodes.notes.map((note) => {
    const step = about.get(note.key);
    return step === undefined ? note : { ...note, about: step };
  });
  return { links, notes, losses };
}

interface End {
  readonly key: Key | undefined;
  /** By where it lies. */
  readonly isGuessed: boolean;
}

function endOf(cell: Cell, side: 'source' | 'target', drawing: Drawing, nodes: Nodes): End {
  const joined = nodes.standsFor.get(cell[side]);
  if (joined !== undefined) return { key: joined, isGuessed: false };
  const point: Point | undefined = drawing.endOf(cell, side === 'source' ? 'sourcePoint' : 'targetPoint');
  const found = point && innermost(nodes.places, point, NEAR);
  return { key: found?.key, isGuessed: found !== undefined };
}

/** Its own label, and those that lie on it. */
function labelOf(cell: Cell, drawing: Drawing): string {
  const labels = drawing.childrenOf(cell).filter(({ type, own }) => type === 'vertex' && !own);
  return onOneLine([cell, ...labels].map(({ label }) => label).join(' '));
}

function linkOf(cell: Cell, from: Key, to: Key, label: string, language: string): DraftLink {
  const { condition: kept, ...own } = cell.own?.fields ?? {};
  const condition = textKept(kept, withoutChance(label, own.chance), language);
  const written = Object.keys(condition).length > 0 ? { condition } : {};
  if (cell.own) return { key: cell.key, from, to, fields: { ...own, ...written } };
  const { arrow, isBackward } = arrowOf(cell);
  const ends = isBackward ? { from: to, to: from } : { from, to };
  return { key: cell.key, ...ends, fields: { ...written, ...(arrow === 'single' ? {} : { arrow }) } };
}

/** The condition alone of a label of ours that tells its chance too. */
function withoutChance(label: string, chance: unknown): string {
  const told = typeof chance === 'number' ? percent(chance) : '';
  return told !== '' && label.endsWith(told) ? label.slice(0, -told.length).trim() : label;
}

/** A connector with its head at the beginning alone leads the other way. */
function arrowOf({ style }: Cell): { readonly arrow: NonNullable<Link['arrow']>; readonly isBackward: boolean } {
  const start = (style.values.get('startArrow') ?? 'none') !== 'none';
  const end = (style.values.get('endArrow') ?? 'classic') !== 'none';
  if (start && end) return { arrow: 'double', isBackward: false };
  return { arrow: start || end ? 'single' : 'none', isBackward: start };
}

function loose(cell: Cell): ImportLoss {
  return {
    what: { en: 'A line that does not join two shapes is left out.', 'zh-Hans': '未连接两个图形的线条未导入。' },
    where: onOneLine(cell.label) || cell.id,
  };
}

function attached(cell: Cell): ImportLoss {
  return {
    what: {
      en: 'A loose end of a connector was attached to the shape on which it lies.',
      'zh-Hans': '连接线的悬空端点已连到其所在的图形。',
    },
    where: onOneLine(cell.label) || cell.id,
  };
}
