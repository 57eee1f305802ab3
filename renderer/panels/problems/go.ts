import { problemSentences } from '../../../shared/locales/problems.ts';
import { isFoldedAway } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { listed } from '../../../shared/rules/grouping.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import { findingSentence, ruleOf } from '../../../shared/rules/sentences.ts';
import { reveal } from '../../canvas/view.ts';
import { checkStore } from '../../store/check.ts';
import { editorStore, select, showNotice } from '../../store/editor.ts';
import { problemsStore, sectionsNow } from '../../store/problems.ts';
import { settingsStore } from '../../store/settings.ts';
import { noneToGoTo } from './sentences.ts';

/** Where the problem that was gone to last stood in the list: when it is mended, one goes on from there. */
let lastPlace = -1;

/** Goes to the next or the previous problem as they are listed, round at the ends. */
export function goToNeighbour(by: 1 | -1): void {
  const problems = listed(sectionsNow());
  const { current } = problemsStore.getState();
  const at = problems.findIndex(({ key }) => key === current);
  const gone = current !== null && at < 0;
  const from = gone ? lastPlace - (by > 0 ? 1 : 0) : at;
  const start = current === null && by < 0 ? 0 : from;
  const next = problems[(start + by + problems.length) % problems.length];
  if (next) goTo(next);
  else showNotice({ tone: 'info', sentence: noneToGoTo });
}

/** Shows a problem in the panel, and its element where that stands: in the drawing or in the record. */
export function goTo(problem: Problem): void {
  const sections = sectionsNow();
  const group = sections.flatMap(({ groups }) => groups).find(({ problems }) => problems.includes(problem));
  const order = listed(sections);
  lastPlace = order.indexOf(problem);
  problemsStore.setState(({ unfolded }) => ({
    open: true,
    current: problem.key,
    spoken: spoken(problem, lastPlace + 1, order.length),
    ...(group ? { unfolded: new Set([...unfolded, group.key]) } : {}),
  }));
  const { document } = editorStore.getState().history ?? {};
  const [id] = problem.finding.elementIds;
  select(id === undefined ? [] : [id]);
  if (id !== undefined && document) reveal(placeOf(document, id));
}

/** Shows what is wrong with an element: the first of its problems in the panel. */
export function goToElement(id: Id): void {
  problemsStore.setState(({ shown }) => ({ shown: new Set([...shown, 'told']) }));
  const isIt = ({ finding, standings }: Problem) => finding.elementIds[0] === id && standings.includes('told');
  const problem = listed(sectionsNow()).find(isIt) ?? checkStore.getState().problems.find(isIt);
  if (problem) goTo(problem);
}

/** What is folded away shows with its lane, or with its phase where that is folded. */
function placeOf(document: BlueprintDocument, id: Id): Id {
  const step = document.steps[id];
  if (!step || !isFoldedAway(document, id)) return id;
  const { phaseId } = document.columns[step.columnId ?? ''] ?? {};
  const phase = phaseId === undefined ? undefined : document.phases[phaseId];
  return (phase?.folded ? phaseId : step.laneId) ?? id;
}

function spoken({ finding }: Problem, place: number, count: number): string {
  const { document } = editorStore.getState().history ?? {};
  const { language } = settingsStore.getState();
  const words = problemSentences[language];
  const title = ruleOf(finding.ruleId)?.title[language] ?? finding.ruleId;
  const sentence = document ? findingSentence(document, finding, language) : '';
  return words.spoken(place, count, words[finding.severity], title, sentence);
}
