import Elk from 'elkjs/lib/elk.bundled.js';
import { arrange } from '../../../shared/edit/commands/arrange.ts';
import { runRecipe } from '../../../shared/edit/edit.ts';
import { arrangementOf } from '../../../shared/layout/arrangement.ts';
import { placeBlueprint } from '../../../shared/layout/from-document.ts';
import { tidy } from '../../../shared/layout/tidy.ts';
import { tidyInputOf } from '../../../shared/layout/tidy-document.ts';
import type { TidyProposal } from '../../../shared/layout/types.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Drawing } from './contender.ts';

/** As the examples are shown. */
const VIEW = { languages: ['en'] };

/** Our own drawing after Tidy, as the editor runs it. */
export async function drawOwn(document: BlueprintDocument): Promise<Drawing> {
  return drawn(document, await tidy(tidyInputOf(document, { view: VIEW }), new Elk()));
}

/** A proposal as it is drawn. */
export function drawn(document: BlueprintDocument, proposal: TidyProposal): Drawing {
  let made = 0;
  const arrangement = arrangementOf(document, proposal, () => `column${String(made++).padStart(12, '9')}`);
  const { layout } = placeBlueprint(runRecipe(document, arrange, arrangement).document, VIEW);
  return {
    boxes: Object.fromEntries(layout.items),
    lines: Object.fromEntries([...layout.links].map(([id, { points }]) => [id, points])),
  };
}
