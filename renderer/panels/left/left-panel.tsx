import './left-panel.css';
import { shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { Lanes } from './lanes.tsx';
import { Method } from './method.tsx';
import { Palette } from './palette.tsx';
import { Phases } from './phases.tsx';
import { Tray } from './tray.tsx';

/** How far the method is, what can be added, and the lists that frame the drawing. */
export function LeftPanel({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  return (
    <nav className="left-panel" aria-label={words.leftPanel}>
      <Method />
      <Palette document={document} />
      <Tray document={document} />
      <Phases document={document} />
      <Lanes document={document} />
    </nav>
  );
}
