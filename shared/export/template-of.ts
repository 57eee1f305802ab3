import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Text } from '../model/schema/values.ts';
import { keepParts } from './keep-parts.ts';
import { ALL_PARTS, type Part } from './parts.ts';

/** What a template may leave out, each with the parts that it stands for. */
export const LEFT_OUT = {
  record: ['sources', 'record', 'questions', 'voices', 'presenter', 'paths'],
  people: ['people'],
  reviews: ['remarks', 'answers'],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

export type LeftOut = keyof typeof LEFT_OUT;

/** What a template is called, and what it is for. */
export interface TemplateWords {
  readonly name: Text;
  readonly description: Text;
}

/** A blueprint under another name, telling what it is for; a language without a text has none. */
export function withWords(document: BlueprintDocument, { name, description }: TemplateWords): BlueprintDocument {
  const { scenario: _, ...service } = document.service;
  const scenario = filled(description);
  const told = Object.keys(scenario).length > 0 ? { scenario } : {};
  return { ...document, service: { ...service, name: filled(name), ...told } };
}

function filled(text: Text): Text {
  const lines = Object.entries(text).map(([language, line]) => [language, line.trim()] as const);
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

/** A blueprint as others may begin with it: under its own name and identity, a draft, without what it leaves out. */
export function templateOf(
  document: BlueprintDocument,
  words: TemplateWords,
  leftOut: readonly LeftOut[],
  documentId: string,
): BlueprintDocument {
  const gone = new Set<Part>(leftOut.flatMap((what) => LEFT_OUT[what]));
  const kept =
    gone.size === 0
      ? document
      : keepParts(
          document,
          ALL_PARTS.filter((part) => !gone.has(part)),
        );
  // The copy is not the pair of the document that the original is compared with.
  const { version: _, effectiveDate: __, comparesWith: ___, ...service } = kept.service;
  return withWords({ ...kept, documentId, service: { ...service, status: 'draft' } }, words);
}
