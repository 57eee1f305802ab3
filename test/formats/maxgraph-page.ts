import { type Cell, Graph, ModelXmlSerializer } from '@maxgraph/core';

/** What another program sees in a drawing: its cells, what they lie in and hang on, and where they are drawn. */
export interface SeenCell {
  readonly id: string;
  readonly parent: string;
  readonly isEdge: boolean;
  readonly isLane: boolean;
  readonly label: string;
  readonly ends: readonly (string | undefined)[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** draw.io keeps a shape's properties in an element around the cell; its label is one of them. */
function labelOf({ value }: Cell): string {
  return value instanceof Element ? (value.getAttribute('label') ?? '') : String(value ?? '');
}

/** Opens a draw.io file in the page as draw.io's own library does, and tells what is there. */
function openDrawing(text: string): readonly SeenCell[] {
  const file = new DOMParser().parseFromString(text, 'text/xml');
  const [model] = file.getElementsByTagName('mxGraphModel');
  if (!model) throw new Error('the file has no model');
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const graph = new Graph(container);
  graph.setHtmlLabels(true);
  graph.convertValueToString = labelOf;
  new ModelXmlSerializer(graph.model).import(new XMLSerializer().serializeToString(model));
  return Object.entries(graph.model.cells ?? {}).map(([id, cell]) => {
    const { x = 0, y = 0, width = 0, height = 0 } = graph.view.getState(cell) ?? {};
    return {
      id,
      parent: cell.parent?.id ?? '',
      isEdge: Boolean(cell.isEdge()),
      isLane: cell.isVertex() && graph.isSwimlane(cell),
      label: labelOf(cell),
      ends: [cell.source?.id, cell.target?.id].map((end) => end ?? undefined),
      box: { x, y, width, height },
    };
  });
}

Object.assign(window, { openDrawing });
