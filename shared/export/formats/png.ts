import type { ExportFormat } from '../format.ts';
import { MOST_SCALE } from '../picture-size.ts';

export const png = {
  label: { en: 'PNG picture', 'zh-Hans': 'PNG 图片' },
  extension: 'png',
  mediaType: 'image/png',
  group: 'drawing',
  options: {
    scale: {
      kind: 'number',
      label: { en: 'Scale', 'zh-Hans': '倍数' },
      least: 0.01,
      most: MOST_SCALE,
      offered: [1, 1.5, 2, 3, 4],
      usual: 2,
    },
  },
} as const satisfies ExportFormat;
