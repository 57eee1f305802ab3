import type { Mutation } from '../mutation.ts';
import { improvements } from './revision/improvements.ts';
import { log } from './revision/log.ts';

/** Step 5: revise. */
export const revision: readonly Mutation[] = [...log, ...improvements];
