import { defineSentences } from './sentences.ts';

/** Sentences about pictures that are kept with a blueprint. */
export const pictureSentences = defineSentences({
  en: {
    logo: 'Logo in the title block',
    choose: 'Choose a picture…',
    replace: 'Replace…',
    remove: 'Remove',
    hint: 'PNG or JPEG, up to 2 MB. It can also be dropped here.',
    size: (width: number, height: number) => `${width} × ${height} pixels`,
    reading: 'Reading the picture…',
    unread: 'The file cannot be read.',
    notShown: 'This picture is missing or cannot be shown.',
  },
  'zh-Hans': {
    logo: '标题栏中的徽标',
    choose: '选择图片…',
    replace: '更换…',
    remove: '移除',
    hint: 'PNG 或 JPEG，不超过 2 MB，也可拖放到此处。',
    size: (width: number, height: number) => `${width} × ${height} 像素`,
    reading: '正在读取图片…',
    unread: '无法读取文件。',
    notShown: '图片缺失或无法显示。',
  },
});
