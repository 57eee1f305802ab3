import './tables.css';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { tableSentences } from '../../../shared/locales/tables.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Edge } from '../../app/edge.tsx';
import { settingsStore } from '../../store/settings.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { DRAWN } from './columns.ts';
import { Matrix } from './matrix/matrix.tsx';
import { Table } from './table.tsx';
import { TablesHead } from './tables-head.tsx';
import { showTab, tabOf } from './tables-view.ts';

/** Pixels. The drawing keeps room of its own. */
const LEAST = { below: 120, beside: 260 } as const;
const REST = { below: 300, beside: 700 } as const;
const USUAL = { below: 260, beside: 460 } as const;

/** The document as tables, docked below or beside the drawing. */
export function Tables({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(tableSentences);
  const beside = useStore(settingsStore, ({ tablesBeside }) => tablesBeside);
  const kept = useStore(settingsStore, ({ tablesHeight, tablesWidth }) => (beside ? tablesWidth : tablesHeight));
  const tab = useStore(settingsStore, ({ table }) => tabOf(table));
  const [dragged, setDragged] = useState<number | null>(null);
  const place = useRef<HTMLElement>(null);
  const how = beside ? 'beside' : 'below';
  const size = dragged ?? kept ?? USUAL[how];
  useFollowedTab(document);
  return (
    <section
      ref={place}
      id="tables"
      className={`tables ${how}`}
      aria-label={words.title}
      style={{ '--tables-size': `${size}px` } as CSSProperties}
    >
      <Edge
        side={beside ? 'left' : 'top'}
        label={words.resize}
        controls="tables"
        size={size}
        least={LEAST[how]}
        most={() => Math.max(LEAST[how], (beside ? innerWidth : innerHeight) - REST[how])}
        measure={() => place.current?.[beside ? 'offsetWidth' : 'offsetHeight'] ?? size}
        onKeep={(next) => settingsStore.setState(beside ? { tablesWidth: next } : { tablesHeight: next })}
        onDrag={setDragged}
      />
      <TablesHead document={document} tab={tab} />
      {tab === 'matrix' ? <Matrix document={document} /> : <Table key={tab} document={document} table={tab} />}
    </section>
  );
}

/** While a table of the drawing is shown, what is selected there brings its own table to the front. */
function useFollowedTab(document: BlueprintDocument): void {
  const [id] = useEditor((state) => state.selection);
  const latest = useRef(document);
  useEffect(() => {
    latest.current = document;
  });
  useEffect(() => {
    const tab = tabOf(settingsStore.getState().table);
    const drawn: readonly string[] = DRAWN;
    if (id === undefined || !drawn.includes(tab)) return;
    const own = DRAWN.find((table) => Object.hasOwn(latest.current[table], id));
    if (own && own !== tab) showTab(own);
  }, [id]);
}
