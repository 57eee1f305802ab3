import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { ProblemSection } from '../../../shared/rules/grouping.ts';
import { problemsStore } from '../../store/problems.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Group } from './group.tsx';
import { Sign } from './place.tsx';
import { Windowed } from './windowed.tsx';

interface SectionProps {
  readonly section: ProblemSection;
  readonly document: BlueprintDocument;
}

/** Rows, under the heading of a method step or a severity where they are grouped so. */
export function Section({ section, document }: SectionProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const { step, severity, groups } = section;
  const current = useStore(problemsStore, (view) =>
    groups.findIndex(({ problems }) => problems.some(({ key }) => key === view.current)),
  );
  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    <>
      {step !== undefined && (
        <h3 className="problem-heading">
          {step} {METHOD_STEPS[step - 1]?.name[language]} <span className="quiet">{words.places(count)}</span>
        </h3>
      )}
      {severity !== undefined && (
        <h3 className="problem-heading">
          <Sign severity={severity} silent />
          {words[severity]} <span className="quiet">{words.places(count)}</span>
        </h3>
      )}
      <Windowed items={groups} current={current} className="problem-rows">
        {(group) => <Group key={group.key} group={group} document={document} />}
      </Windowed>
    </>
  );
}
