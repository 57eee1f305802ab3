import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprintAsDrawio } from '../../shared/export/drawio/drawio.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { readDrawio } from '../../shared/import/readers/drawio/read.ts';
import { phasesInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { LaneRole } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { everyKind } from '../support/blueprints.ts';
import { importedFrom } from '../support/imported.ts';
import { jpegPicture, pngPicture, stored, withLogo } from '../support/pictures.ts';
import { generatedBlueprint, keptFacts, roundTripCases } from '../support/round-trip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string, usual: LaneRole = 'frontstage') {
  const draft = readDrawio(bytes(text), 'en');
  return { draft, ...importedFrom(draft, usual) };
}

const written = (document: BlueprintDocument) => blueprintAsDrawio(document, document.languages.slice(0, 1), 'light');

const model = (cells: string) =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;

function vertex(id: string, value: string, place: string, { style = 'html=1;', parent = '1' } = {}): string {
  const [x, y, width, height] = place.split(' ');
  return `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>`;
}

function edge(id: string, source: string, target: string, { value = '', style = '', more = '' } = {}): string {
  return `<mxCell id="${id}" value="${value}" style="${style}" edge="1" parent="1" source="${source}" target="${target}"><mxGeometry relative="1" as="geometry">${more}</mxGeometry></mxCell>`;
}

const lane = { style: 'swimlane;horizontal=0;html=1;' };
const twoLanes = [
  vertex('pool', 'Orders', '100 100 800 420', { style: 'swimlane;horizontal=0;' }),
  vertex('upper', 'Customer', '20 0 780 200', { ...lane, parent: 'pool' }),
  vertex('lower', 'Back office', '20 200 780 220', { ...lane, parent: 'pool' }),
  vertex('ask', 'Ask', '50 60 100 60', { parent: 'upper' }),
  vertex('look', 'Look', '250 60 100 60', { parent: 'lower' }),
];

const packed = (xml: string) => deflateRawSync(encodeURIComponent(xml)).toString('base64');

