import { createStore } from 'zustand/vanilla';
import type { GuidePageName } from '../../../shared/locales/user-guide.ts';
import { openPanel } from '../../app/dialogs.ts';

/** The page of the user guide that is shown; the window opens again where it was left. */
export const userGuideStore = createStore<{ readonly page: GuidePageName }>(() => ({ page: 'getting-started' }));

/** Shows a page of the user guide. */
export function openUserGuide(page: GuidePageName): void {
  userGuideStore.setState({ page });
  openPanel('user-guide');
}
