import { Inflate } from 'fflate';
import { ImportRefusal } from '../../draft.ts';
import { joined } from '../archive.ts';
import { decodeXml } from '../decode.ts';
import { IMPORT_LIMITS, megabytes, requireSize } from '../limits.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml.ts';

/** The page that is read, and what the file says of it. */
export interface DrawioPage {
  readonly name: string;
  /** The element that holds the cells. */
  readonly root: XmlElement;
  /** Names of the pages that are not read. */
  readonly others: readonly string[];
}

/** @throws ImportRefusal for what is no draw.io file, with the place */
export function openDrawio(bytes: Uint8Array): DrawioPage {
  requireSize(bytes);
  const file = parseXml(decodeXml(bytes));
  if (file.name === 'mxGraphModel') return { name: '', root: rootOf(file), others: [] };
  if (file.name !== 'mxfile') throw noDrawio(`<${file.name}>`);
  const [first, ...others] = childrenNamed(file, 'diagram');
  if (!first) throw new ImportRefusal({ en: 'The file has no page.', 'zh-Hans': '文件中没有页面。' });
  return { name: nameOf(first), root: rootOf(modelOf(first)), others: others.map(nameOf) };
}

function nameOf({ attributes }: XmlElement): string {
  return attributes.name ?? '';
}

function noDrawio(found: string): ImportRefusal {
  return new ImportRefusal({
    en: `The file is XML, but no draw.io file: it holds ${found}.`,
    'zh-Hans': `文件是 XML，但不是 draw.io 文件：其中为 ${found}。`,
  });
}

function rootOf(model: XmlElement): XmlElement {
  const root = childNamed(model, 'root');
  if (model.name !== 'mxGraphModel' || !root) throw noDrawio(`<${model.name}>`);
  return root;
}

/** The model of a page: as it stands, or packed by deflate and base64. */
function modelOf(diagram: XmlElement): XmlElement {
  const plain = childNamed(diagram, 'mxGraphModel');
  if (plain) return plain;
  const text = diagram.text.trim();
  return parseXml(text.startsWith('<') ? text : unpacked(text, nameOf(diagram)));
}

/** @throws ImportRefusal for what is not packed as draw.io packs, or unpacks to too much */
function unpacked(text: string, page: string): string {
  try {
    const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const xml = new TextDecoder().decode(inflated(packed));
    return xml.startsWith('<') ? xml : decodeURIComponent(xml);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal({
      en: `The page “${page}” cannot be unpacked, or it is cut off.`,
      'zh-Hans': `页面“${page}”无法解压，或内容不完整。`,
    });
  }
}

/** Bytes that are unpacked at once: what they become is counted before the next ones. */
const SLICE = 1024;
/** Bytes of one page: many times those of the largest that anybody draws. */
const MOST = IMPORT_LIMITS.unpacked / 4;

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    whole ||= final;
    if (length > MOST) throw tooLarge();
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (!whole) throw new Error('cut off');
  return joined(chunks);
}

function tooLarge(): ImportRefusal {
  const most = megabytes(MOST);
  return new ImportRefusal({
    en: `The page unpacks to more than ${most}; it is not read.`,
    'zh-Hans': `页面解压后超过 ${most}，不予读取。`,
  });
}
