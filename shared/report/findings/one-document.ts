import { sha256Hex } from '../../model/digest.ts';
import { parseBlueprint } from '../../model/parse.ts';
import { emptyPlaces } from '../../model/places.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { serialiseBlueprint } from '../../model/serialise.ts';
import { type CheckOptions, checkBlueprint } from '../../rules/engine.ts';
import type { ReportLanguage } from '../facts.ts';
import { factsOf } from '../tell.ts';
import { NO_TOTALS, withFile } from '../totals.ts';
import { FINDINGS_FORMATS, type FindingsFormatId } from './formats.ts';

/** A document whose findings are told, and the file as which it is saved. */
export interface OneDocument extends CheckOptions {
  readonly document: BlueprintDocument;
  /** The file's name; places in it are those of the document as it is saved. */
  readonly fileName: string;
  readonly language: ReportLanguage;
  readonly version: string;
}

/** The findings of one document in a format of those for many files. */
export function findingsOfDocument(format: FindingsFormatId, { document, fileName, ...how }: OneDocument): string {
  const { language, version, ...options } = how;
  const text = serialiseBlueprint(document);
  const places = emptyPlaces();
  parseBlueprint(text, places);
  const { bothLanguages, details, writer } = FINDINGS_FORMATS[format];
  const result = checkBlueprint({ document, ...options });
  const file = { path: fileName, uri: encodeURIComponent(fileName), digest: sha256Hex(text), document, result, places };
  const facts = factsOf(file, { languages: bothLanguages ? ['en', 'zh-Hans'] : [language], details });
  const report = writer({
    language,
    version,
    date: options.today,
    ...(options.floor ? { floor: options.floor } : {}),
    mostWarnings: Number.POSITIVE_INFINITY,
    summaryOnly: false,
    colours: false,
  });
  return [report.begin(), report.file(facts), report.end(withFile(NO_TOTALS, facts))].join('');
}
