import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type LeftOut, templateOf } from '../../shared/export/template-of.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const document = complaintHandling();
const ALL = Object.keys(LEFT_OUT) as LeftOut[];
const words = { name: { en: ' Complaints ', 'zh-Hans': '' }, description: { en: 'For any bank' } };
const ID = '9b1f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01';

describe('a template made of a blueprint', () => {
  const template = templateOf(document, words, ALL, ID);

  it('has its own identity, name and purpose, and is a draft', () => {
    expect(template.documentId).toBe(ID);
    expect(template.service.name).toEqual({ en: 'Complaints' });
    expect(template.service.scenario).toEqual({ en: 'For any bank' });
    expect(template.service.status).toBe('draft');
    expect(template.service).not.toHaveProperty('version');
    expect(template.service).not.toHaveProperty('effectiveDate');
  });

  it('keeps the drawing and what it names, and leaves out record, names of people and reviews', () => {
    expect(template.steps).not.toEqual({});
    expect(Object.keys(template.steps)).toEqual(Object.keys(document.steps));
    expect(Object.keys(template.actors)).toEqual(Object.keys(document.actors));
    expect(Object.keys(template.needs)).toEqual(Object.keys(document.needs));
    for (const name of [
      'sources',
      'walkThroughs',
      'revisions',
      'agreements',
      'reviews',
      'remarks',
      'waivers',
    ] as const) {
      expect(template[name], name).toEqual({});
    }
    expect(Object.values(document.people).length).toBeGreaterThan(0);
    for (const { name } of Object.values(template.people)) expect(name).toEqual({});
  });

  it('leaves out with the record what people said, how staff feel, notes for presenting and paths of other files', () => {
    const [stepId = ''] = Object.keys(document.steps);
    const other = { documentId: ID, pathHint: '../client/as-is.blueprint' };
    const said = {
      quote: { en: 'It took weeks' },
      staffEmotion: { value: -1 },
      presenterNotes: { en: 'Ask them about it' },
      blueprint: other,
    };
    const steps = { ...document.steps, [stepId]: { ...document.steps[stepId], ...said } };
    const told = { ...document, steps } as typeof document;
    const [kept, without] = [[], ['record'] as const].map((out) => templateOf(told, words, out, ID).steps[stepId]);
    expect(kept).toMatchObject(said);
    for (const field of ['quote', 'staffEmotion', 'presenterNotes']) expect(without).not.toHaveProperty(field);
    expect(without).toMatchObject({ blueprint: { documentId: ID } });
    expect(JSON.stringify(without)).not.toContain('client');
  });

  it('is never the pair of the document that the original is compared with', () => {
    const paired = { ...document, service: { ...document.service, comparesWith: { documentId: ID } } };
    for (const out of [[], ALL]) {
      expect(templateOf(paired, words, out, ID).service).not.toHaveProperty('comparesWith');
    }
  });

  it('keeps all of it where nothing is to be left out', () => {
    const whole = templateOf(document, words, [], ID);
    expect(whole.sources).toEqual(document.sources);
    expect(whole.people).toEqual(document.people);
    expect(whole.reviews).toEqual(document.reviews);
  });

  it('is a sound file', () => {
    const parsed = parseBlueprint(serialiseBlueprint(template));
    expect(parsed.ok ? [] : parsed.refusals).toEqual([]);
  });
});
