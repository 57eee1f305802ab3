import { createStore } from 'zustand/vanilla';
import type { Basis } from '../../shared/review/basis.ts';
import { askForCheck } from './editor.ts';
import { filterStore, NO_FILTER } from './filter.ts';
import { guideStore } from './guide.ts';

export const REVIEW_PARTS = ['overview', 'findings', 'remarks', 'decision'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** Findings nobody looked at, those sent back, or all. */
export const FINDINGS_SHOWN = ['new', 'back', 'all'] as const;
export type FindingsShown = (typeof FINDINGS_SHOWN)[number];

interface ReviewState {
  readonly on: boolean;
  readonly part: ReviewPart;
  readonly findings: FindingsShown;
  /** With what the drawing is compared. */
  readonly basis: Basis;
  /** Grows whenever a remark is to be written on what is selected. */
  readonly remarkAsked: number;
}

export const reviewStore = createStore<ReviewState>(() => ({
  on: false,
  part: 'overview',
  findings: 'new',
  basis: 'decision',
  remarkAsked: 0,
}));

// Both take the place at the left: the one that was opened last stands there.
guideStore.subscribe(({ on }) => {
  if (on) leaveReview();
});

/** Opens the review; whoever reviews is told everything. The review lists the findings itself. */
export function startReview(): void {
  guideStore.setState({ on: false });
  reviewStore.setState({ on: true, findings: 'new' });
  askForCheck();
}

/** Shows a part of the review; of the findings those that are named, else those shown last. */
export function showReviewPart(part: ReviewPart, findings: FindingsShown = reviewStore.getState().findings): void {
  reviewStore.setState({ part, findings });
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
