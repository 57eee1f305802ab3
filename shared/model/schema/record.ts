import { z } from 'zod';
import { citation, date, element, identifier, identifiers, openWord, orderKey, text } from './values.ts';

/** The five ways of the method's step 2, and the front line. Source text, section ㈤ 2. */
export const SOURCE_KINDS = [
  'documents',
  'case-study',
  'site-visit',
  'survey',
  'tracked-fix',
  'front-line-interview',
] as const;

/** Step 1: the whole service gone through as a customer. */
export const walkThrough = element({
  byId: identifier.exactOptional(),
  segmentId: identifier.exactOptional(),
  date: date.exactOptional(),
  noticed: text.exactOptional(),
  stepIds: identifiers.exactOptional(),
  order: orderKey.exactOptional(),
});

/** Step 2: where what is known comes from. */
export const source = element({
  kind: openWord(SOURCE_KINDS),
  title: text,
  date: date.exactOptional(),
  peopleIds: identifiers.exactOptional(),
  actorIds: identifiers.exactOptional(),
  findings: text.exactOptional(),
  suggestion: text.exactOptional(),
  effect: text.exactOptional(),
  attachments: z
    .array(element({ path: z.string().max(1_000), title: z.string().max(500).exactOptional() }))
    .max(200)
    .exactOptional(),
  order: orderKey.exactOptional(),
});

/** Step 3: what customers need, said or unsaid. */
export const need = element({
  name: text,
  kind: openWord(['actual', 'latent']),
  segmentIds: identifiers.exactOptional(),
  order: orderKey.exactOptional(),
  ...citation,
});

/** Step 3: what the analysis demands of the service. */
export const requirement = element({
  name: text,
  needIds: identifiers.exactOptional(),
  order: orderKey.exactOptional(),
  ...citation,
});

/** Step 3: time, cost, quality or the department's performance, as a figure. */
export const indicator = element({
  name: text,
  kind: openWord(['time', 'cost', 'quality', 'performance']),
  unit: text.exactOptional(),
  baseline: z.number().exactOptional(),
  target: z.number().exactOptional(),
  stepIds: identifiers.exactOptional(),
  order: orderKey.exactOptional(),
  ...citation,
});

/** Step 5: a change of the flow. */
export const revision = element({
  date: date.exactOptional(),
  version: z.string().max(100).exactOptional(),
  trigger: text.exactOptional(),
  change: text.exactOptional(),
  effect: text.exactOptional(),
  acknowledgedByIds: identifiers.exactOptional(),
  drawingDigest: z.string().max(100).exactOptional(),
  elementDigests: z.record(identifier, z.string().max(100)).exactOptional(),
  order: orderKey.exactOptional(),
});

/** Step 5: what is to be done about a fail point, a wait point or anything else. */
export const improvement = element({
  name: text,
  aboutIds: identifiers.exactOptional(),
  ownerId: identifier.exactOptional(),
  due: date.exactOptional(),
  state: openWord(['open', 'in-progress', 'done', 'dropped']).exactOptional(),
  effect: text.exactOptional(),
  order: orderKey.exactOptional(),
});

/** Step 6: the staff concerned agree to a digest of the drawing. */
export const agreement = element({
  byId: identifier,
  actorId: identifier.exactOptional(),
  date: date.exactOptional(),
  drawingDigest: z.string().max(100).exactOptional(),
  elementDigests: z.record(identifier, z.string().max(100)).exactOptional(),
});

/** Step 6: who follows up a quality indicator, and how often. */
export const followUp = element({
  indicatorId: identifier,
  byId: identifier.exactOptional(),
  every: element({
    count: z.number().positive(),
    unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  }).exactOptional(),
});

/** Statements that stand for the whole blueprint, so that nobody has to invent evidence. */
export const statements = element({
  noFailPoints: text.exactOptional(),
  noWaitPoints: text.exactOptional(),
  /** What all times rest on. */
  times: text.exactOptional(),
});
