import { type MarkedToken, marked, type Token } from 'marked';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { GUIDE_PAGES, type GuidePageName } from '../../../shared/locales/user-guide.ts';

/** A page of the guide, taken apart. */
export interface GuidePage {
  readonly name: GuidePageName;
  readonly title: string;
  readonly blocks: readonly MarkedToken[];
  /** Its words without marks, to be searched. */
  readonly words: string;
}

export interface ReadGuide {
  readonly pages: readonly GuidePage[];
  /** Name of a picture as pages write it → its address. */
  readonly pictures: ReadonlyMap<string, string>;
}

const BY_LANGUAGE = {
  en: () => import('./english.ts'),
  'zh-Hans': () => import('./chinese.ts'),
} as const;

/** The guide in a language; it lies beside the program, and nothing is asked of a network. */
export async function readGuide(language: InterfaceLanguage): Promise<ReadGuide> {
  const { TEXTS, PICTURES } = await BY_LANGUAGE[language]();
  const texts = new Map(Object.entries(TEXTS).map(([path, text]) => [fileOf(path), text]));
  const pages = GUIDE_PAGES.map((name) => readPage(name, texts.get(`${name}.md`) ?? ''));
  return { pages, pictures: new Map(Object.entries(PICTURES).map(([path, url]) => [`pictures/${fileOf(path)}`, url])) };
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readPage(name: GuidePageName, text: string): GuidePage {
  const blocks = knownTokens(marked.lexer(text));
  const [head] = blocks;
  const title = head?.type === 'heading' ? head.text : name;
  return { name, title, blocks: head?.type === 'heading' ? blocks.slice(1) : blocks, words: wordsOf(text) };
}

/** No extension adds kinds of its own. */
export function knownTokens(tokens: readonly Token[] = []): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}

function wordsOf(text: string): string {
  return text
    .replace(/^# .*\n/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:```.*|\s*(?:[-*]|\d+\.) |[|\s-]+$)/gm, ' ')
    .replace(/[`*#|_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
