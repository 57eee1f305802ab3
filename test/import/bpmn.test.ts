import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprintAsBpmn } from '../../shared/export/bpmn/bpmn.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { isoDuration } from '../../shared/import/readers/bpmn/nodes.ts';
import { readBpmn } from '../../shared/import/readers/bpmn/read.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { everyExample, exampleOf } from '../examples/examples.ts';
import { everyKind } from '../support/blueprints.ts';
import { importedFrom } from '../support/imported.ts';
import { generatedBlueprint, keptFacts, roundTripCases } from '../support/round-trip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function written(document: BlueprintDocument, languages = document.languages.slice(0, 1)): string {
  return blueprintAsBpmn(document, languages, buildScene(document, { languages, theme: 'light', frame: {} }), 'light');
}

/** What is drawn: the element, the id of the blueprint's own, its box and the place of its text. */
function shapesOf(text: string) {
  const numbers = (xml: string | undefined) =>
    [...(xml ?? '').matchAll(/<dc:Bounds x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g)].map((found) => {
      const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
      return { x, y, width, height };
    });
  const drawn = [...text.matchAll(/<bpmndi:BPMN(Shape|Edge) [^>]*bpmnElement="(.+?)"[\s\S]*?<\/bpmndi:BPMN\1>/g)];
  return drawn.map(([xml, , element = '']) => {
    const [own, label] = xml.split('<bpmndi:BPMNLabel');
    const [box = { x: 0, y: 0, width: 0, height: 0 }] = numbers(own);
    return { element, id: element.slice(1), box, label: numbers(label)[0] };
  });
}

type Box = ReturnType<typeof shapesOf>[number]['box'];

