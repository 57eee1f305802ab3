import type { FailPoint, LaneRole, WaitPoint } from '../../../model/schema/drawing.ts';
import { LANE_ROLES } from '../../../model/schema/drawing.ts';
import type { DraftLane, DraftMarker, Key } from '../../draft.ts';
import { fieldsOf } from '../fields-xml.ts';
import { textKept } from '../text-kept.ts';
import type { XmlElement } from '../xml.ts';
import { extensionsOf } from './file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What says where an element stands: the diagram and the lanes say it anew. */
const PLACEMENT = new Set(['laneId', 'columnId', 'order', 'from', 'to']);

/** The fields of an element as an export of ours wrote them, but for its place. */
export function ownFields(own: XmlElement): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(own)).filter(([name]) => !PLACEMENT.has(name)));
}

export function laneFields(own: XmlElement, shown: string): DraftLane {
  const { role, name, ...fields } = ownFields(own);
  const known: LaneRole | undefined = LANE_ROLES.find((word) => word === role);
  return {
    key: own.attributes.id ?? '',
    name: textKept(name, shown, 'en'),
    ...(known ? { role: known } : {}),
    fields,
  };
}

/** Fail points that an element carries. */
export function failPointsOn(element: XmlElement, on: Key): DraftMarker<FailPoint>[] {
  return extensionsOf(element, 'failPoint').map((own) => ({
    key: own.attributes.id ?? '',
    on,
    fields: { what: {}, ...ownFields(own) } as DraftMarker<FailPoint>['fields'],
  }));
}

/** Wait points that an element carries. */
export function waitPointsOn(element: XmlElement, on: Key): DraftMarker<WaitPoint>[] {
  return extensionsOf(element, 'waitPoint').map((own) => ({
    key: own.attributes.id ?? '',
    on,
    fields: ownFields(own) as DraftMarker<WaitPoint>['fields'],
  }));
}
