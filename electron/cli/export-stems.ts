import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { UsageError } from './command.ts';
import { type FoundFiles, shownPath } from './files.ts';

/**
 * Where the exports of each file go below the output folder, without their endings: as the files lie below the folders
 * typed; where two would meet, as all lie below the folder that they have in common.
 * @throws UsageError where two would be one even then
 */
export function exportStems(cwd: string, { files, bases }: FoundFiles): Readonly<Record<string, string>> {
  const apart = files.map((file) => stemBelow(bases.get(file) ?? dirname(file), file));
  if (!rivalsIn(apart)) return paired(files, apart);
  const common = commonFolder(files);
  const whole = files.map((file) => stemBelow(common, file));
  const rivals = rivalsIn(whole);
  if (!rivals) return paired(files, whole);
  const [one = '', two = ''] = rivals.map((index) => shownPath(cwd, files[index] ?? ''));
  throw new UsageError({
    en: `The exports of ${one} and ${two} would have one name. Nothing was written.`,
    'zh-Hans': `${one} 与 ${two} 的导出文件会同名。没有写入任何内容。`,
  });
}

function stemBelow(folder: string, file: string): string {
  return join(relative(folder, dirname(file)), basename(file, extname(file)));
}

function paired(files: readonly string[], stems: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file, index) => [file, stems[index] ?? '']));
}

/** Two of one name, as also a system sees it that does not tell capitals. */
function rivalsIn(stems: readonly string[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, stem] of stems.entries()) {
    const name = stem.toLowerCase();
    const earlier = seen.get(name);
    if (earlier !== undefined) return [earlier, index];
    seen.set(name, index);
  }
  return undefined;
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  let length = first.length;
  for (const parts of others) {
    const parting = first.findIndex((part, index) => parts[index] !== part);
    if (parting >= 0) length = Math.min(length, parting);
  }
  return first.slice(0, length).join(sep) || sep;
}
