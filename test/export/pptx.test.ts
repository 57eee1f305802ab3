import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import { siteAt } from '../../shared/export/pptx/connector.ts';
import { ExportRefusal, type ExportRequest } from '../../shared/export/request.ts';
import { columnsInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch } from '../../shared/rules/example.ts';
import { LIGHT } from '../../shared/scene/theme.ts';
import { drawnText } from '../../shared/text/drawn.ts';
import { benchDocument } from '../bench/document.ts';
import { exampleOf } from '../examples/examples.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';
import { pngPicture, stored } from '../support/pictures.ts';
import { partsOf, type ReadSlide, slidesOf } from '../support/presentation.ts';
import { generatedBlueprint } from '../support/round-trip.ts';

async function make(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const usual = {
    format: 'pptx',
    languages: document.languages.slice(0, 1),
    theme: 'light',
    parts: ALL_PARTS,
  } as const;
  return (await exportBlueprint({ document, ...usual, ...request }, environment)).bytes;
}

const bare = (text: string) => drawnText(text).replace(/\s/g, '');

/** The shape that says what a step is called. */
function shapesSaying(slide: ReadSlide, name: string) {
  return slide.shapes.filter(({ text }) => bare(text.split('\n')[0] ?? '') === bare(name));
}

function placedSteps({ steps }: BlueprintDocument) {
  return Object.values(steps).filter(({ laneId, columnId }) => laneId !== undefined && columnId !== undefined);
}

function expectSound({ ids, shapes, connectors }: ReadSlide) {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, ends } of connectors) {
    for (const end of ends) {
      if (!end) continue;
      const shape = shapes.find(({ id }) => id === end[0]);
      expect(shape, `${name}: ${end[0]}`).toBeDefined();
      expect(end[1]).toBeLessThan(shape?.sites ?? 0);
    }
  }
}

