/** The languages that the interface speaks. The drawing's languages are chosen apart. */
export const INTERFACE_LANGUAGES = ['en', 'zh-Hans'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** A table of sentences: each has the same keys in both languages; a sentence with values is a function of them. */
export type Sentences<Table> = Readonly<Record<InterfaceLanguage, Table>>;

type Sentence = string | ((...values: never[]) => string);

/** The wording itself is no part of the type. */
type Wording<Table> = { readonly [Key in keyof Table]: Table[Key] extends string ? string : Table[Key] };

/** Declares the sentences of one part of the interface; a key missing in one language does not compile. */
export function defineSentences<Table extends Readonly<Record<string, Sentence>>>(table: {
  readonly en: Table;
  readonly 'zh-Hans': NoInfer<Wording<Table>>;
}): Sentences<Wording<Table>> {
  const english: unknown = table.en;
  return { en: english as Wording<Table>, 'zh-Hans': table['zh-Hans'] };
}

/** The interface language that fits a system's preference best. */
export function interfaceLanguageOf(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-Hans';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

/** The colon of a language; a full-width one is wide enough and no space follows it. */
export function colon(language: string): string {
  return language.startsWith('zh') ? '：' : ': ';
}

/** A label and what it stands before. */
export function labelled(label: string, said: string, language: string): string {
  return `${label}${colon(language)}${said}`;
}
