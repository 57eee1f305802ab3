import { type ToldDrawing, tellDrawing } from '../../report/document/cards/page-part.ts';
import { reportWords } from '../../report/document/words.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type ThemeName, themeOf } from '../../scene/themes/themes.ts';
import { type PagePart, pageHtml } from '../html/page.ts';
import { Colours, themed } from '../html/themed.ts';
import { PAGE_WORDS } from '../html/words.ts';
import type { Exported } from '../request.ts';
import { type ExportJob, lossless } from './encoder.ts';
import { cutFonts, textsOf } from './scene-fonts.ts';
import { fontFaces } from './svg.ts';

/** The blueprint as one page to look into: all its languages that are asked for, both looks, no network. */
export async function encodeHtml({ document, languages, theme, date, environment }: ExportJob): Promise<Exported> {
  const colours = new Colours();
  const part = (tag: string): PagePart => {
    environment.signal?.throwIfAborted();
    const looks = looksOf(theme).map((look) =>
      buildScene(document, { languages: [tag], theme: look, frame: { date } }),
    );
    const [light, dark] = looks as [Scene, Scene];
    const scene = themed(light, dark, colours);
    const told = tellDrawing(document, tag, drawnIds(scene));
    return { ...told, tag, scene, facts: factsOf(told, date), words: PAGE_WORDS[told.language] };
  };
  const [first = document.languages[0] ?? 'en', ...others] = languages;
  const parts = [part(first), ...others.map(part)] as const;
  environment.onProgress?.(0.5);
  const fonts = fontFaces(await cutFonts(parts.flatMap(writtenOn), environment));
  return lossless(
    new TextEncoder().encode(
      pageHtml(parts, { theme: themeOf(document, theme).dark ? 'dark' : 'light', colours, fonts }),
    ),
  );
}

/** What the page switches between: light and dark are two looks of one theme, any other has one. */
function looksOf(theme: ThemeName): readonly [ThemeName, ThemeName] {
  return theme === 'light' || theme === 'dark' ? ['light', 'dark'] : [theme, theme];
}

/** All that the page writes in its own font: the drawing, and the details for machines that have no Chinese font. */
function writtenOn({ scene, ...told }: PagePart) {
  const names = told.cards.map(({ name }) => name);
  return [
    ...textsOf(scene),
    { text: JSON.stringify(told), weight: 400 as const },
    { text: [told.title, told.classification, told.words.dark, ...names].join(''), weight: 700 as const },
  ];
}

const KINDS = ['steps', 'markers', 'notes', 'links'];

/** What is drawn, in the order in which it is listed: steps in time, then what stands on them, then links. */
function drawnIds({ groups }: Scene): string[] {
  return groups
    .filter(({ layer }) => KINDS.includes(layer))
    .sort((one, other) => KINDS.indexOf(one.layer) - KINDS.indexOf(other.layer) || one.x - other.x || one.y - other.y)
    .map(({ key }) => key);
}

/** Facts that say by themselves what they are; a version, a state or a day needs its label. */
const PLAIN = ['organisation', 'department', 'state'];

function factsOf({ facts, language }: ToldDrawing, date: string | undefined): string[] {
  const { colon, date: day } = reportWords[language];
  const said = facts.map(({ key, label, value }) => {
    const text = typeof value === 'string' ? value : value.join(' ');
    return { text, whole: PLAIN.includes(key) ? text : `${label}${colon}${text}` };
  });
  const dated = date === undefined ? [] : [`${day}${colon}${date}`];
  return [...said.filter(({ text }) => text !== date).map(({ whole }) => whole), ...dated];
}