describe('a presentation of one slide', () => {
  it.each([
    ['light', '2257C9'],
    ['print', '1D4CB3'],
  ] as const)('in %s tells whose step it is by the outline', async (theme, colour) => {
    const slide = partsOf(await make(everyKind(), { theme })).get('ppt/slides/slide1.xml') ?? '';
    const [outline = ''] = /<a:ln\b.*?<\/a:ln>/s.exec(slide.slice(slide.indexOf('name="At action"'))) ?? [];
    expect(outline.toUpperCase()).toContain(colour);
  });

  it.each([
    ['every kind', everyKind()],
    ['the example', complaintHandling()],
  ])('of %s has one shape a step, saying its name', async (_, document) => {
    const [slide, ...more] = slidesOf(await make(document));
    expect(more).toEqual([]);
    if (!slide) return;
    for (const step of placedSteps(document))
      expect(shapesSaying(slide, step.name.en ?? ''), step.name.en).toHaveLength(1);
  });

  it('glues a link to the side of a decision that it leaves, however near another one is', () => {
    const box = { x: 100, y: 100, width: 120, height: 64 };
    const upperLeft = { x: 130, y: 116 };
    expect(siteAt(upperLeft, { x: 60, y: 116 }, box)).toBe(1);
    expect(siteAt(upperLeft, { x: 130, y: 40 }, box)).toBe(0);
    expect(siteAt({ x: 190, y: 148 }, { x: 300, y: 148 }, box)).toBe(3);
    expect(siteAt({ x: 190, y: 148 }, { x: 190, y: 300 }, box)).toBe(2);
  });

  it('glues every link to the steps that it joins', async () => {
    const document = complaintHandling();
    const [slide] = slidesOf(await make(document));
    if (!slide) throw new Error('no slide');
    expectSound(slide);
    const links = slide.connectors.filter(({ ends }) => ends.every((end) => end !== undefined));
    const name = (id: string | undefined) => slide.shapes.find((shape) => shape.id === id)?.text.split('\n')[0];
    const joined = links.map(({ ends: [from, to] }) => `${name(from?.[0])} → ${name(to?.[0])}`);
    const wanted = Object.values(document.links).map(
      ({ from, to }) => `${document.steps[from]?.name.en} → ${document.steps[to]?.name.en}`,
    );
    expect(joined.map(bare).sort()).toEqual(wanted.map(bare).sort());
  });

  it('draws kinds as the forms that everybody knows', async () => {
    const [slide] = slidesOf(await make(everyKind()));
    const forms = (name: string) => (slide ? shapesSaying(slide, name)[0]?.preset : undefined);
    expect(forms('At action')).toBe('roundRect');
    expect(forms('At decision')).toBe('flowChartDecision');
    expect(slide?.shapes.find(({ text }) => text === 'F1')?.preset).toBe('octagon');
  });

  it('tells the details below it', async () => {
    const [slide] = slidesOf(await make(complaintHandling()));
    expect(slide?.notes).toContain('Working time: ');
    expect(slide?.notes).toContain('Recovery: ');
    const [chinese] = slidesOf(await make(complaintHandling(), { languages: ['zh-Hans'] }));
    expect(chinese?.notes).toContain('作业时间：');
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<a:t>x</a:t>]]>&"\u0000\u0008\uffff =1+1';
    const document = { ...everyKind(), service: { name: { en: hostile }, classification: { en: hostile } } };
    const [slide] = slidesOf(await make(document));
    expect(slide?.shapes.map(({ text }) => text)).toContain('<a:t>x</a:t>]]>&"   =1+1');
  });

  it('is the golden one, its slide and notes', async () => {
    const parts = partsOf(await make(everyKind()));
    const text = ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml'].map((path) => parts.get(path) ?? '');
    const lines = `${text.join('\n').replaceAll('><', '>\n<')}\n`;
    await expect(lines).toMatchFileSnapshot('../golden/exports/every-kind.en.pptx.xml');
  });

  it('of any generated blueprint has one shape a step and no loose glue', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBlueprint, async (document) => {
        const [slide] = slidesOf(await make(document));
        if (!slide) throw new Error('no slide');
        expectSound(slide);
        for (const { name } of placedSteps(document))
          expect(shapesSaying(slide, name.en ?? '').length).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a presentation of a slide a phase', () => {
  const options = { pages: 'phases' } as const;

  it('shows each step in its phase, with the phase in the title', async () => {
    const document = complaintHandling();
    const slides = slidesOf(await make(document, { options }));
    expect(slides).toHaveLength(Object.keys(document.phases).length);
    for (const slide of slides) expectSound(slide);
    for (const { name } of placedSteps(document)) {
      expect(
        slides.flatMap((slide) => shapesSaying(slide, name.en ?? '')),
        name.en,
      ).toHaveLength(1);
    }
    expect(slides[1]?.shapes.map(({ text }) => text)).toContain('Complaint handling – 2 Investigate and decide');
  });

  it('ends links that leave in a mark that says where they go', async () => {
    const slides = slidesOf(await make(complaintHandling(), { options }));
    const marks = slides.flatMap(({ shapes }) => shapes.filter(({ preset }) => preset === 'homePlate'));
    expect(marks.length).toBeGreaterThan(1);
    for (const { text } of marks) expect(text).toMatch(/^[123] .+: .+/);
  });

  it('is proposed where names on one slide are too small to be read', async () => {
    const hundred = benchDocument(100);
    const [first = '', ...others] = columnsInOrder(hundred).map(([id]) => id);
    const column = (id: string, phaseId: string) =>
      [id, { ...hundred.columns[id], order: hundred.columns[id]?.order ?? '', phaseId }] as const;
    const phased = {
      ...hundred,
      phases: { 'phase-one': { name: { en: 'One' }, order: 'a0' }, 'phase-two': { name: { en: 'Two' }, order: 'a1' } },
      columns: Object.fromEntries([column(first, 'phase-one'), ...others.map((id) => column(id, 'phase-two'))]),
    };
    const told = async (document: BlueprintDocument, options = {}) => {
      const usual = { format: 'pptx', theme: 'light', parts: ALL_PARTS, languages: ['en'] } as const;
      const { losses } = await exportBlueprint({ document, ...usual, options }, environment);
      return losses.map(({ what }) => what.en).join();
    };
    expect(await told(phased)).toMatch(/ [\d.]+ points on the slide, less than 7\. One slide a phase/);
    expect(await told(phased, { pages: 'phases' })).toContain('on the fullest slide');
    expect(await told(hundred)).toContain('With phases, each could have a slide');
    expect(await told(everyKind())).not.toContain('points');
  });

  it('takes several slides for a phase that could not be read on one, and stays a usual deck', async () => {
    const document = exampleOf('investment-project').document;
    const slides = slidesOf(await make(document, { options }));
    expect(slides.length).toBeGreaterThan(Object.keys(document.phases).length);
    const titles = slides
      .flatMap(({ shapes }) => shapes.map(({ text }) => text))
      .filter((text) => / \(\d\/\d\)$/.test(text));
    expect(titles.length).toBeGreaterThan(3);
    const marks = slides.flatMap(({ shapes }) => shapes.filter(({ preset }) => preset === 'homePlate'));
    expect(marks.map(({ text }) => text).join('\n')).toMatch(/^5 \(1\/2\): \w/m);
    for (const { name } of placedSteps(document)) {
      const said = slides.flatMap((slide) => shapesSaying(slide, name.en ?? ''));
      expect(said.length, name.en).toBeGreaterThan(0);
    }
  });

  it('names a phase in a mark as far as its colon', async () => {
    const document = exampleOf('service-management-flow').document;
    const slides = slidesOf(await make(document, { options }));
    const marks = slides.flatMap(({ shapes }) => shapes.filter(({ preset }) => preset === 'homePlate'));
    expect(marks.length).toBeGreaterThan(1);
    for (const { text } of marks) expect(text.split(':')).toHaveLength(2);
  });

  it('sets a title smaller that is too long for one line', async () => {
    const named = (name: string) => ({ ...everyKind(), service: { name: { en: name } } });
    const sizeOf = async (name: string) => {
      const slide = partsOf(await make(named(name))).get('ppt/slides/slide1.xml') ?? '';
      return Number(/<a:rPr lang="[^"]*" sz="(\d+)"\/><a:t>Long/.exec(slide)?.[1] ?? Number.NaN);
    };
    expect(await sizeOf('Long')).toBeNaN();
    expect(await sizeOf(`Long ${'name of a service '.repeat(6)}`)).toBeGreaterThan(1000);
  });

  it('is one slide where there are no phases', async () => {
    const document = { ...everyKind(), phases: {} };
    expect(slidesOf(await make(document, { options }))).toHaveLength(1);
  });
});

