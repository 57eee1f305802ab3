import type { Theme } from '../../scene/theme.ts';
import type { DrawingJob } from '../drawing-job.ts';

/** What pages are made of. */
export interface PagesJob extends DrawingJob {
  readonly colours: Theme;
}
