import { type ImportDraft, ImportRefusal } from '../../draft.ts';
import { withLoops } from '../../loops.ts';
import { decodeText } from '../decode.ts';
import { requireSize } from '../limits.ts';
import { readFlowchart } from './flowchart.ts';
import { readJourney } from './journey.ts';
import { withOwnFacts } from './own-facts.ts';
import { statementsOf } from './statements.ts';

const FLOWCHART = /^(flowchart|graph|flowchart-elk|swimlane)$/;

/**
 * Reads a Mermaid text: flowcharts with subgraphs as lanes, and user journeys.
 * @throws ImportRefusal with the line for what is not understood, and for diagrams of other kinds
 */
export function readMermaid(bytes: Uint8Array, language: string): ImportDraft {
  requireSize(bytes);
  const text = statementsOf(decodeText(bytes, { chinese: true }));
  if (text.kind === 'journey') return readJourney(text, language);
  if (!FLOWCHART.test(text.kind)) {
    throw new ImportRefusal({
      en: `A Mermaid diagram of the kind ${text.kind} is not read; flowchart, graph and journey are.`,
      'zh-Hans': `不读取 ${text.kind} 类型的 Mermaid 图；可读取 flowchart、graph 和 journey。`,
    });
  }
  const draft = withOwnFacts(readFlowchart(text, language), text, language);
  return text.facts.length > 0 ? draft : withLoops(draft, () => true);
}