describe('a presentation on a template', () => {
  /** A deck of another service as the template, changed in one part. */
  async function template(change: (path: string, text: string) => string = (_, text) => text): Promise<Uint8Array> {
    const parts = partsOf(await make({ ...everyKind(), service: { name: { en: 'Their own slide' } } }));
    const changed = [...parts].map(([path, text]) => [path, strToU8(change(path, text))] as const);
    return zipSync(Object.fromEntries(changed));
  }

  it('keeps its master, layout and theme, and none of its slides', async () => {
    const given = await template((_, text) => text.replaceAll('name="Service blueprint"', 'name="House style"'));
    const bytes = await make(complaintHandling(), { template: given });
    const [slide, ...more] = slidesOf(bytes);
    expect(more).toEqual([]);
    if (slide) expectSound(slide);
    expect(slide?.shapes.map(({ text }) => text)).toContain('Complaint handling');
    const parts = partsOf(bytes);
    expect(parts.get('ppt/theme/theme1.xml')).toContain('House style');
    expect([...parts.values()].join('')).not.toContain('Their own slide');
  });

  it('is coloured by its theme where that is asked for', async () => {
    const options = { colours: 'template' };
    const parts = partsOf(await make(complaintHandling(), { template: await template(), options }));
    const slide = parts.get('ppt/slides/slide1.xml') ?? '';
    expect(slide).toContain('<a:schemeClr val="accent1"/>');
    expect(new Set(slide.match(/srgbClr val="\w+"/g))).not.toContain('srgbClr val="2257C9"');
  });

  it.each([
    ['no archive', async () => new Uint8Array([1, 2, 3])],
    ['cut off', async () => (await template()).subarray(0, 4_000)],
    [
      'without a master',
      () => template((path, text) => (path.endsWith('presentation.xml') ? '<presentation/>' : text)),
    ],
    [
      'with an entity',
      () =>
        template((path, text) => (path.includes('theme1') ? `<!DOCTYPE a [<!ENTITY b "c">]>${text.slice(55)}` : text)),
    ],
    [
      'with a picture from elsewhere',
      () =>
        template((path, text) =>
          path.endsWith('slideMaster1.xml.rels')
            ? text.replace(
                '</Relationships>',
                `<Relationship Id="x" Type="${IMAGE}" Target="file://a/b" TargetMode="External"/></Relationships>`,
              )
            : text,
        ),
    ],
  ])('is refused with a template %s', async (_, hostile) => {
    const refused = make(everyKind(), { template: await hostile() });
    await expect(refused).rejects.toThrow(/^Template: /);
    await expect(refused).rejects.toBeInstanceOf(ExportRefusal);
  });
});

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

