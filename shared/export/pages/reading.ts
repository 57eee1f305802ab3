import { waitLabel } from '../../layout/from-document.ts';
import { linesOf } from '../../model/lines.ts';
import { linkKind } from '../../model/links.ts';
import { lanesInOrder, linksFrom, markersOn, stepsOfLane, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { isRowBand } from '../../scene/groups/rows.ts';
import { signKey } from '../../scene/groups/signs.ts';
import type { Scene } from '../../scene/primitives.ts';
import { pageWords } from './words.ts';

/** How one group of a drawing is told: its texts, or what it means. */
export interface Told {
  readonly key: string;
  /** What it means, instead of its texts. */
  readonly alt?: string;
  /** What its form means, besides its texts. */
  readonly form?: string;
  /** Whether it is told as a heading. */
  readonly heading?: 1 | 2;
  /** Whether each of its texts is told on its own. */
  readonly apart?: true;
}

/** What is told in one breath. */
export type ReadingParagraph = readonly Told[];

/** What belongs together: a lane, the legend. */
export interface ReadingSection {
  readonly title: string;
  readonly paragraphs: readonly ReadingParagraph[];
}

interface Reading {
  readonly document: BlueprintDocument;
  readonly language: string;
  /** Groups about a step, by its id. */
  readonly notes: ReadonlyMap<Id, readonly Id[]>;
}

/** A drawing in the order in which it is read: its title, the phases, then lane by lane from the customer to the back, in time. */
export function readingOf(document: BlueprintDocument, scene: Scene): ReadingSection[] {
  const { language } = scene;
  const words = pageWords(language);
  const reading = { document, language, notes: notesByStep(document) };
  const phases = scene.groups.filter(({ layer }) => layer === 'phases');
  const free = Object.entries(document.notes).filter(([, { about }]) => !document.steps[about ?? '']);
  return [
    { title: words.title, paragraphs: [[{ key: 'frame title', heading: 1, apart: true }]] },
    { title: words.phases, paragraphs: phases.map(({ key }) => [{ key }]) },
    ...lanesInOrder(document).map(([id, { name }]) => ({
      title: textIn(name, language, document.languages),
      paragraphs: laneParagraphs(reading, id),
    })),
    ...rowSections(scene),
    { title: words.notes, paragraphs: free.map(([key]) => [{ key }]) },
    { title: words.legend, paragraphs: [[{ key: 'frame legend', apart: true }]] },
  ];
}

/** Each row that tells more of the steps: its title, then what stands in it, said in words where it is drawn. */
function rowSections({ groups }: Scene): ReadingSection[] {
  const rows = groups.filter(({ layer }) => layer === 'rows');
  return rows.filter(isRowBand).map(({ key, name }) => {
    const pieces = rows.filter((piece) => piece.key.startsWith(`${key} `) && piece.elementIds.length > 0);
    const told = pieces.filter((piece) => piece.name !== '').map((piece) => [{ key: piece.key, alt: piece.name }]);
    return { title: name, paragraphs: [[{ key, heading: 2 }], ...told] };
  });
}

/** Every group that is told, once. */
export function toldGroups(sections: readonly ReadingSection[]): Map<string, Told> {
  const all = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  return new Map(all.map((told) => [told.key, told]));
}

/** The same sections with nothing but some groups. */
export function onlyTold(sections: readonly ReadingSection[], keep: (key: string) => boolean): ReadingSection[] {
  return sections
    .map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map((told) => told.filter(({ key }) => keep(key))).filter((told) => told.length > 0),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function notesByStep(document: BlueprintDocument): Map<Id, Id[]> {
  const notes = new Map<Id, Id[]>();
  for (const [id, { about }] of Object.entries(document.notes)) {
    if (about !== undefined) notes.set(about, [...(notes.get(about) ?? []), id]);
  }
  return notes;
}

/** A lane's title, its steps in time, and the line below it. */
function laneParagraphs(reading: Reading, laneId: Id): ReadingParagraph[] {
  const { document } = reading;
  const lines = linesOf(document).filter(({ belowLaneId }) => belowLaneId === laneId);
  return [
    [{ key: laneId, heading: 2 }],
    ...stepsOfLane(document, laneId).flatMap(([id]) => stepParagraphs(reading, id)),
    ...lines.map(({ kind }) => [{ key: `line ${kind}` }]),
  ];
}

/** A step with its markers and where it leads, then the notes about it. */
function stepParagraphs(reading: Reading, id: Id): ReadingParagraph[] {
  const { document, language, notes } = reading;
  const form = pageWords(language).kinds[document.steps[id]?.kind ?? ''];
  const links = linksFrom(document, id);
  return [
    [
      { key: id, ...(form === undefined ? {} : { form }) },
      ...signsTold(reading, id),
      ...markersTold(reading, id),
      ...links.flatMap(([link]) => [linkTold(reading, link), ...markersTold(reading, link)]),
    ],
    ...(notes.get(id) ?? []).map((key) => [{ key }]),
  ];
}

function linkTold({ document, language }: Reading, key: Id): Told {
  const words = pageWords(language);
  const link = document.links[key];
  const name = textIn(document.steps[link?.to ?? '']?.name, language, document.languages);
  if (link && linkKind(document, link) === 'evidence') return { key, alt: words.tiedTo(name) };
  return { key, alt: words.leadsTo(name, textIn(link?.condition, language, document.languages)) };
}

function signsTold({ document, language }: Reading, id: Id): Told[] {
  const words = pageWords(language);
  const { momentOfTruth, blueprint } = document.steps[id] ?? {};
  return [
    ...(momentOfTruth ? [{ key: signKey('moment', id), alt: words.moment }] : []),
    ...(blueprint ? [{ key: signKey('part', id), alt: words.part }] : []),
  ];
}

function markersTold({ document, language }: Reading, on: Id): Told[] {
  const words = pageWords(language);
  const { failPoints, waitPoints } = markersOn(document, on);
  return [
    ...failPoints.map(([key, { number, what }]) => {
      const said = textIn(what, language, document.languages);
      return { key, alt: words.failPoint(`F${number}`, said) };
    }),
    ...waitPoints.map(([key, wait]) => ({ key, alt: words.waitPoint(waitLabel(wait, language)) })),
  ];
}
