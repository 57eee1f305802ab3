import { blueprintAsBpmn, bpmnLosses } from '../bpmn/bpmn.ts';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';

/** The blueprint as a BPMN 2.0 file. */
export async function encodeBpmn({ document, languages, scene }: ExportJob): Promise<Exported> {
  const text = blueprintAsBpmn(document, languages, scene());
  return { bytes: new TextEncoder().encode(text), losses: bpmnLosses(document) };
}
