import { run } from '../../scene/shapes.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { PagesJob } from './job.ts';
import type { DrawnWindow } from './page.ts';
import { MARGIN } from './paper.ts';

const TITLE: TextStyle = { size: 20, weight: 700 };
const OVER: TextStyle = { size: 10, weight: 400 };
/** From the upper edge: a slide is shown more often than printed. */
const TOP = 18;

/** The title of a slide, with the phase over it. */
export function slideHead(job: PagesJob, title: string, over: string, width: number): DrawnWindow {
  const { colours, languages } = job;
  const [language = ''] = languages;
  const lines = breakLines(title, TITLE, width);
  const above = over === '' ? 0 : lineHeight(OVER);
  const height = above + lines.length * lineHeight(TITLE);
  const place = { x: 0, y: 0, width, height };
  const group = (key: string, primitives: ReturnType<typeof run>[]) =>
    ({ ...place, key, layer: 'frame', elementIds: [], name: title, primitives }) as const;
  const groups = [
    group('slide over', over === '' ? [] : [run(over, 0, 0, OVER, { fill: colours.quiet, language })]),
    group(
      'slide title',
      lines.map(({ text }, index) =>
        run(text, 0, above + index * lineHeight(TITLE), TITLE, { fill: colours.ink, language }),
      ),
    ),
  ];
  const paragraphs = [[{ key: 'slide title', heading: 1 as const }], ...(over === '' ? [] : [[{ key: 'slide over' }]])];
  return {
    groups,
    from: place,
    to: { x: MARGIN, y: TOP, width, height },
    cut: false,
    telling: { sections: [{ title, paragraphs }] },
  };
}
