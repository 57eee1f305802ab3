import type { ExportFormat } from '../format.ts';
import { background, scale } from './picture-options.ts';

export const webp = {
  label: { en: 'WebP picture', 'zh-Hans': 'WebP 图片' },
  extension: 'webp',
  mediaType: 'image/webp',
  group: 'drawing',
  options: {
    scale,
    background,
    quality: {
      kind: 'number',
      label: { en: 'Quality (100: without loss)', 'zh-Hans': '质量（100 为无损）' },
      least: 1,
      most: 100,
      offered: [60, 75, 90, 100],
      usual: 100,
    },
  },
} as const satisfies ExportFormat;
