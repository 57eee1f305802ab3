import type { Mutation } from '../mutation.ts';

export const steps: readonly Mutation[] = [];
