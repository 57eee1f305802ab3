import type { FileRefusal } from '../../shared/model/json-file.ts';
import { refusalIn, type Sentence } from '../../shared/model/refusal.ts';

/** Thrown for a file beside blueprints that cannot be followed: to go on without it would claim too much. */
export class RefusedFile extends Error {
  readonly sentence: Sentence;
  constructor(path: string, refusal: FileRefusal) {
    super(refusal.message.en);
    this.sentence = refusalIn(path, refusal);
  }
}
