import type { Mutation } from '../mutation.ts';
import { figures } from './analysis/figures.ts';
import { needs } from './analysis/needs.ts';
import { times } from './analysis/times.ts';
import { waits } from './analysis/waits.ts';

/** Step 3: analyse. */
export const analysis: readonly Mutation[] = [...needs, ...times, ...waits, ...figures];
