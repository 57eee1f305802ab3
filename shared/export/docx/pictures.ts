import { NAME_STYLE } from '../../layout/card.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { buildScene, type SceneOptions } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type Page, phaseOnPage, phasePages } from '../phase-pages.ts';
import type { Loss } from '../request.ts';
import { type Paper, ROOM } from './paper.ts';

/** Names of steps below this size in points are hard to read on paper. */
const READABLE = 7;
const POINTS_A_MILLIMETRE = 72 / 25.4;
/** Columns of a page, where even a phase is too wide for one. */
const COLUMNS = [16, 10, 7] as const;
/** Share of the best size that is as good. */
const AS_GOOD = 0.9;

/** A drawing of the text, with what it shows; nothing is said of the whole. */
export interface Drawing {
  readonly phase: string;
  readonly scene: Scene;
  /** Millimetres that a pixel of it takes. */
  readonly scale: number;
}

/** All drawings of a text, on pages of one size that lie on their side. */
export interface Drawings {
  readonly paper: Paper;
  readonly drawings: readonly Drawing[];
}

/**
 * The whole on one page; where its names would be too small there, one page a phase, then on larger paper, then several
 * pages a phase.
 */
export function drawingsOf(whole: Scene, document: BlueprintDocument, how: SceneOptions): Drawings {
  const tried: Drawings[] = [];
  for (const drawings of choices(whole, document, how)) {
    if (nameSize(drawings) >= READABLE) return drawings;
    tried.push(drawings);
  }
  const best = Math.max(...tried.map(nameSize));
  return tried.find((drawings) => nameSize(drawings) >= best * AS_GOOD) ?? { paper: 'a4', drawings: [] };
}

function* choices(whole: Scene, document: BlueprintDocument, how: SceneOptions): Generator<Drawings> {
  const one = [{ phase: '', scene: whole }];
  yield onPaper('a4', one);
  const phases = scenesOf(phasePages(document), document, how);
  if (phases.length > 1) yield onPaper('a4', phases);
  yield onPaper('a3', one);
  if (phases.length > 1) yield onPaper('a3', phases);
  for (const most of COLUMNS)
    yield onPaper(
      'a3',
      scenesOf(
        phasePages(document, undefined, () => most),
        document,
        how,
      ),
    );
}

type Untold = Pick<Drawing, 'phase' | 'scene'>;

function onPaper(paper: Paper, scenes: readonly Untold[]): Drawings {
  const { width, height } = ROOM[paper];
  const scaleOf = (scene: Scene) => Math.min(width / scene.width, height / scene.height);
  return { paper, drawings: scenes.map((one) => ({ ...one, scale: scaleOf(one.scene) })) };
}

function scenesOf(pages: readonly Page[], document: BlueprintDocument, how: SceneOptions): readonly Untold[] {
  const [language = 'en'] = how.languages;
  return pages.map((page) => ({
    phase: phaseOnPage(page, document, language),
    scene: buildScene(page.document, how),
  }));
}

/** In points, of the smallest. */
function nameSize({ drawings }: Drawings): number {
  return Math.min(...drawings.map(({ scale }) => scale)) * NAME_STYLE.size * POINTS_A_MILLIMETRE;
}

/** That names are small though the drawing was parted, and what would make them larger. */
export function smallNames(all: readonly Drawings[]): Loss[] {
  const points = Math.floor(Math.min(...all.map(nameSize)) * 10) / 10;
  if (points >= READABLE) return [];
  const what = {
    en: `Names of steps measure ${points} points on the fullest page, less than ${READABLE}, however the drawing is parted. Fewer lanes, or fewer steps in one place, give them more room.`,
    'zh-Hans': `无论如何拆分，最满的一页上步骤名称仅 ${points} 磅，不足 ${READABLE} 磅。减少泳道，或减少同一位置的步骤，可使文字更大。`,
  };
  return [{ what, elementIds: [] }];
}
