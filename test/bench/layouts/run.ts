import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { row } from '../timing.ts';
import { layoutCases } from './cases.ts';
import { countDrawing } from './check.ts';
import type { Drawing } from './contender.ts';
import { drawElkInLanes, drawElkWithoutLanes } from './elk.ts';
import { startMaxGraph } from './maxgraph.ts';
import { drawOwn } from './own.ts';
import { bendsALink, layoutsPage, type Shown } from './page.ts';

/**
 * Draws the generated processes and all examples with our layout, maxGraph's swimlane layout and elkjs, counts crossings
 * and bends on each with one check, and writes a page with the pictures into the folder.
 */
export async function benchLayouts(folder: string): Promise<void> {
  const maxGraph = await startMaxGraph();
  const processes = [];
  for (const { document, process } of layoutCases()) {
    const drawings: readonly (readonly [string, Drawing])[] = [
      ['ours', await drawOwn(document)],
      ['maxGraph, swimlanes', await maxGraph.draw(process)],
      ['elkjs, moved into lanes', await drawElkInLanes(process)],
      ['elkjs, no lanes', await drawElkWithoutLanes(process)],
    ];
    const shown = drawings.map(([contender, drawing]): Shown => {
      return { contender, drawing, counted: countDrawing(process, drawing) };
    });
    processes.push({ process, shown });
    console.log(process.name);
    for (const { contender, counted } of shown) {
      row(`  ${contender}`, `${counted.crossings} crossings`, `${bendsALink(counted)} bends a link`);
    }
  }
  await maxGraph.close();
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'layouts.html');
  await writeFile(file, layoutsPage(processes));
  console.log(file);
}
