import type { ExportFormat } from '../format.ts';
import { scale } from './picture-options.ts';

export const jpeg = {
  label: { en: 'JPEG picture', 'zh-Hans': 'JPEG 图片' },
  extension: 'jpg',
  mediaType: 'image/jpeg',
  group: 'drawing',
  options: {
    scale,
    quality: {
      kind: 'number',
      label: { en: 'Quality', 'zh-Hans': '质量' },
      least: 1,
      most: 100,
      offered: [60, 75, 90, 100],
      usual: 90,
    },
  },
} as const satisfies ExportFormat;
