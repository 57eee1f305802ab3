import { createHash } from 'node:crypto';
import type { CollectionName } from '../../shared/model/schema/document.ts';
import type { Text } from '../../shared/model/schema/values.ts';
import { NotationError } from './notation.ts';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What is common between languages: a channel by its short word. */
const CHANNELS: Readonly<Record<string, { name: Text; remote?: boolean; selfService?: boolean }>> = {
  counter: { name: { en: 'Counter', 'zh-Hans': '柜台' } },
  visit: { name: { en: 'In person', 'zh-Hans': '当面' } },
  phone: { name: { en: 'Phone', 'zh-Hans': '电话' }, remote: true },
  post: { name: { en: 'Post', 'zh-Hans': '邮寄' }, remote: true },
  mail: { name: { en: 'E-mail', 'zh-Hans': '电子邮件' }, remote: true },
  message: { name: { en: 'Text message', 'zh-Hans': '短信' }, remote: true },
  chat: { name: { en: 'Chat', 'zh-Hans': '在线客服' }, remote: true },
  web: { name: { en: 'Website', 'zh-Hans': '网站' }, remote: true, selfService: true },
  app: { name: { en: 'App', 'zh-Hans': '手机应用' }, remote: true, selfService: true },
  kiosk: { name: { en: 'Kiosk', 'zh-Hans': '自助机' }, selfService: true },
};

/** A blueprint while it is written: its collections, and what was named so far. */
export class Draft {
  languages: readonly string[] = ['en'];
  readonly service: Record<string, unknown> = {};
  readonly statements: Record<string, Text> = {};
  readonly collections: Partial<Record<CollectionName, Record<string, object>>> = {};
  private readonly named = new Map<string, Named[]>();

  /** Adds an element and returns its id: the same case gives the same ids. */
  add(collection: CollectionName, element: object): string {
    this.collections[collection] ??= {};
    const elements = this.collections[collection];
    const id = `${collection}-${String(Object.keys(elements).length + 1).padStart(8, '0')}`;
    elements[id] = element;
    return id;
  }

  /** Adds an element that can be referred to by its name or the beginning of it. */
  addNamed(collection: CollectionName, name: Text, element: object): string {
    const id = this.add(collection, { name, ...element });
    this.named.set(collection, [...(this.named.get(collection) ?? []), { id, names: Object.values(name) }]);
    return id;
  }

  /**
   * A text in the languages of the case, parted by ` // `.
   * @throws NotationError where there are more parts than languages
   */
  text(words: string, line: number): Text {
    const parts = words.split(/\s+\/\/\s+/).map((part) => part.trim());
    if (parts.length > this.languages.length) throw new NotationError(line, `“${words}” has more parts than languages`);
    return Object.fromEntries(parts.map((part, index) => [this.languages[index] ?? '', part]));
  }

  /** The words of a text known in both languages, in those of the case. */
  known(text: Text): Text {
    return Object.fromEntries(this.languages.map((language) => [language, text[language] ?? '']));
  }

  /**
   * The id of what was named so, whole or by the beginning of its name; work comes before evidence of the same name.
   * @throws NotationError where nothing or more than one thing begins so
   */
  refer(collection: CollectionName, words: string, line: number): string {
    const named = this.named.get(collection) ?? [];
    const begins = (name: string, end: string) => `${name}${end}`.startsWith(`${words}${end}`);
    const tiers = [
      named.filter(({ names }) => names.includes(words)),
      named.filter(({ names }) => names.some((name) => begins(name, ' '))),
      named.filter(({ names }) => names.some((name) => begins(name, ''))),
    ];
    const all = tiers.find((tier) => tier.length > 0) ?? [];
    const work = all.filter(({ id }) => !isEvidence(this.collections[collection]?.[id]));
    const found = work.length === 1 ? work : all;
    const [only] = found;
    if (words === '' || only === undefined || found.length > 1) {
      throw new NotationError(line, `${found.length} of ${collection} begin with “${words}”`);
    }
    return only.id;
  }

  /** Adds an id to a list of ids that an element holds. */
  attach(collection: CollectionName, elementId: string, field: string, id: string): void {
    const element = new Map(Object.entries(this.collections[collection]?.[elementId] ?? {}));
    const before: unknown = element.get(field);
    element.set(field, Array.isArray(before) ? [...before, id] : [id]);
    this.collections[collection] = {
      ...this.collections[collection],
      [elementId]: Object.fromEntries(element),
    };
  }

  /** The id of something of a catalogue, added where it is named for the first time. */
  catalogued(collection: 'actors' | 'contents', words: string): string {
    const found = (this.named.get(collection) ?? []).find(({ names }) => names.some((name) => name === words));
    return found?.id ?? this.addNamed(collection, { [this.languages[0] ?? '']: words }, {});
  }

  /**
   * The id of a channel by its short word.
   * @throws NotationError where the word is not known
   */
  channel(word: string, line: number): string {
    const channel = CHANNELS[word];
    if (!channel) throw new NotationError(line, `channel “${word}” is none of ${Object.keys(CHANNELS).join(', ')}`);
    const name = this.known(channel.name);
    const [first = ''] = Object.values(name);
    const found = (this.named.get('channels') ?? []).find(({ names }) => names.includes(first));
    return found?.id ?? this.addNamed('channels', name, { ...channel, name });
  }

  /** A UUID that follows from the name of the service. */
  documentId(): string {
    const hash = createHash('sha256')
      .update(JSON.stringify(this.service.name ?? {}))
      .digest('hex');
    const part = (from: number, to: number) => hash.slice(from, to);
    return `${part(0, 8)}-${part(8, 12)}-4${part(12, 15)}-8${part(15, 18)}-${part(18, 30)}`;
  }
}

function isEvidence(element: object | undefined): boolean {
  return element !== undefined && 'kind' in element && element.kind === 'evidence';
}
