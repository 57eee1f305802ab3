import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { STEP_KINDS } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

/** A small bilingual blueprint with a step of every kind, one of a kind of tomorrow, markers, a phase and a note. */
export function everyKind(): BlueprintDocument {
  const kinds = [...STEP_KINDS, 'hologram'];
  const base = sketch({
    lanes: {
      evidence: 'Leaflet',
      customer: kinds.map((kind) => `at-${kind}`).join(' '),
      backstage: '- Check',
      support: 'Records',
    },
    links: 'at-action>at-decision at-decision>at-split:yes at-decision>Check:no Leaflet>at-action Records>Check',
    steps: Object.fromEntries(
      kinds.map((kind) => [`at-${kind}`, { kind, name: { en: `At ${kind}`, 'zh-Hans': `步骤：${kind}` } }]),
    ),
  });
  const on = sketchId('step', 'at-action');
  return {
    ...base,
    languages: ['en', 'zh-Hans'],
    service: { name: { en: 'Every kind', 'zh-Hans': '各类步骤' }, version: '1.0', state: 'to-be' },
    failPoints: { 'fail-0000001': { on, number: 1, what: { en: 'Lost' } } },
    waitPoints: { 'wait-0000001': { on, number: 2, tolerance: { likely: 5, unit: 'minute' } } },
    notes: { 'note-0000001': { text: { en: 'Ask again in May' }, about: on } },
    phases: { 'phase-000001': { name: { en: 'Begin', 'zh-Hans': '开始' }, order: 'a0' } },
    columns: Object.fromEntries(
      Object.entries(base.columns).map(([id, column]) => [id, { ...column, phaseId: 'phase-000001' }]),
    ),
    revisions: { 'revision-001': { date: '2026-02-03' } },
  };
}
