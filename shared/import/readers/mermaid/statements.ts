import { ImportRefusal } from '../../draft.ts';

/** One statement of a Mermaid text, with its line from 1. */
export interface Statement {
  readonly line: number;
  readonly text: string;
}

export interface MermaidText {
  /** `flowchart`, `graph`, `journey` … as the text begins. */
  readonly kind: string;
  readonly title: string;
  readonly statements: readonly Statement[];
  /** Comments that an export of ours wrote: kind, name and value. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly kind: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const FACT = /^\s*%%\s*@(\w+)\s+(\S+)\s+(\{.*\})\s*$/;
const HEAD = /^\s*(\w[\w-]*)/;

/**
 * The statements of a Mermaid text; comments and directives are left out, a title is taken from its front matter.
 * @throws ImportRefusal for an empty text
 */
export function statementsOf(text: string): MermaidText {
  const { title, body, offset } = frontMatter(text.replace(/\r\n?/g, '\n'));
  const statements: Statement[] = [];
  const facts: Fact[] = [];
  for (const [index, raw] of body.split('\n').entries()) {
    const line = index + 1 + offset;
    const fact = FACT.exec(raw);
    if (fact) facts.push(...factOf(fact));
    else if (!/^\s*%%/.test(raw)) statements.push(...parted(raw).map((part) => ({ line, text: part })));
  }
  const [head] = statements;
  const kind = HEAD.exec(head?.text ?? '')?.[1];
  if (!head || kind === undefined) {
    throw new ImportRefusal({ en: 'The file holds no Mermaid diagram.', 'zh-Hans': '文件中没有 Mermaid 图。' });
  }
  return { kind, title, statements: statements.slice(1), facts };
}

function frontMatter(text: string): { title: string; body: string; offset: number } {
  const found = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!found) return { title: '', body: text, offset: 0 };
  const title = /^[ \t]*title:[ \t]*(.+)$/m.exec(found[1] ?? '')?.[1]?.trim() ?? '';
  return { title: unquoted(title), body: text.slice(found[0].length), offset: found[0].split('\n').length - 1 };
}

function unquoted(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' ? parsed : text;
  } catch {
    return text.replace(/^'(.*)'$/, '$1');
  }
}

function factOf([, kind = '', name = '', json = '']: RegExpExecArray): Fact[] {
  try {
    return [{ kind, name, value: JSON.parse(json) as Record<string, unknown> }];
  } catch {
    return [];
  }
}

/** A line parted at semicolons that stand outside quotation marks; the entity `#35;` holds one too. */
function parted(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    if (character === ';' && !quoted && !/#\w+$/.test(part)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean);
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" };

/** A label as plain text: quotation marks, markdown marks, entities and line breaks of HTML resolved, never markup. */
export function plainText(label: string): string {
  return label
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/^`([\s\S]*)`$/, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/[#&](#?)(\w+);/g, (whole, _hash: string, name: string) => entity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function entity(name: string): string | undefined {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
  const code = /^\d{1,7}$/.test(name)
    ? Number(name)
    : /^x[0-9a-f]{1,6}$/i.test(name)
      ? Number.parseInt(name.slice(1), 16)
      : -1;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
