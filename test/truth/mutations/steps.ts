import type { Mutation } from '../mutation.ts';
import { stepsContact } from './steps/contact.ts';
import { stepsCycles } from './steps/cycles.ts';
import { stepsLinks } from './steps/links.ts';
import { stepsPurpose } from './steps/purpose.ts';
import { stepsRecord } from './steps/record.ts';

/** Step 4: establish the steps. */
export const steps: readonly Mutation[] = [
  ...stepsRecord,
  ...stepsLinks,
  ...stepsCycles,
  ...stepsContact,
  ...stepsPurpose,
];
