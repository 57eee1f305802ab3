import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { Edge } from '../../app/edge.tsx';
import { settingsStore } from '../../store/settings.ts';
import { useSentences } from '../../store/use-store.ts';

/** Pixels. The drawing keeps room of its own above. */
const LEAST = 72;
const REST = 340;
const USUAL = 220;

interface ResizerProps {
  readonly body: RefObject<HTMLElement | null>;
  /** The height while it is dragged; null when that ends. */
  readonly onDrag: (height: number | null) => void;
}

/** The upper edge of the panel; the height is kept. */
export function Resizer({ body, onDrag }: ResizerProps) {
  const words = useSentences(problemSentences);
  const kept = useStore(settingsStore, ({ problemsHeight }) => problemsHeight);
  return (
    <Edge
      side="top"
      label={words.resize}
      controls="problems-body"
      size={kept ?? USUAL}
      least={LEAST}
      most={() => Math.max(LEAST, innerHeight - REST)}
      measure={() => body.current?.offsetHeight ?? kept ?? USUAL}
      onKeep={(problemsHeight) => settingsStore.setState({ problemsHeight })}
      onDrag={onDrag}
    />
  );
}
