/** Line and column in the text of a file, both from 1, counted in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where things stand in the text of a blueprint file; filled while the text is read. */
export interface PlaceIndex {
  /** Elements by id: their keys. */
  readonly elements: Map<string, Place>;
  /** Fields of the file, such as `lanes`, and of the service, such as `service.name`: their keys. */
  readonly fields: Map<string, Place>;
}

export function emptyPlaces(): PlaceIndex {
  return { elements: new Map(), fields: new Map() };
}

/** Follows the names in a text by depth and notes those that are looked for. */
export function placeKeeper({ elements, fields }: PlaceIndex): (depth: number, name: string, place: Place) => void {
  let field = '';
  return (depth, name, place) => {
    if (depth === 1) {
      field = name;
      fields.set(name, place);
    } else if (depth === 2) {
      if (field === 'service') fields.set(`service.${name}`, place);
      else elements.set(name, place);
    }
  };
}
