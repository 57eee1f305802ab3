import { defineSentences } from './sentences.ts';

/** Sentences of the canvas. */
export const canvasSentences = defineSentences({
  en: {
    canvas: 'Blueprint. Arrow keys walk, Enter renames, Tab hands over to the lane below.',
    typeName: 'Name the step',
    firstAction: 'Type the customer’s first action',
    newStep: 'New step',
    name: 'Name',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the whole drawing',
    actualSize: 'Actual size',
    linkFrom: (name: string) => `Link from ${name}: walk to the step to link to and press Enter, or Escape.`,
    step: (name: string, lane: string, position: number, of: number) => `${name}, ${lane}, ${position} of ${of}`,
    markers: (list: string) => `marked ${list}`,
    links: (count: number) => (count === 1 ? '1 link' : `${count} links`),
    unnamed: 'unnamed',
  },
  'zh-Hans': {
    canvas: '蓝图。方向键移动，Enter 重命名，Tab 移交到下方泳道。',
    typeName: '输入步骤名称',
    firstAction: '输入客户的第一个行为',
    newStep: '新步骤',
    name: '名称',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
    actualSize: '实际大小',
    linkFrom: (name: string) => `从“${name}”连线：移动到目标步骤后按 Enter，或按 Esc 取消。`,
    step: (name: string, lane: string, position: number, of: number) =>
      `${name}，${lane}，第 ${position} 个，共 ${of} 个`,
    markers: (list: string) => `标记 ${list}`,
    links: (count: number) => `${count} 条连线`,
    unnamed: '未命名',
  },
});
