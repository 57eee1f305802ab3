import { ImportRefusal } from '../../draft.ts';
import { fieldsOf } from '../fields-xml.ts';
import { parseXml } from '../xml.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an export of ours says of a cell: which element of the blueprint it shows, with all its fields. */
export interface Own {
  readonly element: string;
  readonly fields: Fields;
}

/** Attributes in which an export of ours keeps what draw.io has no place for. */
export const OWN_ELEMENT = 'blueprintElement';
export const OWN_FIELDS = 'blueprintFields';

/** What says where an element stands: the drawing says it anew. */
const PLACEMENT = new Set(['laneId', 'columnId', 'order', 'from', 'to']);

/** Undefined for a cell of another program, or where what we wrote was damaged. */
export function ownOf(properties: Readonly<Record<string, string>>): Own | undefined {
  const { [OWN_ELEMENT]: element, [OWN_FIELDS]: text = '' } = properties;
  if (element === undefined) return undefined;
  try {
    const fields = fieldsOf(parseXml(`<fields>${text}</fields>`));
    return { element, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !PLACEMENT.has(name))) };
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined;
    throw error;
  }
}
