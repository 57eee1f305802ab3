import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { Mishap } from './app/mishap.tsx';
import { start } from './app/start.ts';
import { startClipboard } from './commands/clipboard.ts';
import { sectionOf } from './panels/record/sections.ts';
import { startChecking } from './store/check.ts';
import { startGuiding } from './store/guide.ts';
import { rememberLessons } from './store/learn.ts';
import { startProblems } from './store/problems.ts';
import { startWorkspace } from './store/workspace.ts';

const place = document.getElementById('root');
if (place) {
  startChecking();
  startProblems();
  startWorkspace(sectionOf);
  rememberLessons();
  startGuiding();
  startClipboard();
  createRoot(place).render(
    <Mishap>
      <App />
    </Mishap>,
  );
  void start();
}
