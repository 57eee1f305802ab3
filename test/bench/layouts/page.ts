import type { Point, Rectangle } from '../../../shared/model/geometry.ts';
import type { Counted } from './check.ts';
import type { ComparedProcess, Drawing } from './contender.ts';

/** One contender's drawing of a process with what was counted on it. */
export interface Shown {
  readonly contender: string;
  readonly drawing: Drawing;
  readonly counted: Counted;
}

const MARGIN = 24;
/** Room of a lane's band above and below its steps, in pixels. */
const LANE_PADDING = 10;
const LANE_TINTS = ['#fdf3e2', '#e8f1fb', '#eaf6ec', '#f2edf9', '#f4f1ec', '#fbeaea'];

const STYLE = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 96rem; padding: 0 1rem; color: #1c2430; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #cfd6df; padding: .3rem .6rem; text-align: right; }
th:first-child, td:first-child { text-align: left; }
.best { font-weight: 700; }
figure { margin: 1rem 0; }
figcaption { margin-bottom: .3rem; }
.sheet { border: 1px solid #cfd6df; overflow: auto; max-height: 30rem; background: #fff; }
svg { display: block; width: 100%; height: auto; max-height: 29rem; }
`;

/** One page that needs nothing else: a table of what was counted, then the pictures of each process side by side. */
export function layoutsPage(processes: readonly { process: ComparedProcess; shown: readonly Shown[] }[]): string {
  const contenders = processes[0]?.shown.map(({ contender }) => contender) ?? [];
  const heads = contenders.map((name) => `<th colspan="2">${escaped(name)}</th>`).join('');
  const seconds = contenders.map(() => '<th>crossings</th><th>bends a link</th>').join('');
  const rows = processes.map(({ process, shown }, index) => tableRow(process, shown, index)).join('');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Layouts side by side</title><style>${STYLE}</style>
<svg width="0" height="0"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z" fill="#1f4e8c"/></marker></defs></svg>
<h1>Layouts side by side</h1>
<p>One check counts on all drawings and shares nothing with any of the layouts. Ours is Tidy, run on the drawing as it
stands; the others get its steps, links and lanes. ELK has no lanes: its second column moves its layers into lanes and lets ELK route again, its last one is ELK as it
is, with the lanes mixed, for reference.</p>
<table><thead><tr><th rowspan="2">process</th><th rowspan="2">steps</th><th rowspan="2">links</th>${heads}</tr><tr>${seconds}</tr></thead><tbody>${rows}</tbody></table>
${processes.map(({ process, shown }, index) => section(process, shown, index)).join('\n')}
</html>
`;
}

function tableRow(process: ComparedProcess, shown: readonly Shown[], index: number): string {
  const fewest = Math.min(...shown.map(({ counted }) => counted.crossings));
  const cells = shown.map(({ counted }) => {
    const best = counted.crossings === fewest ? ' class="best"' : '';
    return `<td${best}>${counted.crossings}</td><td>${bendsALink(counted)}</td>`;
  });
  const { length } = process.steps;
  return `<tr><td><a href="#p${index}">${escaped(process.name)}</a></td><td>${length}</td><td>${process.links.length}</td>${cells.join('')}</tr>`;
}

function section(process: ComparedProcess, shown: readonly Shown[], index: number): string {
  const figures = shown.map(({ contender, drawing, counted }) => {
    const faults = [
      counted.onOneAnother > 0 ? `${counted.onOneAnother} pairs of links on one another` : '',
      counted.throughSteps > 0 ? `${counted.throughSteps} links through steps` : '',
      counted.inLanes ? '' : 'lanes mixed',
    ].filter(Boolean);
    const words = [`${counted.crossings} crossings`, `${bendsALink(counted)} bends a link`, ...faults].join(', ');
    return `<figure><figcaption><b>${escaped(contender)}</b>: ${words}</figcaption><div class="sheet">${picture(process, drawing, counted.inLanes)}</div></figure>`;
  });
  return `<h2 id="p${index}">${escaped(process.name)}</h2>${figures.join('')}`;
}

/** Bends a link, with two decimals. */
export function bendsALink({ bends, links }: Counted): string {
  return (bends / Math.max(1, links)).toFixed(2);
}

function picture(process: ComparedProcess, { boxes, lines }: Drawing, inLanes: boolean): string {
  const points = [...Object.values(boxes).flatMap(cornersOf), ...Object.values(lines).flat()];
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const width = Math.max(...points.map(({ x }) => x)) - left;
  const height = Math.max(...points.map(({ y }) => y)) - top;
  const lanes = inLanes ? process.lanes.map((name, lane) => laneBand(process, boxes, lane, name, left, width)) : [];
  const view = [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(Math.round).join(' ');
  const steps = process.steps.flatMap((step) => {
    const box = boxes[step.id];
    return box ? [stepShape(box, step.diamond, inLanes ? '#fff' : tintOf(step.lane), step.label)] : [];
  });
  const links = Object.values(lines).map(
    (line) => `<path d="M${line.map(place).join('L')}" marker-end="url(#arrow)"/>`,
  );
  return `<svg viewBox="${view}" role="img" aria-label="${escaped(process.name)}">${lanes.join('')}<g stroke="#5b6675" stroke-width="1.2">${steps.join('')}</g><g fill="none" stroke="#1f4e8c" stroke-width="1.5">${links.join('')}</g></svg>`;
}

function laneBand(
  process: ComparedProcess,
  boxes: Drawing['boxes'],
  lane: number,
  name: string,
  left: number,
  width: number,
): string {
  const inLane = process.steps.flatMap((step) => (step.lane === lane ? (boxes[step.id] ?? []) : []));
  if (inLane.length === 0) return '';
  const top = Math.min(...inLane.map(({ y }) => y)) - LANE_PADDING;
  const height = Math.max(...inLane.map((box) => box.y + box.height)) + LANE_PADDING - top;
  return `<rect x="${left - MARGIN}" y="${top}" width="${width + 2 * MARGIN}" height="${height}" fill="${tintOf(lane)}"><title>${escaped(name)}</title></rect>`;
}

function tintOf(lane: number): string {
  return LANE_TINTS[lane % LANE_TINTS.length] ?? '#fff';
}

function stepShape(box: Rectangle, diamond: boolean, fill: string, label: string): string {
  const { x, y, width, height } = box;
  const [middle, centre] = [x + width / 2, y + height / 2];
  const corners = [`${middle},${y}`, `${x + width},${centre}`, `${middle},${y + height}`, `${x},${centre}`].join(' ');
  const shape = diamond
    ? `<polygon points="${corners}" fill="${fill}"/>`
    : `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}"/>`;
  return `<g>${shape}<title>${escaped(label)}</title></g>`;
}

function cornersOf({ x, y, width, height }: Rectangle): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function place({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
