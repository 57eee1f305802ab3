import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { type FormatId, formatOf } from '../../shared/export/registry.ts';
import { ExportRefusal, type ExportRequest, handsOutFindings, type Loss } from '../../shared/export/request.ts';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { BRAND_FILE, inBrand } from '../../shared/model/brand-file.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { brandIn } from '../node/brand-file.ts';
import { exportEnvironment } from '../node/export-environment.ts';
import { folderSettings } from '../node/folder-settings.ts';
import { nearestFile } from '../node/nearest-file.ts';
import { digestOf } from '../node/read-text.ts';
import { safeSave } from '../node/safe-save.ts';
import { sentenceOf } from '../node/system-error.ts';
import type { Arguments } from './command.ts';
import { exportRequestOf, typedFor } from './export-request.ts';
import { shownPath } from './files.ts';
import { neighbours, referredTo } from './neighbours.ts';
import { readBlueprint } from './read-blueprint.ts';
import { refusalLine } from './tell.ts';

/** How files are exported, as plain values that can be sent to another thread. */
export interface ExportJob {
  /** The folder that paths are shown relative to. */
  readonly cwd: string;
  readonly language: InterfaceLanguage;
  /** ISO date on which is checked what is handed out of findings, where none was typed. */
  readonly today: string;
  /** The options typed, by name. */
  readonly words: Readonly<Record<string, string>>;
  /** None for that of the preset. */
  readonly formats: readonly FormatId[];
  /** The PowerPoint template to use. */
  readonly template?: string;
  /** The one file to write; without it each file's own place below the folder. */
  readonly output?: string;
  readonly folder: string;
  /** The place of each file below the folder, without its ending. */
  readonly stems: Readonly<Record<string, string>>;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/** One file that was written, or would be. */
export interface Written {
  readonly path: string;
  readonly format: FormatId;
  readonly parts: readonly string[];
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
  readonly losses: readonly Loss[];
}

/** What came of one blueprint. */
export interface FileExport {
  readonly source: string;
  readonly digest?: string;
  readonly written: readonly Written[];
  /** What went wrong, as it is told. */
  readonly problems: readonly string[];
}

/** Exports one file in every format asked for; never throws: what goes wrong is told with the file. */
export async function exportFile(job: ExportJob, file: string): Promise<FileExport> {
  const shown = shownPath(job.cwd, file);
  try {
    const read = await readBlueprint(file);
    if (!read.ok) return failed(file, ...read.refusals.map((refusal) => refusalLine(job.language, shown, refusal)));
    const [written, problems]: [Written[], string[]] = [[], []];
    for (const format of job.formats.length > 0 ? job.formats : [undefined]) {
      try {
        written.push(await exportAs(job, file, read.document, format));
      } catch (error) {
        problems.push(`${shown}: ${sentenceOf(error)[job.language]}`);
      }
    }
    return { source: file, digest: read.digest, written, problems };
  } catch (error) {
    return crashedExport(job, file, error);
  }
}

/** A file whose export came to no end: a fault of the program, told with the file. */
export function crashedExport({ cwd, language }: ExportJob, file: string, error: unknown): FileExport {
  return failed(file, `${shownPath(cwd, file)}: ${sentenceOf(error)[language]}`);
}

function failed(source: string, ...problems: readonly string[]): FileExport {
  return { source, written: [], problems };
}

async function exportAs(
  job: ExportJob,
  file: string,
  document: BlueprintDocument,
  format: FormatId | undefined,
): Promise<Written> {
  const args = argumentsOf(job.words);
  const typed = format !== undefined && job.formats.length > 1 ? typedFor(format, args) : args;
  const request = exportRequestOf(await branded(job, file, document), typed, format);
  const path = job.output ?? join(job.folder, `${job.stems[file] ?? ''}.${formatOf(request.format).extension}`);
  await refuseBlueprint(path);
  const checked = { ...request, ...(await checkingOf(job, file, request)) };
  const { bytes, losses } = await made(job, checked, path);
  const { parts, languages } = request;
  const sha256 = digestOf(bytes);
  return { path, format: request.format, parts, languages, bytes: bytes.length, sha256, losses };
}

/** The document in the brand that was named; else, where the theme asks for one and it has none, in that of its folder. */
async function branded({ cwd, words }: ExportJob, file: string, document: BlueprintDocument) {
  if (words.brand !== undefined) return inBrand(document, await brandIn(resolve(cwd, words.brand)));
  if (words.theme !== 'brand' || document.brand) return document;
  const path = await nearestFile(dirname(file), BRAND_FILE);
  return path === undefined ? document : inBrand(document, await brandIn(path));
}

/** How the document is checked where its findings are handed out: as `validate` does. */
async function checkingOf({ today }: ExportJob, file: string, request: ExportRequest) {
  if (!handsOutFindings(request)) return {};
  const folder = await folderSettings()(dirname(file));
  const others = referredTo(request.document, neighbours()(dirname(file)));
  return { checking: { date: request.date ?? today, others, ...(folder ? { folder } : {}) } };
}

/** @throws ExportRefusal where the template cannot be read */
async function templateOf({ template, formats }: ExportJob, { format }: ExportRequest) {
  if (template === undefined || (format !== 'pptx' && formats.length > 1)) return {};
  try {
    return { template: new Uint8Array(await readFile(template)) };
  } catch {
    throw new ExportRefusal({
      en: `--template: ${template} cannot be read. Nothing was written.`,
      'zh-Hans': `--template：无法读取 ${template}。没有写入任何内容。`,
    });
  }
}

async function made(job: ExportJob, request: ExportRequest, path: string) {
  if (job.dryRun) return { bytes: new Uint8Array(), losses: [] };
  const { exportBlueprint } = await import('../../shared/export/encoders/export.ts');
  const exported = await exportBlueprint({ ...request, ...(await templateOf(job, request)) }, exportEnvironment());
  if (job.output === undefined) await mkdir(dirname(path), { recursive: true });
  await safeSave(path, exported.bytes);
  return exported;
}

/** What leads to a blueprint by a link is as safe as the blueprint itself. */
async function refuseBlueprint(path: string): Promise<void> {
  const real = await realpath(path).catch(() => path);
  if (extname(real).toLowerCase() === '.blueprint') throw new BlueprintThereError(path);
}

class BlueprintThereError extends Error {
  readonly sentence;
  constructor(path: string) {
    super(`${path} is a blueprint`);
    this.sentence = {
      en: `${path} leads to a blueprint. It was not written over.`,
      'zh-Hans': `${path} 指向服务蓝图文件，未被覆盖。`,
    };
  }
}

function argumentsOf(words: Readonly<Record<string, string>>): Arguments {
  return { paths: [], text: (name) => words[name], texts: () => [], flag: () => false };
}
