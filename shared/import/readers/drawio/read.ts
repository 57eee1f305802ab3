import type { BlueprintDocument, Service } from '../../../model/schema/document.ts';
import type { FailPoint, WaitPoint } from '../../../model/schema/drawing.ts';
import type { Text } from '../../../model/schema/values.ts';
import {
  type DraftLane,
  type DraftMarker,
  type DraftPhase,
  type DraftStep,
  emptyDraft,
  type ImportDraft,
  type ImportLoss,
} from '../../draft.ts';
import { withLoops } from '../../loops.ts';
import { onOneLine } from '../one-line.ts';
import { textKept } from '../text-kept.ts';
import { withBackdrops } from './backdrops.ts';
import { middleOf } from './boxes.ts';
import { type Cell, type Drawing, drawingOf } from './cells.ts';
import { type DrawioPage, openDrawio } from './file.ts';
import { draftLanes, type Lanes, readLanes } from './lanes.ts';
import { readLinks } from './links.ts';
import { type Nodes, ONLY_LANE, readNodes } from './nodes.ts';
import { type Pictures, readPictures } from './pictures.ts';
import { readProperties } from './properties.ts';

/** Names that draw.io gives to pages by itself. */
const USUAL_PAGE = /^(page|第)\s*-?\s*\d+\s*页?$/i;

/**
 * Reads the first page of a draw.io file: swimlanes as lanes, shapes as steps, connectors as links.
 * @throws ImportRefusal for what is no draw.io file, with the place
 */
export function readDrawio(bytes: Uint8Array, language: string): ImportDraft {
  const page = openDrawio(bytes);
  const drawing = drawingOf(page.root);
  const lanes = withBackdrops(readLanes(drawing), drawing);
  const pictures = readPictures(drawing.cells);
  const known = withLogo(blueprintOf(page, drawing, lanes, language), pictures);
  const properties = readProperties(drawing.cells, known.catalogue.customFields ?? {}, language);
  const nodes = readNodes(drawing, lanes, properties, language);
  const links = readLinks(drawing, nodes, language);
  const phases = phasesOf(drawing, lanes, language);
  const steps = nodes.steps.map((step) =>
    withPicture(withTerminal(inPhase(step, phases), links.links, language), pictures),
  );
  const customFields = { ...known.catalogue.customFields, ...properties.customFields };
  const draft: ImportDraft = {
    ...emptyDraft(language),
    ...known,
    lanes: lanes.lanes.length > 0 || steps.length === 0 ? draftLanes(lanes, language) : [onlyLane(language)],
    phases: phases.map(({ start: _, end: __, ...phase }) => phase),
    steps,
    ...links,
    failPoints: markersOf<FailPoint>('failPoint', drawing, nodes),
    waitPoints: markersOf<WaitPoint>('waitPoint', drawing, nodes),
    catalogue: { ...known.catalogue, ...(Object.keys(customFields).length > 0 ? { customFields } : {}) },
    pictures: pictures.pictures,
    losses: [...otherPages(page), ...nodes.losses, ...links.losses, ...pictures.losses, ...targets(drawing)],
  };
  const ours = new Set(drawing.cells.filter(({ own }) => own).map(({ key }) => key));
  return withLoops(draft, ({ key }) => !ours.has(key));
}

type Known = Pick<ImportDraft, 'languages' | 'name' | 'catalogue' | 'service'>;

/** What an export of ours says of the blueprint; else the name of the only pool, or of the page. */
function blueprintOf({ name: page }: DrawioPage, { cells }: Drawing, { pool }: Lanes, language: string): Known {
  const own = cells.find((cell) => cell.own?.element === 'blueprint');
  const title = onOneLine(pool?.label || (USUAL_PAGE.test(page.trim()) ? '' : page));
  if (!own?.own) return { languages: [language], name: title === '' ? {} : { [language]: title }, catalogue: {} };
  const { service, languages: tags, ...catalogue } = own.own.fields;
  const { name, ...fields } = typeof service === 'object' && service !== null ? (service as Service) : { name: {} };
  const languages = Array.isArray(tags) ? tags.map(String) : [language];
  const shown = onOneLine(own.label);
  return {
    languages,
    name: textKept(name, shown, languages[0] ?? language),
    service: fields,
    catalogue: catalogue as Partial<BlueprintDocument>,
  };
}

