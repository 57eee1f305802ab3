import { formatDuration } from '../model/duration.ts';
import { type ShownPicture, shownPicture } from '../model/pictures/pictures.ts';
import { roleOf, textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { EVIDENCE_ICONS, type EvidenceIcon, type Step } from '../model/schema/drawing.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { fontInForce } from '../text/client-font.ts';
import { breakLabel } from '../text/labels.ts';
import { breakLines, type TextLine, widestLine } from '../text/lines.ts';
import { lineHeight, measureText } from '../text/measure.ts';
import type { TextStyle } from '../text/style.ts';

/** What is shown of the texts: the first language is the drawing's, a second one stands below it in smaller type. */
export interface DrawingView {
  readonly languages: readonly string[];
  /** The theme, which may have a font of its own; without one the blueprint's own theme. */
  readonly theme?: string;
}

/** The kind of the marks that stand for steps on other pages; no document that is kept holds one. */
export const OFF_PAGE = 'off-page';

export const NAME_STYLE: TextStyle = { size: 12.5, weight: 700 };
export const SECOND_STYLE: TextStyle = { size: 10.5, weight: 400 };

/** Lines of one text block on a card, with their style; `fallback` names the language that a missing text fell back to. */
export interface CardBlock {
  readonly role: 'name' | 'second' | 'detail';
  readonly style: TextStyle;
  readonly lines: readonly TextLine[];
  readonly language: string;
  readonly fallback: boolean;
}

/** What a step's card says and how large that makes it. Sizes in CSS pixels. */
export interface Card {
  readonly kind: string;
  readonly shape: 'box' | 'diamond';
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly CardBlock[];
  /** A small drawing beside the texts. */
  readonly icon?: EvidenceIcon;
  /** A picture above them, at its size on the card. */
  readonly picture?: { readonly shown: ShownPicture; readonly width: number; readonly height: number };
}

const MEDIUM = 144;
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['small', 112],
  ['medium', MEDIUM],
  ['large', 188],
]);
/** Room left and right of the text, and above and below it. */
export const CARD_PADDING = { x: 12, y: 9 };
/** Room that an icon takes before the texts. */
export const ICON_ROOM = 22;
/** Most that a picture takes on a card, the room beside it, clear of a folded corner, and that below it. */
const PICTURE = { height: 84, beside: 16, below: 7 } as const;
const LEAST_HEIGHT = 46;
const BLOCK_GAP = 2;
/** A diamond is this much wider than high; text of w × h fits where w / width + h / height ≤ 1. */
const DIAMOND_RATIO = 1.9;
const DIAMOND_TEXT = 104;

interface Known {
  readonly names: readonly unknown[];
  readonly view: string;
  readonly role: string | undefined;
  readonly card: Card;
}

const cards = new WeakMap<Step, Known>();

/** The card of a step. The same step, role, view and catalogues give the very same object. */
export function cardOf(document: BlueprintDocument, id: Id, step: Step, view: DrawingView): Card {
  const { actors, systems, channels, languages, pictures } = document;
  const names = [actors, systems, channels, languages, pictures, fontInForce(400), fontInForce(700)];
  const key = view.languages.join(' ');
  const role = roleOf(document, id);
  const known = cards.get(step);
  if (known && known.view === key && known.role === role && known.names.every((part, at) => part === names[at])) {
    return known.card;
  }
  const card = makeCard(document, step, role, view);
  cards.set(step, { names, view: key, role, card });
  return card;
}

function widthOf({ size }: Step): number {
  return WIDTHS.get(size ?? 'medium') ?? MEDIUM;
}

/** Width that a line of a step's name has on its card, in pixels. */
export function nameRoom(step: Step): number {
  const width = widthOf(step);
  return step.kind === 'decision'
    ? (DIAMOND_TEXT * width) / MEDIUM
    : width - 2 * CARD_PADDING.x - (iconOf(step) ? ICON_ROOM : 0);
}

function iconOf({ icon }: Step): EvidenceIcon | undefined {
  return EVIDENCE_ICONS.find((known) => known === icon);
}

/** Whether a step bears its picture on its card: what the customer sees or holds does. */
export function hasPictureOnCard({ kind }: Step, role: string | undefined): boolean {
  return kind === 'evidence' || (role === 'evidence' && kind !== 'decision');
}

function pictureOf(document: BlueprintDocument, step: Step, role: string | undefined): Card['picture'] {
  const shown = hasPictureOnCard(step, role) ? shownPicture(document, step.pictureId) : undefined;
  if (!shown) return undefined;
  const scale = Math.min(1, (widthOf(step) - 2 * PICTURE.beside) / shown.width, PICTURE.height / shown.height);
  return { shown, width: shown.width * scale, height: shown.height * scale };
}

/** Height that a card's picture takes above its texts. */
export function pictureRoom(picture: Card['picture']): number {
  return picture ? Math.ceil(picture.height) + PICTURE.below : 0;
}

/** Where the texts of a card begin: below its picture, in the middle of what is left. */
export function textTop(card: Card): number {
  const { height, blocks } = card;
  const head = pictureRoom(card.picture);
  return head + (height - head - blocksHeight(blocks)) / 2;
}

