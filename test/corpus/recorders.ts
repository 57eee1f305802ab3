import type { CollectionName } from '../../shared/model/schema/document.ts';
import type { Draft } from './draft.ts';
import { defined, durationOf, listOf, NotationError, optionsOf, type Statement } from './notation.ts';

type Recorder = (draft: Draft, statement: Statement) => void;

/** What is written behind the drawing, because it refers to it. */
export const RECORDERS: Readonly<Record<string, Recorder>> = {
  tolerance: (draft, { value, line }) => {
    draft.service.tolerance = durationOf(value, line);
  },
  segment: (draft, { value, line }) => {
    draft.addNamed('segments', draft.text(value, line), {});
  },
  arrows: (draft, { value, line }) => {
    for (const chain of value.split(/\s*[;；]\s*/).filter(Boolean)) addChain(draft, chain, line);
  },
  fail: addFailPoint,
  wait: addWaitPoint,
  'no-fails': (draft, { value, line }) => {
    draft.statements.noFailPoints = draft.text(value, line);
  },
  'no-waits': (draft, { value, line }) => {
    draft.statements.noWaitPoints = draft.text(value, line);
  },
  times: (draft, { value, line }) => {
    draft.statements.times = draft.text(value, line);
  },
  source: addSource,
  need: addNeed,
  policy: addPolicy,
  risk: addRisk,
  control: addControl,
};

const ARROWS: Readonly<Record<string, object>> = {
  '>': {},
  '~>': { loop: true },
  '<>': { arrow: 'double' },
  '<=>': { arrow: 'double', sameContact: true },
  '--': { arrow: 'none' },
};

/** `Ask > Answer >[yes 80% ~2d] Read ~>[again] Ask`: the label holds condition, chance and the time of the hand-off. */
function addChain(draft: Draft, chain: string, line: number): void {
  const [first = '', ...rest] = chain.split(/\s+(~>|<=>|<>|--|>)(?:\[([^\]]*)\])?\s+/);
  if (rest.length === 0) throw new NotationError(line, `“${chain}” has no arrow`);
  let from = draft.refer('steps', first.trim(), line);
  for (let index = 0; index < rest.length; index += 3) {
    const [arrow = '', label = '', name = ''] = rest.slice(index, index + 3);
    const to = draft.refer('steps', name.trim(), line);
    draft.add('links', { from, to, ...ARROWS[arrow], ...labelOf(draft, label, line) });
    from = to;
  }
}

function labelOf(draft: Draft, label: string, line: number): object {
  const chance = label.match(/(?:^|\s)([\d.]+)%/)?.[1];
  const handOff = label.match(/(?:^|\s)(~\S+)/)?.[1];
  const words = label.replace(/(?:^|\s)([\d.]+%|~\S+)/g, '').trim();
  return defined({
    condition: words ? draft.text(words, line) : undefined,
    chance: chance === undefined ? undefined : Number(chance) / 100,
    handOff: handOff ? durationOf(handOff, line) : undefined,
  });
}

function addFailPoint(draft: Draft, statement: Statement): void {
  const { line, subject, value } = statement;
  const texts = ['why', 'noticed', 'recovery'];
  const ratings = ['severity', 'occurrence', 'detection'];
  const options = optionsOf(statement, [...texts, ...ratings, 'by', 'back', 'seen', 'cites', 'assumed']);
  const by = refers(draft, 'steps', options.get('by'), line);
  draft.add(
    'failPoints',
    defined({
      on: draft.refer('steps', subject, line),
      number: count(draft, 'failPoints') + 1,
      what: draft.text(value, line),
      ...Object.fromEntries(texts.map((name) => [name, optionText(draft, options.get(name), line)])),
      ...Object.fromEntries(ratings.map((name) => [name, numberOf(options.get(name))])),
      recoveryStepIds: by,
      returnsToStepId: refers(draft, 'steps', options.get('back'), line)?.[0],
      customerSees: options.has('seen') || undefined,
      sourceIds: refers(draft, 'sources', options.get('cites'), line),
      assumption: options.has('assumed') || undefined,
    }),
  );
}

