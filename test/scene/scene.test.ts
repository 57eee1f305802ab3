import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import { STEP_KINDS } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene, type SceneOptions } from '../../shared/scene/build.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';
import { exampleOf } from '../examples/examples.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const options: SceneOptions = { languages: ['en'], theme: 'light' };

function group(scene: Scene, key: string): SceneGroup {
  const found = scene.groups.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no group ${key}`);
  return found;
}

function texts({ primitives }: SceneGroup): string {
  return primitives.flatMap((primitive) => (primitive.type === 'text' ? [primitive.text] : [])).join(' ');
}

function allTexts(scene: Scene): string {
  return scene.groups.map(texts).join(' | ');
}

describe('the scene', () => {
  it('draws every kind of step in its own way, with its name', () => {
    const scene = buildScene(everyKind(), options);
    const outlines = STEP_KINDS.map((kind) => {
      const step = group(scene, sketchId('step', `at-${kind}`));
      expect(texts(step)).toContain(`At ${kind}`);
      const shapes = step.primitives.filter(({ type }) => type !== 'text');
      return JSON.stringify(
        shapes.map((shape) => ({ ...shape, width: 0, height: 0, d: 'd' in shape ? shape.d.length : 0 })),
      );
    });
    expect(new Set(outlines).size).toBe(STEP_KINDS.length);
  });

  it('marks moments of truth and steps with a blueprint of their own, beside one another and in the legend', () => {
    const document = sketch({
      lanes: { customer: 'Ask Read' },
      steps: {
        Ask: { momentOfTruth: true, blueprint: { documentId: '0a5c7f5e-7d0e-4a54-9c8a-0d6a5a1f2b3c' } },
      },
    });
    const scene = buildScene(document, { ...options, frame: {} });
    const signs = scene.groups.filter(({ layer }) => layer === 'signs');
    const ask = sketchId('step', 'Ask');
    expect(signs.map(({ anchorId }) => anchorId)).toEqual([ask, ask]);
    const [part, moment] = signs;
    expect([part?.name, moment?.name]).toEqual(['Has a blueprint of its own', 'Moment of truth']);
    expect((moment?.x ?? 0) + (moment?.width ?? 0)).toBeLessThan(part?.x ?? 0);
    expect(texts(group(scene, 'frame legend'))).toContain('Moment of truth Has a blueprint of its own');
    expect(texts(group(buildScene(everyKind(), { ...options, frame: {} }), 'frame legend'))).not.toContain('Moment');
  });

  it('draws a kind of tomorrow as a plain box that names it', () => {
    expect(texts(group(buildScene(everyKind(), options), sketchId('step', 'at-hologram')))).toContain('hologram');
  });

  it('keeps every step inside its lane', () => {
    const document = complaintHandling();
    const scene = buildScene(document, options);
    for (const [id, step] of Object.entries(document.steps)) {
      const [card, lane] = [group(scene, id), group(scene, step.laneId ?? '')];
      expect(card.y).toBeGreaterThan(lane.y);
      expect(card.y + card.height).toBeLessThan(lane.y + lane.height);
      expect(card.x + card.width).toBeLessThan(lane.x + lane.width);
    }
  });

  it.each(['en', 'zh-Hans'])(
    'leaves the arrow at a decision’s tip in sight beside its wait points in %s',
    (language) => {
      const { document } = exampleOf('investment-project');
      const scene = buildScene(document, { ...options, languages: [language] });
      const waits = Object.entries(document.waitPoints).filter(([, { on }]) => document.steps[on]?.kind === 'decision');
      expect(waits.length).toBeGreaterThan(3);
      for (const [id, { on }] of waits) {
        const [pill, decision] = [group(scene, id), group(scene, on)];
        expect(decision.x + decision.width / 2 - (pill.x + pill.width), id).toBeGreaterThan(4);
      }
    },
  );

  it('has the fail point of a decision on its edge', () => {
    const { document } = exampleOf('customer-relationship-management');
    const scene = buildScene(document, options);
    const fails = Object.entries(document.failPoints).filter(([, { on }]) => document.steps[on]?.kind === 'decision');
    expect(fails).not.toEqual([]);
    for (const [id, { on }] of fails) {
      const [sign, step] = [group(scene, id), group(scene, on)];
      const across = (sign.x + sign.width / 2 - step.x) / step.width;
      const edge = step.y + step.height * (across - 0.5);
      expect(Math.abs(edge - (sign.y + sign.height / 2))).toBeLessThan(sign.height / 2);
    }
  });

  it('keeps the very groups of steps that an edit did not touch', () => {
    const document = complaintHandling();
    const before = buildScene(document, options);
    const id = 'step-report-complaint';
    const { document: after } = runEdit(document, {
      edit: 'set-text',
      args: { of: { collection: 'steps', id }, field: 'name', language: 'en', text: 'Say what went wrong' },
    });
    const changed = buildScene(after, options);
    const same = changed.groups.filter((candidate) => candidate.layer === 'steps' && before.groups.includes(candidate));
    expect(texts(group(changed, id))).toContain('Say what went');
    expect(same.length).toBeGreaterThanOrEqual(Object.keys(document.steps).length - 12);
  });

  it('shows the language asked for, a second one below, and marks a text that is missing', () => {
    const scene = buildScene(everyKind(), { ...options, languages: ['zh-Hans', 'en'] });
    expect(texts(group(scene, sketchId('step', 'at-action')))).toBe('步骤：action At action');
    const foreign = buildScene(everyKind(), { ...options, languages: ['fr'] });
    expect(texts(group(foreign, sketchId('step', 'at-action')))).toContain('[en]');
  });

  it('has the date given, else the last revision’s, and a legend of what occurs', () => {
    expect(allTexts(buildScene(everyKind(), { ...options, frame: {} }))).toContain('2026-02-03');
    const dated = buildScene(everyKind(), { ...options, frame: { date: '2026-05-06' } });
    expect(allTexts(dated)).toContain('2026-05-06');
    const legend = texts(group(dated, 'frame legend'));
    expect(legend).toContain('Fail point');
    expect(legend).toContain('Decision');
    const { failPoints: _none, ...rest } = everyKind();
    const without = buildScene({ ...rest, failPoints: {} }, { ...options, frame: {} });
    expect(texts(group(without, 'frame legend'))).not.toContain('Fail point');
  });

  it('draws the lines between the roles: interaction solid, visibility dashed, internal interaction dotted', () => {
    const scene = buildScene(complaintHandling(), options);
    const lines = scene.groups.filter(({ layer }) => layer === 'lines');
    expect(lines.map(texts)).toEqual(['LINE OF INTERACTION', 'LINE OF VISIBILITY', 'LINE OF INTERNAL INTERACTION']);
    const dashes = lines.map(({ primitives: [line] }) => (line && 'dash' in line ? line.dash : undefined));
    expect(dashes).toEqual([undefined, [9, 5], [1.5, 4.5]]);
  });

  it('shows the lines in the legend as they are drawn', () => {
    const scene = buildScene(complaintHandling(), { ...options, frame: {} });
    const strokes = (keys: readonly SceneGroup[]) =>
      keys.flatMap(({ primitives }) =>
        primitives.flatMap((shape) => (shape.type === 'path' && !shape.fill ? [{ ...shape, d: '' }] : [])),
      );
    const drawn = strokes(scene.groups.filter(({ layer }) => layer === 'lines'));
    expect(drawn).toHaveLength(3);
    expect(strokes([group(scene, 'frame legend')]).slice(0, 3)).toEqual(drawn);
  });
});
