import type { FindingsFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';
import { junitFormat } from './junit.ts';
import { markdownFormat } from './markdown.ts';
import { sarifFormat } from './sarif.ts';
import { textFormat } from './text.ts';

/** The formats of reports on findings, by their names. */
export const FINDINGS_FORMATS = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  junit: junitFormat,
  markdown: markdownFormat,
  html: htmlFormat,
} as const satisfies Readonly<Record<string, FindingsFormat>>;

export type FindingsFormatId = keyof typeof FINDINGS_FORMATS;

export const FINDINGS_FORMAT_IDS = Object.keys(FINDINGS_FORMATS) as FindingsFormatId[];

/** The id that a name is; text for any other. */
export function findingsFormatId(name: string | undefined): FindingsFormatId {
  return FINDINGS_FORMAT_IDS.find((id) => id === name) ?? 'text';
}

/** The format of an id. */
export function findingsFormat(id: FindingsFormatId): FindingsFormat {
  return FINDINGS_FORMATS[id];
}
