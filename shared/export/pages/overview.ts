import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Primitive, SceneGroup } from '../../scene/primitives.ts';
import { centred, run } from '../../scene/shapes.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import { bandsOf } from './folds.ts';
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
  const starts = tiles.slice(0, columns).map(({ part }) => part.x);
  const bands = bandsOf(scene, starts, room).map((band) => ({
    ...band,
    tiles: tiles.filter(({ part }) => band.from.x <= part.x && part.x < band.from.x + band.from.width),
  }));
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
