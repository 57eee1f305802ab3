import { useEffect, useRef } from 'react';
import { gallerySentences } from '../../../shared/locales/gallery.ts';
import { useSentences } from '../../store/use-store.ts';
import type { ExampleMessage } from '../../workers/example-messages.ts';

interface PictureProps {
  readonly drawn: ExampleMessage | undefined;
  readonly size: 'small' | 'large';
  /** Said of the large picture; a card's says nothing that the card does not. */
  readonly label?: string;
}

/** The picture of an example, or its empty place until it is drawn. */
export function Picture({ drawn, size, label }: PictureProps) {
  const words = useSentences(gallerySentences);
  const canvas = useRef<HTMLCanvasElement>(null);
  const bitmap = drawn?.kind === 'done' ? drawn[size] : null;
  useEffect(() => {
    if (bitmap) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  if (drawn?.kind === 'failed') return <span className={`example-picture ${size} quiet`}>{words.notDrawn}</span>;
  if (!bitmap) return <span className={`example-picture ${size}`} />;
  const { width, height } = bitmap;
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <canvas ref={canvas} className={`example-picture ${size}`} width={width} height={height} {...said} />;
}
