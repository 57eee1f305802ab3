import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Primitive, Scene, SceneGroup } from '../../scene/primitives.ts';
import { centred, run } from '../../scene/shapes.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { type DrawnPage, groupsIn, onPage } from './page.ts';
import { FOOT, MARGIN } from './paper.ts';
import { OVERLAP, type Tile, type Tiling } from './tiling.ts';
import { pageWords } from './words.ts';

const TITLE: TextStyle = { size: 15, weight: 700 };
const BODY: TextStyle = { size: 9, weight: 400 };
const LABEL: TextStyle = { size: 11, weight: 700 };
const GAP = 10;
/** How much larger a folded drawing has to be. */
const GAIN = 1.25;

/** How the sheets lie: the whole drawing small, each sheet drawn into it and leading to its page. */
export function overviewPage(job: PagesJob, tiling: Tiling, paper: Size): DrawnPage {
  const scene = job.scene();
  const words = pageWords(scene.language);
  const { tiles, rows, columns } = tiling;
  const title = words.overview(scene.title || words.blueprint);
  const headingFor = (folds: number) => heading(job, title, words.tiling(tiles.length, rows, columns, folds), paper);
  // The words for a folded drawing are the longer ones: there is room for them whether it is folded or not.
  const top = MARGIN + headingFor(2).height + GAP;
  const room = { x: MARGIN, y: top, width: paper.width - 2 * MARGIN, height: paper.height - FOOT - 2 * GAP - top };
  const bands = bandsOf(tiling, scene, room);
  const sheets = bands.flatMap(({ from, to, tiles: shown }) =>
    shown.map((tile) => ({ tile, box: sheetBox(tiling, tile, from, to) })),
  );
  const place = { left: MARGIN, right: paper.width - MARGIN, top: paper.height - FOOT, index: 0, of: tiles.length + 1 };
  return {
    ...paper,
    ground: scene.background,
    name: words.overviewShort,
    label: words.overviewShort,
    windows: bands.map(({ from, to, tiles: shown }) => {
      const alt = [title, ...shown.map(({ label }) => label)].join(', ');
      return { groups: groupsIn(scene, from).filter(isBelowTitle), from, to, cut: true, telling: { alt } };
    }),
    texts: headingFor(bands.length).runs,
    marks: [...sheets.flatMap(({ tile, box }) => sheetMark(job, tile, box)), ...footOf(job, place)],
    links: sheets.map(({ tile, box }) => ({
      ...box,
      page: tiles.indexOf(tile) + 1,
      says: words.goTo(words.tile(tile.label)),
    })),
  };
}

/** The page's own heading says the title; the label of the first sheet would stand on it. */
function isBelowTitle({ key }: SceneGroup): boolean {
  return key !== 'frame title';
}

interface Band {
  readonly from: Rectangle;
  readonly to: Rectangle;
  readonly tiles: readonly Tile[];
}

/** The drawing in one band, or in several, one below the other, where these show it clearly larger. */
function bandsOf(tiling: Tiling, scene: Scene, room: Rectangle): Band[] {
  const folds = Array.from({ length: tiling.columns }, (_, index) => foldOf(tiling, scene, room, index + 1));
  const best = folds.reduce((one, other) => (other.scale >= GAIN * one.scale ? other : one));
  return best.pieces.map(({ x, width, tiles }, band): Band => {
    const y = room.y + band * (scene.height * best.scale + GAP);
    return {
      from: { x, y: 0, width, height: scene.height },
      to: { x: room.x, y, width: width * best.scale, height: scene.height * best.scale },
      tiles,
    };
  });
}

/** What each of so many bands shows, and how large. */
function foldOf({ columns, tiles }: Tiling, scene: Scene, room: Size, bands: number) {
  const each = Math.ceil(columns / bands);
  const starts = Array.from({ length: Math.ceil(columns / each) }, (_, band) => tiles[band * each]?.part.x ?? 0);
  const pieces = starts.map((x, band) => ({
    x,
    width: (starts[band + 1] ?? scene.width) - x,
    tiles: tiles.filter(({ column }) => Math.floor(column / each) === band),
  }));
  const width = Math.max(...pieces.map((piece) => piece.width));
  const height = (room.height - (pieces.length - 1) * GAP) / pieces.length;
  return { pieces, scale: Math.min(room.width / width, height / scene.height) };
}

function heading({ colours, languages: [language = ''] }: PagesJob, title: string, body: string, { width }: Size) {
  const room = width - 2 * MARGIN;
  let y = 0;
  const put = (text: string, style: TextStyle, fill: string) =>
    breakLines(text, style, room).map((line) => {
      const drawn = run(line.text, MARGIN, MARGIN + y, style, { fill, language });
      y += lineHeight(style);
      return drawn;
    });
  const runs = [...put(title, TITLE, colours.ink), ...put(body, BODY, colours.quiet)];
  return { runs, height: y };
}

/** What a sheet shows besides the strips that its neighbours show too. */
function sheetBox(tiling: Tiling, { row, column, part }: Tile, from: Rectangle, to: Rectangle): Rectangle {
  const strip = OVERLAP / tiling.scale;
  const width = column < tiling.columns - 1 ? part.width - strip : part.width;
  const height = row < tiling.rows - 1 ? part.height - strip : part.height;
  return onPage({ from, to }, { x: part.x, y: part.y, width, height });
}

function sheetMark({ colours, languages: [language = ''] }: PagesJob, { label }: Tile, box: Rectangle): Primitive[] {
  const size = Math.min(LABEL.size, box.height * 0.5, box.width * 0.4);
  const place = { x: box.x, y: box.y, width: size * (0.8 + 0.65 * label.length), height: size * 1.5 };
  return [
    { type: 'rectangle', ...box, radius: 0, stroke: colours.roles.customer.accent, strokeWidth: 0.8 },
    { type: 'rectangle', ...place, radius: 0, fill: colours.roles.customer.accent },
    centred(label, place, { ...LABEL, size }, { fill: colours.background, language }),
  ];
}
