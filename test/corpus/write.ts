import {
  type BlueprintDocument,
  blueprintDocument,
  FORMAT,
  SCHEMA_VERSION,
} from '../../shared/model/schema/document.ts';
import { Draft } from './draft.ts';
import { Drawing } from './drawing.ts';
import { NotationError, type Statement, statementsOf } from './notation.ts';
import { RECORDERS } from './recorders.ts';

/** A case as it is written. */
export interface Case {
  /** Lower-case words with hyphens. */
  readonly id: string;
  /** What it is redrawn from. */
  readonly source: string;
  /** In the notation of `writeBlueprint`. */
  readonly text: string;
}

type Writer = (draft: Draft, drawing: Drawing, statement: Statement) => void;

const describe: Writer = (draft, _drawing, { keyword, value, line }) => {
  draft.service[keyword] = draft.text(value, line);
};

const classify: Writer = (draft, _drawing, { keyword, value }) => {
  draft.service[keyword] = value;
};

/** The service, its lanes, phases and steps; what refers to them is with the recorders. */
const WRITERS: Readonly<Record<string, Writer>> = {
  languages: (draft, _drawing, { value }) => {
    draft.languages = value.split(/\s*,\s*/);
  },
  service: (draft, _drawing, { value, line }) => {
    draft.service.name = draft.text(value, line);
  },
  trigger: describe,
  outcome: describe,
  scenario: describe,
  organisation: describe,
  state: classify,
  kind: classify,
  customerTerm: classify,
  lane: (_draft, drawing, statement) => drawing.declareLane(statement),
  actor: (draft, _drawing, { value, line }) => {
    draft.addNamed('actors', draft.text(value, line), {});
  },
  content: (draft, _drawing, { value, line }) => {
    draft.addNamed('contents', draft.text(value, line), {});
  },
  '==': (_draft, drawing, statement) => drawing.beginPhase(statement),
};

/**
 * The blueprint that a case tells of. The notation, a statement a line:
 *
 *     languages: en, zh-Hans              (else English alone; texts are parted by ` // `)
 *     service: Hotel stay                 (also trigger, outcome, scenario, state, kind, tolerance, segment)
 *     lane f2 frontstage: Porter          (e, c, f, s, b, u need no declaration)
 *     == before: Booking                  (a phase with its stage)
 *     e: Web page | c: ^Book a room ~5min | u: Reservation system
 *     c: Pay ~2min #payment %counter | f: Card goes through? ~1min @Clerk
 *     arrows: Book > Arrive; Card >[no 5%] Ask for another card ~>[again] Pay
 *     fail Pay: Wrong amount | recovery: Refund | by: Ask for another card | back: Pay | severity: 6 | seen
 *     wait Pay: 2min | tolerance: 5min | relief: A place to sit
 *
 * A name ends in `?` for a decision, `$` for the outcome, `!` for another end, and begins with `^` for a start; `(wait)`
 * before it and the like say its kind. `~>` leads back, `<>` is agreed on, `<=>` is one contact whose time counts once, `--`
 * has no arrow. Steps are referred to by the beginning of their names.
 * @throws NotationError with the line where the notation is wrong; ZodError where the document does not fit the format
 */
export function writeBlueprint(text: string): BlueprintDocument {
  const draft = new Draft();
  const drawing = new Drawing(draft);
  for (const statement of inReadingOrder(statementsOf(text))) {
    const { keyword, line } = statement;
    const [write, record] = [WRITERS[keyword], RECORDERS[keyword]];
    if (write) write(draft, drawing, statement);
    else if (record) record(draft, statement);
    else if (drawing.isLane(keyword)) drawing.addColumn(statement);
    else throw new NotationError(line, `“${keyword}” is no keyword and no lane`);
  }
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId: draft.documentId(),
    languages: draft.languages,
    service: { name: {}, ...draft.service },
    ...draft.collections,
    lanes: drawing.lanesInOrder(),
    ...(Object.keys(draft.statements).length > 0 ? { statements: draft.statements } : {}),
  });
}

/** What others refer to is read before them, wherever it stands. */
const READ_EARLY = ['languages', 'lane', 'actor', 'content'];

function inReadingOrder(statements: readonly Statement[]): Statement[] {
  const rank = ({ keyword }: Statement): number => {
    if (READ_EARLY.includes(keyword)) return READ_EARLY.indexOf(keyword);
    if (!RECORDERS[keyword]) return READ_EARLY.length;
    return READ_EARLY.length + (keyword === 'source' ? 1 : 2);
  };
  return [...statements].sort((one, other) => rank(one) - rank(other));
}
