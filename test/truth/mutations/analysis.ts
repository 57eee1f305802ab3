import type { Mutation } from '../mutation.ts';

export const analysis: readonly Mutation[] = [];
