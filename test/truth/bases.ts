import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { corpus } from '../corpus/corpus.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { bicycleRepair, bicycleRepairToBe } from './made/bicycle-repair.ts';
import { clinic } from './made/clinic.ts';
import { clinicVisit } from './made/clinic-visit.ts';
import { drivingLessons } from './made/driving-lessons.ts';
import { loanApplication } from './made/loan-application.ts';
import { unfinishedErrand } from './made/unfinished-errand.ts';

/** Bases made for the purpose. */
const MADE: Readonly<Record<string, () => BlueprintDocument>> = {
  /** The example that is shipped. */
  example: complaintHandling,
  'bicycle repair': bicycleRepair,
  'bicycle repair to be': bicycleRepairToBe,
  clinic,
  'driving lessons': drivingLessons,
  'clinic visit': clinicVisit,
  'loan application': loanApplication,
  'unfinished errand': unfinishedErrand,
};

const known = new Map<string, BlueprintDocument>();

function allBases(): ReadonlyMap<string, BlueprintDocument> {
  if (known.size > 0) return known;
  for (const { id, document } of corpus()) known.set(id, document);
  for (const [name, make] of Object.entries(MADE)) known.set(name, make());
  return known;
}

/** A blueprint that mutations change, by its name: one made for it, or a case of the corpus by its id. */
export function baseOf(name: string): BlueprintDocument | undefined {
  return allBases().get(name);
}

/** A base by its document’s id, as a blueprint that refers to it would find it. */
export function documentOf(documentId: string): BlueprintDocument | undefined {
  return [...allBases().values()].find((document) => document.documentId === documentId);
}
