import { stat } from 'node:fs/promises';

/** What was named on a command line, by what it is; what is not there counts as a file, whose opening says so. */
export interface LaunchPaths {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export async function launchPaths(paths: readonly string[]): Promise<LaunchPaths> {
  const entries = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const isFolder = (_: string, index: number) => entries[index]?.isDirectory() === true;
  return {
    files: paths.filter((path, index) => !isFolder(path, index)),
    folders: paths.filter(isFolder),
  };
}
