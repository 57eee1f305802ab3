import type { Mutation } from '../mutation.ts';

export const research: readonly Mutation[] = [];
