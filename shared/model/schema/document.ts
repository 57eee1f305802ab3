import { z } from 'zod';
import { appearance, brand } from './appearance.ts';
import * as catalogue from './catalogue.ts';
import * as drawing from './drawing.ts';
import * as record from './record.ts';
import {
  blueprintReference,
  collection,
  date,
  duration,
  element,
  identifier,
  LIMITS,
  languageTag,
  openWord,
  text,
} from './values.ts';

export const FORMAT = 'service-blueprint';
/** Minors only add optional fields; a newer major is refused. */
export const SCHEMA_VERSION = { major: 1, minor: 4 } as const;

/** Along one service, and across services (source text, section ㈠). */
export const VERTICAL_KINDS = ['information-flow', 'business-flow', 'management-flow'] as const;
export const HORIZONTAL_KINDS = [
  'product-enquiry',
  'satisfaction-survey',
  'customer-information-and-credit',
  'complaint-handling',
  'customer-relationship-management',
] as const;
/** These, and the rest. */
export const SERVICE_KINDS = [...VERTICAL_KINDS, ...HORIZONTAL_KINDS, 'custom'] as const;

export const service = element({
  name: text,
  trigger: text.exactOptional(),
  outcome: text.exactOptional(),
  scenario: text.exactOptional(),
  kind: openWord(SERVICE_KINDS).exactOptional(),
  state: openWord(['as-is', 'to-be']).exactOptional(),
  status: openWord(['draft', 'in-review', 'in-force', 'retired']).exactOptional(),
  ownerId: identifier.exactOptional(),
  organisation: text.exactOptional(),
  department: text.exactOptional(),
  version: z.string().max(100).exactOptional(),
  effectiveDate: date.exactOptional(),
  classification: text.exactOptional(),
  /** The longest time from start to outcome that the customer accepts. */
  tolerance: duration.exactOptional(),
  /** Working hours a day and days a week; nothing else converts units of time. */
  calendar: element({
    hoursPerDay: z.number().positive().max(24),
    daysPerWeek: z.number().positive().max(7),
    holidays: z.array(date).max(2_000).exactOptional(),
  }).exactOptional(),
  /** The scale of severity, occurrence and detection; never silently converted. */
  scale: openWord(['fmea-10', 'matrix-5']).exactOptional(),
  /** 客户 or 顾客 throughout. */
  customerTerm: openWord(['客户', '顾客']).exactOptional(),
  comparesWith: blueprintReference.exactOptional(),
  /** Key of the picture in the title block (since 1.3). */
  logoId: z.string().max(64).exactOptional(),
});

const picture = element({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** Base64 of the bytes; the key is their SHA-256 in lower-case hexadecimal. */
  data: z
    .string()
    .max(Math.ceil(LIMITS.picture / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
  width: z.number().int().positive().exactOptional(),
  height: z.number().int().positive().exactOptional(),
});

const font = element({
  mediaType: z.enum(['font/ttf', 'font/otf']),
  /** Base64 of the bytes; the key is their SHA-256 in lower-case hexadecimal. */
  data: z
    .string()
    .max(Math.ceil(LIMITS.font / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

/** The whole file. The order of the fields here is their order in the file. */
export const blueprintDocument = element({
  format: z.literal(FORMAT),
  schemaVersion: element({ major: z.number().int().nonnegative(), minor: z.number().int().nonnegative() }),
  documentId: z.uuid(),
  languages: z.array(languageTag).min(1).max(LIMITS.languages),
  service,
  segments: collection(catalogue.segment),
  lanes: collection(drawing.lane),
  phases: collection(drawing.phase),
  columns: collection(drawing.column),
  steps: collection(drawing.step),
  links: collection(drawing.link),
  failPoints: collection(drawing.failPoint),
  waitPoints: collection(drawing.waitPoint),
  lines: collection(drawing.line),
  notes: collection(drawing.note),
  /** Rows that are shown, from top to bottom: how the drawing is looked at, not what it says (since 1.4). */
  rows: z.array(drawing.row).max(100).exactOptional(),
  actors: collection(catalogue.actor),
  systems: collection(catalogue.system),
  channels: collection(catalogue.channel),
  people: collection(catalogue.person),
  contents: collection(catalogue.serviceContent),
  policies: collection(catalogue.policy),
  risks: collection(catalogue.risk),
  controls: collection(catalogue.control),
  tags: collection(catalogue.tag),
  customFields: collection(catalogue.customField),
  walkThroughs: collection(record.walkThrough),
  sources: collection(record.source),
  needs: collection(record.need),
  requirements: collection(record.requirement),
  indicators: collection(record.indicator),
  revisions: collection(record.revision),
  improvements: collection(record.improvement),
  agreements: collection(record.agreement),
  followUps: collection(record.followUp),
  statements: record.statements.exactOptional(),
  ruleSettings: catalogue.ruleSettings.exactOptional(),
  appearance: appearance.exactOptional(),
  brand: brand.exactOptional(),
  waivers: collection(catalogue.waiver),
  openAnswers: collection(catalogue.openAnswer),
  reviews: collection(catalogue.review),
  remarks: collection(catalogue.remark),
  exportPresets: collection(catalogue.exportPreset),
  pictures: z.record(z.string().regex(/^[0-9a-f]{64}$/), picture).default(() => ({})),
  /** The fonts of the brand (since 1.4). */
  fonts: z.record(z.string().regex(/^[0-9a-f]{64}$/), font).exactOptional(),
});

export type BlueprintDocument = z.infer<typeof blueprintDocument>;
export type Service = z.infer<typeof service>;

/** Names of the collections keyed by element id. */
export const COLLECTIONS = [
  'segments',
  'lanes',
  'phases',
  'columns',
  'steps',
  'links',
  'failPoints',
  'waitPoints',
  'lines',
  'notes',
  'actors',
  'systems',
  'channels',
  'people',
  'contents',
  'policies',
  'risks',
  'controls',
  'tags',
  'customFields',
  'walkThroughs',
  'sources',
  'needs',
  'requirements',
  'indicators',
  'revisions',
  'improvements',
  'agreements',
  'followUps',
  'waivers',
  'openAnswers',
  'reviews',
  'remarks',
  'exportPresets',
] as const satisfies readonly (keyof BlueprintDocument)[];

export type CollectionName = (typeof COLLECTIONS)[number];
