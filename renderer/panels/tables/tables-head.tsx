import { useStore } from 'zustand';
import { tableSentences } from '../../../shared/locales/tables.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { keyOf } from '../../app/command-button.tsx';
import { focusCanvas } from '../../canvas/view.ts';
import { settingsStore } from '../../store/settings.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { tableTitle } from './table-title.ts';
import { showTab, TABS, type TabName } from './tables-view.ts';

interface TablesHeadProps {
  readonly document: BlueprintDocument;
  readonly tab: TabName;
}

/** The tables side by side, each with how much there is; where they are docked, and the way out. */
export function TablesHead({ document, tab }: TablesHeadProps) {
  const words = useSentences(tableSentences);
  const beside = useStore(settingsStore, ({ tablesBeside }) => tablesBeside);
  const dock = beside ? words.below : words.beside;
  const close = [words.close, keyOf('tables')].filter(Boolean).join(' · ');
  return (
    <header className="tables-head">
      <Tabs document={document} tab={tab} />
      <button
        type="button"
        className="icon-button"
        aria-label={dock}
        title={dock}
        onClick={() => settingsStore.setState({ tablesBeside: !beside })}
      >
        <span className={beside ? 'dock-sign below' : 'dock-sign beside'} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.close}
        title={close}
        onClick={() => {
          settingsStore.setState({ tables: false });
          focusCanvas();
        }}
      >
        ✕
      </button>
    </header>
  );
}

/** The tab that is shown, as soon as it is: there may be more of them than there is room for. */
function intoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function Tabs({ document, tab }: TablesHeadProps) {
  const words = useSentences(tableSentences);
  const language = useLanguage();
  return (
    <nav className="tables-tabs" aria-label={words.tables}>
      {TABS.map((one) => {
        const count = one === 'matrix' ? 0 : Object.keys(document[one]).length;
        return (
          <button
            key={one}
            ref={one === tab ? intoView : undefined}
            type="button"
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => showTab(one)}
          >
            {tableTitle(one, language)}
            {count > 0 && <span className="count">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
}
