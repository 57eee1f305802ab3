import { childrenNamed, type XmlElement } from '../xml.ts';

/** A row of the shape data. */
export interface ShapeField {
  readonly name: string;
  readonly label: string;
  /** Visio's number of the type: 2 is a number, 3 a yes or no, 5 a date. */
  readonly type: string;
  readonly value: string;
}

export function sectionsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenNamed(element, 'Section').filter(({ attributes }) => attributes.N === name && attributes.Del !== '1');
}

/** Rows of shape data that hold a value and are shown; labels and types come from the master where the shape does not say. */
export function fieldsOf(element: XmlElement, model: XmlElement | undefined): readonly ShapeField[] {
  return [...rowsOf('Property', element, model)].flatMap(([name, cells]) => {
    const value = cells.get('Value')?.trim() ?? '';
    const label = cells.get('Label')?.trim() || name;
    const isShown = cells.get('Invisible') !== '1' && value !== '' && label !== '';
    return isShown ? [{ name, label, type: cells.get('Type') ?? '0', value }] : [];
  });
}

/** Cells that shapes have for programs, such as what kind of container one is. */
export function userValuesOf(element: XmlElement, model?: XmlElement): ReadonlyMap<string, string> {
  const values = [...rowsOf('User', element, model)].map(([name, cells]) => {
    const value = cells.get('Value')?.trim() ?? '';
    return [name, value.replace(/^"(.*)"$/s, '$1').trim()] as const;
  });
  return new Map(values);
}

/** Name of each row → its cells, the master's under the shape's own. */
function rowsOf(section: string, element: XmlElement, model: XmlElement | undefined) {
  const rows = new Map<string, Map<string, string>>();
  for (const source of [model, element]) {
    for (const row of sectionsOf(source, section).flatMap((found) => childrenNamed(found, 'Row'))) {
      const name = row.attributes.N ?? row.attributes.IX ?? '';
      const cells = rows.get(name) ?? new Map<string, string>();
      for (const { attributes } of childrenNamed(row, 'Cell')) {
        const isEmpty = attributes.F === 'No Formula';
        cells.set(attributes.N ?? '', isEmpty ? '' : (attributes.V ?? ''));
      }
      rows.set(name, cells);
    }
  }
  return rows;
}

/**
 * What Visio notes of containers, lists and callouts: `SUM(DEPENDSON(4,Sheet.7!SheetRef()),DEPENDSON(…))`. 1 and 2 name
 * the members of a container and of a list, 4 and 5 those of which this is a member, 6 what a callout speaks of.
 */
export function relationsOf(element: XmlElement): ReadonlyMap<number, readonly string[]> {
  const cell = childrenNamed(element, 'Cell').find(({ attributes }) => attributes.N === 'Relationships');
  const parts = (cell?.attributes.F ?? '').split('DEPENDSON(').slice(1);
  const related = new Map<number, string[]>();
  for (const part of parts) {
    const kind = Number.parseInt(part, 10);
    const ids = [...part.matchAll(/Sheet\.(\d+)!/g)].map(([, id = '']) => id);
    related.set(kind, [...(related.get(kind) ?? []), ...ids]);
  }
  return related;
}
