import type { Mutation } from '../mutation.ts';
import { analysis } from './analysis.ts';
import { customer } from './customer.ts';
import { drawing } from './drawing.ts';
import { research } from './research.ts';
import { revision } from './revision.ts';
import { steps } from './steps.ts';

/** Every mutation, in the order of the method’s steps. */
export const MUTATIONS: readonly Mutation[] = [
  ...customer,
  ...research,
  ...analysis,
  ...steps,
  ...revision,
  ...drawing,
];

/** The families whose rules must all be tried. */
export const COMPLETE_FAMILIES: readonly string[] = [
  'customer',
  'research',
  'analysis',
  'steps',
  'revision',
  'drawing',
];
