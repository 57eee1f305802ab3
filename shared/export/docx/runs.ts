import { unbrokenOnPaper } from '../../text/unbroken.ts';
import { escapeXml } from '../svg-text.ts';
import { tag, type XmlAttributes } from '../xml.ts';

/** How a run of text is set besides its paragraph's style. */
export interface RunLook {
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A text as a run; line ends stay line ends. */
export function run(text: string, { bold, colour }: RunLook = {}): string {
  const look = [bold ? tag('w:b', {}) : '', colour ? tag('w:color', { 'w:val': colour }) : ''].join('');
  const lines = text.replaceAll('\r\n', '\n').split(/[\n\r\u2028\u2029]/);
  const content = lines.map((line) => tag('w:t', { 'xml:space': 'preserve' }, escapeXml(unbrokenOnPaper(line))));
  return tag('w:r', {}, look === '' ? '' : tag('w:rPr', {}, look), content.join(tag('w:br', {})));
}

/** A paragraph of a style; content is runs already. */
export function paragraph(style: string, ...content: readonly string[]): string {
  return tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': style })), ...content);
}

/** A paragraph that stays on the page of the one below it. */
export function keptParagraph(style: string, ...content: readonly string[]): string {
  return tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': style }), tag('w:keepNext', {})), ...content);
}

/** A field that Word works out, with what it shows until then. */
export function field(instruction: string, shown: string): string {
  return tag('w:fldSimple', { 'w:instr': instruction }, run(shown));
}

/** A place that links lead to. */
export function bookmark(name: string, number: number, content: string): string {
  const id: XmlAttributes = { 'w:id': number };
  return `${tag('w:bookmarkStart', { ...id, 'w:name': name })}${content}${tag('w:bookmarkEnd', id)}`;
}