describe('a round trip through draw.io', () => {
  it.each(roundTripCases())('keeps %s', (_name, document) => {
    const again = read(written(document));
    expect(keptFacts(again.document)).toEqual(keptFacts(document));
    expect(again.losses).toEqual([]);
  });

  it('keeps a phase’s name without the number before it, one that begins with a number and one that was renamed too', () => {
    const [, example] = roundTripCases()[0] ?? [];
    const [one, other] = example ? phasesInOrder(example) : [];
    if (!example || !one || !other) throw new Error('no example with two phases');
    const [first, second] = [one[0], other[0]];
    const document: BlueprintDocument = {
      ...example,
      languages: ['en'],
      phases: {
        ...example.phases,
        [first]: { ...one[1], name: { en: '2026 plan' } },
        [second]: { ...other[1], name: { en: 'Ask' } },
      },
    };
    const text = written(document);
    expect(text).toContain('label="1 2026 plan"');
    expect(read(text).document.phases).toMatchObject({ [first]: { name: { en: '2026 plan' } } });
    const changed = read(text.replace('label="2 Ask"', 'label="2 Answer"')).document;
    expect(changed.phases[second]?.name).toEqual({ en: 'Answer' });
    const older = read(text.replace('label="1 2026 plan"', 'label="2026 plan"')).document;
    expect(older.phases[first]?.name).toEqual({ en: '2026 plan' });
  });

  it('keeps generated processes with any texts', () => {
    fc.assert(
      fc.property(generatedBlueprint, (document) => {
        expect(keptFacts(read(written(document)).document)).toEqual(keptFacts(document));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the fields of steps, links, markers and notes, and what they refer to', () => {
    const [, example] = roundTripCases()[0] ?? [];
    if (!example) throw new Error('no example');
    const { document } = read(written(example));
    for (const [id, { columnId: _, order: __, sourceIds: ___, ...step }] of Object.entries(example.steps)) {
      expect(document.steps[id]).toMatchObject(step);
    }
    expect(document.failPoints).toMatchObject(example.failPoints);
    expect(document.notes).toMatchObject(example.notes);
    expect(document.actors).toEqual(example.actors);
    expect(document.service).toEqual(example.service);
  });

  it('keeps what is folded, and what lies in the tray', () => {
    const whole = everyKind();
    const lanes = Object.fromEntries(Object.entries(whole.lanes).map(([id, lane]) => [id, { ...lane, folded: true }]));
    const tray = { kind: 'action', name: { en: 'Later' }, order: 'a0' };
    const document = { ...whole, lanes, steps: { ...whole.steps, 'step-in-the-tray': tray } };
    const again = read(written(document)).document;
    expect(keptFacts(again)).toEqual(keptFacts(document));
    expect(Object.values(again.lanes).every(({ folded }) => folded === true)).toBe(true);
  });

  it('takes in what was renamed and drawn anew in draw.io', () => {
    const [lane] = Object.entries(everyKind().lanes).filter(([, { role }]) => role === 'backstage');
    const added =
      vertex('new-cell-0001', 'Drawn anew', '700 40 120 60', { parent: `_${lane?.[0]}` }) +
      edge('new-edge-0001', 'new-cell-0001', '_step-at-action');
    const text = written(everyKind())
      .replace('label="At action"', 'label="Asked anew"')
      .replace('</root>', `${added}</root>`);
    const { document } = read(text);
    expect(document.steps['step-at-action']?.name).toEqual({ en: 'Asked anew', 'zh-Hans': '步骤：action' });
    expect(document.steps['new-cell-0001']).toMatchObject({ name: { en: 'Drawn anew' }, laneId: lane?.[0] });
    expect(document.links['new-edge-0001']).toMatchObject({ from: 'new-cell-0001', to: 'step-at-action' });
  });
});

describe('pictures and icons in draw.io', () => {
  const [letter, answer] = [stored(pngPicture(300, 150)), stored(jpegPicture())];
  const [Letter, Ask] = [sketchId('step', 'Letter'), sketchId('step', 'Ask')];

  function pictured(): BlueprintDocument {
    const document = sketch({
      lanes: { evidence: 'Letter Leaflet', customer: 'Ask' },
      steps: {
        Letter: { kind: 'evidence', pictureId: letter.id, icon: 'letter' },
        Leaflet: { kind: 'evidence', pictureId: answer.id },
        Ask: { pictureId: answer.id },
      },
    });
    const pictures = { [letter.id]: letter.picture, [answer.id]: answer.picture };
    return { ...document, rows: [{ kind: 'pictures' }], pictures };
  }

  const cell = (text: string, id: string) =>
    new RegExp(`<object [^>]*id="${id}"[^]*?</object>`).exec(text)?.[0].replaceAll('&quot;', '"') ?? '';

  it('lie in the step that bears them, which leaves them their room', () => {
    const text = written(pictured());
    expect(cell(text, `_${Letter}-picture`)).toContain(`image=data:image/png,${letter.picture.data};`);
    expect(cell(text, `_${Letter}-picture`)).toContain(`parent="_${Letter}"`);
    expect(cell(text, `_${Letter}-picture`)).toContain('width="112" height="56"');
    expect(cell(text, `_${Letter}`)).toMatch(/spacingTop=63;spacingLeft=28;/);
    expect(
      decodeURIComponent(/image=data:image\/svg\+xml,([^;]*)/.exec(cell(text, `_${Letter}-icon`))?.[1] ?? ''),
    ).toMatch(/^<svg .*<path d="M1 3.5L15 3.5.*\/><\/svg>$/);
    expect(cell(text, `_${Ask}-picture`)).toBe('');
  });

  it('come in again with their steps and the service, and nothing names a picture that is not there', () => {
    const whole = withLogo(pictured(), pngPicture(60, 20));
    const logoId = whole.service.logoId ?? '';
    const document = { ...whole, pictures: { ...whole.pictures, ...pictured().pictures } };
    const again = read(written(document));
    expect(again.document.pictures).toEqual(document.pictures);
    expect(again.document.steps[Letter]).toMatchObject({ pictureId: letter.id, icon: 'letter' });
    expect(again.document.steps[Ask]).toMatchObject({ pictureId: answer.id });
    expect(again.document.service.logoId).toBe(logoId);
    expect(again.losses).toEqual([]);
    const without = written(document).replace(answer.picture.data, '');
    expect(read(without).document.steps[Ask]).not.toHaveProperty('pictureId');
  });

  it('that were changed in draw.io come in as they are now', () => {
    const other = stored(pngPicture(20, 30, [1, 2, 3, 255]));
    const changed = written(pictured()).replace(letter.picture.data, other.picture.data);
    const { document } = read(changed);
    expect(document.steps[Letter]?.pictureId).toBe(other.id);
    expect(Object.keys(document.pictures)).toContain(other.id);
  });

  it.each([
    ['a program', 'image/svg+xml', Buffer.from('<svg onload="alert(1)"/>').toString('base64')],
    ['cut off', 'image/png', stored(pngPicture(300, 150)).picture.data.slice(0, 40)],
    ['too heavy', 'image/png', 'A'.repeat(4 * 1024 * 1024)],
    ['an address', 'image/png', '../../secret.png'],
  ])('are left out and told where the picture is %s', (_what, type, data) => {
    const text = written(pictured()).replace(`data:image/png,${letter.picture.data}`, `data:${type},${data}`);
    const { document, losses } = read(text);
    expect(losses).toMatchObject([{ what: { en: expect.stringContaining('A picture is left out') }, where: 'Letter' }]);
    expect(document.steps[Letter]).not.toHaveProperty('pictureId');
    expect(Object.keys(document.pictures)).toEqual([answer.id]);
  });
});

describe('the look of a drawing in draw.io', () => {
  const brand = {
    name: { en: 'House' },
    ink: '#102030',
    roles: { customer: '#0a5c2f' },
    corners: 'square',
    patterns: true,
  };
  const styleOf = (text: string, id: string) => new RegExp(`id="${id}"[^]*?style="([^"]*)"`).exec(text)?.[1] ?? '';

  function joined(): BlueprintDocument {
    return sketch({
      lanes: { evidence: 'Letter', customer: 'Ask Later', frontstage: 'Answer', backstage: 'Look' },
      links: 'Ask>Letter Ask>Answer Answer>Look',
      steps: { Letter: { kind: 'evidence' }, Later: { kind: 'reserved' } },
      more: { failPoints: { 'fail-0000001': { on: sketchId('step', 'Answer'), number: 1, what: { en: 'Late' } } } },
    });
  }

  it('has the dashes, widths and ends of lines, as long as in the drawing', () => {
    const document = joined();
    const text = written(document);
    const link = (from: string, to: string) =>
      Object.keys(document.links).find((id) => {
        const ends = document.links[id];
        return ends?.from === sketchId('step', from) && ends.to === sketchId('step', to);
      });
    expect(styleOf(text, `_${link('Ask', 'Letter')}`)).toContain('dashed=1;dashPattern=3 3;fixDash=1;endArrow=none;');
    expect(styleOf(text, `_${link('Ask', 'Answer')}`)).toContain('strokeWidth=1.4;endArrow=block;');
    expect(styleOf(text, 'blueprint-line-visibility')).toContain('strokeWidth=1.5;dashed=1;dashPattern=9 5;fixDash=1;');
    expect(styleOf(text, `_${sketchId('step', 'Later')}`)).toMatch(/fillColor=none;.*dashPattern=4 4;/);
    expect(text).toContain('label="Evidence of an action"');
    expect(read(text).document.links).toMatchObject(document.links);
  });

  it('follows the theme, in which marks stand out as they do in the drawing', () => {
    const printed = blueprintAsDrawio(joined(), ['en'], 'print');
    expect(styleOf(printed, '_fail-0000001')).toContain('fillColor=#ffffff;strokeColor=#a31621;strokeWidth=1.5;');
    expect(styleOf(printed, 'blueprint-line-interaction')).toContain('strokeWidth=2.25;');
  });

  it('comes in again with the theme, the spacing and the brand with its logo', () => {
    const [own, other] = [stored(pngPicture(60, 20)), stored(pngPicture(20, 20))];
    const document: BlueprintDocument = {
      ...joined(),
      appearance: { theme: 'brand', density: 'airy' },
      brand: { ...brand, logoId: own.id },
      pictures: { [own.id]: own.picture, [other.id]: other.picture },
    };
    const again = read(blueprintAsDrawio(document, ['en'], 'brand'));
    expect(again.document.appearance).toEqual(document.appearance);
    expect(again.document.brand).toEqual(document.brand);
    expect(Object.keys(again.document.pictures)).toEqual([own.id]);
    expect(again.document.service.logoId).toBeUndefined();
    expect(again.losses).toEqual([]);
  });
});

describe('a draw.io file of ours', () => {
  it('is the golden one', async () => {
    await expect(written(everyKind())).toMatchFileSnapshot('../golden/exports/every-kind.en.drawio');
  });

  it('has connectors that hang on shapes of the file, and markers on what they mark', () => {
    for (const [, document] of roundTripCases()) {
      const text = written(document);
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const named = [...text.matchAll(/ (?:source|target|parent)="([^"]*)"/g)].map(([, id]) => id);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('shows texts as texts: nothing in a label is markup', () => {
    const name = { en: '<img src=x onerror=alert(1)> &lt;b&gt;' };
    const [id, step] = Object.entries(everyKind().steps)[0] ?? [];
    if (!id || !step) throw new Error('no step');
    const document = { ...everyKind(), steps: { ...everyKind().steps, [id]: { ...step, name } } };
    const text = written(document);
    const unbroken = text.replaceAll('&lt;br&gt;', ' ');
    expect(unbroken).toContain('label="&amp;lt;img src=x onerror=alert(1)&amp;gt; &amp;amp;lt;b&amp;amp;gt;"');
    expect(read(text).document.steps[id]?.name).toEqual(name);
  });
});

describe('a draw.io file', () => {
  it.each([
    ['a model alone', (xml: string) => xml],
    ['plain', (xml: string) => `<mxfile><diagram name="Page-1">${xml}</diagram></mxfile>`],
    ['packed', (xml: string) => `<mxfile><diagram name="Page-1">${packed(xml)}</diagram></mxfile>`],
  ])('is read as %s', (_what, wrapped) => {
    const { draft, losses } = read(
      wrapped(model([...twoLanes, edge('e', 'ask', 'look', { value: 'by mail' })].join(''))),
    );
    expect(draft).toMatchObject({
      name: { en: 'Orders' },
      lanes: [
        { key: 'upper', name: { en: 'Customer' }, role: 'customer' },
        { key: 'lower', name: { en: 'Back office' }, role: 'backstage' },
      ],
      steps: [
        { key: 'ask', lane: 'upper', box: { x: 170, y: 160 } },
        { key: 'look', lane: 'lower' },
      ],
      links: [{ from: 'ask', to: 'look', fields: { condition: { en: 'by mail' } } }],
    });
    expect(losses).toEqual([]);
  });

  it('of several pages gives the first and tells of the others', () => {
    const page = (name: string) => `<diagram name="${name}">${model(twoLanes.join(''))}</diagram>`;
    const { draft } = read(`<mxfile>${page('One')}${page('Two')}</mxfile>`);
    expect(draft.steps).toHaveLength(2);
    expect(draft.losses).toMatchObject([{ where: 'Two' }]);
  });

  it.each([
    ['another kind of XML', '<svg/>', 'no draw.io file'],
    ['a file without a page', '<mxfile/>', 'no page'],
    [
      'a page that is not packed',
      '<mxfile><diagram name="One">%%%</diagram></mxfile>',
      'page “One” cannot be unpacked',
    ],
    [
      'a page that is cut off',
      `<mxfile><diagram name="One">${packed(model('')).slice(0, 40)}</diagram></mxfile>`,
      'One',
    ],
  ])('that is %s is refused', (_what, text, reason) => {
    expect(() => read(text)).toThrow(ImportRefusal);
    expect(() => read(text)).toThrow(reason);
  });

  it('that unpacks to too much is left at the limit', () => {
    const bomb = deflateRawSync(Buffer.alloc(51 * 1024 * 1024)).toString('base64');
    expect(() => read(`<mxfile><diagram>${bomb}</diagram></mxfile>`)).toThrow('unpacks to more than');
  });
});

describe('lanes of draw.io', () => {
  it('side by side have their time run down', () => {
    const style = 'swimlane;html=1;';
    const cells = [
      vertex('left', 'Guest', '0 0 200 600', { style }),
      vertex('right', 'Kitchen', '200 0 200 600', { style }),
      vertex('late', 'Eats', '40 400 100 60', { parent: 'left' }),
      vertex('early', 'Cooks', '40 100 100 60', { parent: 'right' }),
      edge('e', 'early', 'late'),
    ];
    const { document } = read(model(cells.join('')));
    const names = Object.values(document.lanes).map(({ name }) => name.en);
    expect(names).toEqual(['Guest', 'Kitchen']);
    expect(Object.keys(document.columns)).toHaveLength(2);
    expect(Object.values(document.links)).toEqual([expect.not.objectContaining({ loop: true })]);
  });

  it('of a cross-functional table are its rows, with the heads of its columns as phases', () => {
    const row = { style: 'shape=tableRow;horizontal=0;', parent: 'table' };
    const cell = (id: string, value: string, place: string, parent: string) =>
      vertex(id, value, place, { style: 'swimlane;swimlaneHead=0;', parent });
    const cells = [
      vertex('table', 'Visit', '0 0 640 320', { style: 'shape=table;childLayout=tableLayout;' }),
      vertex('row-1', 'Patient', '0 20 640 150', row),
      cell('cell-11', 'Before', '40 0 300 150', 'row-1'),
      cell('cell-12', 'During', '340 0 300 150', 'row-1'),
      vertex('row-2', 'Nurse', '0 170 640 150', row),
      cell('cell-21', '', '40 0 300 150', 'row-2'),
      cell('cell-22', '', '340 0 300 150', 'row-2'),
      vertex('come', 'Comes', '60 60 100 50', { parent: 'cell-11' }),
      vertex('treat', 'Treats', '60 60 100 50', { parent: 'cell-22' }),
    ];
    const { draft } = read(model(cells.join('')));
    expect(draft.name).toEqual({ en: 'Visit' });
    expect(draft.lanes.map(({ name }) => name.en)).toEqual(['Patient', 'Nurse']);
    expect(draft.phases.map(({ name }) => name.en)).toEqual(['Before', 'During']);
    expect(draft.steps).toMatchObject([
      { key: 'come', lane: 'row-1', phase: 'cell-11' },
      { key: 'treat', lane: 'row-2', phase: 'cell-12' },
    ]);
  });

  it('take in shapes that merely lie on them; what lies outside goes to the tray and is told', () => {
    const cells = [...twoLanes, vertex('on', 'On it', '500 380 100 60'), vertex('off', 'Beside', '2000 0 100 60')];
    const { draft } = read(model(cells.join('')));
    expect(draft.steps.find(({ key }) => key === 'on')?.lane).toBe('lower');
    expect(draft.steps.find(({ key }) => key === 'off')?.lane).toBeUndefined();
    expect(draft.losses).toMatchObject([{ where: 'Beside', what: { en: expect.stringContaining('tray') } }]);
  });
});

describe('shapes and connectors of draw.io', () => {
  it.each([
    ['rhombus;html=1;', 'decision'],
    ['shape=mxgraph.flowchart.decision;', 'decision'],
    ['shape=mxgraph.bpmn.shape;perimeter=rhombusPerimeter;background=gateway;symbol=parallelGw;', 'split'],
    ['ellipse;html=1;', 'event'],
    ['shape=document;', 'evidence'],
    ['shape=cylinder3;', 'system'],
    ['shape=delay;', 'wait'],
    ['rounded=1;', 'action'],
  ])('%s is a step of the kind %s', (style, kind) => {
    const { draft } = read(
      model([...twoLanes, vertex('s', 'Some', '450 60 90 60', { style, parent: 'upper' })].join('')),
    );
    expect(draft.steps.find(({ key }) => key === 's')?.kind).toBe(kind);
  });

  it('have their labels as plain text, never as markup', () => {
    const html =
      '&lt;div&gt;At&amp;nbsp;home&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt;a &amp;lt;b&amp;gt; c&lt;br&gt;&amp;#x5ba2;&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;/ul&gt;';
    const { draft } = read(model(vertex('s', html, '0 0 90 60')));
    expect(draft.steps[0]?.name).toEqual({ en: 'At home a <b> c 客 • one' });
  });

  it('are joined by what lies on the connector, attached or not', () => {
    const points = '<mxPoint x="270" y="190" as="sourcePoint"/><mxPoint x="370" y="390" as="targetPoint"/>';
    const cells = [
      ...twoLanes,
      edge('loose', '', '', { more: points }),
      vertex('label', 'sometimes', '0 0 0 0', { style: 'edgeLabel;html=1;', parent: 'loose' }),
      edge('lost', 'ask', 'nowhere', { value: 'to nothing' }),
      edge('back', 'ask', 'look', { style: 'startArrow=classic;endArrow=none;' }),
    ];
    const { draft } = read(model(cells.join('')));
    expect(draft.links).toMatchObject([
      { key: 'loose', from: 'ask', to: 'look', fields: { condition: { en: 'sometimes' } } },
      { key: 'back', from: 'look', to: 'ask' },
    ]);
    expect(draft.losses).toMatchObject([
      { what: { en: expect.stringContaining('loose end') }, where: 'loose' },
      { what: { en: expect.stringContaining('does not join') }, where: 'to nothing' },
    ]);
  });

  it('keep properties that somebody gave them as custom fields', () => {
    const object = `<UserObject id="thing" label="%owner% acts" placeholders="1" owner="Desk" tooltip="Says more" link="javascript:alert(1)"><mxCell style="" vertex="1" parent="1"><mxGeometry width="90" height="60" as="geometry"/></mxCell></UserObject>`;
    const { document, draft } = read(model(object));
    const [step] = Object.values(document.steps);
    const [field] = Object.entries(document.customFields);
    expect(step).toMatchObject({ name: { en: 'Desk acts' }, description: { en: 'Says more' } });
    expect(field?.[1]).toMatchObject({ name: { en: 'owner' }, type: 'text' });
    expect(step?.fields).toEqual({ [field?.[0] ?? '']: 'Desk' });
    expect(draft.losses).toMatchObject([{ where: 'Desk acts' }]);
    expect(JSON.stringify(document)).not.toContain('javascript');
  });

  it('that lie in themselves or in nothing do not stop the reading', () => {
    const circle = vertex('a', 'A', '0 0 90 60', { parent: 'b' }) + vertex('b', 'B', '0 0 90 60', { parent: 'a' });
    expect(() => read(model(circle + vertex('c', 'C', '0 0 9 9', { parent: 'gone' })))).not.toThrow();
  });
});
