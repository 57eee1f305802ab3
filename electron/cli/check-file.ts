import { dirname } from 'node:path';
import type { Sentence } from '../../shared/model/refusal.ts';
import { type FileFacts, type Refused, uncheckedFacts } from '../../shared/report/facts.ts';
import type { ReportOptions } from '../../shared/report/findings/format.ts';
import { type FindingsFormatId, findingsFormat } from '../../shared/report/findings/formats.ts';
import { factsOf, type Wanted } from '../../shared/report/tell.ts';
import type { FileSum } from '../../shared/report/totals.ts';
import { type CheckOptions, checkBlueprint } from '../../shared/rules/engine.ts';
import { folderSettings } from '../node/folder-settings.ts';
import { sentenceOf } from '../node/system-error.ts';
import { shownPath, uriOf } from './files.ts';
import { neighbours } from './neighbours.ts';
import { readBlueprintNow } from './read-blueprint.ts';

/** How files are checked, as plain values that can be sent to another thread. */
export interface CheckJob {
  /** The folder that paths are shown relative to. */
  readonly cwd: string;
  readonly options: Pick<CheckOptions, 'today' | 'floor' | 'ignoreWaivers' | 'ignoreDocumentSettings'>;
  readonly wanted: Wanted;
  /** How a file is written about at once, in a format whose pieces stand alone. */
  readonly report?: { readonly format: FindingsFormatId; readonly options: ReportOptions };
}

/** What is left of the facts of a file that was written about. */
export interface WrittenFile extends FileSum {
  readonly path: string;
  readonly text: string;
}

/** Checks one file; never throws: what goes wrong is the file's one finding. */
export type FileCheck = (file: string) => Promise<FileFacts | WrittenFile>;

/** A check that remembers the settings of folders and the blueprints that others refer to. */
export function fileCheck(job: CheckJob): FileCheck {
  const check = factsCheck(job);
  const { report } = job;
  const piece = report && findingsFormat(report.format).piece;
  if (!report || !piece) return check;
  return async (file) => {
    const facts = await check(file);
    const { path, checked, counts, steps } = facts;
    return { path, checked, counts, steps, text: piece(facts, report.options) };
  };
}

function factsCheck(job: CheckJob): (file: string) => Promise<FileFacts> {
  const settingsOf = folderSettings();
  const resolveFrom = neighbours();
  return async (file) => {
    const [path, uri] = [shownPath(job.cwd, file), uriOf(job.cwd, file)];
    try {
      const read = readBlueprintNow(file);
      if (!read.ok) return uncheckedFacts(path, uri, read.refusals.map(refused));
      const folder = await settingsOf(dirname(file)).catch((error: unknown) => new Unfollowed(sentenceOf(error)));
      if (folder instanceof Unfollowed) return uncheckedFacts(path, uri, [folder]);
      const { document, digest, places } = read;
      const settings = folder ? { folder } : {};
      const result = checkBlueprint({ ...job.options, ...settings, resolve: resolveFrom(dirname(file)), document });
      return factsOf({ path, uri, digest, document, result, places }, job.wanted);
    } catch (error) {
      return crashedFacts(job.cwd, file, error);
    }
  };
}

/** The settings of a folder that cannot be followed. */
class Unfollowed implements Refused {
  readonly code = 'settings';
  readonly message: Sentence;
  constructor(message: Sentence) {
    this.message = message;
  }
}

function refused({
  code,
  message,
  line,
  column,
}: {
  code: string;
  message: Sentence;
  line?: number;
  column?: number;
}): Refused {
  return { code, message, ...(line === undefined || column === undefined ? {} : { place: { line, column } }) };
}

/** A file whose check came to no end: a fault of the program, told as the file's finding. */
export function crashedFacts(cwd: string, file: string, error: unknown): FileFacts {
  const why = sentenceOf(error);
  const message = {
    en: `The check of this file ended unexpectedly: ${why.en}`,
    'zh-Hans': `此文件的检查意外中止：${why['zh-Hans']}`,
  };
  return uncheckedFacts(shownPath(cwd, file), uriOf(cwd, file), [{ code: 'crashed', message }]);
}
