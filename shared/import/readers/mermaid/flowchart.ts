import {
  type DraftLane,
  type DraftLink,
  type DraftStep,
  emptyDraft,
  type ImportDraft,
  type ImportLoss,
  type Key,
} from '../../draft.ts';
import { roleFromName } from '../../lane-roles.ts';
import { type ChainNode, readChain } from './chain.ts';
import { type MermaidText, plainText, type Statement } from './statements.ts';

/** Statements that only colour, describe or make the picture do something. */
const WITHOUT_MEANING = /^(classDef|class|style|linkStyle|click|direction|accTitle|accDescr)\b/;
const SUBGRAPH = /^subgraph\s+(.+)$/;
/** The lane of a chart that has none. */
const ONLY_LANE = 'flowchart';

interface Reading {
  readonly language: string;
  readonly lanes: Map<Key, DraftLane>;
  readonly steps: Map<Key, DraftStep>;
  readonly links: DraftLink[];
  readonly losses: ImportLoss[];
  /** Subgraphs that are open, the innermost last. */
  readonly open: { readonly key: Key; readonly name: string }[];
}

/**
 * A flowchart: subgraphs as lanes, nodes as steps, arrows as links.
 * @throws ImportRefusal with the line for what is not understood
 */
export function readFlowchart({ statements, title }: MermaidText, language: string): ImportDraft {
  const reading: Reading = { language, lanes: new Map(), steps: new Map(), links: [], losses: [], open: [] };
  const ignored = new Set<string>();
  for (const statement of statements) {
    const word = WITHOUT_MEANING.exec(statement.text)?.[1];
    if (word !== undefined) ignored.add(word);
    else if (statement.text === 'end' || statement.text.startsWith('end ')) reading.open.pop();
    else if (SUBGRAPH.test(statement.text)) openSubgraph(reading, statement);
    else addChain(reading, statement);
  }
  for (const word of ['click', 'accDescr', 'accTitle'].filter((known) => ignored.has(known))) {
    reading.losses.push({
      what: {
        en: 'A statement that a blueprint has no place for is left out.',
        'zh-Hans': '服务蓝图无法保存的语句未导入。',
      },
      where: word,
    });
  }
  return draftOf(reading, title);
}

function draftOf({ language, lanes, steps, links, losses }: Reading, title: string): ImportDraft {
  const laned = lanes.size > 0;
  const only = { key: ONLY_LANE, name: { [language]: language.startsWith('zh') ? '流程' : 'Flow' } };
  // A node whose name is that of a subgraph stands for the subgraph, and is no step.
  const own = [...steps.values()].filter(({ key }) => !lanes.has(key));
  return {
    ...emptyDraft(language),
    name: title === '' ? {} : { [language]: title },
    lanes: laned ? [...lanes.values()] : [only],
    steps: laned ? own : own.map((step) => ({ ...step, lane: ONLY_LANE })),
    links,
    losses,
  };
}

/** `subgraph name`, `subgraph name [title]` or `subgraph title of several words`. */
function openSubgraph(reading: Reading, { text }: Statement): void {
  const head = SUBGRAPH.exec(text)?.[1]?.trim() ?? '';
  const named = /^([^\s["]+)\s*\[([\s\S]*)\]$/.exec(head);
  const title = plainText(named?.[2] ?? head);
  const key = named?.[1] ?? title;
  const outer = reading.open.at(-1);
  const name = outer ? `${outer.name} / ${title}` : title;
  const role = roleFromName(title);
  reading.lanes.set(key, { key, name: { [reading.language]: name }, ...(role ? { role } : {}) });
  if (outer) {
    reading.losses.push({
      what: { en: 'A subgraph within a subgraph became a lane of its own.', 'zh-Hans': '嵌套的子图已转为独立泳道。' },
      where: name,
    });
  }
  reading.open.push({ key, name });
}

function addChain(reading: Reading, statement: Statement): void {
  const { nodes, edges } = readChain(statement);
  for (const node of nodes) addNode(reading, node);
  for (const { from, to, label, arrow } of edges) {
    reading.links.push({
      key: `link ${reading.links.length}`,
      from,
      to,
      fields: {
        ...(label === '' ? {} : { condition: { [reading.language]: label } }),
        ...(arrow === 'single' ? {} : { arrow }),
      },
    });
  }
}

/** A node is named again and again; the first shape and the innermost subgraph say what it is and where. */
function addNode({ steps, open, language }: Reading, { name, label, kind }: ChainNode): void {
  const known = steps.get(name);
  const lane = known?.lane ?? open.at(-1)?.key;
  const text = label === undefined ? known?.name : { [language]: label };
  steps.set(name, {
    key: name,
    name: text ?? { [language]: name },
    kind: kind ?? known?.kind ?? 'action',
    ...(lane === undefined ? {} : { lane }),
  });
}
