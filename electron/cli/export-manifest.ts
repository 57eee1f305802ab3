import { extname, relative, sep } from 'node:path';
import type { ExportJob, FileExport } from './export-file.ts';

export const MANIFEST = 'manifest.json';

/**
 * What was handed out, of which source, and what may be seen in it: the same exports give the same text. Places are
 * told below the output folder, sources as their exports lie; no path of the machine and no time is in it.
 */
export function manifestOf(job: ExportJob, results: readonly FileExport[]): string {
  const preset = job.words.preset ?? 'client';
  const sourceOf = ({ source }: FileExport) => `${slashed(job.stems[source] ?? '')}${extname(source)}`;
  const exports = results.flatMap((result) =>
    result.written.map(({ path, format, parts, languages, bytes, sha256, losses }) => ({
      source: sourceOf(result),
      sourceSha256: result.digest,
      file: slashed(relative(job.folder, path)),
      format,
      preset,
      parts,
      languages,
      bytes,
      sha256,
      losses,
    })),
  );
  const failed = results.filter(({ problems }) => problems.length > 0).map(sourceOf);
  return `${JSON.stringify({ exports, failed }, null, 2)}\n`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
