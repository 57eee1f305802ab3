import type { Sentence } from '../../model/refusal.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { drawnText } from '../../text/drawn.ts';

export const REPORT_FORMATS = ['html', 'pdf', 'markdown', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface FormatFacts {
  readonly label: Sentence;
  readonly extension: string;
  readonly mediaType: string;
}

/** What each format of a report is called and how its files are named. */
export const REPORT_FORMAT_FACTS: Readonly<Record<ReportFormat, FormatFacts>> = {
  html: {
    label: { en: 'HTML page, prints well', 'zh-Hans': 'HTML 网页，适合打印' },
    extension: 'html',
    mediaType: 'text/html',
  },
  pdf: { label: { en: 'PDF document', 'zh-Hans': 'PDF 文档' }, extension: 'pdf', mediaType: 'application/pdf' },
  markdown: {
    label: { en: 'Markdown, the drawing beside it', 'zh-Hans': 'Markdown，蓝图另存为文件' },
    extension: 'md',
    mediaType: 'text/markdown',
  },
  json: { label: { en: 'JSON data', 'zh-Hans': 'JSON 数据' }, extension: 'json', mediaType: 'application/json' },
};

/** The name of a report's file without its ending: the service's name without what file systems refuse. */
export function reportName({ service, languages }: BlueprintDocument, language: string): string {
  const named = service.name[language] || service.name[languages[0] ?? ''] || Object.values(service.name)[0] || '';
  const safe = drawnText(named)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  const word = language.startsWith('zh') ? '报告' : 'report';
  return `${safe || 'blueprint'} - ${word}`;
}
