import { createStore } from 'zustand/vanilla';
import type { Basis } from '../../shared/review/basis.ts';
import { askForCheck } from './editor.ts';
import { filterStore, NO_FILTER } from './filter.ts';
import { guideStore } from './guide.ts';
import { problemsStore } from './problems.ts';

export const REVIEW_PARTS = ['overview', 'findings', 'remarks', 'decision'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

interface ReviewState {
  readonly on: boolean;
  readonly part: ReviewPart;
  /** With what the drawing is compared. */
  readonly basis: Basis;
  /** Grows whenever a remark is to be written on what is selected. */
  readonly remarkAsked: number;
}

export const reviewStore = createStore<ReviewState>(() => ({
  on: false,
  part: 'overview',
  basis: 'decision',
  remarkAsked: 0,
}));

// Both take the place at the left: the one that was opened last stands there.
guideStore.subscribe(({ on }) => {
  if (on) leaveReview();
});

/** Opens the review; whoever reviews is told everything. The review lists the findings itself. */
export function startReview(): void {
  const { open } = problemsStore.getState();
  guideStore.setState({ on: false });
  reviewStore.setState({ on: true });
  askForCheck();
  problemsStore.setState({ open });
}

export function showReviewPart(part: ReviewPart): void {
  reviewStore.setState({ part });
}

/** Leaves the review; what it dimmed is shown again. */
export function leaveReview(): void {
  reviewStore.setState({ on: false });
  if (filterStore.getState().since !== '') filterStore.setState({ since: NO_FILTER.since });
}

/** Lets a remark be written on what is selected, else on the whole blueprint. */
export function askForRemark(): void {
  reviewStore.setState(({ remarkAsked }) => ({ remarkAsked: remarkAsked + 1 }));
}
