import { generateNKeysBetween } from 'fractional-indexing';
import { LANE_ROLES, type LaneRole } from '../../shared/model/schema/drawing.ts';
import { LANE_NAMES } from '../../shared/model/terms.ts';
import type { Draft } from './draft.ts';
import { defined, durationOf, NotationError, type Statement } from './notation.ts';

/** Lanes that need no declaration, by their short word. */
const USUAL_LANES: Readonly<Record<string, LaneRole>> = {
  e: 'evidence',
  c: 'customer',
  f: 'frontstage',
  s: 'self-service',
  b: 'backstage',
  u: 'support',
};
const KIND_OF_LANE: Readonly<Record<string, string>> = { evidence: 'evidence', support: 'system' };
const KINDS = ['action', 'decision', 'split', 'wait', 'event', 'evidence', 'system', 'reserved'];
const STAGES = ['before', 'buy', 'use', 'after'];

/** Order keys for as many things as a case has of one kind. */
const ORDER_KEYS = generateNKeysBetween(null, null, 200);

interface LaneDraft {
  readonly word: string;
  readonly role: string;
  readonly fields: object;
}

/** Lanes, phases, columns and steps in the order in which the case tells of them. */
export class Drawing {
  private readonly lanes: LaneDraft[] = [];
  private readonly cells = new Map<string, number>();
  private columns = 0;
  private phaseId: string | undefined;
  private readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** `lane f2 frontstage: Waiter | none: why it is empty` */
  declareLane({ line, subject, value, parts }: Statement): void {
    const [word = '', role = ''] = subject.split(/\s+/);
    if (!(LANE_ROLES as readonly string[]).includes(role)) throw new NotationError(line, `“${role}” is no role`);
    const none = parts.find((part) => part.startsWith('none'))?.replace(/^none\s*[:：]\s*/, '');
    const fields = { name: this.draft.text(value, line), ...(none ? { none: this.draft.text(none, line) } : {}) };
    this.lanes.push({ word, role, fields });
  }

  /** `== before: Booking`; without a stage `==: Booking`. */
  beginPhase({ line, subject, value }: Statement): void {
    if (subject !== '' && !STAGES.includes(subject)) throw new NotationError(line, `“${subject}” is no stage`);
    const order = orderKey(Object.keys(this.draft.collections.phases ?? {}).length);
    const fields = defined({ order, stage: subject });
    this.phaseId = this.draft.addNamed('phases', this.draft.text(value, line), fields);
  }

  /** `c: Ask | f: Answer ~2min`: one column, an item for each step. */
  addColumn({ line, keyword, subject, value, parts }: Statement): void {
    if (subject !== '') throw new NotationError(line, `“${keyword} ${subject}” is no statement and no lane`);
    const columnId = this.draft.add('columns', defined({ order: orderKey(this.columns), phaseId: this.phaseId }));
    this.columns += 1;
    for (const item of [`${keyword}: ${value}`, ...parts]) this.addStep(item, columnId, line);
  }

  /** Whether a word stands for a lane. */
  isLane(word: string): boolean {
    return USUAL_LANES[word] !== undefined || this.lanes.some((lane) => lane.word === word);
  }

  /** The lanes from top to bottom: by role, lanes of one side as they were first told of. */
  lanesInOrder(): Record<string, object> {
    const sorted = [...this.lanes].sort((one, other) => rankOf(one.role) - rankOf(other.role));
    return Object.fromEntries(
      sorted.map(({ word, role, fields }, index) => [laneId(word), { role, ...fields, order: orderKey(index) }]),
    );
  }

  private addStep(item: string, columnId: string, line: number): void {
    const [, word = '', words = ''] = item.match(/^([\w-]+)\s*[:：]\s*(.+)$/) ?? [];
    const role = this.roleOf(word, line);
    const cell = `${word} ${columnId}`;
    const before = this.cells.get(cell) ?? 0;
    this.cells.set(cell, before + 1);
    const { name, fields } = stepOf(this.draft, words, KIND_OF_LANE[role] ?? 'action', line);
    this.draft.addNamed('steps', name, { ...fields, laneId: laneId(word), columnId, order: orderKey(before) });
  }

