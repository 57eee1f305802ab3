import { z } from 'zod';
import { chance, date, duration, element, identifier, instant, openWord, orderKey, rating, text } from './values.ts';

/** Things named more than once: referred to by id, never repeated as strings. */
export const actor = element({ name: text, department: text.exactOptional(), order: orderKey.exactOptional() });
export const system = element({ name: text, order: orderKey.exactOptional() });
export const channel = element({
  name: text,
  /** Whether the customer is elsewhere: phone, post, message, online. */
  remote: z.boolean().exactOptional(),
  selfService: z.boolean().exactOptional(),
  order: orderKey.exactOptional(),
});
export const person = element({ name: text, role: text.exactOptional(), actorId: identifier.exactOptional() });

export const segment = element({ name: text, description: text.exactOptional(), order: orderKey.exactOptional() });

export const serviceContent = element({
  name: text,
  description: text.exactOptional(),
  order: orderKey.exactOptional(),
});

export const policy = element({
  name: text,
  reference: text.exactOptional(),
  /** A limit that the policy sets from one step to another. */
  limit: element({ fromStepId: identifier, toStepId: identifier, within: duration }).exactOptional(),
});

export const risk = element({
  name: text,
  severity: rating.exactOptional(),
  occurrence: rating.exactOptional(),
  detection: rating.exactOptional(),
  chance: chance.exactOptional(),
});

export const control = element({
  name: text,
  nature: openWord(['preventive', 'detective']).exactOptional(),
  key: z.boolean().exactOptional(),
  ownerId: identifier.exactOptional(),
  performedById: identifier.exactOptional(),
  approvedById: identifier.exactOptional(),
});

export const tag = element({
  name: text,
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .exactOptional(),
});

export const customField = element({
  name: text,
  type: openWord(['text', 'number', 'boolean', 'date', 'choice']),
  choices: z.array(z.string().max(200)).max(200).exactOptional(),
  /** Collections that the field applies to, by their name in the file. */
  appliesTo: z.array(z.string().max(200)).max(50).exactOptional(),
});

/** Rule settings of the document: a profile and changes to single rules. */
export const ruleSettings = element({
  profile: openWord(['recommended', 'strict', 'financial', 'shostack-1984', 'nn-g']).exactOptional(),
  rules: z
    .record(
      z.string().max(100),
      element({
        severity: z.enum(['off', 'info', 'warning', 'error']).exactOptional(),
        options: z
          .record(z.string().max(100), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
          .exactOptional(),
      }),
    )
    .exactOptional(),
});

export const waiver = element({
  ruleId: z.string().max(100),
  fingerprint: z.string().max(200),
  reason: z.string().max(5_000),
  byId: identifier,
  at: instant,
  /** Digest of the fields judged; when they change the waiver is stale. */
  factsDigest: z.string().max(100),
});

export const openAnswer = element({
  ruleId: z.string().max(100),
  fingerprint: z.string().max(200),
  whoId: identifier,
  due: date,
  note: z.string().max(5_000).exactOptional(),
});

/** What was said of a finding in a review. */
const findingAnswer = {
  state: openWord(['confirmed', 'answered', 'sent-back']),
  remark: text.exactOptional(),
  byId: identifier.exactOptional(),
  at: instant.exactOptional(),
};

export const review = element({
  byId: identifier,
  at: instant,
  decision: openWord(['approved', 'approved-with-conditions', 'returned']).exactOptional(),
  conditions: text.exactOptional(),
  drawingDigest: z.string().max(100).exactOptional(),
  elementDigests: z.record(identifier, z.string().max(100)).exactOptional(),
  /** What the elements were called, so that one that is gone since can be named. */
  elementNames: z.record(identifier, element({ collection: z.string().max(100), name: text })).exactOptional(),
  /** Findings confirmed, answered or sent back, by fingerprint. */
  answers: z
    .record(
      z.string().max(200),
      element({
        ...findingAnswer,
        ruleId: z.string().max(100).exactOptional(),
        /** What others had said of it before, in the same review. */
        earlier: z.array(element(findingAnswer)).max(1_000).exactOptional(),
      }),
    )
    .exactOptional(),
});

export const remark = element({
  /** Element that the remark speaks of; none for the whole blueprint. */
  on: identifier.exactOptional(),
  text,
  byId: identifier,
  at: instant,
  editedAt: instant.exactOptional(),
  replyTo: identifier.exactOptional(),
  resolved: z.boolean().exactOptional(),
});

export const exportPreset = element({
  name: text,
  format: z.string().max(50),
  /** Theme of the drawing (since 1.2); without one the blueprint's own. Print, monochrome and brand since 1.4. */
  theme: openWord(['light', 'dark', 'print', 'monochrome', 'brand']).exactOptional(),
  options: z.record(z.string().max(100), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  parts: z.array(z.string().max(100)).max(100).exactOptional(),
  languages: z.array(z.string().max(35)).max(16).exactOptional(),
});

export type Waiver = z.infer<typeof waiver>;
export type OpenAnswer = z.infer<typeof openAnswer>;
export type Review = z.infer<typeof review>;
export type Remark = z.infer<typeof remark>;
export type FindingAnswer = NonNullable<Review['answers']>[string];
