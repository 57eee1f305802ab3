import Elk from 'elkjs/lib/elk.bundled.js';
import { arrange } from '../../../shared/edit/commands/arrange.ts';
import { runRecipe } from '../../../shared/edit/edit.ts';
import { placeBlueprint } from '../../../shared/layout/from-document.ts';
import { tidy } from '../../../shared/layout/tidy.ts';
import { arrangementOf, tidyInputOf } from '../../../shared/layout/tidy-document.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Drawing } from './contender.ts';

/** Our own drawing after Tidy, as the editor runs it. */
export async function drawOwn(document: BlueprintDocument): Promise<Drawing> {
  const proposal = await tidy(tidyInputOf(document), new Elk());
  let made = 0;
  const arrangement = arrangementOf(document, proposal, () => `column${String(made++).padStart(12, '9')}`);
  const { layout } = placeBlueprint(runRecipe(document, arrange, arrangement).document, { languages: ['en'] });
  return {
    boxes: Object.fromEntries(layout.items),
    lines: Object.fromEntries([...layout.links].map(([id, { points }]) => [id, points])),
  };
}
