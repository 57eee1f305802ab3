import type { Card } from '../../report/document/cards/cards.ts';
import type { Filter } from '../../report/document/cards/groups.ts';
import { hashSource } from '../../report/document/formats/html/policy.ts';
import { escapeHtml } from '../../report/document/formats/html/text.ts';
import type { Scene } from '../../scene/primitives.ts';
import { unbroken } from '../../text/unbroken.ts';
import { escapeXml, SVG_TEXT_CSS, sceneInside } from '../svg-text.ts';
import { CARDS_SCRIPT } from './script-cards.ts';
import { START_SCRIPT } from './script-start.ts';
import { VIEW_SCRIPT } from './script-view.ts';
import { PAGE_CSS } from './style.ts';
import type { Colours } from './themed.ts';
import type { PageWords } from './words.ts';

/** The blueprint in one of its languages. */
export interface PagePart {
  readonly tag: string;
  readonly languageName: string;
  readonly title: string;
  readonly classification: string;
  /** Whose service it is and in which state: one after the other, none torn where it fits on a line. */
  readonly facts: readonly string[];
  readonly words: PageWords;
  readonly cards: readonly Card[];
  readonly filters: readonly Filter[];
  readonly scene: Scene;
}

export interface PageLook {
  /** How it looks at first. */
  readonly theme: 'light' | 'dark';
  readonly colours: Colours;
  /** The fonts of the drawing, as CSS. */
  readonly fonts: string;
}

const SCRIPT = `${VIEW_SCRIPT}${CARDS_SCRIPT}${START_SCRIPT}`;

/** One page that needs nothing else: its policy lets its own style and script through, and nothing from elsewhere. */
export function pageHtml(parts: readonly [PagePart, ...PagePart[]], { theme, colours, fonts }: PageLook): string {
  const [first] = parts;
  const { words } = first;
  const looks = `:root{${colours.css('light')}}:root[data-theme=dark]{${colours.css('dark')}}`;
  const style = `${fonts}${looks}${SVG_TEXT_CSS}${PAGE_CSS}`;
  const policy = `default-src 'none'; script-src ${hashSource(SCRIPT)}; style-src ${hashSource(style)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(first.tag)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Service Blueprint Studio">
<title>${escapeHtml(first.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<div class="head"><p id="classification"${first.classification ? '' : ' hidden'} dir="auto">${escapeHtml(first.classification)}</p><h1 id="title" dir="auto">${escapeHtml(first.title)}</h1><p id="facts" dir="auto">${factSpans(first.facts)}</p></div>
<div class="tools" role="group" data-label="view" aria-label="${words.view}">${languageField(parts)}<button type="button" class="sign" id="zoom-out" data-label="zoomOut" aria-label="${words.zoomOut}">−</button><button type="button" class="sign" id="zoom-in" data-label="zoomIn" aria-label="${words.zoomIn}">+</button>${wordButton('fit', words)}${wordButton('dark', words)}${wordButton('print', words)}</div>
</header>
<main>
<section id="stage" data-label="drawing" aria-label="${words.drawing}">
${parts.map((part, index) => drawingSvg(part, index > 0)).join('\n')}
<p id="hint" data-word="hint">${words.hint}</p>
</section>
<section id="side" data-label="find" aria-label="${words.find}">
<form id="find" role="search"><label class="wide"><span data-word="search">${words.search}</span><input id="search" type="search" autocomplete="off"></label><fieldset id="filters" data-label="filters" aria-label="${words.filters}"></fieldset><p id="count" role="status"></p>${wordButton('all', words, 'showAll')}</form>
<div id="details" hidden></div>
<ul id="list"></ul>
</section>
</main>
<script type="application/json" id="data">${jsonText(parts)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function wordButton(id: string, words: PageWords, word: keyof PageWords = id as keyof PageWords): string {
  return `<button type="button" id="${id}" data-word="${word}">${words[word]}</button>`;
}

function factSpans(facts: readonly string[]): string {
  return facts
    .map((fact, index) => `<span>${escapeHtml(fact)}${index < facts.length - 1 ? ' ·' : ''}</span>`)
    .join(' ');
}

function languageField(parts: readonly PagePart[]): string {
  if (parts.length === 1) return '';
  const choices = parts.map(({ tag, languageName }) => {
    const named = escapeHtml(tag);
    return `<option value="${named}" lang="${named}">${escapeHtml(languageName)}</option>`;
  });
  return `<select id="language" data-label="language" aria-label="${parts[0]?.words.language}">${choices.join('')}</select>`;
}

function drawingSvg({ scene, tag, title, cards }: PagePart, hidden: boolean): string {
  const { width, height } = scene;
  const shown = new Set(cards.map(({ id }) => id));
  const inside = sceneInside(scene, ({ key, anchorId }) => {
    if (shown.has(key)) return ` data-id="${escapeXml(key)}"`;
    return anchorId !== undefined && shown.has(anchorId) ? ` data-of="${escapeXml(anchorId)}"` : '';
  });
  const size = `viewBox="0 0 ${width} ${height}" data-width="${width}" data-height="${height}"`;
  return `<svg ${size} data-language="${escapeHtml(tag)}" lang="${escapeHtml(tag)}" role="group" aria-label="${escapeHtml(title)}"${hidden ? ' hidden' : ''}>${inside}</svg>`;
}

/** Values as JSON, each number with its unit, that no reader of HTML or of scripts takes for anything else. */
function jsonText(parts: readonly PagePart[]): string {
  const data = parts.map(({ scene, languageName, ...part }) => part);
  return unbroken(JSON.stringify(data)).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
