/** Signs after which no other may stand, at the end of a text or before what closes there. */
const ENDED = /[.。?？!！…][”’」』）)]?$/;

/** Whether a text ends in a sign of its own, such as that of a question. */
export function endsItself(text: string): boolean {
  return ENDED.test(text);
}

/**
 * Texts after one another, parted by what fits them: a comma, a semicolon where one of them holds a comma, a dot between
 * them where one ends in a sign of its own or holds a semicolon.
 */
export function joined(texts: readonly string[], language: string): string {
  const said = texts.filter(Boolean);
  if (said.some((text) => endsItself(text) || /[;；]/.test(text))) return said.join(' · ');
  const [close, apart] = language.startsWith('zh') ? ['、', '；'] : [', ', '; '];
  return said.join(said.some((text) => /[,，、]/.test(text)) ? apart : close);
}

/** A title and what of it is meant, joined by a dash; the Chinese one is wide enough and no space stands around it. */
export function dashed(texts: readonly string[], language: string): string {
  return texts.filter(Boolean).join(language.startsWith('zh') ? '——' : ' – ');
}
