import { z } from 'zod';
import {
  blueprintReference,
  chance,
  citation,
  duration,
  element,
  identifier,
  identifiers,
  money,
  openWord,
  orderKey,
  rating,
  text,
} from './values.ts';

/** Roles of lanes; the lines of interaction, visibility and internal interaction follow from them. */
export const LANE_ROLES = ['evidence', 'customer', 'frontstage', 'self-service', 'backstage', 'support'] as const;
export const STEP_KINDS = ['action', 'decision', 'split', 'wait', 'event', 'evidence', 'system', 'reserved'] as const;
/** What a piece of evidence is drawn as. */
export const EVIDENCE_ICONS = [
  'letter',
  'form',
  'contract',
  'screen',
  'phone',
  'message',
  'card',
  'receipt',
  'cash',
  'sign',
  'counter',
  'building',
] as const;
export const STAGES = ['before', 'buy', 'use', 'after'] as const;
export const LINE_KINDS = ['interaction', 'visibility', 'internal-interaction'] as const;
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** What rows above and below the lanes can tell of the steps, column by column. */
export const ROW_KINDS = [
  'time',
  'emotion',
  'staff-emotion',
  'quotes',
  'metrics',
  'policies',
  'risks',
  'opportunities',
  'pictures',
] as const;

/** Fields that a person's own tags and typed fields add to any element. */
const extras = {
  tagIds: identifiers.exactOptional(),
  /** Values of custom fields: custom field id → value of the field's type. */
  fields: z.record(identifier, z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
};

/** What is locked cannot be changed, moved or deleted until it is unlocked (since 1.1). */
const lockable = { locked: z.boolean().exactOptional() };

export const lane = element({
  role: openWord(LANE_ROLES),
  name: text,
  order: orderKey,
  actorId: identifier.exactOptional(),
  /** Why this lane has no step on purpose. */
  none: text.exactOptional(),
  folded: z.boolean().exactOptional(),
  ...lockable,
  ...extras,
});

export const phase = element({
  name: text,
  order: orderKey,
  stage: openWord(STAGES).exactOptional(),
  /** Where the front line sees how far a case has got. */
  progress: text.exactOptional(),
  openQuestions: text.exactOptional(),
  folded: z.boolean().exactOptional(),
  ...lockable,
  ...extras,
});

export const column = element({
  order: orderKey,
  phaseId: identifier.exactOptional(),
});

/** How somebody feels, from −2 (very bad) to 2 (very good), and why in a few words. */
const feeling = element({ value: z.number().int().min(-2).max(2), label: text.exactOptional() });

export const step = element({
  kind: openWord(STEP_KINDS),
  name: text,
  /** The cell. A step without lane and column lies in the tray. */
  laneId: identifier.exactOptional(),
  columnId: identifier.exactOptional(),
  /** Order within the cell, or within the tray. */
  order: orderKey,
  size: openWord(['small', 'medium', 'large']).exactOptional(),
  pinned: z.boolean().exactOptional(),
  /** `start` and `end` declare where a path begins and ends; `outcome` is the end that the service is for. */
  terminal: openWord(['start', 'end', 'outcome']).exactOptional(),
  description: text.exactOptional(),
  standard: text.exactOptional(),
  /** What a presenter means to say at this step (since 1.4). */
  presenterNotes: text.exactOptional(),
  actorIds: identifiers.exactOptional(),
  systemIds: identifiers.exactOptional(),
  /** The service mode: by which channels. */
  channelIds: identifiers.exactOptional(),
  /** The service content that this step provides or asks for. */
  contentIds: identifiers.exactOptional(),
  needIds: identifiers.exactOptional(),
  requirementIds: identifiers.exactOptional(),
  policyIds: identifiers.exactOptional(),
  riskIds: identifiers.exactOptional(),
  controlIds: identifiers.exactOptional(),
  /** Working time; `waiting` is the time that passes besides. */
  time: duration.exactOptional(),
  waiting: duration.exactOptional(),
  cost: money.exactOptional(),
  /** How often a repeated action occurs. */
  frequency: element({
    count: z.number().positive(),
    per: z.enum(['hour', 'day', 'week', 'month', 'year', 'case']),
  }).exactOptional(),
  /** The customer does this alone; no contact is expected. */
  customerOwn: z.boolean().exactOptional(),
  momentOfTruth: z.boolean().exactOptional(),
  payment: z.boolean().exactOptional(),
  bottleneckAcknowledged: text.exactOptional(),
  blueprint: blueprintReference.exactOptional(),
  pictureId: z.string().max(64).exactOptional(),
  /** A small drawing beside the name (since 1.4). */
  icon: openWord(EVIDENCE_ICONS).exactOptional(),
  /** How the customer feels at this step (since 1.4). */
  emotion: feeling.exactOptional(),
  /** How the staff feel at it (since 1.4). */
  staffEmotion: feeling.exactOptional(),
  /** What somebody said of it, in their own words (since 1.4). */
  quote: text.exactOptional(),
  ...lockable,
  ...citation,
  ...extras,
});

/** A link's kind follows from the roles that it joins and is never stored. */
export const link = element({
  from: identifier,
  to: identifier,
  /** `single` says who starts the exchange, `double` an agreement. */
  arrow: openWord(['single', 'double', 'none']).exactOptional(),
  /** The condition of a decision's branch, or a plain label. */
  condition: text.exactOptional(),
  chance: chance.exactOptional(),
  loop: z.boolean().exactOptional(),
  /** Time that passes in the hand-off. */
  handOff: duration.exactOptional(),
  /** Both ends are the same contact: its time counts once. */
  sameContact: z.boolean().exactOptional(),
  fromSide: openWord(SIDES).exactOptional(),
  toSide: openWord(SIDES).exactOptional(),
  /** Bends set by hand in grid terms: tracks beside a column or lane, counted from its start. */
  bends: z
    .array(
      element({ columnId: identifier.exactOptional(), laneId: identifier.exactOptional(), track: z.number().int() }),
    )
    .max(64)
    .exactOptional(),
  ...extras,
});

export const failPoint = element({
  /** The step or link on which it stands. */
  on: identifier,
  /** The stored number: F1 stays F1 when others come and go. */
  number: z.number().int().positive(),
  what: text,
  why: text.exactOptional(),
  noticed: text.exactOptional(),
  chance: chance.exactOptional(),
  severity: rating.exactOptional(),
  occurrence: rating.exactOptional(),
  detection: rating.exactOptional(),
  recovery: text.exactOptional(),
  /** Steps that make up the recovery; the last returns to the flow or is an end. */
  recoveryStepIds: identifiers.exactOptional(),
  returnsToStepId: identifier.exactOptional(),
  customerSees: z.boolean().exactOptional(),
  riskIds: identifiers.exactOptional(),
  controlIds: identifiers.exactOptional(),
  /** How a fail point of the as-is was dealt with here. */
  carriedOver: text.exactOptional(),
  ...citation,
  ...extras,
});

export const waitPoint = element({
  on: identifier,
  number: z.number().int().positive(),
  expected: duration.exactOptional(),
  tolerance: duration.exactOptional(),
  /** What makes the wait bearable. */
  relief: text.exactOptional(),
  ...citation,
  ...extras,
});

/** A line placed, renamed or hidden by hand; without an entry it follows from the lanes' roles. */
export const line = element({
  kind: openWord(LINE_KINDS),
  belowLaneId: identifier.exactOptional(),
  name: text.exactOptional(),
  hidden: z.boolean().exactOptional(),
});

/** A note or callout: the only things that float, anchored to a cell. */
export const note = element({
  text,
  laneId: identifier.exactOptional(),
  columnId: identifier.exactOptional(),
  /** Step or link that the note speaks of. */
  about: identifier.exactOptional(),
  offset: element({ x: z.number(), y: z.number() }).exactOptional(),
  ...extras,
});

/** A row above or below the lanes that tells more of the steps. */
export const row = element({ kind: openWord(ROW_KINDS), above: z.boolean().exactOptional() });

export type Lane = z.infer<typeof lane>;
export type Phase = z.infer<typeof phase>;
export type Column = z.infer<typeof column>;
export type Step = z.infer<typeof step>;
export type Link = z.infer<typeof link>;
export type FailPoint = z.infer<typeof failPoint>;
export type WaitPoint = z.infer<typeof waitPoint>;
export type Note = z.infer<typeof note>;
export type LaneRole = (typeof LANE_ROLES)[number];
export type StepKind = (typeof STEP_KINDS)[number];
export type LineKind = (typeof LINE_KINDS)[number];
export type Feeling = z.infer<typeof feeling>;
export type EvidenceIcon = (typeof EVIDENCE_ICONS)[number];
export type Row = z.infer<typeof row>;
export type RowKind = (typeof ROW_KINDS)[number];
