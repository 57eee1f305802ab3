import { placeBlueprint } from '../../../shared/layout/from-document.ts';
import { placeRows } from '../../../shared/layout/rows/rows.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { RowKind } from '../../../shared/model/schema/drawing.ts';

/** At how many places a row would tell something. */
export function filledPlaces(document: BlueprintDocument, kind: RowKind, language: string): number {
  const { layout } = placeBlueprint(document, { languages: [language] });
  const [row] = placeRows({ ...document, rows: [{ kind }] }, layout, { language, empty: false }).rows;
  switch (row?.content.form) {
    case 'times':
      return row.content.cells.filter(({ working, waiting }) => working || waiting).length;
    case 'feelings':
      return row.content.points.length;
    case 'entries':
    case 'pictures':
      return row.content.boxes.length;
    default:
      return 0;
  }
}
