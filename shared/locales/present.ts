import { defineSentences } from './sentences.ts';

/** Sentences of the presentation. */
export const presentSentences = defineSentences({
  en: {
    title: (service: string) => `Presentation: ${service}`,
    whole: 'The whole service',
    place: (number: number, of: number) => `${number} of ${of}`,
    progress: 'Progress',
    previous: 'Previous',
    next: 'Next',
    notes: 'Notes',
    presenter: 'Presenter’s notes',
    presenterHint: 'Confidential: for your eyes alone',
    nothing: 'Nothing is noted here.',
    fullScreen: 'Full screen',
    noFullScreen: 'The window could not be made as large as the screen.',
    end: 'End',
    drawing: (title: string, steps: string) => `${title}. Shown: ${steps}`,
    keys: 'Arrow keys or Space walk, Home and End leap, N shows notes, P the presenter’s, F fills the screen, Escape ends.',
  },
  'zh-Hans': {
    title: (service: string) => `演示：${service}`,
    whole: '服务全貌',
    place: (number: number, of: number) => `${number} / ${of}`,
    progress: '进度',
    previous: '上一处',
    next: '下一处',
    notes: '说明',
    presenter: '演讲者备注',
    presenterHint: '保密内容，仅供您本人查看',
    nothing: '此处没有说明。',
    fullScreen: '全屏',
    noFullScreen: '窗口无法切换为全屏。',
    end: '结束',
    drawing: (title: string, steps: string) => `${title}。显示：${steps}`,
    keys: '方向键或空格键前后移动，Home 和 End 键跳到首尾，N 键显示说明，P 键显示演讲者备注，F 键切换全屏，Esc 键结束。',
  },
});
