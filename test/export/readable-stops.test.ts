import { describe, expect, it } from 'vitest';
import { readableStops } from '../../shared/export/pages/readable-stops.ts';
import { type Stop, stopsOf } from '../../shared/present/stops.ts';
import { sketch } from '../../shared/rules/example.ts';

const document = sketch({
  lanes: { customer: 'Ask Read', frontstage: 'Take Give', backstage: 'Check Write' },
  links: 'Ask>Take Take>Check Check>Write Write>Give Give>Read',
});
const [first] = stopsOf(document);
if (!first) throw new Error('there is no place');
const whole: Stop = { ...first, stepIds: new Set(Object.keys(document.steps)), part: 1, parts: 1 };

/** What each place shows, and which part it says it is. */
const told = (stops: readonly Stop[]) =>
  stops.map(({ stepIds, part, parts }) => {
    const names = [...stepIds].map((id) => document.steps[id]?.name.en ?? '');
    return `${part}/${parts}: ${names.sort().join(' ')}`;
  });

const lanesOf = ({ stepIds }: Stop) => new Set([...stepIds].map((id) => document.steps[id]?.laneId)).size;
const columnsOf = ({ stepIds }: Stop) => new Set([...stepIds].map((id) => document.steps[id]?.columnId)).size;

describe('places whose names could not be read', () => {
  it('stay as they are where they can', () => {
    expect(readableStops(document, [whole], () => 6)).toEqual([whole]);
  });

  it('are shown in two by lanes or by time, whichever shows more, and numbered anew', () => {
    expect(told(readableStops(document, [whole], (stop) => 12 / columnsOf(stop) ** 2))).toEqual([
      '1/2: Ask Check Take',
      '2/2: Give Read Write',
    ]);
    expect(told(readableStops(document, [whole], (stop) => 11 / lanesOf(stop)))).toEqual([
      '1/2: Ask Read',
      '2/2: Check Give Take Write',
    ]);
  });

  it('are shown in more than two where that helps, but no step alone', () => {
    const parts = readableStops(document, [whole], (stop) => 5 / lanesOf(stop));
    expect(told(parts)).toEqual(['1/3: Ask Read', '2/3: Give Take', '3/3: Check Write']);
    expect(parts.map(({ allIds }) => allIds)).toEqual([whole.allIds, whole.allIds, whole.allIds]);
  });

  it('are not shown again where all of a part has been shown before', () => {
    const upper = {
      ...whole,
      stepIds: new Set(
        [...whole.stepIds].filter((id) => /ask|read|take|give/i.test(document.steps[id]?.name.en ?? '')),
      ),
    };
    const lower = {
      ...whole,
      stepIds: new Set(
        [...whole.stepIds].filter((id) => /take|give|check|write/i.test(document.steps[id]?.name.en ?? '')),
      ),
    };
    const sizeOf = (stop: Stop) => (stop.stepIds === upper.stepIds ? 6 : 6 / lanesOf(stop));
    expect(told(readableStops(document, [upper, lower], sizeOf))).toEqual([
      '1/2: Ask Give Read Take',
      '2/2: Check Write',
    ]);
  });

  it('stay together where two slides show them hardly larger', () => {
    expect(readableStops(document, [whole], ({ stepIds }) => 4 - stepIds.size / 20)).toEqual([whole]);
  });
});
