import { MARKER_STYLE } from '../../layout/from-document.ts';
import type { LegendSign } from '../groups/frame-words.ts';
import { evidenceStroke, linkStroke } from '../groups/links.ts';
import { markerForm } from '../groups/markers.ts';
import { noteForm } from '../groups/notes.ts';
import { momentSign, partSign, SIGN } from '../groups/signs.ts';
import { kindDrawing } from '../kinds/registry.ts';
import type { Primitive } from '../primitives.ts';
import { entrySign } from '../rows/entry-signs.ts';
import { arrowHead, centred, movedTo, polyline } from '../shapes.ts';
import { coloursOf, type Theme } from '../theme.ts';

/** Room for a sign in the legend. */
export const SAMPLE = { width: 30, height: 18 } as const;

const START = { x: 0, y: SAMPLE.height / 2 };
const END = { x: SAMPLE.width, y: SAMPLE.height / 2 };
const ENTRY_SIGN = 12;

/** A level line across the sample. */
export const SAMPLE_LINE = polyline([START, END]);

type Draw = (theme: Theme) => readonly Primitive[];

const SAMPLES: Readonly<Record<LegendSign, Draw>> = {
  'evidence-link': (theme) => [{ type: 'path', d: SAMPLE_LINE, ...evidenceStroke(theme) }],
  agreement,
  decision: (theme) => stepSample('decision', theme),
  split: (theme) => stepSample('split', theme),
  wait: (theme) => stepSample('wait', theme),
  event: (theme) => stepSample('event', theme),
  evidence: (theme) => stepSample('evidence', theme),
  system: (theme) => stepSample('system', theme),
  reserved: (theme) => stepSample('reserved', theme),
  'off-page': (theme) => stepSample('off-page', theme),
  'fail-point': (theme) => markerSample('fail', theme),
  'wait-point': (theme) => markerSample('wait', theme),
  moment: (theme) => momentSign((SAMPLE.width - SIGN) / 2, 0, theme),
  part: (theme) => partSign((SAMPLE.width - SIGN) / 2, 0, theme),
  note: (theme) => [movedTo(noteForm(theme, { width: SAMPLE.width - 4, height: SAMPLE.height }), 2, 0)],
  risk: (theme) => entrySample('risk', theme),
  control: (theme) => entrySample('control', theme),
};

/** A sign as the drawing has it, in the room of a sample at the origin. */
export function signSample(sign: LegendSign, theme: Theme): readonly Primitive[] {
  return SAMPLES[sign](theme);
}

function agreement(theme: Theme): readonly Primitive[] {
  const line = polyline([
    { x: START.x + 6, y: START.y },
    { x: END.x - 6, y: END.y },
  ]);
  return [
    { type: 'path', d: line, ...linkStroke(theme) },
    arrowHead(END, START, theme.link),
    arrowHead(START, END, theme.link),
  ];
}

/** A step without words and owner: its form alone is meant. */
function stepSample(kind: LegendSign, theme: Theme): readonly Primitive[] {
  const role = kind === 'evidence' ? 'evidence' : undefined;
  const card = { kind, shape: kind === 'decision' ? 'diamond' : 'box', ...SAMPLE, blocks: [] } as const;
  const colours = role ? coloursOf(theme, role) : { ...coloursOf(theme, role), accent: theme.link };
  return kindDrawing(kind)({ card, kind, theme, role, colours, ownerless: true });
}

function markerSample(kind: 'fail' | 'wait', theme: Theme): readonly Primitive[] {
  const width = kind === 'fail' ? SAMPLE.height : SAMPLE.width - 2;
  const box = { x: 0, y: 0, width, height: SAMPLE.height };
  const [letter, fill] = kind === 'fail' ? (['F', theme.fail.ink] as const) : (['W', theme.wait.ink] as const);
  const drawn = [...markerForm(kind, box, theme), centred(letter, box, MARKER_STYLE, { fill, language: 'en' })];
  return drawn.map((primitive) => movedTo(primitive, (SAMPLE.width - width) / 2, 0));
}

function entrySample(sign: 'risk' | 'control', theme: Theme): readonly Primitive[] {
  return entrySign(sign, (SAMPLE.width - ENTRY_SIGN) / 2, (SAMPLE.height - ENTRY_SIGN) / 2, theme.link);
}
