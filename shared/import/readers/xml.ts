import { SaxesParser } from 'saxes';
import { ImportRefusal } from '../draft.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** An element of an XML file. Names are local, without prefix; attributes keep their prefix. */
export interface XmlElement {
  readonly name: string;
  /** Address of the name's namespace; empty where it has none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/**
 * Reads an XML file as a tree. Document types and entities of the file's own are refused: nothing here needs them, and
 * they are how a small file becomes a large one.
 * @throws ImportRefusal with line and column for what is not well-formed or beyond the limits
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const path: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  const refuse = (english: string, chinese: string): never => {
    throw new ImportRefusal({
      en: `Line ${parser.line}, column ${parser.column + 1}: ${english}`,
      'zh-Hans': `第 ${parser.line} 行第 ${parser.column + 1} 列：${chinese}`,
    });
  };
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '');
    refuse(`this is no well-formed XML: ${reason}`, `XML 格式有误：${reason}`);
  });
  parser.on('doctype', () => refuse('a document type is not read.', '不读取文档类型声明。'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > IMPORT_LIMITS.elements) refuse('there are too many elements.', '元素过多。');
    if (path.length >= IMPORT_LIMITS.depth) refuse('elements lie too deep in one another.', '元素嵌套过深。');
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Growing = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
      line: parser.line,
    };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  const addText = (part: string) => {
    const top = path.at(-1);
    if (top) top.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  if (!root) throw new ImportRefusal({ en: 'The file holds no XML element.', 'zh-Hans': '文件中没有 XML 元素。' });
  return root;
}

/** The children of an element by their local name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element below, the nearest first within its branch. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}
