const KEY = 'token';

/**
 * The token of the program that serves this page: from the address it was opened with, or of this tab before a reload.
 * It is taken out of the address, so that a copied or bookmarked one gives nothing away. Null without a program.
 */
export function takeToken(): string | null {
  const given = location.hash.slice(1);
  if (/^[A-Za-z0-9_-]{32}$/.test(given)) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEY);
}
