import { createRequire } from 'node:module';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { launchBrowser } from '../support/browser.ts';
import { environment } from '../support/exports.ts';
import { median } from './timing.ts';

const VIEWER = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const RUNS = 7;

/** Milliseconds in which bpmn-js writes the same blueprint as an SVG: the median of some, the first left out. */
export async function peerSvgTime(blueprint: BlueprintDocument): Promise<number> {
  const languages = blueprint.languages.slice(0, 1);
  const request = { document: blueprint, format: 'bpmn', languages, theme: 'light', parts: ALL_PARTS } as const;
  const text = new TextDecoder().decode((await exportBlueprint(request, environment)).bytes);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.addScriptTag({ path: VIEWER });
    const times = await page.evaluate(
      async ([xml, runs]) => {
        document.body.innerHTML = '<div id="canvas" style="width:1400px;height:900px"></div>';
        const Viewer = Reflect.get(window, 'BpmnJS');
        const viewer = new Viewer({ container: '#canvas' });
        await viewer.importXML(xml);
        const all: number[] = [];
        for (let run = 0; run <= runs; run += 1) {
          const start = performance.now();
          await viewer.saveSVG();
          all.push(performance.now() - start);
        }
        return all;
      },
      [text, RUNS] as const,
    );
    return median(times.slice(1));
  } finally {
    await browser.close();
  }
}
