import type { EditCall } from '../edit/registry.ts';
import type { Point, Rectangle } from '../model/geometry.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument, CollectionName } from '../model/schema/document.ts';
import type { Step } from '../model/schema/drawing.ts';
import type { Duration, Id, Text } from '../model/schema/values.ts';
import { createMemory } from './memory.ts';
import type { Node, Topology } from './topology.ts';

export type Severity = 'error' | 'warning' | 'info';
export type SeveritySetting = Severity | 'off';
export const PROFILES = ['recommended', 'strict', 'financial', 'shostack-1984', 'nn-g'] as const;
export type Profile = (typeof PROFILES)[number];

/** What each profile is for. */
export const PROFILE_NAMES: Readonly<Record<Profile, Sentence>> = {
  recommended: { en: 'Recommended: any blueprint', 'zh-Hans': '推荐：适用于任何蓝图' },
  strict: { en: 'Strict: with the whole record of the method', 'zh-Hans': '严格：要求完整的方法记录' },
  financial: { en: 'Financial: strict, with disclosure and controls', 'zh-Hans': '金融：严格，并要求公示与内控' },
  'shostack-1984': {
    en: 'Shostack 1984: one line, no customer lane',
    'zh-Hans': 'Shostack 1984：单一界线，无客户泳道',
  },
  'nn-g': { en: 'NN/g: columns instead of arrows', 'zh-Hans': 'NN/g：以列代替连线' },
};

export type OptionValue = string | number | boolean | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** Minutes that were added up. */
export interface Elapsed {
  readonly minutes: number;
}

/** Values put into a message: texts and times are shown in the reader's language. */
export type MessageValues = Readonly<Record<string, string | number | Text | Duration | Elapsed>>;
/** A message in one language; `name` is what the first element concerned is called. */
export type MessageText = (values: Readonly<Record<string, string>> & { readonly name: string }) => string;
export interface Message {
  readonly en: MessageText;
  readonly 'zh-Hans': MessageText;
}

/** What a rule finds fault with. */
export interface Judgement {
  readonly message: string;
  /** The elements concerned, the first being where it shows; empty for the whole blueprint. */
  readonly elementIds: readonly Id[];
  /** For what is missing: the role or thing that is missing. */
  readonly role?: string;
  /** Names of the fields judged. */
  readonly fields?: readonly string[];
  readonly values?: MessageValues;
  /** What was judged; when it changes, a waiver is stale. */
  readonly facts?: unknown;
  /** Where one rule judges more than one severity. */
  readonly severity?: Severity;
  /** One-click mends, each one undo. */
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly label: Sentence;
  readonly calls: readonly EditCall[];
  /** Whether it may be done unseen: it deletes nothing that a person wrote and decides nothing for them. */
  readonly safe: boolean;
}

/** Another blueprint as far as a rule needs it; undefined where it cannot be found. */
export type Resolve = (documentId: string, pathHint: string | undefined) => BlueprintDocument | undefined;

/** Where things are drawn, as far as a rule needs it: boxes of steps, and the corners of links from end to end; pixels. */
export interface DrawnGeometry {
  readonly items: ReadonlyMap<Id, Rectangle>;
  readonly links: ReadonlyMap<Id, { readonly points: readonly Point[] }>;
}

/** What a rule judges: the live document, never a copy. */
export interface RuleContext {
  readonly document: BlueprintDocument;
  readonly topology: Topology;
  /** ISO date. */
  readonly today: string;
  readonly options: RuleOptions;
  readonly profile: Profile;
  readonly resolve?: Resolve | undefined;
  /** Where the drawing was laid out. */
  readonly geometry?: DrawnGeometry | undefined;
  /** Who checks again and again; rules may remember for it what they judged last. */
  readonly checker?: object | undefined;
}

/** A rule: everything about it is found by its id, which is its key in the registry. */
export interface Rule {
  /** The law in one sentence. */
  readonly law: Sentence;
  /** What the rule is called in a list of problems, as what is wrong. */
  readonly title: Sentence;
  readonly why: Sentence;
  /** How to put it right, for a person who has just met the rule. */
  readonly mend: Sentence;
  /** Where the law comes from. */
  readonly source: Sentence;
  /** Counts up when the law changes, so that old answers no longer count. */
  readonly version: number;
  readonly severity: { readonly recommended: SeveritySetting; readonly strict: SeveritySetting } & Readonly<
    Partial<Record<Profile, SeveritySetting>>
  >;
  readonly options?: RuleOptions;
  /** What each option means, with its unit. */
  readonly optionNames?: Readonly<Record<string, Sentence>>;
  readonly messages: Readonly<Record<string, Message>>;
  /** The parts of the context that the judgement depends on; while they stay the same it is not made again. */
  readonly reads: (context: RuleContext) => readonly unknown[];
  /** Why the rule cannot be judged here; undefined where it can. */
  readonly skipped?: (context: RuleContext) => Sentence | undefined;
  readonly check: (context: RuleContext) => readonly Judgement[];
  /** Correct and incorrect: the first raises nothing, the second raises this rule. */
  readonly good: () => BlueprintDocument;
  readonly bad: () => BlueprintDocument;
  /** Other blueprints that the examples refer to. */
  readonly others?: () => readonly BlueprintDocument[];
  /** How the examples are drawn, where the rule judges that. */
  readonly drawn?: { readonly good: DrawnGeometry; readonly bad: DrawnGeometry };
}

/** Judges each element of a collection by itself; an element object that stayed is not judged again. */
export function eachElement<Name extends CollectionName>(
  collection: Name,
  judge: (context: RuleContext, id: Id, element: BlueprintDocument[Name][Id]) => readonly Judgement[],
  besides: (context: RuleContext) => readonly unknown[] = () => [],
): Pick<Rule, 'reads' | 'check'> {
  const memory = createMemory<object>();
  return {
    reads: (context) => [context.document[collection], ...besides(context)],
    check: (context) =>
      memory(
        { collection: context.document[collection], besides: besides(context) },
        (id, element) => judge(context, id, element as BlueprintDocument[Name][Id]),
        context.checker,
      ),
  };
}

/**
 * Judges each placed step that is selected by itself; while the structure and the step's own object stay, it is not
 * judged again.
 */
export function eachStep(
  selects: (node: Node) => boolean,
  judge: (context: RuleContext, id: Id, step: Step) => readonly Judgement[],
  besides: (context: RuleContext) => readonly unknown[] = () => [],
): Pick<Rule, 'reads' | 'check'> {
  const memory = createMemory<Step>();
  const selections = new WeakMap<Topology, readonly Id[]>();
  const selectedIn = (topology: Topology): readonly Id[] => {
    const known = selections.get(topology);
    if (known) return known;
    const ids = topology.nodes.filter(selects).map(({ id }) => id);
    selections.set(topology, ids);
    return ids;
  };
  return {
    reads: (context) => [context.topology, context.document.steps, ...besides(context)],
    check: (context) => {
      const { topology, document } = context;
      const judged = {
        collection: document.steps,
        selected: selectedIn(topology),
        besides: [topology, ...besides(context)],
      };
      return memory(judged, (id, step) => judge(context, id, step), context.checker);
    },
  };
}
