import type { Rectangle, Size } from '../../model/geometry.ts';
import { type Deck, placesOf } from './deck.ts';
import { EMU } from './place.ts';

/** An element of a layout's or master's XML, as far as places need it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

interface Placeholder {
  readonly type: string;
  readonly idx: number;
  readonly box?: Rectangle;
}

/** Where a layout leaves room for the drawing, and which of a slide's texts it sets itself. */
export function layoutPlaces(layout: Element, master: Element, size: Size): Pick<Deck, 'places' | 'facts' | 'body'> {
  const [own, inherited] = [placeholdersIn(layout), placeholdersIn(master)];
  const boxOf = (type: string) =>
    own.find((one) => one.type === type)?.box ?? inherited.find((one) => one.type === type)?.box;
  const title = own.find(({ type }) => type === 'title');
  const usual = placesOf(size.width, size.height, size.height / 720);
  const top = title ? boxOf('title') : usual.title;
  const feet = ['ftr', 'sldNum', 'dt'].flatMap((type) => boxOf(type) ?? []).filter(({ y }) => y > size.height * 0.7);
  const end = Math.min(usual.footer.y, ...feet.map(({ y }) => y)) - 6;
  const start = (top ? top.y + top.height : usual.facts.y) + 4;
  const [x, width] = top ? [top.x, top.width] : [usual.title.x, usual.title.width];
  const facts = { x, y: start, width, height: usual.facts.height };
  const bodyTop = start + facts.height + 8;
  const place = (type: string) => own.find((one) => one.type === type)?.idx;
  const [footer, number] = [place('ftr'), place('sldNum')];
  return {
    places: {
      title: title !== undefined,
      ...(footer === undefined ? {} : { footer }),
      ...(number === undefined ? {} : { number }),
    },
    facts,
    // A title that fills the slide leaves no room: then the usual places hold.
    body: end - bodyTop > size.height * 0.3 ? { x, y: bodyTop, width, height: end - bodyTop } : usual.body,
  };
}

function* below(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}

function placeholdersIn(root: Element): Placeholder[] {
  return [...below(root)].flatMap((shape) => {
    if (shape.name !== 'sp') return [];
    const inner = [...below(shape)];
    const mark = inner.find(({ name }) => name === 'ph');
    if (!mark) return [];
    const box = boxIn(inner);
    return [{ type: mark.attributes.type ?? 'obj', idx: Number(mark.attributes.idx ?? 0), ...(box ? { box } : {}) }];
  });
}

function boxIn(inner: readonly Element[]): Rectangle | undefined {
  const [off, ext] = ['off', 'ext'].map((wanted) =>
    inner.find(({ name, attributes }) => name === wanted && (attributes.x ?? attributes.cx) !== undefined),
  );
  if (!off || !ext) return undefined;
  const length = (value: string | undefined) => Number(value ?? 0) / EMU;
  return {
    x: length(off.attributes.x),
    y: length(off.attributes.y),
    width: length(ext.attributes.cx),
    height: length(ext.attributes.cy),
  };
}
