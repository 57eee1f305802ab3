import type { Mutation } from '../mutation.ts';

export const drawing: readonly Mutation[] = [];
