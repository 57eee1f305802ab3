import './tokens.css';
import './controls.css';
import './app.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { shellSentences } from '../../shared/locales/shell.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { useTheme } from '../canvas/use-scene.ts';
import { onWindowKey } from '../commands/keys.ts';
import { FilterBar } from '../panels/filter/filter-bar.tsx';
import { Inspector } from '../panels/inspector/inspector.tsx';
import { LeftPanel } from '../panels/left/left-panel.tsx';
import { Problems } from '../panels/problems/problems.tsx';
import { Record } from '../panels/record/record.tsx';
import { StatusBar } from '../panels/status/status-bar.tsx';
import { Tables } from '../panels/tables/tables.tsx';
import { TidyReview } from '../panels/tidy/tidy-review.tsx';
import { Tabs } from '../panels/top-bar/tabs.tsx';
import { TopBar } from '../panels/top-bar/top-bar.tsx';
import { settingsStore } from '../store/settings.ts';
import { tidyStore } from '../store/tidying.ts';
import { useEditor, useLanguage } from '../store/use-store.ts';
import { workspaceStore } from '../store/workspace.ts';
import { AskDialog } from './ask-dialog.tsx';
import { DropTarget } from './drop-target.tsx';
import { documentName } from './names.ts';
import { Panels } from './panels.tsx';
import { Strips } from './strips.tsx';

/** The editor: bar, panels and canvas around the open document. */
export function App() {
  const blueprint = useEditor(({ history }) => history?.document);
  const key = useEditor((state) => state.key);
  const language = useLanguage();
  const theme = useTheme();
  const inRecord = useStore(workspaceStore, ({ place }) => place === 'record');
  const proposed = useStore(tidyStore, (state) => state.proposed);
  const { font, textSize, tables } = useStore(settingsStore);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.font = font;
    document.documentElement.dataset.textSize = String(textSize);
  }, [font, textSize]);
  useEffect(() => {
    document.documentElement.lang = language;
    const { product } = shellSentences[language];
    document.title = blueprint ? `${documentName(blueprint, language)} – ${product}` : product;
  }, [language, blueprint]);
  useEffect(() => {
    window.addEventListener('keydown', onWindowKey);
    return () => window.removeEventListener('keydown', onWindowKey);
  }, []);
  if (!blueprint) return null;
  return (
    <div className="shell">
      <TopBar document={blueprint} />
      <Tabs />
      <LeftPanel document={blueprint} />
      <main className="centre">
        <FilterBar document={blueprint} />
        <div className="canvas-place">
          <div className="canvas-frame" inert={inRecord}>
            <Canvas />
          </div>
          {inRecord && <Record document={blueprint} />}
          <Strips />
        </div>
        {tables && <Tables key={key} document={blueprint} />}
        <Problems document={blueprint} />
      </main>
      {proposed ? <TidyReview proposed={proposed} /> : <Inspector document={blueprint} />}
      <StatusBar document={blueprint} />
      <Panels document={blueprint} />
      <AskDialog />
      <DropTarget />
    </div>
  );
}
