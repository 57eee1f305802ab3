/** Sets up packages, fonts and builds that are missing or out of date, saying so on standard error. Returns success. */
export function ensureProject(): boolean;