  private roleOf(word: string, line: number): string {
    const found = this.lanes.find((lane) => lane.word === word);
    if (found) return found.role;
    const role = USUAL_LANES[word];
    if (!role) throw new NotationError(line, `“${word}” is no lane`);
    this.lanes.push({ word, role, fields: { name: this.draft.known(LANE_NAMES[role]) } });
    return role;
  }
}

function laneId(word: string): string {
  return `lane-${word.padStart(8, '0')}`;
}

/** Self-service technology stands beside the frontstage, in the order of the case. */
function rankOf(role: string): number {
  return LANE_ROLES.findIndex((other) => other === (role === 'self-service' ? 'frontstage' : role));
}

function orderKey(index: number): string {
  return ORDER_KEYS[index] ?? '';
}

/** What a step says besides its name: words that begin with a sign. */
const SIGNS: Readonly<Record<string, (draft: Draft, words: string, line: number) => readonly [string, unknown]>> = {
  '~': (_draft, words, line) => ['time', durationOf(words, line)],
  '+': (_draft, words, line) => ['waiting', durationOf(words, line)],
  '=': (_draft, words, line) => ['cost', moneyOf(words, line)],
  '@': (draft, words) => ['actorIds', [draft.catalogued('actors', words.replaceAll('_', ' '))]],
  '%': (draft, words, line) => ['channelIds', [draft.channel(words, line)]],
  '*': (draft, words) => ['contentIds', [draft.catalogued('contents', words.replaceAll('_', ' '))]],
  '#': (_draft, words, line) => [flagOf(words, line), true],
};

const FLAGS: Readonly<Record<string, string>> = { payment: 'payment', own: 'customerOwn', moment: 'momentOfTruth' };

function flagOf(word: string, line: number): string {
  const flag = FLAGS[word];
  if (!flag) throw new NotationError(line, `“#${word}” is none of ${Object.keys(FLAGS).join(', ')}`);
  return flag;
}

function moneyOf(words: string, line: number): object {
  const [, amount, currency] = words.match(/^([\d.]+)([A-Z]{3})$/) ?? [];
  if (!amount || !currency) throw new NotationError(line, `“${words}” is no amount such as =12.50EUR`);
  return { amount, currency };
}

/** A step as it is written: `(wait) ^Name$ ~5min +1h =3EUR @Actor %phone *Content #payment`. */
function stepOf(draft: Draft, words: string, usual: string, line: number) {
  const fields: Record<string, unknown> = {};
  const rest = words.split(/\s+/).filter((word) => {
    const read = word.length > 1 ? SIGNS[word[0] ?? ''] : undefined;
    if (!read) return true;
    const [field, value] = read(draft, word.slice(1), line);
    const before = fields[field];
    fields[field] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    return false;
  });
  const [, kind, name = ''] = rest.join(' ').match(/^(?:\((\w+)\)\s*)?(.*)$/) ?? [];
  if (kind && !KINDS.includes(kind)) throw new NotationError(line, `“${kind}” is none of ${KINDS.join(', ')}`);
  const [, sign = ''] = name.match(TERMINAL_SIGN) ?? [];
  const terminal = name.startsWith('^') ? 'start' : TERMINALS[sign];
  const bare = name.replace(/^\^/, '').replace(TERMINAL_SIGN, '');
  if (bare === '') throw new NotationError(line, 'a step has no name');
  const decision = /[?？](?=\s+\/\/\s|$)/.test(bare) ? 'decision' : usual;
  return { name: draft.text(bare, line), fields: { kind: kind ?? decision, ...defined({ terminal }), ...fields } };
}

/** At the end of the name in its first language. */
const TERMINAL_SIGN = /([$!])(?=\s+\/\/\s|$)/;
const TERMINALS: Readonly<Record<string, string>> = { $: 'outcome', '!': 'end' };
