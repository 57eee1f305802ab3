import { useStore } from 'zustand';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { useSentences } from '../store/use-store.ts';
import { actualSize, fitAll, viewStore, zoomIn, zoomOut } from './view.ts';

/** Zoom, at the lower right of the canvas. */
export function CanvasControls() {
  const words = useSentences(canvasSentences);
  const zoom = useStore(viewStore, (view) => view.zoom);
  return (
    <div className="canvas-controls">
      <button type="button" onClick={zoomOut} aria-label={words.zoomOut} title={words.zoomOut}>
        −
      </button>
      <button
        type="button"
        className="zoom"
        onClick={actualSize}
        title={words.actualSize}
        aria-label={`${Math.round(zoom * 100)}% · ${words.actualSize}`}
      >
        {Math.round(zoom * 100)}%
      </button>
      <button type="button" onClick={zoomIn} aria-label={words.zoomIn} title={words.zoomIn}>
        +
      </button>
      <button type="button" onClick={fitAll} aria-label={words.fit} title={words.fit}>
        ⤢
      </button>
    </div>
  );
}
