import { type EditCall, runEdit } from '../edit/registry.ts';
import type { IdSource } from '../model/ids.ts';
import { columnPositions, columnsInOrder, lanesInOrder } from '../model/queries.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { LaneRole } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import { LANE_NAMES } from '../model/terms.ts';
import type { Finding } from '../rules/finding.ts';
import { namedSteps } from './done.ts';

/** What a demonstration is done with. */
export interface Means {
  readonly nextId: IdSource;
  /** The language in which names are typed, and in which the story is told. */
  readonly typed: string;
  readonly language: keyof Sentence;
  /** ISO date. */
  readonly today: string;
  /** What the rules find now and nobody has answered. */
  readonly findingsOf: (document: BlueprintDocument) => readonly Finding[];
}

const KIND_OF_ROLE: Readonly<Record<string, string>> = { evidence: 'evidence', support: 'system' };

/** Does edits one after another on what they make of a document, and keeps them for one undo. */
export class Hand {
  readonly means: Means;
  readonly calls: EditCall[] = [];
  #document: BlueprintDocument;

  constructor(document: BlueprintDocument, means: Means) {
    this.#document = document;
    this.means = means;
  }

  get document(): BlueprintDocument {
    return this.#document;
  }

  /** @throws EditError when the edit does not fit */
  do(call: EditCall): void {
    this.#document = runEdit(this.#document, call).document;
    this.calls.push(call);
  }

  /** A name of the story as the person would type it. */
  text(sentence: Sentence): Record<string, string> {
    return { [this.means.typed]: sentence[this.means.language] };
  }

  /** Named steps of a role from left to right. */
  steps(role: LaneRole): readonly Id[] {
    const columns = columnPositions(this.#document);
    const at = (id: Id) => columns.get(this.#document.steps[id]?.columnId ?? '') ?? 0;
    return [...namedSteps(this.#document, role)].sort((one, other) => at(one) - at(other));
  }

  /** Adds a step to the lane of a role, in a column or at the end. */
  addStep(role: LaneRole, name: Sentence, columnId = this.#newColumn()): Id {
    const stepId = this.means.nextId();
    const target = { laneId: this.#lane(role), columnId, where: 'before', newColumnId: this.means.nextId() } as const;
    this.do({
      edit: 'add-step',
      args: { stepId, kind: KIND_OF_ROLE[role] ?? 'action', name: this.text(name), target },
    });
    return stepId;
  }

  /** Adds a step of another role in the column of one. */
  addBeside(id: Id, role: LaneRole, name: Sentence): Id {
    const columnId = this.#document.steps[id]?.columnId;
    return columnId === undefined ? this.addStep(role, name) : this.addStep(role, name, columnId);
  }

  link(from: Id, to: Id): void {
    const there = Object.values(this.#document.links).some((link) => link.from === from && link.to === to);
    if (!there && from !== to) this.do({ edit: 'connect', args: { linkId: this.means.nextId(), from, to } });
  }

  #lane(role: LaneRole): Id {
    const lanes = lanesInOrder(this.#document);
    const found = lanes.find(([, lane]) => lane.role === role)?.[0];
    if (found !== undefined) return found;
    const laneId = this.means.nextId();
    const belowLaneId = lanes.at(-1)?.[0];
    const place = belowLaneId === undefined ? {} : { belowLaneId };
    this.do({ edit: 'add-lane', args: { laneId, role, name: LANE_NAMES[role], ...place } });
    return laneId;
  }

  /** The first column while nothing is drawn, else one that is added at the end. */
  #newColumn(): Id {
    const columns = columnsInOrder(this.#document).map(([id]) => id);
    const [first] = columns;
    const last = columns.at(-1);
    if (first !== undefined && Object.keys(this.#document.steps).length === 0) return first;
    const columnId = this.means.nextId();
    this.do({ edit: 'add-column', args: { columnId, ...(last === undefined ? {} : { afterColumnId: last }) } });
    return columnId;
  }
}
