import { memo, type PointerEvent, useEffect, useRef } from 'react';
import { useStore as useFlowStore, useReactFlow } from 'reactflow';
import { useStore } from 'zustand';
import { filterSentences } from '../../shared/locales/filter.ts';
import { roleOf } from '../../shared/model/queries.ts';
import { isRowBand } from '../../shared/scene/groups/rows.ts';
import { coloursOf } from '../../shared/scene/theme.ts';
import { settingsStore } from '../store/settings.ts';
import { useSentences } from '../store/use-store.ts';
import type { IndexedScene } from './use-scene.ts';

const WIDTH = 184;
const HEIGHT = 112;

/** The whole drawing in small with the part in view: pressing or dragging goes there. */
export const Minimap = memo(function Minimap({ indexed }: { readonly indexed: IndexedScene }) {
  const words = useSentences(filterSentences);
  const shown = useStore(settingsStore, ({ minimap }) => minimap);
  const { scene } = indexed;
  const scale = Math.min(WIDTH / scene.width, HEIGHT / scene.height);
  const flow = useReactFlow();
  const allInView = useFlowStore(
    ({ transform: [x, y, zoom], width, height }) =>
      x >= 0 && y >= 0 && x + scene.width * zoom <= width && y + scene.height * zoom <= height,
  );
  if (!shown || allInView) return null;
  const go = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { zoom } = flow.getViewport();
    void flow.setCenter((event.clientX - left) / scale, (event.clientY - top) / scale, { zoom });
  };
  return (
    <div
      className="minimap"
      role="img"
      aria-label={words.map}
      style={{ width: scene.width * scale, height: scene.height * scale }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event);
      }}
    >
      <MapPicture indexed={indexed} scale={scale} />
      <InView scale={scale} />
    </div>
  );
});

interface MapPictureProps {
  readonly indexed: IndexedScene;
  readonly scale: number;
}

/** Painted once a drawing: bands, and each step as a block of its lane's colour. What is typed does not change it. */
const MapPicture = memo(function MapPicture({ indexed, scale }: MapPictureProps) {
  const { scene, document, theme } = indexed;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const ratio = devicePixelRatio * scale;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = scene.background;
    context.fillRect(0, 0, scene.width, scene.height);
    for (const group of scene.groups) {
      const { key, layer, x, y, width, height } = group;
      const isBand = isRowBand(group);
      if (layer !== 'lanes' && layer !== 'steps' && layer !== 'phases' && !isBand) continue;
      const role = layer === 'lanes' ? document.lanes[key]?.role : roleOf(document, key);
      const { band, accent } = coloursOf(theme, role);
      context.fillStyle = layer === 'phases' ? theme.head : layer === 'lanes' || isBand ? band : accent;
      context.fillRect(x, y, width, height);
    }
  }, [scene, document, theme, scale]);
  return (
    <canvas
      ref={canvas}
      className="minimap-picture"
      width={Math.ceil(scene.width * scale * devicePixelRatio)}
      height={Math.ceil(scene.height * scale * devicePixelRatio)}
    />
  );
}, isSamePicture);

function isSamePicture(one: MapPictureProps, other: MapPictureProps): boolean {
  const [before, now] = [one.indexed, other.indexed];
  const painted = before.places === now.places && before.document.lanes === now.document.lanes;
  return painted && before.theme === now.theme && one.scale === other.scale;
}

function InView({ scale }: { readonly scale: number }) {
  const place = useFlowStore(
    ({ transform: [x, y, zoom], width, height }) => `${-x / zoom} ${-y / zoom} ${width / zoom} ${height / zoom}`,
  );
  const [left = 0, top = 0, width = 0, height = 0] = place.split(' ').map((value) => Number(value) * scale);
  return <div className="minimap-view" style={{ left, top, width, height }} />;
}
