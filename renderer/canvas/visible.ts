import { useMemo } from 'react';
import { useStore as useFlowStore } from 'reactflow';
import { useStore } from 'zustand';
import { linksFrom, linksTo } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Layer, SceneGroup } from '../../shared/scene/primitives.ts';
import { useShownByComparison } from '../store/compare.ts';
import { filterStore, stepsThrough } from '../store/filter.ts';
import { labelsAbout } from './plus-places.ts';
import type { StepData, StepNodeType } from './step-node.tsx';
import type { IndexedScene } from './use-scene.ts';

/** What of the drawing is in view. */
export interface Visible {
  readonly nodes: readonly StepNodeType[];
  /** What lies below the steps, and what above them. */
  readonly below: readonly SceneGroup[];
  readonly above: readonly SceneGroup[];
  readonly notes: readonly SceneGroup[];
  /** Set where so much is in view that it is painted instead. */
  readonly painted: {
    readonly groups: readonly SceneGroup[];
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly zoom: number;
    readonly matching: ReadonlySet<string> | null;
  } | null;
}

/** Beyond this many groups in view they are painted to a bitmap. */
const MOST_GROUPS = 420;
/** The view is enlarged to a grid of this many screen pixels, so that panning mounts seldom and in portions. */
const PORTION = 256;

/** Layers above the steps; markers with an anchor are drawn with their step. */
const ABOVE: ReadonlySet<Layer> = new Set(['signs', 'markers', 'notes']);

type Drawn = Pick<StepData, 'markers' | 'labels' | 'dimmed'> & { readonly selected: boolean };
const nodeOfGroup = new WeakMap<SceneGroup, Drawn & { readonly node: StepNodeType }>();

const HANDLES = [
  { id: 'top', x: 0.5, y: 0, position: 'top' },
  { id: 'right', x: 1, y: 0.5, position: 'right' },
  { id: 'bottom', x: 0.5, y: 1, position: 'bottom' },
  { id: 'left', x: 0, y: 0.5, position: 'left' },
] as const;

function nodeOf(group: SceneGroup, drawn: Drawn): StepNodeType {
  const { selected, ...rest } = drawn;
  const known = nodeOfGroup.get(group);
  if (known && isSame(known, drawn)) return known.node;
  const { key: id, x, y, width, height } = group;
  const handles = HANDLES.map((handle) => ({
    id: handle.id,
    type: 'source' as const,
    position: handle.position as never,
    x: handle.x * width - 4,
    y: handle.y * height - 4,
    width: 8,
    height: 8,
  }));
  const node: StepNodeType = {
    id,
    type: 'step',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles,
    selected,
    data: { group, ...rest },
  };
  nodeOfGroup.set(group, { ...drawn, node });
  return node;
}

