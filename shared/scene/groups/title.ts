import { shownPicture } from '../../model/pictures/pictures.ts';
import { inOrder, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { breakLines, type TextLine } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import { picturePrimitive } from '../picture.ts';
import type { ImagePrimitive, Primitive, SceneGroup } from '../primitives.ts';
import { rounded, run } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import { frameWords } from './frame-words.ts';

const TITLE_STYLE: TextStyle = { size: 20, weight: 700 };
const FACTS_STYLE: TextStyle = { size: 11, weight: 400 };
const BELOW_TITLE = 2;
/** Most that a logo takes: a title of one line with the facts below it is as high. */
const LOGO = { width: 180, height: 44, share: 0.4 } as const;
const BESIDE_LOGO = 24;

/** The date of the last revision, an ISO date; undefined where none is recorded. */
export function lastRevisionDate(document: BlueprintDocument): string | undefined {
  const dates = inOrder(document.revisions).flatMap(([, { date }]) => (date === undefined ? [] : [date]));
  return dates.sort().at(-1);
}

interface TitleBlock {
  readonly title: readonly TextLine[];
  readonly facts: readonly TextLine[];
  readonly logo: ImagePrimitive | undefined;
  readonly height: number;
}

/** What stands in the title block, broken into lines that fit beside the logo. */
function titleBlock(context: SceneContext, width: number, date: string | undefined): TitleBlock {
  const { document, language } = context;
  const logo = logoOf(context, width);
  const room = width - (logo ? logo.width + BESIDE_LOGO : 0);
  const name = textIn(document.service.name, language, document.languages) || frameWords(language).untitled;
  const title = breakLines(name, TITLE_STYLE, room);
  const said = titleFacts(document, language, date);
  const facts = said === '' ? [] : breakLines(said, FACTS_STYLE, room);
  const below = Math.max(1, facts.length) * lineHeight(FACTS_STYLE);
  const height = title.length * lineHeight(TITLE_STYLE) + BELOW_TITLE + below;
  return { title, facts, logo, height: Math.max(height, logo?.height ?? 0) };
}

/** Height that the title block takes with the room below it, in pixels. */
export function titleHeight(context: SceneContext, width: number, date: string | undefined): number {
  return Math.ceil(titleBlock(context, width, date).height - BELOW_TITLE) + 18;
}

/** The title block at the top: service, whose it is, state, version, date; the logo at its right. */
export function titleGroup(
  context: SceneContext,
  at: { x: number; y: number; width: number },
  date: string | undefined,
): SceneGroup {
  const { theme, language } = context;
  const { title, facts, logo, height } = titleBlock(context, at.width, date);
  const below = title.length * lineHeight(TITLE_STYLE) + BELOW_TITLE;
  const primitives: Primitive[] = [
    ...title.map(({ text }, index) =>
      run(text, 0, index * lineHeight(TITLE_STYLE), TITLE_STYLE, { fill: theme.ink, language }),
    ),
    ...facts.map(({ text }, index) =>
      run(text, 0, below + index * lineHeight(FACTS_STYLE), FACTS_STYLE, { fill: theme.quiet, language }),
    ),
    ...(logo ? [logo] : []),
  ];
  return { key: 'frame title', layer: 'frame', elementIds: [], name: 'Title', ...at, height, primitives };
}

/** Which logo is shown: the brand's own where the drawing is in the brand and has one, else the service's. */
export function logoIn({ brand, service }: BlueprintDocument, { id }: Theme): string | undefined {
  return (id === 'brand' ? brand?.logoId : undefined) ?? service.logoId;
}

/** The service's logo, as large as it may be, at the right end of the title block. */
function logoOf({ document, language, theme }: SceneContext, width: number): ImagePrimitive | undefined {
  const picture = shownPicture(document, logoIn(document, theme));
  if (!picture) return undefined;
  const room = Math.min(LOGO.width, width * LOGO.share);
  const scale = Math.min(room / picture.width, LOGO.height / picture.height);
  const [wide, high] = [rounded(picture.width * scale), rounded(picture.height * scale)];
  const box = { x: width - wide, y: 0, width: Math.max(1, wide), height: Math.max(1, high) };
  const description = textIn(document.service.organisation, language, document.languages) || frameWords(language).logo;
  return picturePrimitive(picture, box, { theme, description });
}

/** Whose the blueprint is, its state, version and date, and who may see it. */
export function titleFacts(document: BlueprintDocument, language: string, date: string | undefined): string {
  const { service, languages } = document;
  const words = frameWords(language);
  const states: Readonly<Record<string, string>> = words.states;
  const state = service.state && (states[service.state] ?? service.state);
  const facts = [
    textIn(service.organisation, language, languages),
    textIn(service.department, language, languages),
    state,
    service.version && `${words.version} ${service.version}`,
    date ?? lastRevisionDate(document),
    textIn(service.classification, language, languages),
  ];
  return facts.filter(Boolean).join(' · ');
}
