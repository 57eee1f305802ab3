import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { FileRefusal } from './read-blueprint.ts';

/** `file:line:column: error code: message`, as editors and build logs can follow it. */
export function refusalLine(language: InterfaceLanguage, shown: string, refusal: FileRefusal): string {
  const place = refusal.line === undefined ? shown : `${shown}:${refusal.line}:${refusal.column}`;
  return `${place}: ${language === 'en' ? 'error' : '错误'} ${refusal.code}: ${refusal.message[language]}`;
}
