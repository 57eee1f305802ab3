import { languageName } from '../../../locales/shell.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import type { Id } from '../../../model/schema/values.ts';
import { told, wordsOf } from '../context.ts';
import type { Fact, ReportPart } from '../report.ts';
import { serviceFacts } from '../sections/first-page.ts';
import { toldIn } from '../told-in.ts';
import { type Card, cardOf } from './cards.ts';
import { type Filter, filtersOf } from './groups.ts';

/** A blueprint in one of its languages, for readers who look into the drawing. */
export interface ToldDrawing {
  readonly language: ReportPart['language'];
  readonly languageName: string;
  readonly title: string;
  readonly classification: string;
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly filters: readonly Filter[];
}

/** Tells what is drawn; ids that name nothing that has details are left out. */
export function tellDrawing(document: BlueprintDocument, tag: string, drawn: readonly Id[]): ToldDrawing {
  const context = toldIn(document, tag);
  const { service } = document;
  return {
    language: context.language,
    languageName: languageName(tag),
    title: told(context, service.name) || wordsOf(context).untitled,
    classification: told(context, service.classification),
    facts: serviceFacts(context),
    cards: drawn.flatMap((id) => cardOf(context, id) ?? []),
    filters: filtersOf(context),
  };
}
