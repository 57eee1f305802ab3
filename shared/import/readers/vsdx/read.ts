import { columnsOf } from '../../columns.ts';
import { emptyDraft, type ImportDraft, type ImportLoss } from '../../draft.ts';
import { withLoops } from '../../loops.ts';
import { childNamed, childrenNamed } from '../xml.ts';
import { fieldsCatalogue } from './fields.ts';
import { type Frame, frameOf, laneOf, phaseOf } from './frame.ts';
import { linksOf } from './links.ts';
import { notesOf } from './notes.ts';
import { openVisio, type VisioFile, type VisioPage } from './package.ts';
import { headingOf } from './parts.ts';
import { type Shape, shapesOf } from './shapes.ts';
import { keyOf, partedShapes, stepOf } from './steps.ts';

/**
 * Reads a Visio drawing: swimlanes as lanes, separators as phases, shapes as steps where they stand, connectors as links,
 * shape data as fields of one's own.
 * @throws ImportRefusal for what is no Visio drawing, naming the part that is broken
 */
export function readVisio(bytes: Uint8Array, language: string): ImportDraft {
  const file = openVisio(bytes);
  const { page, shapes } = firstWithShapes(file);
  const frame = frameOf(shapes, page, language);
  const { standing, lines, callouts, idle } = partedShapes(shapes, frame);
  const { links, losses, linked } = linksOf(page.contents, standing, lines, language);
  const isStep = (shape: Shape) =>
    shape.text !== '' || linked.has(shape.id) || shape.children.some(({ text }) => text !== '');
  const stepShapes = standing.filter(isStep).map((shape) => withoutLane(shape, frame));
  const { customFields, valuesOf } = fieldsCatalogue(stepShapes, language);
  const steps = stepShapes.map((shape) => {
    const box = frame.isUpright ? turned(shape.box) : shape.box;
    const lane = laneOf(frame, shape);
    const phase = phaseOf(frame, shape, box);
    const step = stepOf(shape, valuesOf(shape), language);
    return { ...step, box, ...(lane === undefined ? {} : { lane }), ...(phase === undefined ? {} : { phase }) };
  });
  const known = new Set(steps.map(({ key }) => key));
  const draft: ImportDraft = {
    ...emptyDraft(language),
    name: frame.title === '' ? {} : { [language]: frame.title },
    lanes: frame.lanes.map(({ shape: _, ...lane }) => lane),
    phases: frame.phases.map(({ shape: _, from: _from, to: _to, ...phase }) => phase),
    steps,
    links: links.filter(({ from, to }) => known.has(from) && known.has(to)),
    notes: notesOf(callouts, known, language),
    catalogue: { customFields },
    losses: [
      ...losses,
      ...frame.frames.map((shape) => ({ what: FRAME_LOST, where: headingOf(shape) || keyOf(shape) })),
      ...otherPages(file, page),
      ...silent([...idle, ...standing.filter((shape) => !isStep(shape))]),
      ...hyperlinks(stepShapes),
      ...(file.hasComments ? [{ what: COMMENTS_LOST }] : []),
    ],
  };
  return columnsOf(draft).size > 0 ? withLoops(draft, () => true) : draft;
}

/** In a swimlane Visio notes its name with each shape. */
function withoutLane(shape: Shape, frame: Frame): Shape {
  const key = laneOf(frame, shape);
  const lane = frame.lanes.find((one) => one.key === key);
  const names = new Set(Object.values(lane?.name ?? {}));
  const fields = shape.fields.filter(({ name, value }) => name !== 'Function' || !names.has(value));
  return fields.length === shape.fields.length ? shape : { ...shape, fields };
}

/** Time goes down where lanes stand side by side: the drawing is laid on its side. */
function turned({ x, y, width, height }: Shape['box']): Shape['box'] {
  return { x: y, y: x, width: height, height: width };
}

function firstWithShapes(file: VisioFile): { readonly page: VisioPage; readonly shapes: readonly Shape[] } {
  const [first] = file.pages;
  if (!first) throw new Error('a drawing without pages was let through');
  const page = file.pages.find(hasShapes) ?? first;
  return { page, shapes: shapesOf(file, page) };
}

function hasShapes({ contents }: VisioPage): boolean {
  return childrenNamed(childNamed(contents, 'Shapes'), 'Shape').length > 0;
}

const FRAME_LOST = {
  en: 'The frame of a container is gone; its shapes stand in the drawing.',
  'zh-Hans': '容器的边框未导入，其中的形状直接放在图中。',
};
const COMMENTS_LOST = { en: 'Comments are not taken in.', 'zh-Hans': '批注未导入。' };

function otherPages(file: VisioFile, taken: VisioPage): readonly ImportLoss[] {
  const others = file.pages.filter((page) => page !== taken && hasShapes(page));
  const what = { en: 'One page is taken in; others are left out.', 'zh-Hans': '仅导入一个页面，其余页面未导入。' };
  return others.map(({ name }) => ({ what, where: name }));
}

function silent(shapes: readonly Shape[]): readonly ImportLoss[] {
  const what = {
    en: 'A shape without text and without a connector is left out.',
    'zh-Hans': '没有文字也没有连接线的形状未导入。',
  };
  return shapes.map((shape) => ({ what, where: shape.master || keyOf(shape) }));
}

function hyperlinks(shapes: readonly Shape[]): readonly ImportLoss[] {
  const what = { en: 'Hyperlinks of shapes are not taken in.', 'zh-Hans': '形状的超链接未导入。' };
  return shapes
    .filter(({ hasHyperlink }) => hasHyperlink)
    .map((shape) => ({ what, where: shape.text || keyOf(shape) }));
}
