import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { describe, expect, it } from 'vitest';
import { blueprintAsBpmn } from '../../shared/export/bpmn/bpmn.ts';
import { readBpmn } from '../../shared/import/readers/bpmn/read.ts';
import { descendants, parseXml, type XmlElement } from '../../shared/import/readers/xml.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Note } from '../../shared/model/schema/drawing.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { everyKind } from '../support/blueprints.ts';
import { importedFrom } from '../support/imported.ts';
import { roundTripCases } from '../support/round-trip.ts';

const NOTE = 'note-0000001';

function written(document: BlueprintDocument): string {
  return blueprintAsBpmn(
    document,
    ['en'],
    buildScene(document, { languages: ['en'], theme: 'light', frame: {} }),
    'light',
  );
}

function withNote(note: Partial<Note>): BlueprintDocument {
  return { ...everyKind(), notes: { [NOTE]: { text: { en: 'Ask again in May' }, ...note } } };
}

const numberOf = ({ attributes }: XmlElement, name: string) => Number(attributes[name]);

/** What is drawn of an element: its boxes (the last is its text's, where it has one) and its line. */
function drawnOf(text: string, element: string) {
  const found = [...descendants(parseXml(text))].find(({ attributes }) => attributes.bpmnElement === element);
  const parts = found ? [...descendants(found)] : [];
  const boxes = parts.filter(({ name }) => name === 'Bounds');
  return {
    boxes: boxes.map((one) => ({
      ...{ left: numberOf(one, 'x'), right: numberOf(one, 'x') + numberOf(one, 'width') },
      ...{ top: numberOf(one, 'y'), bottom: numberOf(one, 'y') + numberOf(one, 'height') },
    })),
    points: parts
      .filter(({ name }) => name === 'waypoint')
      .map((one) => ({ x: numberOf(one, 'x'), y: numberOf(one, 'y') })),
  };
}

type Drawn = ReturnType<typeof drawnOf>;
type Box = Drawn['boxes'][number];
type Point = Drawn['points'][number];

/** The line of the note, what it is about, and the note. */
function lineOf(document: BlueprintDocument, about: string) {
  const text = written(document);
  const { points } = drawnOf(text, `_${NOTE}_about`);
  const [from, to] = points;
  const note = drawnOf(text, `_${NOTE}`).boxes[0];
  if (!from || !to || !note || points.length > 2) throw new Error('no straight line is drawn from the note');
  return { from, to, note, about: drawnOf(text, `_${about}`) };
}

function isOnBorder({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  const within = left <= x && x <= right && top <= y && y <= bottom;
  return within && (x === left || x === right || y === top || y === bottom);
}

function along(from: Point, to: Point): Point[] {
  return Array.from({ length: 101 }, (_, index) => index / 100).map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
}

describe('the line from a note of a BPMN file to what it is about', () => {
  it.each(roundTripCases())('leaves nothing without its place in the diagram: %s', async (_name, document) => {
    const { rootElement } = await new BpmnModdle().fromXML(written(document));
    const linter = new Linter({ resolver: new NodeResolver() });
    expect(await linter.lint(rootElement, { rules: { 'no-bpmndi': 'error' } })).toEqual({});
  });

  it.each([
    ['below its step', undefined],
    ['to the right', { x: 260, y: -60 }],
    ['to the left', { x: -420, y: -40 }],
    ['far above', { x: -60, y: -320 }],
  ])('runs from border to border, the note %s', (_where, offset) => {
    const about = 'step-at-action';
    const { from, to, note, about: step } = lineOf(withNote({ about, ...(offset ? { offset } : {}) }), about);
    expect(step.boxes.some((box) => isOnBorder(from, box))).toBe(true);
    expect(isOnBorder(to, note)).toBe(true);
  });

  it('ends at the bracket of a note that stands below its step, straight below it', () => {
    const { from, to, note } = lineOf(withNote({ about: 'step-at-action' }), 'step-at-action');
    expect(to.x).toBe(from.x);
    expect(to.x).toBeLessThanOrEqual(note.left + 10);
  });

  it('begins at the tip of a decision', () => {
    const { from, about } = lineOf(withNote({ about: 'step-at-decision' }), 'step-at-decision');
    const [box] = about.boxes;
    if (!box) throw new Error('the decision is not drawn');
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    expect([from.x === middle.x, from.y === middle.y]).toContain(true);
  });

  it('does not run over the name below an event', () => {
    const document = withNote({ about: 'step-at-event' });
    const { from, to, about } = lineOf(document, 'step-at-event');
    const [circle] = about.boxes;
    if (!circle) throw new Error('the event is not drawn');
    const middle = (circle.left + circle.right) / 2;
    const overName = along(from, to).filter(
      ({ x, y }) => Math.abs(x - middle) < 20 && circle.bottom < y && y < circle.bottom + 13,
    );
    expect(overName).toEqual([]);
  });

  it('begins on the link that the note is about, where the note has a place of its own', () => {
    const document = everyKind();
    const [about = ''] = Object.keys(document.links);
    const [laneId, columnId] = [Object.keys(document.lanes)[1] ?? '', Object.keys(document.columns)[0] ?? ''];
    const { from, about: link } = lineOf(withNote({ about, laneId, columnId }), about);
    const onLink = link.points.slice(1).some((to, index) => {
      const start = link.points[index] ?? to;
      return along(start, to).some(({ x, y }) => Math.hypot(x - from.x, y - from.y) < 1);
    });
    expect(onLink).toBe(true);
  });

  it('comes back as what the note is about', () => {
    const document = withNote({ about: 'step-at-action' });
    const { notes } = importedFrom(readBpmn(new TextEncoder().encode(written(document)), 'en')).document;
    expect(Object.values(notes)).toMatchObject([{ about: 'step-at-action' }]);
  });
});
