import { memo } from 'react';
import { LANE_TITLE_WIDTH } from '../../shared/layout/from-document.ts';
import { isRowBand } from '../../shared/scene/groups/rows.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { openPanel } from '../app/dialogs.ts';
import { editorStore, rename, select } from '../store/editor.ts';
import { Group, Primitives } from './primitives.tsx';

interface LayersProps {
  /** Whether these lie over the steps. */
  readonly above: boolean;
  readonly groups: readonly SceneGroup[];
  readonly width: number;
  readonly height: number;
  readonly selection: readonly string[];
  /** The steps and links that the filter lets through; null where nothing is filtered. */
  readonly matching: ReadonlySet<string> | null;
  /** The link into which a dragged step would be put. */
  readonly receiving: string | null;
}

/** Lanes, phases, lines and links in view below the steps; markers of links and notes above them. */
export const Layers = memo(function Layers(props: LayersProps) {
  const { above, groups, width, height, selection, matching, receiving } = props;
  return (
    <svg className={above ? 'layers above' : 'layers'} width={width} height={height} role="presentation">
      {groups.map((group) => {
        if (group.layer === 'links')
          return (
            <LinkGroup
              key={group.key}
              group={group}
              selected={selection.includes(group.key) || group.key === receiving}
              dimmed={matching !== null && !matching.has(group.key)}
            />
          );
        if (group.layer === 'lines') return <Group key={group.key} group={group} />;
        if (isRowBand(group)) return <RowBand key={group.key} group={group} />;
        return <Band key={group.key} group={group} selected={selection.includes(group.elementIds[0] ?? '')} />;
      })}
    </svg>
  );
});

/** A lane or a phase: its head selects it, a double click renames it. A link's marker or a note: selected by a click. */
const Band = memo(function Band({ group, selected }: { readonly group: SceneGroup; readonly selected: boolean }) {
  const [id] = group.elementIds;
  const headWidth = group.layer === 'lanes' ? LANE_TITLE_WIDTH : group.width;
  return (
    <g transform={`translate(${group.x} ${group.y})`}>
      <Primitives list={group.primitives} />
      {id !== undefined && (
        <rect
          role="button"
          tabIndex={-1}
          aria-label={group.name}
          className={selected ? 'band-head selected' : 'band-head'}
          width={headWidth}
          height={group.height}
          onClick={() => select([id])}
          onDoubleClick={() => {
            if (group.layer === 'lanes' || group.layer === 'phases') rename(id);
          }}
        />
      )}
    </g>
  );
});

/** The band of a row: its title leads to where rows are chosen. */
const RowBand = memo(function RowBand({ group }: { readonly group: SceneGroup }) {
  return (
    <g transform={`translate(${group.x} ${group.y})`}>
      <Primitives list={group.primitives} />
      <rect
        role="button"
        tabIndex={-1}
        aria-label={group.name}
        className="band-head"
        width={LANE_TITLE_WIDTH}
        height={group.height}
        onClick={() => openPanel('rows')}
      />
    </g>
  );
});

/** A link with a broad invisible course to hit it by. */
const LinkGroup = memo(function LinkGroup({
  group,
  selected,
  dimmed,
}: {
  readonly group: SceneGroup;
  readonly selected: boolean;
  readonly dimmed: boolean;
}) {
  const [course] = group.primitives;
  const d = course?.type === 'path' ? course.d : '';
  return (
    <g
      transform={`translate(${group.x} ${group.y})`}
      className={`link${selected ? ' selected' : ''}${dimmed ? ' dimmed' : ''}`}
      data-link={group.key}
    >
      {selected && <path className="link-glow" d={d} />}
      <Primitives list={group.primitives} />
      <path
        className="link-hit"
        role="button"
        tabIndex={-1}
        aria-label={group.name}
        d={d}
        onClick={({ shiftKey }) => select(shiftKey ? [...editorStore.getState().selection, group.key] : [group.key])}
      />
    </g>
  );
});
