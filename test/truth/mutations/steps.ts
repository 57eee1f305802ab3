import type { Mutation } from '../mutation.ts';
import { stepsBranching } from './steps/branching.ts';
import { stepsContact } from './steps/contact.ts';
import { stepsCycles } from './steps/cycles.ts';
import { stepsDecisions } from './steps/decisions.ts';
import { stepsLinks } from './steps/links.ts';
import { stepsPromises } from './steps/promises.ts';
import { stepsPurpose } from './steps/purpose.ts';
import { stepsRecord } from './steps/record.ts';

/** Step 4: establish the steps. */
export const steps: readonly Mutation[] = [
  ...stepsRecord,
  ...stepsLinks,
  ...stepsCycles,
  ...stepsContact,
  ...stepsPurpose,
  ...stepsDecisions,
  ...stepsBranching,
  ...stepsPromises,
];