function withLogo(known: Known, { logo }: Pictures): Known {
  if (!logo || !known.service) return known;
  const logoId = logo.key;
  if (logo.of !== 'brand') return { ...known, service: { ...known.service, logoId } };
  const { brand } = known.catalogue as Partial<BlueprintDocument>;
  return { ...known, catalogue: { ...known.catalogue, ...{ brand: { ...brand, logoId } } } };
}

/** A step names the picture that the file holds of it, and none that it does not hold. */
function withPicture({ fields, ...step }: DraftStep, { keyOf }: Pictures): DraftStep {
  const { pictureId, ...others } = fields ?? {};
  const key = keyOf(pictureId);
  return { ...step, fields: key === undefined ? others : { ...others, pictureId: key } };
}

interface DrawnPhase extends DraftPhase {
  readonly start: number;
  readonly end: number;
}

/** Heads of phases from left to right, or of the columns of a table. */
function phasesOf(drawing: Drawing, lanes: Lanes, language: string): DrawnPhase[] {
  const own = drawing.cells.filter((cell) => cell.own?.element === 'phase');
  const phases = own.map((cell): DrawnPhase => {
    const { name, ...fields } = cell.own?.fields ?? {};
    const { x, width } = drawing.boxOf(cell);
    const head = phaseName(name, onOneLine(cell.label), language);
    return { key: cell.key, name: head, fields, start: x, end: x + width };
  });
  const heads = lanes.isVertical ? [] : lanes.phases;
  const columns = heads.map(({ key, name, box }) => ({
    ...{ key, name: { [language]: name } },
    ...{ start: box.x, end: box.x + box.width },
  }));
  return [...phases, ...columns].sort((one, other) => one.start - other.start);
}

/** The name in a head of ours: the number before it says where the phase stands, and is no part of it. */
function phaseName(own: unknown, shown: string, language: string): Text {
  const whole = textKept(own, shown, language);
  return whole === own ? whole : textKept(own, shown.replace(/^\d+( |$)/, ''), language);
}

function inPhase(step: DraftStep, phases: readonly DrawnPhase[]): DraftStep {
  if (!step.box || step.lane === undefined) return step;
  const { x } = middleOf(step.box);
  const phase = phases.find(({ start, end }) => x >= start && x <= end);
  return phase ? { ...step, phase: phase.key } : step;
}

/** An event to which nothing leads begins, one from which nothing leads ends; most drawings leave both without a name. */
function withTerminal(step: DraftStep, links: ImportDraft['links'], language: string): DraftStep {
  if (step.kind !== 'event' || Object.keys(step.name).length > 0) return step;
  const [isReached, isLeft] = [links.some(({ to }) => to === step.key), links.some(({ from }) => from === step.key)];
  if (isReached === isLeft) return step;
  const names = language.startsWith('zh') ? { start: '开始', end: '结束' } : { start: 'Start', end: 'End' };
  const terminal = isLeft ? 'start' : 'end';
  return { ...step, name: { [language]: names[terminal] }, fields: { ...step.fields, terminal } };
}

function onlyLane(language: string): DraftLane {
  return { key: ONLY_LANE, name: { [language]: language.startsWith('zh') ? '流程' : 'Flow' } };
}

/** Markers stand on the cell in which they lie, else on what they stood on. */
function markersOf<Marker extends FailPoint | WaitPoint>(
  element: string,
  drawing: Drawing,
  nodes: Nodes,
): DraftMarker<Marker>[] {
  return drawing.cells
    .filter(({ own }) => own?.element === element)
    .map((cell: Cell) => {
      const { on, ...fields } = cell.own?.fields ?? {};
      const outer = drawing.ancestorsOf(cell)[0];
      const host = outer?.type === 'edge' ? outer.key : nodes.standsFor.get(outer?.id ?? '');
      return { key: cell.key, on: host ?? String(on), fields: fields as DraftMarker<Marker>['fields'] };
    });
}

function otherPages({ others }: DrawioPage): ImportLoss[] {
  return others.map((where) => ({
    what: { en: 'Only the first page is taken in; this one is not.', 'zh-Hans': '仅导入第一页，此页未导入。' },
    where,
  }));
}

/** What shapes lead to when somebody clicks on them. */
function targets({ cells }: Drawing): ImportLoss[] {
  return cells
    .filter(({ properties, own }) => properties.link !== undefined && !own)
    .map(({ label, id }) => ({
      what: { en: 'The link of a shape is left out.', 'zh-Hans': '图形的超链接未导入。' },
      where: onOneLine(label) || id,
    }));
}
