import { reviewSentences } from '../../../shared/locales/review.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import { takeInSentences } from '../../../shared/locales/take-in.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { personName, writtenText } from '../../../shared/review/names.ts';
import type { Offer } from '../../../shared/review/returned.ts';
import { elementName, elementOf } from '../../../shared/rules/finding.ts';
import { ruleOf } from '../../../shared/rules/sentences.ts';

/** Something that reviewers write, as it is told in one line. */
export interface OfferText {
  /** Id of whose it is. */
  readonly personId: Id;
  /** UTC instant; none of an open answer. */
  readonly at?: string;
  readonly says: string;
}

/**
 * What an offer says in one of the two documents; undefined where it is not in there.
 * @param named where elements have the names by which they are told, as far as they are in there
 */
export function offerText(
  document: BlueprintDocument,
  named: BlueprintDocument,
  { collection, id }: Offer,
  language: InterfaceLanguage,
): OfferText | undefined {
  if (!Object.hasOwn(document[collection], id)) return undefined;
  switch (collection) {
    case 'remarks':
      return remarkText(document, named, id, language);
    case 'reviews':
      return reviewText(document, id, language);
    case 'waivers':
      return waiverText(document, id, language);
    case 'openAnswers':
      return openText(document, id, language);
  }
}

function remarkText(
  document: BlueprintDocument,
  named: BlueprintDocument,
  id: Id,
  language: InterfaceLanguage,
): OfferText | undefined {
  const remark = document.remarks[id];
  if (!remark) return undefined;
  const { on = '' } = remark;
  const home = [named, document].find((one) => elementOf(one, on));
  const about = home ? elementName(home, on, language) : '';
  const resolved = remark.resolved ? takeInSentences[language].resolved : '';
  const says = [about, writtenText(remark.text, language), resolved].filter(Boolean).join(' · ');
  return { personId: remark.byId, at: remark.editedAt ?? remark.at, says };
}

function reviewText(document: BlueprintDocument, id: Id, language: InterfaceLanguage): OfferText | undefined {
  const review = document.reviews[id];
  if (!review) return undefined;
  const words = takeInSentences[language];
  const answers = Object.keys(review.answers ?? {}).length;
  const says = [
    review.decision === undefined ? words.undecided : wordFor(reviewSentences[language], review.decision),
    writtenText(review.conditions, language),
    answers > 0 ? words.answers(answers) : '',
  ];
  return { personId: review.byId, at: review.at, says: says.filter(Boolean).join(' · ') };
}

function waiverText(document: BlueprintDocument, id: Id, language: InterfaceLanguage): OfferText | undefined {
  const waiver = document.waivers[id];
  if (!waiver) return undefined;
  const says = [takeInSentences[language].silences(ruleTitle(waiver.ruleId, language)), waiver.reason].join(' · ');
  return { personId: waiver.byId, at: waiver.at, says };
}

function openText(document: BlueprintDocument, id: Id, language: InterfaceLanguage): OfferText | undefined {
  const open = document.openAnswers[id];
  if (!open) return undefined;
  const by = takeInSentences[language].openBy(personName(document, open.whoId, language), open.due);
  const says = [ruleTitle(open.ruleId, language), by, open.note].filter(Boolean).join(' · ');
  return { personId: open.whoId, says };
}

function ruleTitle(ruleId: string, language: InterfaceLanguage): string {
  return ruleOf(ruleId)?.title[language] ?? ruleId;
}
