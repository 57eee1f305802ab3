import type { BlueprintDocument } from '../model/schema/document.ts';
import { buildScene } from '../scene/build.ts';
import { lastRevisionDate } from '../scene/groups/title.ts';
import type { Scene } from '../scene/primitives.ts';
import { keepParts } from './keep-parts.ts';
import type { Part } from './parts.ts';
import { type Options, readOptions } from './read-options.ts';
import type { ExportRequest } from './request.ts';

/** The date of what has none of its own: the same document gives the same bytes, and nothing is overdue. */
export const NO_DATE = '2000-01-01';

/** What an export is made of, whatever draws it. */
export interface DrawingJob {
  /** The document with nothing but the parts that may be seen. */
  readonly document: BlueprintDocument;
  readonly languages: readonly string[];
  readonly theme: ExportRequest['theme'];
  /** ISO date of the title block: the one asked for, else that of the last revision. */
  readonly date: string | undefined;
  /** The format's options, each with a value. */
  readonly options: Options;
  /** The drawing with title block and legend; made when it is first asked for. */
  readonly scene: () => Scene;
}

const kept = new WeakMap<BlueprintDocument, Map<string, BlueprintDocument>>();

/** A document with some parts: the same ones give the very same object, so that it is laid out once. */
export function keptOf(document: BlueprintDocument, parts: readonly Part[]): BlueprintDocument {
  const known = kept.get(document) ?? new Map<string, BlueprintDocument>();
  kept.set(document, known);
  const key = [...parts].sort().join(' ');
  const found = known.get(key) ?? keepParts(document, parts);
  known.set(key, found);
  return found;
}

/**
 * What a request is to be made of.
 * @param document what is left of the request's document
 * @throws ExportRefusal for options that the format does not have
 */
export function drawingJob(request: ExportRequest, document = keptOf(request.document, request.parts)): DrawingJob {
  const { format, languages, theme, bare } = request;
  const options = readOptions(format, request.options);
  const date = request.date ?? lastRevisionDate(request.document);
  let drawn: Scene | undefined;
  const scene = () => {
    drawn ??= buildScene(document, { languages, theme, ...(bare ? {} : { frame: { date } }) });
    return drawn;
  };
  return { document, languages, theme, date, options, scene };
}
