import type { BlueprintDocument } from '../model/schema/document.ts';

/** The parts of a document that its drawing digest is made of. */
export function drawnParts(document: BlueprintDocument): readonly unknown[] {
  const { service, lanes, lines, columns, phases, steps, links, failPoints, waitPoints } = document;
  const { segments, actors, systems, channels, contents, policies, risks, controls } = document;
  return [
    ...[service, lanes, lines, columns, phases, steps, links, failPoints, waitPoints],
    ...[segments, actors, systems, channels, contents, policies, risks, controls],
  ];
}