function overlap(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

const read = (text: string) => importedFrom(readBpmn(bytes(text), 'en'));

/** A process of another program around some elements. */
function foreign(elements: string, more = ''): string {
  return `<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:x="urn:x" id="d" targetNamespace="urn:t"><b:process id="p" name="Order">${elements}</b:process>${more}</b:definitions>`;
}

const flow = (id: string, from: string, to: string, name = '') =>
  `<b:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" name="${name}"/>`;

describe('a round trip through BPMN', () => {
  it.each(roundTripCases())('keeps %s', (_name, document) => {
    const again = read(written(document));
    expect(keptFacts(again.document)).toEqual(keptFacts(document));
    expect(again.losses).toEqual([]);
  });

  it('keeps how the drawing looks', () => {
    const look = { appearance: { theme: 'print', density: 'airy' }, brand: { ink: '#102030', patterns: true } };
    expect(read(written({ ...everyKind(), ...look })).document).toMatchObject(look);
  });

  it('keeps generated processes with any texts', () => {
    fc.assert(
      fc.property(generatedBlueprint, (document) => {
        expect(keptFacts(read(written(document)).document)).toEqual(keptFacts(document));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the fields of steps, links and markers, and what they refer to', () => {
    const [, example] = roundTripCases()[0] ?? [];
    if (!example) throw new Error('no example');
    const { document } = read(written(example));
    for (const [id, { columnId: _, order: __, sourceIds: ___, ...step }] of Object.entries(example.steps)) {
      expect(document.steps[id]).toMatchObject(step);
    }
    expect(document.failPoints).toMatchObject(example.failPoints);
    expect(document.actors).toEqual(example.actors);
    expect(document.service).toEqual(example.service);
  });

  it('writes long Chinese names in the lines of their cards, and reads them on one', () => {
    const { document } = exampleOf('product-enquiry');
    const text = written(document, ['zh-Hans']);
    expect(text).toContain('name="说明书、&#10;风险揭示书、费率表"');
    expect(keptFacts(read(text).document)).toEqual(keptFacts(document));
  });

  it('takes in what was renamed and moved in the other program', () => {
    const text = written(everyKind()).replace('name="At action"', 'name="Asked anew"');
    const { document } = read(text);
    expect(document.steps['step-at-action']?.name).toEqual({ en: 'Asked anew', 'zh-Hans': '步骤：action' });
  });
});

describe('a BPMN file of ours', () => {
  it.each(roundTripCases())('is read by bpmn-moddle without a warning: %s', async (_name, document) => {
    const { warnings } = await new BpmnModdle().fromXML(written(document));
    expect(warnings).toEqual([]);
  });

  it('is the golden one', async () => {
    await expect(written(everyKind())).toMatchFileSnapshot('../golden/exports/every-kind.en.bpmn');
  });

  it.each(everyExample())(
    'has no condition on the frame of a phase, and names amid gateways: $name',
    ({ document }) => {
      const shapes = shapesOf(written(document));
      const frames = shapes.filter(({ id }) => document.phases[id]);
      const edges = frames.flatMap(({ box }) => [box.x, box.x + box.width]);
      for (const { id, label } of shapes.filter((one) => document.links[one.id]?.condition)) {
        if (!label) throw new Error(`${id} has no place for its condition`);
        const crossed = edges.filter((x) => label.x < x - 1 && x + 1 < label.x + label.width);
        expect(crossed, id).toEqual([]);
      }
      for (const { id, box, label } of shapes.filter((one) => document.steps[one.id]?.kind === 'decision'))
        expect(label && label.y + label.height / 2, id).toBeCloseTo(box.y + box.height / 2, 0);
    },
  );

  it.each(everyExample())(
    'begins and ends everywhere with events that stand free, in the lane of their step: $name',
    ({ document }) => {
      const text = written(document);
      const shapes = shapesOf(text).filter(({ box }) => box.width > 0);
      const events = shapes.filter(({ element }) => /_(start|end)$/.test(element));
      expect(text.match(/<startEvent [^>]*>(?:(?!<\/startEvent>|<condition)[\s\S])*<\/startEvent>/g)).toHaveLength(1);
      const held = ({ element }: { readonly element: string }) => document.steps[element.slice(1)] !== undefined;
      const others = [...shapes.filter((shape) => held(shape)), ...events];
      for (const { id, element, box, label } of events) {
        const step = document.steps[id.replace(/_(start|end)$/, '')];
        const lane = shapes.find((one) => one.id === step?.laneId)?.box ?? box;
        for (const part of [box, label ?? box]) {
          expect(part.y, element).toBeGreaterThan(lane.y);
          expect(part.y + part.height, element).toBeLessThan(lane.y + lane.height);
          const met = others.filter((other) => other.element !== element && overlap(part, other.box));
          expect(met, element).toEqual([]);
        }
      }
      const ids = (side: string) => events.filter(({ element }) => element.endsWith(side)).length;
      expect([ids('_start') > 0, ids('_end') > 0]).toEqual([true, true]);
    },
  );

  it.each(everyExample())('has no condition on the border of a lane: $name', ({ document }) => {
    for (const language of document.languages) {
      const shapes = shapesOf(written(document, [language]));
      const borders = shapes.filter(({ id }) => document.lanes[id]).map(({ box }) => box.y);
      for (const { id, label } of shapes.filter((one) => document.links[one.id] && one.label)) {
        const crossed = borders.filter((y) => label && label.y < y && y < label.y + label.height);
        expect(crossed, `${id} ${language}`).toEqual([]);
      }
    }
  });

  it.each(everyExample())('has no start right of its step and no end left of it: $name', ({ document }) => {
    for (const language of document.languages) {
      const shapes = shapesOf(written(document, [language])).filter(({ box }) => box.width > 0);
      for (const { element, box } of shapes) {
        const [, id, side] = /^_(.+)_(start|end)$/.exec(element) ?? [];
        const step = shapes.find((one) => one.id === id)?.box;
        if (!step) continue;
        if (side === 'start') expect(box.x, element).toBeLessThan(step.x + step.width);
        else expect(box.x + box.width, element).toBeGreaterThan(step.x);
      }
    }
  });

  it('has a flow to and from every step that flows may join', async () => {
    const { rootElement } = await new BpmnModdle().fromXML(written(exampleOf('complaint-handling').document));
    const linter = new Linter({ resolver: new NodeResolver() });
    const rules = [
      'start-event-required',
      'end-event-required',
      'no-implicit-start',
      'no-implicit-end',
      'no-disconnected',
    ];
    expect(await linter.lint(rootElement, { rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])) })).toEqual(
      {},
    );
  });

  it('has a start before a step to which nothing leads but a way back', () => {
    const text = written(exampleOf('foreign-exchange-desk').document);
    expect(text).toMatch(/<sequenceFlow [^>]*targetRef="_step-collect-papers"/);
    expect(text).toContain('<startEvent id="_step-collect-papers_start" name="When due"');
  });

  it('gives a start or end that was named in the other program back as a step', () => {
    const text = written(everyKind()).replace(/(<endEvent id="[^"]+_end" name=")End"/, '$1Case closed"');
    const { document, losses } = read(text);
    const closed = Object.values(document.steps).filter(({ name }) => name.en === 'Case closed');
    expect(closed).toMatchObject([{ kind: 'event', terminal: 'end' }]);
    expect(Object.keys(document.steps)).toHaveLength(Object.keys(everyKind().steps).length + 1);
    expect(losses).toEqual([]);
  });

  it('draws what runs both ways as an association with two heads, which comes back as it was', () => {
    const { document } = exampleOf('complaint-handling');
    const [id] =
      Object.entries(document.links).find(
        ([, { arrow, from, to }]) =>
          arrow === 'double' && [from, to].every((step) => document.steps[step]?.kind === 'action'),
      ) ?? [];
    if (id === undefined) throw new Error('the example has no link that runs both ways');
    const text = written(document);
    expect(text).toContain(`<association id="_${id}" associationDirection="Both"`);
    expect(text).not.toContain(`<sequenceFlow id="_${id}"`);
    expect(read(text).document.links[id]).toMatchObject({ ...document.links[id] });
  });

  it('says above the drawing what it is, whose, and who may see it; that becomes no note', () => {
    const { document } = exampleOf('complaint-handling');
    const text = written(document);
    expect(text).toContain('<text>Complaint handling\nIllustrative example, not a real bank · ');
    expect(text).toContain(`${document.service.classification?.en}</text>`);
    expect(Object.keys(read(text).document.notes)).toEqual(Object.keys(document.notes));
    const [title, pool] = ['title', 'participant'].map((name) =>
      shapesOf(text).find(({ element }) => element === `blueprint-${name}`),
    );
    expect((title?.box.y ?? 0) + (title?.box.height ?? 0)).toBeLessThan(pool?.box.y ?? 0);
  });

  it('shows hostile texts as texts', () => {
    const hostile = '</bpmn><script>&"\u0000\u0008\n';
    const document = { ...everyKind(), service: { name: { en: hostile } } };
    const text = written(document);
    expect(text).not.toContain('<script');
    expect(read(text).document.service.name.en).toBe(hostile.replace('\u0000', '').replace('\u0008', ''));
  });
});

describe('BPMN of other programs', () => {
  it('becomes lanes, steps and links: pools without lanes, events, gateways, data, annotations', () => {
    const { document, losses } = read(
      foreign(
        `<b:startEvent id="s"/><b:task id="t" name="Check&#10;it"><b:documentation>How</b:documentation><b:dataInputAssociation><b:sourceRef>form</b:sourceRef><b:targetRef>x</b:targetRef></b:dataInputAssociation></b:task>
         <b:inclusiveGateway id="g" name="Fine?"/><b:endEvent id="e"/><b:dataObjectReference id="form" name="Form"/>
         <b:boundaryEvent id="late" attachedToRef="t" name="Too late"><b:timerEventDefinition><b:timeDuration>PT2H</b:timeDuration></b:timerEventDefinition></b:boundaryEvent>
         <b:boundaryEvent id="bad" attachedToRef="t"><b:errorEventDefinition/></b:boundaryEvent>
         <b:textAnnotation id="n"><b:text>Ask again</b:text></b:textAnnotation><b:association id="a" sourceRef="t" targetRef="n"/>
         ${flow('f1', 's', 't')}${flow('f2', 't', 'g')}${flow('f3', 'g', 'e', 'yes')}${flow('f4', 'g', 't', 'no')}${flow('f5', 'late', 'e')}${flow('f6', 't', 'gone')}`,
      ),
    );
    const named = (name: string) =>
      Object.entries(document.steps).find(([, step]) => step.name.en === name) ?? ['', undefined];
    const [taskId, task] = named('Check it');
    expect(task).toMatchObject({ kind: 'action', description: { en: 'How' } });
    expect(named('Start')[1]).toMatchObject({ kind: 'event', terminal: 'start' });
    expect(named('Fine?')[1]?.kind).toBe('decision');
    expect(document.lanes[named('Form')[1]?.laneId ?? '']).toMatchObject({ role: 'evidence' });
    expect(Object.values(document.waitPoints)).toMatchObject([{ on: taskId, expected: { likely: 2, unit: 'hour' } }]);
    expect(Object.values(document.failPoints)).toMatchObject([{ on: taskId, what: { en: 'error' } }]);
    expect(Object.values(document.notes)).toMatchObject([{ about: taskId, text: { en: 'Ask again' } }]);
    const conditions = Object.values(document.links).map(({ condition, loop }) => [condition?.en, loop]);
    expect(conditions).toContainEqual(['no', true]);
    expect(conditions).toContainEqual(['Too late', undefined]);
    expect(losses.map(({ what }) => what.en)).toEqual([
      'A gateway of the kind inclusiveGateway became a decision.',
      'A flow that does not lead from a step to a step is left out.',
    ]);
  });

  it('takes a subprocess that is drawn open in with its content, a closed one as one step', () => {
    const inner = `<b:subProcess id="sub" name="Pay"><b:task id="i1" name="Ask"/><b:task id="i2" name="Take"/>${flow('f', 'i1', 'i2')}</b:subProcess>`;
    const around = `<b:task id="t" name="Order"/>${inner}<b:task id="u" name="Ship"/>${flow('f1', 't', 'sub')}${flow('f2', 'sub', 'u')}`;
    const drawn =
      '<di:BPMNDiagram><di:BPMNPlane><di:BPMNShape bpmnElement="sub" isExpanded="true"/></di:BPMNPlane></di:BPMNDiagram>';
    const pairs = (text: string) => {
      const { document } = read(text);
      const name = (id: string) => document.steps[id]?.name.en;
      return Object.values(document.links).map(({ from, to }) => `${name(from)} ${name(to)}`);
    };
    expect(pairs(foreign(around, drawn)).sort()).toEqual(['Ask Take', 'Order Ask', 'Take Ship']);
    expect(pairs(foreign(around)).sort()).toEqual(['Order Pay', 'Pay Ship']);
  });

  it.each([
    ['another XML file', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'no BPMN 2.0'],
    ['a file that is cut off', '<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">', 'Line 1'],
    ['no XML', 'hello', 'Line 1'],
    ['nothing', '', 'empty'],
  ])('refuses %s with the place', (_what, text, reason) => {
    expect(() => readBpmn(bytes(text), 'en')).toThrow(ImportRefusal);
    expect(() => readBpmn(bytes(text), 'en')).toThrow(reason);
  });

  it('survives values that do not fit: they are listed, the rest is taken', () => {
    const text = written(everyKind()).replace('<sb:number type="number">2</sb:number>', '<sb:number>two</sb:number>');
    const { document, losses } = read(text);
    expect(Object.keys(document.steps)).toHaveLength(Object.keys(everyKind().steps).length);
    expect(losses.map(({ where }) => where)).toContain('waitPoints/wait-0000001/number');
  });
});

describe('a duration of ISO 8601', () => {
  it.each([
    ['PT2H', { likely: 2, unit: 'hour' }],
    ['P3D', { likely: 3, unit: 'day' }],
    ['PT1H30M', { likely: 90, unit: 'minute' }],
    ['P', undefined],
    ['soon', undefined],
  ])('%s is %j', (text, duration) => {
    expect(isoDuration(text)).toEqual(duration);
  });
});
