import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import type { FoundFinding } from '../../report/findings/found.ts';
import { pictureLoss } from '../carried.ts';
import type { Loss } from '../request.ts';
import { aboutTable } from './about.ts';
import { findingsTable } from './findings.ts';
import { linksTable, markersTable } from './flow.ts';
import { figuresTable, lanesTable, phasesTable, sourcesTable } from './record.ts';
import { stepsTable } from './steps.ts';
import type { Table, TableKey } from './table.ts';
import type { TableView } from './view.ts';

/** Every table of a workbook; but for steps, links and markers, those without a row are left out. */
export function workbookTables(
  view: TableView,
  date: string | undefined,
  findings: readonly FoundFinding[] | undefined,
): readonly Table[] {
  const record = [lanesTable(view), phasesTable(view), sourcesTable(view), figuresTable(view)];
  return [
    stepsTable(view, { alone: false }),
    linksTable(view),
    markersTable(view),
    ...record.filter(({ rows }) => rows.length > 0),
    ...(findings ? [findingsTable(view, findings)] : []),
    aboutTable(view, date),
  ];
}

const ALONE: Readonly<Record<TableKey, (view: TableView, more: More) => Table>> = {
  steps: (view) => stepsTable(view, { alone: true }),
  links: linksTable,
  markers: markersTable,
  lanes: lanesTable,
  phases: phasesTable,
  sources: sourcesTable,
  figures: figuresTable,
  findings: (view, { findings }) => findingsTable(view, findings ?? []),
  about: (view, { date }) => aboutTable(view, date),
};

interface More {
  readonly date?: string | undefined;
  readonly findings?: readonly FoundFinding[] | undefined;
}

/** One table on its own. */
export function tableAlone(key: TableKey, view: TableView, more: More): Table {
  return ALONE[key](view, more);
}

/** Collections that come along as rows, as names in rows, or as the order of rows. */
const HELD: Readonly<Record<'workbook' | TableKey, readonly CollectionName[]>> = {
  workbook: [
    ...(['lanes', 'phases', 'columns', 'steps', 'links', 'failPoints', 'waitPoints'] as const),
    ...(['actors', 'systems', 'channels', 'people', 'sources', 'indicators'] as const),
  ],
  steps: ['columns', 'steps', 'actors', 'systems', 'channels'],
  links: ['links'],
  markers: ['failPoints', 'waitPoints'],
  lanes: ['lanes'],
  phases: ['phases'],
  sources: ['sources'],
  figures: ['indicators'],
  findings: [],
  about: [],
};

/** What of a blueprint is not in its tables. */
export function tableLosses({ document, language, others }: TableView, held: 'workbook' | TableKey): Loss[] {
  const left = COLLECTIONS.filter((name) => !HELD[held].includes(name)).flatMap((name) => Object.keys(document[name]));
  const alone = held === 'steps' ? new Set(heldBySteps(document)) : new Set<string>();
  const spoken = new Set([language, ...(held === 'workbook' ? others : [])]);
  const untold = document.languages.filter((tag) => !spoken.has(tag));
  const losses: Loss[] = [
    {
      what:
        held === 'workbook'
          ? {
              en: 'Notes, needs, requirements, rules, reviews and the rest of the record stay in the blueprint.',
              'zh-Hans': '便签、需求、要求、政策、评审等其余记录仍只保存在服务蓝图中。',
            }
          : {
              en: 'A CSV file holds one table; what has no column there is not in it.',
              'zh-Hans': 'CSV 文件只含一张表，表中没有列的内容不在文件中。',
            },
      elementIds: left.filter((id) => !alone.has(id)),
    },
    pictureLoss(document),
    {
      what: {
        en: 'Presenter’s notes and icons of steps stay in the blueprint.',
        'zh-Hans': '步骤的演讲者备注和图标仍只保存在服务蓝图中。',
      },
      elementIds: HELD[held].includes('steps') ? withoutColumn(document) : [],
    },
    {
      what: {
        en: `Texts in other languages are not in the file: ${untold.join(', ')}.`,
        'zh-Hans': `其他语言的文本不在文件中：${untold.join('、')}。`,
      },
      elementIds: untold.length > 0 ? [document.documentId] : [],
    },
  ];
  return losses.filter(({ elementIds }) => elementIds.length > 0);
}

/** Steps with something that has no column in their table. */
function withoutColumn({ steps }: BlueprintDocument): Id[] {
  return Object.entries(steps).flatMap(([id, { presenterNotes, icon }]) => (presenterNotes || icon ? [id] : []));
}

/** Lanes and phases with a step, links between steps and markers on steps stand in the rows of the steps. */
function heldBySteps({ steps, columns, links, failPoints, waitPoints }: BlueprintDocument): string[] {
  const placed = Object.values(steps);
  const onSteps = Object.entries({ ...failPoints, ...waitPoints }).filter(([, { on }]) => steps[on] !== undefined);
  return [
    ...placed.flatMap(({ laneId }) => laneId ?? []),
    ...placed.flatMap(({ columnId }) => columns[columnId ?? '']?.phaseId ?? []),
    ...Object.entries(links).flatMap(([id, { from, to }]) => (steps[from] && steps[to] ? [id] : [])),
    ...onSteps.map(([id]) => id),
  ];
}
