import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprintAsMermaid } from '../../shared/export/mermaid/mermaid.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { readMermaid } from '../../shared/import/readers/mermaid/read.ts';
import { columnsInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { importedFrom } from '../support/imported.ts';
import { generatedBlueprint, keptFacts, roundTripCases } from '../support/round-trip.ts';

const draftOf = (text: string) => readMermaid(new TextEncoder().encode(text), 'en');
const written = (document: BlueprintDocument) => blueprintAsMermaid(document, document.languages[0] ?? 'en');

const read = (text: string) => importedFrom(draftOf(text));

/** The links of a chart as `from >condition> to`. */
function linksOf(text: string): string[] {
  const { document } = read(text);
  const name = (id: string) => document.steps[id]?.name.en;
  return Object.values(document.links).map(
    ({ from, to, condition }) => `${name(from)} >${condition?.en ?? ''}> ${name(to)}`,
  );
}

describe('a round trip through Mermaid', () => {
  it.each(roundTripCases())('keeps %s', (_name, document) => {
    const again = read(written(document));
    expect(keptFacts(again.document)).toEqual(keptFacts(document));
    expect(again.losses).toEqual([]);
  });

  it('keeps generated processes with any texts', () => {
    fc.assert(
      fc.property(generatedBlueprint, (document) => {
        expect(keptFacts(read(written(document)).document)).toEqual(keptFacts(document));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps how the drawing looks', () => {
    const look = { appearance: { theme: 'print', density: 'airy' }, brand: { ink: '#102030', patterns: true } };
    expect(read(written({ ...everyKind(), ...look })).document).toMatchObject(look);
  });

  it('keeps times, markers and what steps refer to', () => {
    const example = complaintHandling();
    const { document } = read(written(example));
    expect(document.actors).toEqual(example.actors);
    expect(document.failPoints).toEqual(example.failPoints);
    for (const [id, { time, actorIds }] of Object.entries(example.steps)) {
      expect(document.steps[id]).toMatchObject({ ...(time ? { time } : {}), ...(actorIds ? { actorIds } : {}) });
    }
  });

  it('takes in what was renamed, added and linked in the text', () => {
    const text = written(everyKind())
      .replace('"At action"', '"Asked anew"')
      .replace('classDef failPoint', 'added["Added"] --> s_step_2dat_2daction\n  classDef failPoint');
    const { document } = read(text);
    expect(document.steps['step-at-action']?.name).toEqual({ en: 'Asked anew', 'zh-Hans': '步骤：action' });
    expect(Object.values(document.steps).map(({ name }) => name.en)).toContain('Added');
  });
});

describe('a Mermaid text of ours', () => {
  it('is the golden one', async () => {
    await expect(written(everyKind())).toMatchFileSnapshot('../golden/exports/every-kind.en.mmd');
  });

  it('keeps hostile texts within their quotation marks', () => {
    const name = { en: '"]:::x --> y; %% <script>\n end' };
    const steps = Object.fromEntries(Object.entries(everyKind().steps).map(([id, step]) => [id, { ...step, name }]));
    const text = written({ ...everyKind(), steps });
    expect(text).not.toContain('<script');
    const { document } = read(text);
    expect(Object.keys(document.steps)).toHaveLength(Object.keys(steps).length);
  });
});

/** Where a text stands in another; it must stand there. */
function placeIn(text: string, part: string): number {
  const place = text.indexOf(part);
  expect(place, part).toBeGreaterThan(-1);
  return place;
}

describe('the order of a chart', () => {
  const text = written(complaintHandling());

  it('is that of time within each lane, also where its steps are not linked', () => {
    const [first, ...rest] = text.split('\n').filter((line) => /^ {2}s_.*~~~/.test(line));
    expect(first).toContain(
      's_step_2devidence_2dchannels ~~~ s_step_2devidence_2dreceipt ~~~ s_step_2devidence_2downer',
    );
    expect(rest).toHaveLength(4);
    expect(rest.at(-1)).toMatch(/s_step_2dcomplaint_2dsystem ~~~+ .*~~~+ s_step_2dcomplaint_2dregister$/);
  });

  it('leaves as much room between steps as columns lie between them', () => {
    const example = complaintHandling();
    const columns = columnsInOrder(example).map(([id]) => id);
    const at = (id: string) => columns.indexOf(example.steps[id]?.columnId ?? '');
    const [owner, progress] = ['step-evidence-owner', 'step-evidence-progress'];
    const between = '~'.repeat(2 + at(progress) - at(owner));
    expect(between.length).toBeGreaterThan(3);
    expect(text).toContain(`s_step_2devidence_2downer ${between} s_step_2devidence_2dprogress`);
  });

  it('is not turned by links with an arrow at both ends: they are written from what comes first, and read as they were', () => {
    expect(text).toContain('  s_step_2dsend_2ddocuments <--> s_step_2dacknowledge\n');
    expect(text).not.toContain('s_step_2dacknowledge <-->');
    expect(Object.values(read(text).document.links)).toContainEqual(
      expect.objectContaining({ from: 'step-acknowledge', to: 'step-send-documents', arrow: 'double' }),
    );
  });

  it('goes on in the links: lane by lane, in the order of the steps from which they come', () => {
    const [, links = ''] = text.split(/\n {2}end\n(?! {2}subgraph)/);
    const evidence = placeIn(links, 's_step_2devidence_2dchannels -.-');
    const customer = placeIn(links, 's_step_2dreport_2dcomplaint -->');
    expect(evidence).toBeLessThan(customer);
    expect(customer).toBeLessThan(placeIn(links, 's_step_2dsend_2ddocuments -->'));
    expect(placeIn(links, 's_step_2dsend_2ddocuments -->')).toBeLessThan(placeIn(links, 's_step_2dclose_2dcase -->'));
  });

  it('asks no more links of Mermaid than it draws', () => {
    const example = complaintHandling();
    const [link] = Object.values(example.links);
    const links = Object.fromEntries(Array.from({ length: 480 }, (_, index) => [`link-${index}`, link]));
    expect(written({ ...example, links } as BlueprintDocument)).not.toMatch(/^ {2}s_.*~~~/m);
  });
});

describe('the legend of a chart', () => {
  const text = written(complaintHandling());

  it('says what its shapes and edges mean, and is no lane when it comes in again', () => {
    const chinese = blueprintAsMermaid(complaintHandling(), 'zh-Hans');
    for (const [chart, words] of [
      [
        text,
        ['Legend', 'Decision', 'Physical evidence', 'System', 'Fail point', 'Wait point', '↔ Agreement of both sides'],
      ],
      [chinese, ['图例', '决策点', '有形展示', '系统', '失误点', '等待点', '↔ 双方约定']],
    ] as const) {
      const [, legend = ''] = /subgraph (legend\[[\s\S]*?)\n {2}end/.exec(chart) ?? [];
      expect([...legend.matchAll(/"(.+?)"/g)].map(([, word]) => word)).toEqual(words);
    }
    const { document } = read(text);
    expect(Object.keys(document.lanes)).toHaveLength(Object.keys(complaintHandling().lanes).length);
    expect(Object.keys(document.steps)).toHaveLength(Object.keys(complaintHandling().steps).length);
  });

  it('is not there where nothing has to be said', () => {
    const steps = Object.entries(everyKind().steps).filter(([, { kind }]) => kind === 'action');
    const plain = { ...everyKind(), steps: Object.fromEntries(steps), failPoints: {}, waitPoints: {} };
    expect(written(plain)).not.toContain('legend');
  });

  it('breaks names about where the drawing does', () => {
    expect(text).toMatch(/^---\ntitle: "Complaint handling"\nconfig:\n {2}flowchart:\n {4}wrappingWidth: 160\n---\n/);
  });
});

describe('Mermaid of others', () => {
  it('has no link where a line is not drawn', () => {
    expect(linksOf('flowchart LR\n  a[Ask] ~~~ b[Wait] --> c[Pay]\n  b ~~~~ c')).toEqual(['Wait >> Pay']);
    expect(Object.keys(read('flowchart LR\n  a[Ask] ~~~ b[Wait]').document.steps)).toHaveLength(2);
  });

  it('is read with all shapes and arrows, chains and groups', () => {
    expect(
      linksOf(`graph TD
        A[Ask] --> B{Fine?}; B -->|yes| C([Go]) & D[(Books)]
        B -- "no; wait" --> A
        C -. by post .-> E>Letter]
        C == now ==> F((Out))
        G@{ shape: diam, label: "Really?" } e1@--> A
        A --- H["a #quot;b#quot; <br/> c"]:::red
        A <--> I-with-dash
        中文节点[受理] ----> A`),
    ).toEqual([
      'Ask >> Fine?',
      'Fine? >yes> Go',
      'Fine? >yes> Books',
      'Fine? >no; wait> Ask',
      'Go >by post> Letter',
      'Go >now> Out',
      'Really? >> Ask',
      'Ask >> a "b" c',
      'Ask >> I-with-dash',
      '受理 >> Ask',
    ]);
  });

  it('has subgraphs as lanes, with their roles where the names say them', () => {
    const draft = draftOf(
      `---
title: Loan
---
%%{init: {"theme": "dark"}}%%
flowchart LR
  subgraph one [Customer]
    a[Ask]
  end
  subgraph Back office
    direction TB
    b[Check] %% a comment that is none
  end
  a --> b
  style a fill:#fff
  click a "https://example.com"`.replace(' %% a comment that is none', ''),
    );
    expect(draft.name).toEqual({ en: 'Loan' });
    expect(draft.lanes.map(({ key, role }) => [key, role])).toEqual([
      ['one', 'customer'],
      ['Back office', 'backstage'],
    ]);
    expect(draft.steps.map(({ key, lane }) => [key, lane])).toEqual([
      ['a', 'one'],
      ['b', 'Back office'],
    ]);
    expect(draft.losses.map(({ where }) => where)).toEqual(['click']);
  });

  it('may be a user journey: sections as phases', () => {
    const { document } = read(`journey
      title My day
      section Go
        Make tea: 5: Me
        Leave: 3: Me, Cat
      section Back
        Sit: 5`);
    expect(Object.values(document.phases).map(({ name }) => name.en)).toEqual(['Go', 'Back']);
    expect(Object.values(document.steps).map(({ name }) => name.en)).toEqual(['Make tea', 'Leave', 'Sit']);
    expect(Object.keys(document.links)).toHaveLength(2);
  });

  it.each([
    ['sequenceDiagram\n A->>B: x', 'sequenceDiagram is not read'],
    ['flowchart LR\n A -->', 'Line 2'],
    ['flowchart LR\n A[never closed', 'Line 2'],
    ['flowchart LR\n A ==x==', 'Line 2'],
    ['%% only a comment', 'no Mermaid diagram'],
    ['', 'empty'],
  ])('refuses %j with the place', (text, reason) => {
    expect(() => draftOf(text)).toThrow(ImportRefusal);
    expect(() => draftOf(text)).toThrow(reason);
  });
});
