import type { Rectangle } from '../../model/geometry.ts';
import { linesOf } from '../../model/lines.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import { lineStroke } from '../../scene/groups/lines.ts';
import { titleFacts } from '../../scene/groups/title.ts';
import { coloursOf, type Theme } from '../../scene/theme.ts';
import { carriedCollections, carriedLook, carriedService } from '../carried.ts';
import { tag } from '../xml.ts';
import { boxXml, type CellStyle, cellId, edgeXml, LAYER_ID, POOL_ID, pointXml, vertexXml } from './cell.ts';
import { edgeStyle } from './look.ts';
import { placeOfName } from './name-place.ts';
import { logoXmls } from './pictures.ts';
import { type DrawioPlan, LANE_TITLE, PHASES, POOL, TITLE } from './plan.ts';

/** Where no fill parts lanes and phases, their frames have a colour of their own. */
function frameOf({ form, cardBorder }: Theme): string {
  return form.outline ?? cardBorder;
}

/** The pool with the blueprint's name; it keeps what the whole blueprint is. */
export function poolXml({ document, named, theme, width, height }: DrawioPlan): string {
  const { languages, service } = document;
  return vertexXml(
    {
      id: POOL_ID,
      label: named(service.name),
      element: 'blueprint',
      fields: {
        languages,
        service: carriedService(document),
        ...carriedLook(document),
        ...carriedCollections(document),
      },
    },
    {
      parent: LAYER_ID,
      style: {
        ...{
          swimlane: '',
          shape: 'swimlane',
          html: 1,
          startSize: TITLE,
          collapsible: 0,
          container: 1,
          fontSize: 16,
          fontStyle: 1,
          align: 'left',
          spacingLeft: 12,
        },
        ...{ fillColor: theme.head, swimlaneFillColor: theme.background },
        ...{ strokeColor: frameOf(theme), fontColor: theme.ink },
      },
      geometry: boxXml({ ...POOL, width, height }),
    },
  );
}

const FACTS = { above: 8, height: 20 } as const;

/** Whose the blueprint is, its version and who may see it, below the pool; the logo in its head. */
export function titleXmls(plan: DrawioPlan, date: string | undefined): string[] {
  const { document, language, theme, width, height } = plan;
  const label = titleFacts(document, language, date);
  const font = { fontSize: 11, fontColor: theme.quiet, align: 'left', verticalAlign: 'top', spacing: 0 };
  const style = { text: '', html: 1, strokeColor: 'none', fillColor: 'none', ...font };
  const box = { x: POOL.x, y: POOL.y + height + FACTS.above, width, height: FACTS.height };
  const text = { id: 'blueprint-facts', label, element: 'facts', fields: {} };
  const facts = label === '' ? [] : [vertexXml(text, { parent: LAYER_ID, style, geometry: boxXml(box) })];
  return [...facts, ...logoXmls(plan)];
}

export function laneXmls({ document, named, theme, lanes, width }: DrawioPlan, folded: BlueprintDocument): string[] {
  return lanesInOrder(document).map(([id, { name, role }]) => {
    const { band, title } = coloursOf(theme, role);
    return vertexXml(
      { id: cellId(id), label: named(name), element: 'lane', fields: folded.lanes[id] ?? {} },
      {
        parent: POOL_ID,
        style: {
          ...{
            swimlane: '',
            shape: 'swimlane',
            html: 1,
            horizontal: 0,
            startSize: LANE_TITLE,
            collapsible: 0,
            container: 1,
          },
          ...{ whiteSpace: 'wrap', fontSize: 13, fontStyle: 1, fontColor: title },
          ...{ fillColor: band, swimlaneFillColor: band, strokeColor: frameOf(theme) },
        },
        geometry: boxXml({ ...(lanes.get(id) ?? NOWHERE), width }),
      },
    );
  });
}

const NOWHERE: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/** Numbered heads of phases above their columns; one without columns is not drawn. */
export function phaseXmls(plan: DrawioPlan, folded: BlueprintDocument): string[] {
  const { document, layout, named, theme, origin } = plan;
  return phasesInOrder(document).flatMap(([id, { name }], index) => {
    const own = columnsOfPhase(document, id).map((at) => layout.columns[at]);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const start = origin.x + first.start;
    const box = { x: start, y: TITLE, width: last.start + last.size - first.start, height: PHASES };
    const text = { whiteSpace: 'wrap', fontSize: 12, fontStyle: 1, fontColor: theme.ink };
    const style = { html: 1, ...text, align: 'left', spacingLeft: 12, spacingRight: 12 };
    return [
      vertexXml(
        {
          id: cellId(id),
          label: `${index + 1} ${named(name)}`.trim(),
          element: 'phase',
          fields: folded.phases[id] ?? { name, order: index },
        },
        {
          parent: POOL_ID,
          style: { ...style, fillColor: theme.head, strokeColor: frameOf(theme) },
          geometry: boxXml(box),
        },
      ),
    ];
  });
}

/** Positions of the columns of a phase. */
export function columnsOfPhase(document: BlueprintDocument, id: Id): number[] {
  return columnsInOrder(document).flatMap(([, { phaseId }], at) => (phaseId === id ? [at] : []));
}

/** How a line of its kind is drawn, here and in the legend. */
export function lineStyle(kind: string, theme: Theme): CellStyle {
  return edgeStyle(lineStroke(kind, '', theme));
}

/** The lines of interaction, visibility and internal interaction across the whole pool. */
export function lineXmls(plan: DrawioPlan): string[] {
  const { document, layout, named, theme, language, origin, width } = plan;
  const order = lanesInOrder(document).map(([id]) => id);
  const onSameLane = new Map<Id, number>();
  return linesOf(document).flatMap(({ kind, belowLaneId, name }) => {
    const at = order.indexOf(belowLaneId);
    const [band, next] = [layout.lanes[at], layout.lanes[at + 1]];
    if (!band) return [];
    const bottom = band.start + band.size;
    const earlier = onSameLane.get(belowLaneId) ?? 0;
    onSameLane.set(belowLaneId, earlier + 1);
    const y = origin.y + (next ? (bottom + next.start) / 2 : bottom) + earlier * 6;
    const label = named(name) || textIn(LINE_NAMES[kind], language, ['en']);
    return [
      edgeXml(
        {
          id: `blueprint-line-${kind}`,
          label,
          element: 'line',
          fields: {},
        },
        {
          parent: POOL_ID,
          style: {
            ...{ html: 1, endArrow: 'none', fontColor: theme.line },
            ...{ fontSize: 10, fontStyle: 1, labelBackgroundColor: theme.background },
            ...lineStyle(kind, theme),
          },
          geometry: tag(
            'mxGeometry',
            { x: placeOfName(plan, label, y, -1 + earlier * 0.3), relative: 1, as: 'geometry' },
            pointXml({ x: 0, y }, 'sourcePoint'),
            pointXml({ x: width, y }, 'targetPoint'),
          ),
        },
      ),
    ];
  });
}
