import { generateNKeysBetween } from 'fractional-indexing';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { blueprintDocument, FORMAT, SCHEMA_VERSION } from '../../shared/model/schema/document.ts';
import { model, type ProcessModel, type ProcessStep, tidyInputOf } from './processes.ts';

const ROLES = ['customer', 'frontstage', 'backstage', 'support', 'support'];
const KINDS = { start: 'event', end: 'event', decision: 'decision', task: 'action' } as const;
const TERMINALS: Readonly<Record<string, string>> = { start: 'start', end: 'outcome' };

function idOf(kind: string, name: string | number): string {
  return `${kind}${String(name).replace(/\D/g, '').padStart(12, '0')}`;
}

/** A generated process of n steps as a blueprint, arranged by our own proposal of Tidy. */
export function benchDocument(n: number): BlueprintDocument {
  const process = model(n);
  const proposal = proposeOwn(tidyInputOf(process));
  const columnKeys = generateNKeysBetween(null, null, proposal.columnPhases.length);
  const cells = new Map(proposal.placements.map((placement) => [placement.id, placement]));
  const orders = generateNKeysBetween(null, null, 64);
  const place = (step: ProcessStep) => {
    const cell = cells.get(step.id);
    return { columnId: idOf('column', cell?.column ?? 0), order: orders[cell?.order ?? 0] ?? 'a0' };
  };
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId: '7c1b8a54-3f0e-4a07-8a9e-2f6f3f1d9e55',
    languages: ['en'],
    service: { name: { en: `Generated process of ${n} steps` } },
    lanes: lanesOf(process),
    columns: Object.fromEntries(columnKeys.map((order, index) => [idOf('column', index), { order }])),
    steps: Object.fromEntries(process.steps.map((step) => [idOf('step', step.i), stepOf(step, place(step))])),
    links: linksOf(process),
  });
}

function lanesOf(process: ProcessModel) {
  const orders = generateNKeysBetween(null, null, process.lanes.length);
  return Object.fromEntries(
    process.lanes.map((lane, index) => [
      idOf('lane', index),
      { role: ROLES[index], name: { en: lane.name }, order: orders[index] },
    ]),
  );
}

function stepOf(step: ProcessStep, place: { columnId: string; order: string }) {
  const terminal = TERMINALS[step.kind];
  return {
    kind: KINDS[step.kind],
    name: { en: step.label },
    laneId: idOf('lane', step.lane),
    ...place,
    ...(terminal ? { terminal } : {}),
  };
}

function linksOf(process: ProcessModel) {
  return Object.fromEntries(
    process.links.map((link) => {
      const ends = { from: idOf('step', link.from), to: idOf('step', link.to) };
      const condition = link.label ? { condition: { en: link.label } } : {};
      return [idOf('link', link.id), { ...ends, ...condition, ...(link.label === 'retry' ? { loop: true } : {}) }];
    }),
  );
}
