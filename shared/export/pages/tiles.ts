import type { Rectangle, Size } from '../../model/geometry.ts';
import { buildScene } from '../../scene/build.ts';
import type { Primitive, Scene } from '../../scene/primitives.ts';
import { centred } from '../../scene/shapes.ts';
import type { TextStyle } from '../../text/style.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { keptOf } from './kept.ts';
import { outlineOf } from './outline.ts';
import { overviewPage } from './overview.ts';
import { type Bookmark, type DrawnPage, type DrawnPages, groupsIn, type PageLink } from './page.ts';
import { FOOT, MARGIN, paperOf } from './paper.ts';
import { onlyTold, type ReadingSection, readingOf } from './reading.ts';
import { tileMarks } from './tile-marks.ts';
import { type Tile, type Tiling, tilingOf } from './tiling.ts';
import { pageWords } from './words.ts';

/** Between what is printed and the foot: the marks of the lower edge. */
const BELOW = MARGIN + FOOT;
/** How often the sheets are laid anew for the legend. */
const TURNS = 3;
const NEIGHBOUR: TextStyle = { size: 8, weight: 700 };

/** The drawing in its own size over many sheets, and before them a page that shows how they lie. */
export function tiledPages(asked: PagesJob): DrawnPages {
  const paper = paperOf(asked.options);
  const room = { width: paper.width - 2 * MARGIN, height: paper.height - MARGIN - BELOW };
  const scene = uncutScene(asked, room);
  const job = { ...asked, scene: () => scene };
  const tiling = tilingOf(scene, room, keptOf(scene));
  const overview = tiling.tiles.length > 1 ? [overviewPage(job, tiling, paper)] : [];
  const owners = ownersOf(scene, tiling);
  const sections = readingOf(job.document, scene);
  const before = overview.length;
  const tiles = tiling.tiles.map((tile, index) => {
    const told = onlyTold(sections, (key) => owners.get(key) === index);
    return tilePage({ job, tiling, paper, told, before }, tile, index);
  });
  const pages = [...overview, ...tiles];
  const bookmarks = [...tileBookmarks(pages, scene.language), ...outlineOf(job.document, scene.language, pages)];
  return { pages, bookmarks, losses: [] };
}

/** The drawing with title block and legend no wider than a sheet shows alone, so that each stands whole on one and on no other. */
function uncutScene({ document, languages, theme, date, scene }: PagesJob, room: Size): Scene {
  let drawn = scene();
  // A legend of more rows may ask for other sheets.
  for (let turn = 0; turn < TURNS; turn += 1) {
    const legend = drawn.groups.find(({ key }) => key === 'frame legend');
    const [, second] = tilingOf(drawn, room, keptOf(drawn)).tiles;
    const alone = second?.row === 0 ? second.part.x : drawn.width;
    if (!legend || legend.x + legend.width <= alone) return drawn;
    drawn = buildScene(document, { languages, theme, frame: { date, width: Math.floor(alone - 2 * legend.x) } });
  }
  return drawn;
}

interface TileJob {
  readonly job: PagesJob;
  readonly tiling: Tiling;
  readonly paper: Size;
  readonly told: readonly ReadingSection[];
  /** How many pages come before the tiles. */
  readonly before: number;
}

function tilePage({ job, tiling, paper, told, before }: TileJob, tile: Tile, index: number): DrawnPage {
  const scene = job.scene();
  const { language } = scene;
  const words = pageWords(language);
  const { label, row, column, part } = tile;
  const to = { x: MARGIN, y: MARGIN, width: part.width * tiling.scale, height: part.height * tiling.scale };
  const place = words.place(row + 1, tiling.rows, column + 1, tiling.columns);
  const of = before + tiling.tiles.length;
  const foot = { left: MARGIN, right: paper.width - MARGIN, top: paper.height - FOOT, index: before + index, of };
  const neighbours = neighboursOf(tiling, tile, to);
  const single = tiling.tiles.length === 1;
  return {
    ...paper,
    ground: scene.background,
    name: words.tile(label),
    label,
    windows: [{ groups: groupsIn(scene, part), from: part, to, cut: true, telling: { sections: told } }],
    texts: [],
    marks: [
      ...(single ? [] : tileMarks(tiling, tile, to, job.colours.quiet)),
      ...neighbours.map(({ tile: other, box }) => neighbourLabel(job, other, box)),
      ...footOf(job, { ...foot, ...(single ? {} : { label: `${label} · ${place}` }) }),
    ],
    links: neighbours.map(
      ({ tile: other, box }): PageLink => ({
        ...box,
        page: before + tiling.tiles.indexOf(other),
        says: words.goTo(words.tile(other.label)),
      }),
    ),
  };
}

/** The sheets that lie beside one, with a place for their labels in the margin towards them. */
function neighboursOf({ tiles }: Tiling, { row, column }: Tile, frame: Rectangle) {
  const [width, height] = [24, 12];
  const at = (x: number, y: number): Rectangle => ({ x: x - width / 2, y: y - height / 2, width, height });
  const half = MARGIN / 2;
  const [middle, centre] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const beside = [
    { rows: -1, columns: 0, box: at(middle, frame.y - half) },
    { rows: 0, columns: -1, box: at(frame.x - half, centre) },
    { rows: 0, columns: 1, box: at(frame.x + frame.width + half, centre) },
    { rows: 1, columns: 0, box: at(middle, frame.y + frame.height + half) },
  ];
  return beside.flatMap(({ rows, columns, box }) => {
    const tile = tiles.find((other) => other.row === row + rows && other.column === column + columns);
    return tile ? [{ tile, box }] : [];
  });
}

function neighbourLabel({ colours, languages: [language = ''] }: PagesJob, { label }: Tile, box: Rectangle): Primitive {
  return centred(label, box, NEIGHBOUR, { fill: colours.quiet, language });
}

/** The sheet on which each group is told: that of its middle, or of the middle of the step with which it goes. */
function ownersOf(scene: Scene, { tiles }: Tiling): Map<string, number> {
  const shown = tiles.map(({ part }) => new Set(groupsIn(scene, part).map(({ key }) => key)));
  const owners = new Map<string, number>();
  for (const { key, x, y, width, height } of scene.groups) {
    const [middle, centre] = [x + Math.min(width / 2, 60), y + height / 2];
    const holds = ({ part }: Tile) =>
      part.x <= middle && middle <= part.x + part.width && part.y <= centre && centre <= part.y + part.height;
    const at = tiles.findIndex(holds);
    const owner = at >= 0 && shown[at]?.has(key) ? at : shown.findIndex((keys) => keys.has(key));
    if (owner >= 0) owners.set(key, owner);
  }
  return owners;
}

/** The overview with the sheets below it. */
function tileBookmarks(pages: readonly DrawnPage[], language: string): Bookmark[] {
  if (pages.length === 1) return [];
  const sheets = pages.slice(1).map(({ name }, index) => ({ title: name, page: index + 1, children: [] }));
  return [{ title: pageWords(language).overviewShort, page: 0, children: sheets }];
}
