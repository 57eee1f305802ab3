import type { BlueprintDocument } from '../model/schema/document.ts';
import { PROFILES, type Profile, type Rule, type RuleOptions, type Severity, type SeveritySetting } from './rule.ts';

/** A folder's settings file: a profile, changes to rules, and rules that no document may weaken. */
export interface FolderSettings {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, { readonly severity?: SeveritySetting; readonly options?: RuleOptions }>>;
  readonly locked?: readonly string[];
}

export interface SettingsInput {
  /** Named on the command line: a floor that a document may raise, never lower. */
  readonly floor?: Profile;
  readonly folder?: FolderSettings;
  readonly ignoreDocumentSettings?: boolean;
}

/** Something that the document's own settings make less strict than what was asked for. */
export interface Weakening {
  readonly ruleId: string;
  readonly from: SeveritySetting;
  readonly to: SeveritySetting;
  /** Whether it took effect: a floor or a lock holds against it. */
  readonly effective: boolean;
}

export interface ResolvedRule {
  readonly severity: SeveritySetting;
  readonly options: RuleOptions;
}

/** Of a rule that has none: the very same for all of them. */
export const NO_OPTIONS: RuleOptions = {};

const RANK: Readonly<Record<SeveritySetting, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Which profile a profile builds on for rules that it does not set itself. */
const BASE: Readonly<Record<Profile, 'recommended' | 'strict'>> = {
  recommended: 'recommended',
  strict: 'strict',
  financial: 'strict',
  'shostack-1984': 'recommended',
  'nn-g': 'recommended',
};

/** The severity that a profile gives a rule. */
export function severityIn(rule: Rule, profile: Profile): SeveritySetting {
  return rule.severity[profile] ?? rule.severity[BASE[profile]];
}

function knownProfile(word: string | undefined): Profile | undefined {
  return PROFILES.find((profile) => profile === word);
}

/** The profile in force: the document's where it names one, else the folder's, else the floor, else `recommended`. */
export function profileOf(document: Pick<BlueprintDocument, 'ruleSettings'>, input: SettingsInput): Profile {
  const own = input.ignoreDocumentSettings ? undefined : knownProfile(document.ruleSettings?.profile);
  return own ?? input.folder?.profile ?? input.floor ?? 'recommended';
}

interface Resolution {
  readonly resolved: ResolvedRule;
  readonly weakening?: Weakening;
}

/** How rules came out last where no document changed them: the next file of a folder asks the same. */
const last = new WeakMap<Rule, { readonly asked: SettingsInput; readonly resolution: Resolution }>();

/** A rule's severity and options for a document, and what the document weakens in it. */
export function resolveRule(id: string, rule: Rule, document: BlueprintDocument, input: SettingsInput): Resolution {
  const { floor, folder } = input;
  if (document.ruleSettings && !input.ignoreDocumentSettings) return resolution(id, rule, document, input);
  const known = last.get(rule);
  if (known && known.asked.floor === floor && known.asked.folder === folder) return known.resolution;
  const found = resolution(id, rule, document, input);
  const asked = { ...(floor ? { floor } : {}), ...(folder ? { folder } : {}) };
  last.set(rule, { asked, resolution: found });
  return found;
}

function resolution(id: string, rule: Rule, document: BlueprintDocument, input: SettingsInput): Resolution {
  const asked = input.folder?.profile ?? input.floor ?? 'recommended';
  const folder = input.folder?.rules?.[id];
  const base = stricter(folder?.severity ?? severityIn(rule, asked), input.floor && severityIn(rule, input.floor));
  const options = merged(rule.options, folder?.options);
  if (input.ignoreDocumentSettings) return { resolved: { severity: base, options } };
  const own = document.ruleSettings?.rules?.[id];
  const profile = knownProfile(document.ruleSettings?.profile);
  const wanted = own?.severity ?? (profile ? severityIn(rule, profile) : base);
  const held = input.floor !== undefined || input.folder?.locked?.includes(id) === true;
  const severity = held ? stricter(base, wanted) : wanted;
  const inForce = held ? options : merged(options, own?.options);
  const weaker = RANK[wanted] < RANK[base];
  return {
    resolved: { severity, options: inForce },
    ...(weaker ? { weakening: { ruleId: id, from: base, to: wanted, effective: severity !== base } } : {}),
  };
}

/** The very same options where the others change none. */
function merged(options: RuleOptions | undefined, others: RuleOptions | undefined): RuleOptions {
  return others ? { ...options, ...others } : (options ?? NO_OPTIONS);
}

function stricter(one: SeveritySetting, other: SeveritySetting | undefined): SeveritySetting {
  return other !== undefined && RANK[other] > RANK[one] ? other : one;
}

/** A judgement's severity under a rule's: a rule turned off or down stays so. */
export function severityOfJudgement(setting: Severity, own: Severity | undefined): Severity {
  return own ?? setting;
}
