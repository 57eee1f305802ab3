import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { corpus } from '../corpus/corpus.ts';

const TODAY = '2026-03-31';
/** The most rules that may warn of a sound blueprint. */
const MOST_WARNING_RULES = 10;

export interface Soundness {
  readonly count: number;
  readonly withErrors: number;
  /** What is said wrongly of which case, a line each. */
  readonly complaints: readonly string[];
}

/** How the corpus of sound blueprints does under `recommended`: no error, and warnings of at most ten rules. */
export function soundBlueprints(without?: string): Soundness {
  const told = corpus().map(({ id, document }) => {
    const { findings } = checkBlueprint({
      document,
      today: TODAY,
      folder: { profile: 'recommended' },
      geometryOf: (drawn) => placeBlueprint(drawn, { languages: drawn.languages }).layout,
      judges: (rule) => rule !== without,
    });
    const rulesAt = (severity: string) => [
      ...new Set(findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId)),
    ];
    return { id, errors: rulesAt('error'), warnings: rulesAt('warning') };
  });
  const noisy = told.filter(({ warnings }) => warnings.length > MOST_WARNING_RULES);
  return {
    count: told.length,
    withErrors: told.filter(({ errors }) => errors.length > 0).length,
    complaints: [
      ...told.flatMap(({ id, errors }) => errors.map((rule) => `${id}: ${rule} finds an error in a sound blueprint`)),
      ...noisy.map(({ id, warnings }) => `${id}: ${warnings.length} rules warn of a sound blueprint`),
    ],
  };
}
