import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
export function Inspector(_: { readonly document: BlueprintDocument }) {
  return <aside className="right-panel" />;
}
