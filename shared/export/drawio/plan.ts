import type { Card } from '../../layout/card.ts';
import { placeBlueprint } from '../../layout/from-document.ts';
import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { lanesInOrder, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene, SceneGroup } from '../../scene/primitives.ts';
import type { Theme } from '../../scene/theme.ts';
import { type ThemeName, themeOf } from '../../scene/themes/themes.ts';
import { withoutRows } from '../carried.ts';

/** Where the pool stands on the page; heights of its title and of the phases, width of the lanes' titles. */
export const POOL: Point = { x: 40, y: 40 };
export const TITLE = 36;
export const PHASES = 34;
export const LANE_TITLE = 40;

/** What is written, and where it stands. */
export interface DrawioPlan {
  /** With nothing folded and without rows: they would have no place. */
  readonly document: BlueprintDocument;
  readonly language: string;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly cards: ReadonlyMap<Id, Card>;
  readonly scene: Scene;
  /** What is drawn, by its key. */
  readonly drawn: ReadonlyMap<string, SceneGroup>;
  readonly named: (text: Text | undefined) => string;
  /** The body of each lane within the pool: lanes touch one another. */
  readonly lanes: ReadonlyMap<Id, Rectangle>;
  /** Where the layout's origin lies in the pool. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
}

export function planOf(whole: BlueprintDocument, languages: readonly string[], look: ThemeName): DrawioPlan {
  const document = unfolded(withoutRows(whole));
  const { layout, cards } = placeBlueprint(document, { languages, theme: look });
  const language = languages[0] ?? document.languages[0] ?? 'en';
  const top = TITLE + (Object.keys(document.phases).length > 0 ? PHASES : 0);
  const bodies = lanesInOrder(document).map(([id], index) => {
    const start = index === 0 ? 0 : edgeAbove(layout, index);
    const end = index === layout.lanes.length - 1 ? layout.height : edgeAbove(layout, index + 1);
    return [id, { x: 0, y: top + start, width: LANE_TITLE + layout.width, height: end - start }] as const;
  });
  const scene = buildScene(document, { languages, theme: look });
  return {
    document,
    language,
    theme: themeOf(document, look),
    layout,
    cards,
    scene,
    drawn: new Map(scene.groups.map((group) => [group.key, group])),
    named: (text) => textIn(text, language, document.languages),
    lanes: new Map(bodies),
    origin: { x: LANE_TITLE, y: top },
    width: Math.max(LANE_TITLE + layout.width, 240),
    height: Math.max(top + layout.height, top + 60),
  };
}

/** Where a lane meets the one above: in the middle of the gap in which a line may run. */
function edgeAbove({ lanes }: Layout, index: number): number {
  const [above, lane] = [lanes[index - 1], lanes[index]];
  return above && lane ? (above.start + above.size + lane.start) / 2 : 0;
}

function unfolded(document: BlueprintDocument): BlueprintDocument {
  const open = <Item extends { readonly folded?: boolean }>(items: Readonly<Record<Id, Item>>) =>
    Object.fromEntries(
      Object.entries(items).map(([id, item]) => [id, item.folded ? { ...item, folded: false } : item] as const),
    );
  return { ...document, lanes: open(document.lanes), phases: open(document.phases) };
}

/** A place of the drawing within the pool. */
export function inPool<Place extends Point>({ origin }: DrawioPlan, place: Place): Place {
  return { ...place, x: place.x + origin.x, y: place.y + origin.y };
}
