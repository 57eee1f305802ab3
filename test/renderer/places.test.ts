import { expect, it } from 'vitest';
import { placesOf } from '../../renderer/canvas/places.ts';
import { runEdit } from '../../shared/edit/registry.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';

const options = { languages: ['en'], theme: 'light' } as const;
const drawing = sketch({ lanes: { customer: 'Ask Wait', backstage: 'Look' } });
const stepId = sketchId('step', 'Wait');

function called(name: string): readonly SceneGroup[] {
  const args = { of: { collection: 'steps', id: stepId }, field: 'name', language: 'en', text: name } as const;
  return buildScene(runEdit(drawing, { edit: 'set-text', args }).document, options).groups;
}

it('parts that lie where they lay have the same places, and are found there', () => {
  const places = placesOf(called('Wait'));
  const groups = called('Waits');
  expect(placesOf(groups)).toBe(places);
  const step = groups.find(({ key }) => key === stepId);
  const { x, y } = step ?? { x: 0, y: 0 };
  expect(places.search(x + 5, y + 5, x + 6, y + 6).map((position) => groups[position])).toContain(step);
});

it('parts that give way to a longer name have others', () => {
  const before = placesOf(called('Wait'));
  const groups = called('Wait until everything that is missing has come in and was looked through');
  const places = placesOf(groups);
  expect(places).not.toBe(before);
  const lanes = places.search(0, 0, 4_000, 4_000).map((position) => groups[position]?.layer);
  expect(lanes).toHaveLength(groups.length);
  expect(placesOf([]).search(0, 0, 1, 1)).toEqual([]);
});
