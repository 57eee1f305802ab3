import {
  type DraftLink,
  type DraftPhase,
  type DraftStep,
  emptyDraft,
  type ImportDraft,
  ImportRefusal,
} from '../../draft.ts';
import type { MermaidText } from './statements.ts';

const TASK = /^(.+?):\s*(\d+(?:\.\d+)?)\s*(?::\s*(.*))?$/;
const LANE = 'customer-journey';

/**
 * A user journey: sections as phases, tasks as the customer's actions in their order. How satisfied somebody is, and who
 * takes part, is kept in the description.
 * @throws ImportRefusal with the line for what is no task
 */
export function readJourney({ statements, title }: MermaidText, language: string): ImportDraft {
  const chinese = language.startsWith('zh');
  const phases: DraftPhase[] = [];
  const steps: DraftStep[] = [];
  let name = title;
  for (const { line, text } of statements) {
    if (text.startsWith('title ')) name = text.slice(6).trim();
    else if (text.startsWith('section '))
      phases.push({ key: `section ${phases.length}`, name: { [language]: text.slice(8).trim() } });
    else if (!/^acc(Title|Descr)\b/.test(text)) {
      const [, task = '', score = '', actors = ''] = TASK.exec(text) ?? refuse(line, text);
      const phase = phases.at(-1)?.key;
      const said = chinese ? `满意度 ${score}` : `Satisfaction ${score}`;
      steps.push({
        key: `task ${steps.length}`,
        name: { [language]: task.trim() },
        kind: 'action',
        lane: LANE,
        column: steps.length,
        ...(phase === undefined ? {} : { phase }),
        fields: { description: { [language]: [said, actors.trim()].filter(Boolean).join(' · ') } },
      });
    }
  }
  const links = steps
    .slice(1)
    .map(({ key }, index): DraftLink => ({ key: `link ${index}`, from: `task ${index}`, to: key }));
  return {
    ...emptyDraft(language),
    name: name === '' ? {} : { [language]: name },
    lanes: [{ key: LANE, name: { [language]: chinese ? '客户行为' : 'Customer actions' }, role: 'customer' }],
    phases,
    steps,
    links,
  };
}

function refuse(line: number, text: string): never {
  throw new ImportRefusal({
    en: `Line ${line}: expected “task: score: who”, found ${text.slice(0, 40)}`,
    'zh-Hans': `第 ${line} 行：应为“task: score: who”（任务、分数、参与者），实为 ${text.slice(0, 40)}`,
  });
}
