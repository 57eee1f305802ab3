import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { Mishap } from './app/mishap.tsx';
import { start } from './app/start.ts';
import { startClipboard } from './commands/clipboard.ts';
import { startChecking } from './store/check.ts';

const place = document.getElementById('root');
if (place) {
  startChecking();
  startClipboard();
  createRoot(place).render(
    <Mishap>
      <App />
    </Mishap>,
  );
  void start();
}
