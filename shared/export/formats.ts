import type { Sentence } from '../model/refusal.ts';
import { drawnText } from '../text/drawn.ts';
import type { ExportFormat, ExportRequest } from './request.ts';

export interface FormatFacts {
  readonly label: Sentence;
  readonly extension: string;
  readonly mediaType: string;
}

/** What each format is called and how its files are named. */
export const FORMAT_FACTS: Readonly<Record<ExportFormat, FormatFacts>> = {
  svg: { label: { en: 'SVG drawing', 'zh-Hans': 'SVG 矢量图' }, extension: 'svg', mediaType: 'image/svg+xml' },
  png: { label: { en: 'PNG picture', 'zh-Hans': 'PNG 图片' }, extension: 'png', mediaType: 'image/png' },
  pdf: { label: { en: 'PDF document', 'zh-Hans': 'PDF 文档' }, extension: 'pdf', mediaType: 'application/pdf' },
};

/** A file name for an export: the service's name without what file systems refuse. */
export function exportName({ document, format, languages }: ExportRequest): string {
  const names = document.service.name;
  const name = names[languages[0] ?? ''] ?? Object.values(names)[0] ?? '';
  const safe = drawnText(name)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${safe || 'blueprint'}.${FORMAT_FACTS[format].extension}`;
}

/** Longest side of a picture, and most pixels: beyond them the painter runs out of memory. */
export const PICTURE_LIMITS = { side: 16_384, pixels: 150_000_000 } as const;

/** The largest scale, in steps of a quarter down to a hundredth, at which a drawing of this size can be painted. */
export function largestScale({ width, height }: { readonly width: number; readonly height: number }): number {
  const bySide = PICTURE_LIMITS.side / Math.max(width, height);
  const byPixels = Math.sqrt(PICTURE_LIMITS.pixels / (width * height));
  const most = Math.min(4, bySide, byPixels);
  return most >= 0.25 ? Math.floor(most * 4) / 4 : Math.floor(most * 100) / 100;
}
