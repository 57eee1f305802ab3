import type { Rectangle } from '../model/geometry.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument, CollectionName, Service } from '../model/schema/document.ts';
import type { FailPoint, LaneRole, Link, Note, Phase, Step, WaitPoint } from '../model/schema/drawing.ts';
import type { Text } from '../model/schema/values.ts';

/** A thing of the other file by the name that it has there; where that is a good identifier it becomes the element's id. */
export type Key = string;

export interface DraftLane {
  readonly key: Key;
  readonly name: Text;
  /** The role where the file says it; else what the name suggests; a person assigns the rest. */
  readonly role?: LaneRole;
  /** Further fields of the element, as the file holds them. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface DraftPhase {
  readonly key: Key;
  readonly name: Text;
  readonly fields?: Partial<Omit<Phase, 'name' | 'order'>>;
}

export interface DraftStep {
  readonly key: Key;
  readonly name: Text;
  readonly kind: Step['kind'];
  /** None for one that has no place: it goes to the tray. */
  readonly lane?: Key;
  readonly phase?: Key;
  /** Position in time from 0, where the file has columns. */
  readonly column?: number;
  /** Where it is drawn, where the file has coordinates: time follows from them. */
  readonly box?: Rectangle;
  readonly fields?: Partial<Omit<Step, 'name' | 'kind' | 'laneId' | 'columnId' | 'order'>>;
}

export interface DraftLink {
  readonly key: Key;
  readonly from: Key;
  readonly to: Key;
  readonly fields?: Partial<Omit<Link, 'from' | 'to'>>;
}

export interface DraftMarker<Marker extends FailPoint | WaitPoint> {
  readonly key: Key;
  /** The step or link on which it stands. */
  readonly on: Key;
  readonly fields: Omit<Marker, 'on' | 'number'> & { readonly number?: number };
}

export interface DraftNote {
  readonly key: Key;
  readonly text: Text;
  /** The step or link that it speaks of. */
  readonly about?: Key;
  readonly fields?: Partial<Omit<Note, 'text' | 'about'>>;
}

/** Something that was not understood, or has no place in a blueprint. */
export interface ImportLoss {
  readonly what: Sentence;
  /** What it is called in the other file, and the line where that is known. */
  readonly where?: string;
}

type Drawn = Pick<
  BlueprintDocument,
  'lanes' | 'phases' | 'columns' | 'steps' | 'links' | 'failPoints' | 'waitPoints' | 'notes'
>;

/** What was understood of another program's file, before roles are assigned. Lanes and phases stand in their order. */
export interface ImportDraft {
  readonly name: Text;
  /** Language tags of the texts; the first is the fallback. */
  readonly languages: readonly string[];
  readonly lanes: readonly DraftLane[];
  readonly phases: readonly DraftPhase[];
  readonly steps: readonly DraftStep[];
  readonly links: readonly DraftLink[];
  readonly failPoints: readonly DraftMarker<FailPoint>[];
  readonly waitPoints: readonly DraftMarker<WaitPoint>[];
  readonly notes: readonly DraftNote[];
  /** What the file says of the service besides its name. */
  readonly service?: Partial<Omit<Service, 'name'>>;
  /** Collections that the steps refer to by id, such as actors, systems, channels, contents, custom fields. */
  readonly catalogue: Partial<Omit<Pick<BlueprintDocument, CollectionName>, keyof Drawn>>;
  /** Pictures that steps and the service name by their keys. */
  readonly pictures?: BlueprintDocument['pictures'];
  readonly losses: readonly ImportLoss[];
  /** Of a workbook that may hold several processes: its sheets, and the one that was read. */
  readonly sheets?: SheetChoice;
}

export interface SheetChoice {
  readonly names: readonly string[];
  readonly read: string;
}

/** A draft in which nothing was understood yet. */
export function emptyDraft(language: string): ImportDraft {
  return {
    name: {},
    languages: [language],
    lanes: [],
    phases: [],
    steps: [],
    links: [],
    failPoints: [],
    waitPoints: [],
    notes: [],
    catalogue: {},
    losses: [],
  };
}

/** Thrown for a file that cannot be read as what it is said to be; says where and why. Nothing was taken in. */
export class ImportRefusal extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
