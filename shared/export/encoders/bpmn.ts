import { buildScene } from '../../scene/build.ts';
import { blueprintAsBpmn, bpmnLosses } from '../bpmn/bpmn.ts';
import { withoutRows } from '../carried.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';

/** The blueprint as a BPMN 2.0 file. */
export async function encodeBpmn({ document, languages, theme, date }: ExportJob): Promise<Exported> {
  const scene = buildScene(withoutRows(document), { languages, theme, frame: { date } });
  const text = blueprintAsBpmn(document, languages, scene);
  return { bytes: new TextEncoder().encode(text), losses: bpmnLosses(document) };
}
