import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { Screen } from './io.ts';

/** How far a long run has come, on a line of the terminal of its own. */
export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Takes the line away, so that something else can be written; the next step brings it back. */
  clear(): void;
}

/** Milliseconds between two pictures of the bar. */
const PAUSE = 80;
const BAR_CELLS = 24;
const CLEAR = '\r\u001b[2K';

/** A bar on a terminal that a person looks at; nothing elsewhere. */
export function progressOn(screen: Screen | undefined, total: number, language: InterfaceLanguage): Progress {
  if (!screen || total < 2) return { advance: () => undefined, clear: () => undefined };
  let [done, drawnAt, shown] = [0, Number.NEGATIVE_INFINITY, false];
  const clear = () => {
    if (shown) screen.write(CLEAR);
    shown = false;
  };
  return {
    clear,
    advance() {
      done += 1;
      const now = performance.now();
      if (done >= total || now - drawnAt < PAUSE) return;
      drawnAt = now;
      shown = true;
      screen.write(CLEAR + bar(done, total, language).slice(0, Math.max(0, screen.columns() - 1)));
    },
  };
}

function bar(done: number, total: number, language: InterfaceLanguage): string {
  const full = Math.floor((done / total) * BAR_CELLS);
  const count = language === 'en' ? `${done} of ${total} files` : `${total} 个文件中的第 ${done} 个`;
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${Math.floor((done / total) * 100)} %  ${count}`;
}
