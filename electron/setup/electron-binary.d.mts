/** The path of Electron's binary where it is on this machine: it may be in ELECTRON_OVERRIDE_DIST_PATH, else installed. */
export function electronBinary(): string | undefined;
