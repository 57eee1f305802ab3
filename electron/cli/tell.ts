import type { CliContext } from './io.ts';
import type { FileRefusal } from './read-blueprint.ts';

/** `file:line:column: error code: message`, as editors and build logs can follow it. */
export function refusalLine(context: CliContext, shown: string, refusal: FileRefusal): string {
  const place = refusal.line === undefined ? shown : `${shown}:${refusal.line}:${refusal.column}`;
  return `${place}: ${context.language === 'en' ? 'error' : '错误'} ${refusal.code}: ${refusal.message[context.language]}`;
}
