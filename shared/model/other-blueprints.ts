import type { BlueprintDocument } from './schema/document.ts';

/** Another blueprint that a document names. */
export interface OtherBlueprint {
  readonly documentId: string;
  readonly pathHint?: string;
}

/** The blueprints that a document refers to, each way of referring once. */
export function otherBlueprints({ steps, service }: BlueprintDocument): readonly OtherBlueprint[] {
  const named = new Map<string, OtherBlueprint>();
  const name = (other: OtherBlueprint | undefined) => other && named.set(otherKey(other), other);
  name(service.comparesWith);
  for (const { blueprint } of Object.values(steps)) name(blueprint);
  return [...named.values()];
}

/** Tells one way of referring from another. */
export function otherKey({ documentId, pathHint = '' }: OtherBlueprint): string {
  return `${documentId} ${pathHint}`;
}