function addWaitPoint(draft: Draft, statement: Statement): void {
  const { line, subject, value } = statement;
  const options = optionsOf(statement, ['tolerance', 'relief', 'cites', 'assumed']);
  const tolerance = options.get('tolerance');
  draft.add(
    'waitPoints',
    defined({
      on: draft.refer('steps', subject, line),
      number: count(draft, 'waitPoints') + 1,
      expected: value ? durationOf(value, line) : undefined,
      tolerance: tolerance ? durationOf(tolerance, line) : undefined,
      relief: optionText(draft, options.get('relief'), line),
      sourceIds: refers(draft, 'sources', options.get('cites'), line),
      assumption: options.has('assumed') || undefined,
    }),
  );
}

/** `source site-visit: A morning at the counter | date: 2025-03-04 | findings: …` */
function addSource(draft: Draft, statement: Statement): void {
  const { line, subject, value } = statement;
  const options = optionsOf(statement, ['date', 'findings', 'suggestion']);
  const title = draft.text(value, line);
  const text = (name: string) => optionText(draft, options.get(name), line);
  const fields = { kind: subject, title, date: options.get('date') };
  draft.addNamed('sources', title, defined({ ...fields, findings: text('findings'), suggestion: text('suggestion') }));
}

/** `need latent: To be recognised | at: Greet` */
function addNeed(draft: Draft, statement: Statement): void {
  const { line, subject, value } = statement;
  const options = optionsOf(statement, ['at', 'cites']);
  const sourceIds = refers(draft, 'sources', options.get('cites'), line);
  const id = draft.addNamed('needs', draft.text(value, line), defined({ kind: subject, sourceIds }));
  attach(draft, 'needIds', id, options.get('at'), line);
}

/** `policy: Complaints act | reference: § 3 | at: Answer | from: Ask | to: Answer | within: 15wd` */
function addPolicy(draft: Draft, statement: Statement): void {
  const { line, value } = statement;
  const options = optionsOf(statement, ['reference', 'at', 'from', 'to', 'within']);
  const [from, to, within] = ['from', 'to', 'within'].map((name) => options.get(name));
  const limit =
    from && to && within
      ? {
          fromStepId: draft.refer('steps', from, line),
          toStepId: draft.refer('steps', to, line),
          within: durationOf(within, line),
        }
      : undefined;
  const reference = optionText(draft, options.get('reference'), line);
  const id = draft.addNamed('policies', draft.text(value, line), defined({ reference, limit }));
  attach(draft, 'policyIds', id, options.get('at'), line);
}

/** `risk: Money laundering | severity: 8 | at: Check the papers` */
function addRisk(draft: Draft, statement: Statement): void {
  const options = optionsOf(statement, ['severity', 'at']);
  const text = draft.text(statement.value, statement.line);
  const id = draft.addNamed('risks', text, defined({ severity: numberOf(options.get('severity')) }));
  attach(draft, 'riskIds', id, options.get('at'), statement.line);
}

/** `control preventive: Second signature | by: Clerk | approved: Head of desk | at: Sign` */
function addControl(draft: Draft, statement: Statement): void {
  const { line, subject, value } = statement;
  const options = optionsOf(statement, ['by', 'approved', 'at']);
  const actor = (name: string) => {
    const words = options.get(name);
    return words ? draft.catalogued('actors', words) : undefined;
  };
  const fields = { nature: subject, performedById: actor('by'), approvedById: actor('approved') };
  const id = draft.addNamed('controls', draft.text(value, line), defined(fields));
  attach(draft, 'controlIds', id, options.get('at'), line);
}

function attach(draft: Draft, field: string, id: string, at: string | undefined, line: number): void {
  for (const stepId of refers(draft, 'steps', at, line) ?? []) draft.attach('steps', stepId, field, id);
}

function refers(draft: Draft, collection: CollectionName, words: string | undefined, line: number) {
  const names = listOf(words);
  return names.length > 0 ? names.map((name) => draft.refer(collection, name, line)) : undefined;
}

function optionText(draft: Draft, words: string | undefined, line: number) {
  return words ? draft.text(words, line) : undefined;
}

function numberOf(words: string | undefined): number | undefined {
  return words ? Number(words) : undefined;
}

function count(draft: Draft, collection: CollectionName): number {
  return Object.keys(draft.collections[collection] ?? {}).length;
}