function isSame(one: Drawn, other: Drawn): boolean {
  const alike = one.selected === other.selected && one.dimmed === other.dimmed && sameList(one.markers, other.markers);
  return alike && (one.labels === other.labels || JSON.stringify(one.labels) === JSON.stringify(other.labels));
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

interface Shown {
  readonly selection: readonly string[];
  /** Steps that stay in the page wherever they are. */
  readonly kept: readonly string[];
  /** The steps that the filter lets through; null where nothing is filtered. */
  readonly matching: ReadonlySet<string> | null;
}

/** The parts that are not dimmed, by the filter or by a comparison; null where nothing is. */
export function useMatching(document: BlueprintDocument): ReadonlySet<string> | null {
  const filter = useStore(filterStore);
  const through = useMemo(() => stepsThrough(document, filter), [document, filter]);
  const compared = useShownByComparison(document);
  return useMemo(
    () => (through && compared ? new Set([...through].filter((id) => compared.has(id))) : (through ?? compared)),
    [through, compared],
  );
}

/** What is selected, its neighbours along links, and what is under the pointer or dragged. */
export function useKept(
  document: BlueprintDocument,
  selection: readonly string[],
  held: string | null,
): readonly string[] {
  return useMemo(() => {
    const [only] = selection.length === 1 ? selection : [];
    const neighbours =
      only === undefined
        ? []
        : [
            ...linksFrom(document, only).map(([, { to }]) => to),
            ...linksTo(document, only).map(([, { from }]) => from),
          ];
    return [...selection, ...neighbours, ...(held === null ? [] : [held])];
  }, [document, selection, held]);
}

/** Steps, bands and links in view; what is off screen is not in the page, but for what is selected, dragged or under the pointer. */
export function useVisible(indexed: IndexedScene, shown: Shown): Visible {
  // The view in sheet coordinates, in steps of a portion, as one text: the component renders when it changes.
  const window = useFlowStore(({ transform: [x, y, zoom], width, height }) => {
    const portion = PORTION / zoom;
    const from = (value: number) => Math.floor(value / portion) * portion;
    const to = (value: number) => Math.ceil(value / portion) * portion;
    return [from(-x / zoom), from(-y / zoom), to((width - x) / zoom), to((height - y) / zoom), zoom].join(' ');
  });
  const { selection, kept, matching } = shown;
  return useMemo(
    () => collect(indexed, window, { selection, kept, matching }),
    [indexed, window, selection, kept, matching],
  );
}

function collect(indexed: IndexedScene, window: string, shown: Shown): Visible {
  const [left = 0, top = 0, right = 0, bottom = 0, zoom = 1] = window.split(' ').map(Number);
  const groups = indexed.inView(left, top, right, bottom);
  const { matching } = shown;
  const [kept, selected] = [new Set(shown.kept), new Set(shown.selection)];
  if (groups.length > MOST_GROUPS) {
    const chosen = indexed.scene.groups.filter(({ key, layer }) => layer === 'steps' && kept.has(key));
    const nodes = withMarkers(indexed, chosen, selected, matching);
    return {
      nodes,
      below: [],
      above: [],
      notes: [],
      painted: { groups, left, top, width: right - left, height: bottom - top, zoom, matching },
    };
  }
  const steps = groups.filter(({ layer }) => layer === 'steps');
  const inView = new Set(steps.map(({ key }) => key));
  const also = [...kept].flatMap((id) => {
    const group = indexed.byKey.get(id);
    return group?.layer === 'steps' && !inView.has(id) ? [group] : [];
  });
  const below = groups.filter(({ layer }) => layer !== 'steps' && !ABOVE.has(layer));
  const above = groups.filter(({ layer, anchorId }) => layer === 'markers' && anchorId === undefined);
  const notes = groups.filter(({ layer }) => layer === 'notes');
  return { nodes: withMarkers(indexed, [...steps, ...also], selected, matching), below, above, notes, painted: null };
}

const NONE: readonly never[] = [];
const markersByStep = new WeakMap<IndexedScene, ReadonlyMap<string, readonly SceneGroup[]>>();

function markersOf(indexed: IndexedScene): ReadonlyMap<string, readonly SceneGroup[]> {
  const known = markersByStep.get(indexed);
  if (known) return known;
  const groups = new Map<string, SceneGroup[]>();
  for (const group of indexed.scene.groups) {
    if ((group.layer !== 'markers' && group.layer !== 'signs') || group.anchorId === undefined) continue;
    const list = groups.get(group.anchorId) ?? [];
    groups.set(group.anchorId, list);
    list.push(group);
  }
  markersByStep.set(indexed, groups);
  return groups;
}

function withMarkers(
  indexed: IndexedScene,
  steps: readonly SceneGroup[],
  selected: ReadonlySet<string>,
  matching: ReadonlySet<string> | null,
): StepNodeType[] {
  const markers = markersOf(indexed);
  return steps.map((group) =>
    nodeOf(group, {
      markers: markers.get(group.key) ?? NONE,
      labels: selected.size === 1 && selected.has(group.key) ? labelsAbout(indexed, group) : NONE,
      selected: selected.has(group.key),
      dimmed: matching !== null && !matching.has(group.key),
    }),
  );
}
