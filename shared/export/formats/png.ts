import type { ExportFormat } from '../format.ts';
import { background, scale } from './picture-options.ts';

export const png = {
  label: { en: 'PNG picture', 'zh-Hans': 'PNG 图片' },
  extension: 'png',
  mediaType: 'image/png',
  group: 'drawing',
  options: { scale, background },
} as const satisfies ExportFormat;
