import type { InterfaceLanguage } from '../../locales/sentences.ts';
import { drawingDigest } from '../../model/digest.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { TextContext } from './context.ts';

/** A document told in one of its own languages. What of it may not be seen has been taken out before. */
export function toldIn(document: BlueprintDocument, tag: string): TextContext {
  const language: InterfaceLanguage = tag.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
  return { document, audience: 'reviewer', language, texts: tag, drawingDigest: drawingDigest(document) };
}
