import elkConstructor from 'elkjs/lib/elk.bundled.js';
import { model } from './processes.ts';
import { median } from './timing.ts';

/** Milliseconds that elkjs's layered layout, without lanes, takes for a generated process: the calibration of ours. */
export async function elkTime(n: number, runs: number): Promise<number> {
  const elk = new elkConstructor();
  const process = model(n);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const graph = {
      id: 'root',
      layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT', 'elk.edgeRouting': 'ORTHOGONAL' },
      children: process.steps.map(({ id }) => ({ id, width: 132, height: 56 })),
      edges: process.links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
    };
    const start = performance.now();
    await elk.layout(graph);
    times.push(performance.now() - start);
  }
  return median(times);
}
