import { buildScene } from '../../scene/build.ts';
import { blueprintAsBpmn, bpmnLosses } from '../bpmn/bpmn.ts';
import { withoutPictures, withoutRows } from '../carried.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';

/** The blueprint as a BPMN 2.0 file. */
export async function encodeBpmn({ document, languages, theme, date }: ExportJob): Promise<Exported> {
  const bare = withoutPictures(document);
  const scene = buildScene(withoutRows(bare), { languages, theme, frame: { date } });
  const text = blueprintAsBpmn(bare, languages, scene, theme, date);
  return { bytes: new TextEncoder().encode(text), losses: bpmnLosses(document) };
}
