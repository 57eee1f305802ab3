import { tag } from '../xml.ts';
import { named } from './shape.ts';

/** The shapes of a slide, master or layout, back to front. */
export function tree(shapes: readonly string[]): string {
  return tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, named(1, ''), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})),
    tag('p:grpSpPr', {}),
    ...shapes,
  );
}
