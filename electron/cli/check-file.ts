import { dirname } from 'node:path';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Whereabouts } from '../../shared/report/whereabouts.ts';
import { type CheckOptions, type CheckResult, checkBlueprint } from '../../shared/rules/engine.ts';
import type { Resolve } from '../../shared/rules/rule.ts';
import type { FolderSettings } from '../../shared/rules/settings.ts';
import { sentenceOf } from '../node/system-error.ts';
import { elementPlaces } from './element-places.ts';
import { type FileRefusal, readBlueprint } from './read-blueprint.ts';

/** What came of one file: why it was not checked, or what was found. */
export type FileReport = { readonly path: string; readonly refusals: readonly FileRefusal[] } | CheckedFile;

export interface CheckedFile extends Whereabouts {
  readonly refusals: readonly [];
  readonly document: BlueprintDocument;
  readonly result: CheckResult;
}

/** What the folder of a file adds to its check. */
export interface Surroundings {
  readonly settingsOf: (folder: string) => Promise<FolderSettings | undefined>;
  readonly resolveFrom: (folder: string) => Resolve;
}

/** Reads and checks one file; a broken one, or one whose folder's settings are broken, is told and no more. */
export async function checkFile(
  file: string,
  shown: string,
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<FileReport> {
  const read = await readBlueprint(file);
  if (!read.ok) return { path: shown, refusals: read.refusals };
  const settings = await surroundings.settingsOf(dirname(file)).catch((error: unknown) => ({
    code: 'settings',
    message: sentenceOf(error),
  }));
  if (settings && 'code' in settings) return { path: shown, refusals: [settings] };
  const { document, text } = read;
  const resolve = surroundings.resolveFrom(dirname(file));
  const result = checkBlueprint({ ...options, ...(settings ? { folder: settings } : {}), resolve, document });
  return { path: shown, refusals: [], document, result, placeOf: elementPlaces(text) };
}

export function isChecked(report: FileReport): report is CheckedFile {
  return 'result' in report;
}

export interface Counts {
  readonly files: number;
  readonly unread: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly open: number;
}

/** Counts findings: those waived or left open apart, open ones past their day among the rest again. */
export function countReports(reports: readonly FileReport[]): Counts {
  const results = reports.filter(isChecked).map(({ result }) => result);
  const overdue = results.flatMap(({ open }) => open.filter((left) => left.overdue).map(({ finding }) => finding));
  const standing = [...results.flatMap(({ findings }) => findings), ...overdue];
  const of = (severity: string) => standing.filter((finding) => finding.severity === severity).length;
  return {
    files: reports.length,
    unread: reports.length - results.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    waived: results.reduce((sum, { waived }) => sum + waived.length, 0),
    open: results.reduce((sum, { open }) => sum + open.length, 0) - overdue.length,
  };
}
