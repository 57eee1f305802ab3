import { drawnText } from '../text/drawn.ts';
import { formatOf } from './registry.ts';
import type { ExportRequest } from './request.ts';

/** A file name for an export: the service's name without what file systems refuse. */
export function exportName({ document, format, languages }: Pick<ExportRequest, 'document' | 'format' | 'languages'>) {
  const names = document.service.name;
  const name = names[languages[0] ?? ''] ?? Object.values(names)[0] ?? '';
  return `${safeFileName(name) || 'blueprint'}.${formatOf(format).extension}`;
}

/** A name without what no file may be called; it can be empty. */
export function safeFileName(name: string): string {
  return drawnText(name)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
