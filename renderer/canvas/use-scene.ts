import { useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';
import type { Theme } from '../../shared/scene/theme.ts';
import { type ThemeName, themeOf, usualTheme } from '../../shared/scene/themes/themes.ts';
import { settingsStore } from '../store/settings.ts';
import { tidyStore } from '../store/tidying.ts';
import { useEditor } from '../store/use-store.ts';
import { useAfterPaint } from './after-paint.ts';
import { type Places, placesOf } from './places.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function watchDark(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The theme in force: the person's choice, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const choice = useStore(settingsStore, ({ theme }) => theme);
  const systemDark = useSyncExternalStore(watchDark, () => dark.matches);
  if (choice === 'system') return systemDark ? 'dark' : 'light';
  return choice;
}

/** The theme that the open document is drawn in. */
export function useDrawingTheme(): Theme {
  const appearance = useEditor(({ history }) => history?.document.appearance);
  const brand = useEditor(({ history }) => history?.document.brand);
  const look = usualTheme(appearance ? { appearance } : {}, useTheme());
  return themeOf(brand ? { brand } : {}, look);
}

/** The scene with an index of where its groups lie, for finding those in view. */
export interface IndexedScene {
  readonly scene: Scene;
  readonly document: BlueprintDocument;
  readonly theme: Theme;
  /** Layout in scene coordinates' own origin. */
  readonly layout: ReturnType<typeof placeBlueprint>['layout'];
  readonly places: Places;
  inView(left: number, top: number, right: number, bottom: number): readonly SceneGroup[];
  readonly byKey: ReadonlyMap<string, SceneGroup>;
}

/**
 * Makes the scene of a document, and the index of it.
 * @param emptyRows whether rows that have nothing to tell are shown, as places to fill
 */
export function indexScene(
  document: BlueprintDocument,
  languages: readonly string[],
  look: ThemeName,
  emptyRows = false,
): IndexedScene {
  const scene = buildScene(document, { languages, theme: look, emptyRows });
  const { layout } = placeBlueprint(document, { languages });
  const { groups } = scene;
  const places = placesOf(groups);
  return {
    scene,
    document,
    theme: themeOf(document, look),
    layout,
    byKey: new Map(groups.map((group) => [group.key, group])),
    places,
    inView: (left, top, right, bottom) =>
      places.search(left, top, right, bottom).flatMap((position) => groups[position] ?? []),
  };
}

/**
 * The open document as it is to be drawn. While something is being typed beside the drawing, letters come first and the
 * drawing follows them.
 */
function useDrawnDocument(): BlueprintDocument | null {
  const open = useEditor(({ history }) => history?.document ?? null);
  const typed = useEditor(({ history }) => history?.past.at(-1)?.mergeKey !== undefined);
  const key = useEditor((state) => state.key);
  const painted = useAfterPaint(useMemo(() => ({ key, document: open }), [key, open]));
  return typed && painted.key === key ? painted.document : open;
}

/** The scene of the open document, or of what Tidy proposes for it; null on the start page. */
export function useIndexedScene(): IndexedScene | null {
  const open = useDrawnDocument();
  const proposed = useStore(tidyStore, (state) => state.proposed);
  const document = proposed?.shown === 'after' && proposed.before === open ? proposed.after : open;
  const languages = useEditor(({ drawingLanguages }) => drawingLanguages);
  const screen = useTheme();
  return useMemo(
    () => document && indexScene(document, languages, usualTheme(document, screen), true),
    [document, languages, screen],
  );
}
