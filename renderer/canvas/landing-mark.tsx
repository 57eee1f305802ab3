import { memo } from 'react';
import type { Landing } from './cells.ts';

/** Where a dragged step would land: the free cell, or the bar between two steps with outlines of those that give way. */
export const LandingMark = memo(function LandingMark({ landing }: { readonly landing: Landing }) {
  const { mark, taken, shifted } = landing;
  return (
    <>
      {shifted.length > 0 && (
        <svg className="shifting" width={1} height={1} aria-hidden="true">
          <path d={shifted.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')} />
        </svg>
      )}
      <div
        className={taken ? 'landing between' : 'landing'}
        style={{ transform: `translate(${mark.x}px, ${mark.y}px)`, width: mark.width, height: mark.height }}
      />
    </>
  );
});