function makeCard(document: BlueprintDocument, step: Step, role: string | undefined, view: DrawingView): Card {
  const diamond = step.kind === 'decision';
  const width = widthOf(step);
  const room = nameRoom(step);
  const blocks = [
    ...textBlocks(step.name, document.languages, view, room),
    ...(diamond ? [] : [detailBlock(document, step, role, view, room)]),
  ].filter(({ lines }) => lines.length > 0);
  const [icon, picture] = diamond ? [] : [iconOf(step), pictureOf(document, step, role)];
  const size = diamond ? diamondSize(blocks) : boxSize(blocks, width, icon ? ICON_ROOM : 0);
  const height = even(size.height + pictureRoom(picture));
  const shape = diamond ? 'diamond' : 'box';
  return {
    kind: step.kind,
    shape,
    blocks,
    ...size,
    height,
    ...(icon ? { icon } : {}),
    ...(picture ? { picture } : {}),
  };
}

function textBlocks(name: Text, languages: readonly string[], view: DrawingView, room: number): CardBlock[] {
  const [first = '', second] = view.languages;
  const shown = languageShown(name, first, languages);
  const blocks = [block('name', textIn(name, shown, languages), shown, room, shown !== first)];
  const other = second === undefined ? '' : (name[second] ?? '');
  return second === undefined || second === shown || !other
    ? blocks
    : [...blocks, block('second', other, second, room, false)];
}

/** The language in which a text is really shown: the one asked for where it is there. */
export function languageShown(text: Text, language: string, languages: readonly string[]): string {
  if (text[language]) return language;
  return languages.find((other) => text[other]) ?? language;
}

function block(role: CardBlock['role'], text: string, language: string, room: number, fallback: boolean): CardBlock {
  const style = role === 'name' ? NAME_STYLE : SECOND_STYLE;
  const lines = text === '' ? [] : breakLabel(fallback ? `${text} [${language}]` : text, style, room);
  return { role, style, lines, language, fallback };
}

/** Who or by what, and how long: `service agent · 6 min`. The time is never broken over two lines. */
function detailBlock(
  document: BlueprintDocument,
  step: Step,
  role: string | undefined,
  view: DrawingView,
  room: number,
): CardBlock {
  const [language = ''] = view.languages;
  const text = whoDoes(document, step, role, language);
  const who = block('detail', text, language, room, false);
  const duration = step.time ?? step.waiting;
  if (!duration) return who;
  const time = formatDuration(duration, language);
  const lines = withTime(who.lines, time, room);
  const plain = breakLines(text, SECOND_STYLE, room);
  const closer = tearsWord(plain) ? lines : withTime(plain, time, room);
  return { ...who, lines: closer.length < lines.length ? closer : lines };
}

/** Whether a line ends within a Chinese word: no space and no mark stands between it and the next. */
function tearsWord(lines: readonly TextLine[]): boolean {
  return lines.some(
    ({ text }, at) => at > 0 && /^\p{Script=Han}/u.test(text) && /\p{Script=Han}$/u.test(lines[at - 1]?.text ?? ''),
  );
}

function withTime(who: readonly TextLine[], time: string, room: number): readonly TextLine[] {
  const last = who.at(-1);
  const joined = last?.text ? `${last.text} · ${time}` : time;
  const width = measureText(joined, SECOND_STYLE);
  if (width <= room) return [...who.slice(0, -1), { text: joined, width }];
  return [...who, ...breakLines(time, SECOND_STYLE, room)];
}

/** Channels of a customer action; else the actors, or the systems where nobody acts. */
function whoDoes(document: BlueprintDocument, step: Step, role: string | undefined, language: string): string {
  const name = (item: { name: Text } | undefined) => textIn(item?.name, language, document.languages);
  const actors = (step.actorIds ?? []).map((id) => name(document.actors[id]));
  const systems = (step.systemIds ?? []).map((id) => name(document.systems[id]));
  const channels = (step.channelIds ?? []).map((id) => name(document.channels[id]));
  const who = role === 'customer' ? channels : actors.length > 0 ? actors : systems;
  return who.filter(Boolean).join(language.startsWith('zh') ? '、' : ', ');
}

/** Height of a card's blocks one below the other. */
export function blocksHeight(blocks: readonly CardBlock[]): number {
  const lines = blocks.reduce((sum, { lines, style }) => sum + lines.length * lineHeight(style), 0);
  return lines + Math.max(0, blocks.length - 1) * BLOCK_GAP;
}

export { BLOCK_GAP };

function boxSize(blocks: readonly CardBlock[], width: number, beside: number) {
  const height = Math.max(LEAST_HEIGHT, Math.ceil(blocksHeight(blocks)) + 2 * CARD_PADDING.y);
  const widest = Math.max(0, ...blocks.map(({ lines }) => widestLine(lines)));
  return { width: Math.max(width, Math.ceil(widest) + 2 * CARD_PADDING.x + beside), height: even(height) };
}

function diamondSize(blocks: readonly CardBlock[]) {
  const textWidth = Math.max(48, ...blocks.map(({ lines }) => widestLine(lines)));
  const textHeight = Math.max(20, blocksHeight(blocks));
  const width = Math.max(112, Math.ceil(textWidth + DIAMOND_RATIO * textHeight + 14));
  return { width: even(width), height: even(Math.ceil(width / DIAMOND_RATIO)) };
}

/** Even sizes keep the middles of sides on whole pixels. */
function even(value: number): number {
  return value + (value % 2);
}

/** Room that one line of text takes, with some air around it. */
export function labelSize(text: string, style: TextStyle): { width: number; height: number } {
  return { width: Math.ceil(measureText(text, style)) + 10, height: Math.ceil(lineHeight(style)) + 2 };
}
