import { parseBlueprint } from '../../shared/model/parse.ts';
import { emptyPlaces, type PlaceIndex } from '../../shared/model/places.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { type FileText, ReadError, readText, readTextNow } from '../node/read-text.ts';

/** A file as the terminal reads it: a document, or the reasons why it is none. */
export type BlueprintFile =
  | {
      readonly ok: true;
      readonly document: BlueprintDocument;
      readonly text: string;
      readonly digest: string;
      readonly places: PlaceIndex;
    }
  | { readonly ok: false; readonly refusals: readonly FileRefusal[] };

/** Why a file was not read; without a place where it could not even be opened. */
export type FileRefusal = Pick<Refusal, 'message'> &
  Partial<Pick<Refusal, 'line' | 'column'>> & { readonly code: string };

/** Reads a blueprint file; never throws for what is in it or for what the system says. */
export async function readBlueprint(path: string): Promise<BlueprintFile> {
  try {
    return parsed(await readText(path));
  } catch (error) {
    return unread(error);
  }
}

/** The same at once, for a thread that does nothing else. */
export function readBlueprintNow(path: string): BlueprintFile {
  try {
    return parsed(readTextNow(path));
  } catch (error) {
    return unread(error);
  }
}

function parsed({ text, digest }: FileText): BlueprintFile {
  const places = emptyPlaces();
  const result = parseBlueprint(text, places);
  return result.ok ? { ok: true, document: result.document, text, digest, places } : result;
}

function unread(error: unknown): BlueprintFile {
  if (!(error instanceof ReadError)) throw error;
  return { ok: false, refusals: [{ code: error.code, message: error.sentence }] };
}