describe('pictures and icons of steps', () => {
  const { id, picture } = stored(pngPicture(300, 150));

  /** A letter with picture and icon in its own phase, and an answer whose picture stands in a row. */
  function pictured(more: Partial<BlueprintDocument> = {}): BlueprintDocument {
    const document = sketch({
      lanes: { evidence: 'Letter Plain', customer: 'Read Answer' },
      links: 'Letter>Read Read>Answer',
      steps: { Letter: { kind: 'evidence', pictureId: id, icon: 'letter' }, Answer: { pictureId: id } },
    });
    return { ...document, rows: [{ kind: 'pictures' }], pictures: { [id]: picture }, ...more };
  }

  async function slideOf(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<ReadSlide> {
    const [slide] = slidesOf(await make(document, request));
    if (!slide) throw new Error('no slide');
    expectSound(slide);
    return slide;
  }

  it('lie with their step in a group, in their own shape and with its name for those who do not see them', async () => {
    const { pictures, shapes } = await slideOf(pictured());
    const [onCard] = pictures.filter(({ group }) => group?.name === 'Letter');
    if (!onCard?.group) throw new Error('no picture');
    const { box, group, description } = onCard;
    expect(description).toBe('Letter');
    expect(box.width / box.height).toBeCloseTo(2, 3);
    expect([box.x > group.box.x, box.y > group.box.y]).toEqual([true, true]);
    expect(box.x + box.width).toBeLessThan(group.box.x + group.box.width);
    expect(shapes.map(({ text }) => text)).toContain('Letter');
  });

  it('leave the text its room: it begins below the picture and beside the icon', async () => {
    const document = pictured();
    const { pictures } = await slideOf(document);
    const slide = partsOf(await make(document)).get('ppt/slides/slide1.xml') ?? '';
    const insets = (name: string) => {
      const [, left, top] = /lIns="(\d+)" tIns="(\d+)"/.exec(slide.slice(slide.indexOf(`name="${name}"`))) ?? [];
      return { left: Number(left), top: Number(top) };
    };
    const [onCard] = pictures.filter(({ group }) => group?.name === 'Letter');
    if (!onCard?.group) throw new Error('no picture');
    expect(onCard.group.box.y + insets('Letter').top).toBeGreaterThanOrEqual(onCard.box.y + onCard.box.height);
    expect(insets('Letter').left).toBeGreaterThan(insets('Plain').left);
    expect(insets('Plain').top).toBe(0);
  });

  it('are shapes of lines where they are icons, in the colour of the lane, told by their name', async () => {
    const slide = partsOf(await make(pictured(), { languages: ['en'] })).get('ppt/slides/slide1.xml') ?? '';
    const [icon = ''] = /<p:sp><p:nvSpPr><p:cNvPr [^>]*descr="Letter".*?<\/p:sp>/.exec(slide) ?? [];
    const { accent } = LIGHT.roles.evidence;
    expect(icon).toContain('<a:custGeom>');
    expect(icon).toContain(`<a:srgbClr val="${accent.slice(1).toUpperCase()}"/>`);
    expect(icon).toContain('fill="none"');
  });

  it('are the golden ones', async () => {
    const slide = partsOf(await make(pictured())).get('ppt/slides/slide1.xml') ?? '';
    const lines = `${slide.replaceAll('><', '>\n<')}\n`;
    await expect(lines).toMatchFileSnapshot('../golden/exports/with-pictures.en.pptx.xml');
  });

  it('of other steps stand in their row, each by itself', async () => {
    const { pictures } = await slideOf(pictured());
    expect(pictures.map(({ description, group }) => [description, group?.name])).toEqual([
      ['Answer', undefined],
      ['Letter', 'Letter'],
    ]);
    expect((await slideOf(pictured({ rows: [] }))).pictures).toHaveLength(1);
  });

  it('are one file however often they are shown, on one slide or several', async () => {
    const one = pictured();
    const [first = '', ...others] = columnsInOrder(one).map(([column]) => column);
    const phases = {
      'phase-one': { name: { en: 'One' }, order: 'a0' },
      'phase-two': { name: { en: 'Two' }, order: 'a1' },
    };
    const columns = Object.fromEntries(
      Object.entries(one.columns).map(([column, fields]) => [
        column,
        { ...fields, phaseId: column === first ? 'phase-one' : 'phase-two' },
      ]),
    );
    expect(others.length).toBeGreaterThan(0);
    const bytes = await make({ ...one, phases, columns }, { options: { pages: 'phases' } });
    expect(slidesOf(bytes).map(({ pictures }) => pictures.map(({ file }) => file))).toEqual([
      ['ppt/media/picture1.png'],
      ['ppt/media/picture1.png'],
    ]);
    const files = unzipSync(bytes);
    expect(Object.keys(files).filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/picture1.png']);
    expect(Buffer.from(files['ppt/media/picture1.png'] ?? []).toString('base64')).toBe(picture.data);
  });

  it('stand beside the pictures of a template, which keep their files', async () => {
    const house = strToU8('their picture');
    const files = unzipSync(await make(everyKind()));
    const rels = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
    const own = `<Relationship Id="x" Type="${IMAGE}" Target="../media/Picture1.png"/></Relationships>`;
    const master = strToU8(strFromU8(files[rels] ?? new Uint8Array()).replace('</Relationships>', own));
    const template = zipSync({ ...files, [rels]: master, 'ppt/media/Picture1.png': house });
    const bytes = await make(pictured(), { template });
    expect(unzipSync(bytes)['ppt/media/Picture1.png']).toEqual(house);
    expect(slidesOf(bytes).flatMap(({ pictures }) => pictures.map(({ file }) => file))).toEqual([
      'ppt/media/picture2.png',
      'ppt/media/picture2.png',
    ]);
  });

  it('are the same bytes each time, and nothing is told as left out', async () => {
    const request = {
      document: pictured(),
      format: 'pptx',
      languages: ['en'],
      theme: 'dark',
      parts: ALL_PARTS,
    } as const;
    const [one, two] = await Promise.all([request, request].map((same) => exportBlueprint(same, environment)));
    expect(one?.losses).toEqual([]);
    expect(one?.bytes).toEqual(two?.bytes);
  });
});
