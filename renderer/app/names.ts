import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

const UNTITLED = { en: 'Untitled service', 'zh-Hans': '未命名服务' } as const;

/** The service's name in the interface's language where it has one, else in any, else “untitled”. */
export function documentName(document: BlueprintDocument, language: InterfaceLanguage): string {
  return textIn(document.service.name, language, document.languages) || UNTITLED[language];
}

/** What a new file of a document is called. */
export function fileNameOf(document: BlueprintDocument, language: InterfaceLanguage): string {
  const safe = documentName(document, language)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${safe.slice(0, 80) || 'blueprint'}.blueprint`;
}
