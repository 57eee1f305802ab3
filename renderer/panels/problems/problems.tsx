import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
export function Problems(_: { readonly document: BlueprintDocument }) {
  return <section />;
}
