import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { optionsOf } from '../inspector/options.ts';

/** The names by which elements are told apart in cells. */
export interface Labels {
  readonly all: readonly string[];
  labelOf(id: Id): string;
  /** The element that a name means, in any case. */
  idOf(label: string): Id | undefined;
}

const known = new WeakMap<BlueprintDocument, Map<string, Labels>>();

/** The names of everything in some collections; made once for a document, for a table asks at every cell. */
export function labelsOf(
  document: BlueprintDocument,
  collections: readonly CollectionName[],
  language: string,
): Labels {
  const ofDocument = known.get(document) ?? new Map<string, Labels>();
  known.set(document, ofDocument);
  const key = [language, ...collections].join(' ');
  const made = ofDocument.get(key) ?? makeLabels(document, collections, language);
  ofDocument.set(key, made);
  return made;
}

function makeLabels(document: BlueprintDocument, collections: readonly CollectionName[], language: string): Labels {
  const options = optionsOf(document, collections, language);
  const byId = new Map(options);
  const byLabel = new Map(options.map(([id, label]) => [label.trim().toLowerCase(), id] as const));
  return {
    all: options.map(([, label]) => label),
    labelOf: (id) => byId.get(id) ?? elementName(document, id, language),
    idOf: (label) => byLabel.get(label.trim().toLowerCase()),
  };
}
