import { defineSentences } from './sentences.ts';

/** Sentences of printing, and of pages before they are printed. */
export const printSentences = defineSentences({
  en: {
    title: 'Print',
    print: 'Print…',
    handedOver: 'Handed to the system’s print dialog.',
    cancelled: 'Not printed.',
    download: (name: string) =>
      `This browser cannot print a PDF document by itself. It was handed out as ${name}: open it and print it from there.`,
    preview: 'Preview of the print',
    previous: 'Previous page',
    next: 'Next page',
    page: (number: number, of: number) => `Page ${number} of ${of}`,
  },
  'zh-Hans': {
    title: '打印',
    print: '打印…',
    handedOver: '已交给系统的打印对话框。',
    cancelled: '没有打印。',
    download: (name: string) => `此浏览器无法直接打印 PDF 文档。已保存为 ${name}，请打开后打印。`,
    preview: '打印预览',
    previous: '上一页',
    next: '下一页',
    page: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
  },
});
