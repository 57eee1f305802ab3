import type { Mutation } from '../mutation.ts';

export const revision: readonly Mutation[] = [];
