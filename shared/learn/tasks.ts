import type { CommandId } from '../commands/commands.ts';
import type { Sentence } from '../model/refusal.ts';
import type { TaskId } from './done.ts';

/** One task of the tutorial: what to do, why, and the keys that do it. Whether it is done is in DONE. */
export interface Task {
  readonly id: TaskId;
  readonly title: Sentence;
  /** What to do now; with the names of the story that can be typed. */
  readonly now: Sentence;
  readonly why: Sentence;
  /** Commands whose shortcuts are shown, in the order in which they are needed. */
  readonly commands: readonly CommandId[];
  /** The command that is the whole of it, where nothing is written into the document by hand. */
  readonly does?: 'check' | 'tidy' | 'export';
}

/** From the text of the source to a checked and exported blueprint, in about a quarter of an hour. */
export const TASKS = [
  {
    id: 'service',
    title: { en: 'Name the service', 'zh-Hans': '给服务命名' },
    now: {
      en: 'Click on empty space, so that nothing is selected. At the right fill in Name: “Question about expiring warrants”, Trigger: “The client’s warrants are about to expire”, and Outcome: “The client exercises on the right day”.',
      'zh-Hans':
        '单击空白处，取消选择。在右侧填写名称“权证到期行权咨询”，起因“客户持有的权证即将到期”，结果“客户在合适的日子行权”。',
    },
    why: {
      en: 'Beginning and end decide which steps belong into the drawing.',
      'zh-Hans': '有了起点和终点，才知道哪些步骤该画进来。',
    },
    commands: [],
  },
  {
    id: 'customer',
    title: { en: 'Say for whom', 'zh-Hans': '写明客户' },
    now: {
      en: 'At the right, under Customer segments, type “Private clients who hold warrants” and press Enter.',
      'zh-Hans': '在右侧“客户群体”中输入“持有权证的个人客户”，按 Enter。',
    },
    why: {
      en: 'Another kind of customer goes another way. One blueprint shows one of them.',
      'zh-Hans': '不同的客户走不同的路。一张蓝图只画一类客户。',
    },
    commands: [],
  },
  {
    id: 'path',
    title: { en: 'Draw what the customer does', 'zh-Hans': '画出客户行为' },
    now: {
      en: 'Below, under Add, press Action (or double-click the first cell of the customer’s lane). Type “Sell shares to raise the money” and press Enter, then “Ask when the new shares arrive”, “Decide on the day”, “Exercise the warrants”. Escape ends typing.',
      'zh-Hans':
        '按下方“添加”中的“行为”，或双击客户行为泳道的第一格。输入“卖出股票筹集资金”，按 Enter，再依次输入“询问股票何时到账”“决定行权日期”“申报行权”。按 Esc 结束输入。',
    },
    why: {
      en: 'Think as the customer first. Everything that staff do is there for one of these actions.',
      'zh-Hans': '先从客户的角度思考。员工所做的一切，都是为其中某个行为服务的。',
    },
    commands: ['next'],
  },
  {
    id: 'frontstage',
    title: { en: 'Hand over to the front', 'zh-Hans': '移交给前台' },
    now: {
      en: 'Select “Ask when the new shares arrive” and press Tab. Type “Write down the question”, then Escape.',
      'zh-Hans': '选中“询问股票何时到账”，按 Tab。输入“记录客户的问题”，再按 Esc。',
    },
    why: {
      en: 'Here the customer meets the broker, across the line of interaction. It is drawn as one link.',
      'zh-Hans': '客户在这里越过互动分界线，与经纪人接触。图上画成一条连线。',
    },
    commands: ['hand-over'],
  },
  {
    id: 'backstage',
    title: { en: 'Hand over to the back', 'zh-Hans': '移交给后台' },
    now: {
      en: 'Select “Write down the question”, press Tab, type “Look up the terms”, then Escape.',
      'zh-Hans': '选中“记录客户的问题”，按 Tab，输入“查阅权证条款”，再按 Esc。',
    },
    why: {
      en: 'What the customer does not see stands below the line of visibility. Time is often lost there.',
      'zh-Hans': '客户看不见的工作在可视分界线以下，时间往往耗在那里。',
    },
    commands: ['hand-over'],
  },
  {
    id: 'answer',
    title: { en: 'Bring the answer back', 'zh-Hans': '把答复送回客户' },
    now: {
      en: 'Select “Write down the question”, press N and type “Explain the answer”. Then link twice: select “Look up the terms”, press L, go to “Explain the answer” and press Enter; from there press L, go to “Decide on the day” and press Enter.',
      'zh-Hans':
        '选中“记录客户的问题”，按 N，输入“向客户解释答复”。再连两条线：选中“查阅权证条款”，按 L，移到“向客户解释答复”，按 Enter；再从它按 L，移到“决定行权日期”，按 Enter。',
    },
    why: {
      en: 'An answer that is found but never told helps nobody. The links show who owes whom.',
      'zh-Hans': '查到了却没有告诉客户的答复，谁也帮不了。连线说明谁该给谁答复。',
    },
    commands: ['next', 'link'],
  },
  {
    id: 'evidence',
    title: { en: 'Show what the customer holds', 'zh-Hans': '加上有形展示' },
    now: {
      en: 'Select “Decide on the day”, then press Evidence below under Add, and type “Written answer with dates”. It belongs above the action, in the same column.',
      'zh-Hans':
        '选中“决定行权日期”，按下方“添加”中的“有形展示”，输入“写明日期的书面答复”。它应与该行为同列，位于上方。',
    },
    why: {
      en: 'Customers judge a service by what they see and keep. Every action of theirs should have some.',
      'zh-Hans': '客户凭看得见、拿得到的东西评价服务。每个客户行为都应有有形展示。',
    },
    commands: [],
  },
  {
    id: 'fail',
    title: { en: 'Mark where it fails', 'zh-Hans': '标出失误点' },
    now: {
      en: 'Select “Explain the answer” and press F. At the right say what goes wrong: “The dates are explained wrongly”, and the recovery: “Call back the same day, correct it in writing, and tell what can still be done”.',
      'zh-Hans':
        '选中“向客户解释答复”，按 F。在右侧写明出了什么差错：“到账日期解释有误”，以及服务补救：“当天回电，书面更正，并说明还能怎样处理”。',
    },
    why: {
      en: 'This is what made the client angry. A fail point without a recovery only says that one knew.',
      'zh-Hans': '客户正是为此生气的。只有失误点而没有补救，只说明早就知道会出错。',
    },
    commands: ['fail-point'],
  },
  {
    id: 'wait',
    title: { en: 'Mark where the customer waits', 'zh-Hans': '标出等待点' },
    now: {
      en: 'Select “Decide on the day” and press W. Fill in an expected wait of 4 hours, and a customer’s tolerance of 2 hours.',
      'zh-Hans': '选中“决定行权日期”，按 W。填写预计等待 4 小时，客户容忍时间 2 小时。',
    },
    why: {
      en: 'The wait is longer than the customer bears. Now it can be seen, and the rules will say so.',
      'zh-Hans': '等待超过了客户的容忍时间。现在看得见了，规则也会指出来。',
    },
    commands: ['wait-point'],
  },
  {
    id: 'source',
    title: { en: 'Record a source', 'zh-Hans': '记录资料来源' },
    now: {
      en: 'Open the record, choose 2 at its top, “Gather information”, and press ＋ beside Files and documents. Give it the title “Terms of the warrant”.',
      'zh-Hans': '打开方法记录，在顶部选 2“搜集有关信息”，按“文件资料”旁的 ＋，标题写“权证发行条款”。',
    },
    why: {
      en: 'A drawing rests on what somebody read, saw or asked. Who reads it later can look it up.',
      'zh-Hans': '图要有依据：读到的、看到的、问到的。以后看图的人可以查证。',
    },
    commands: ['record'],
  },
  {
    id: 'cite',
    title: { en: 'Cite it', 'zh-Hans': '引用来源' },
    now: {
      en: 'Go back to the drawing, select the fail point, and at the right under Sources choose “Terms of the warrant” and press Enter.',
      'zh-Hans': '回到图上，选中失误点，在右侧“资料来源”中选择“权证发行条款”，按 Enter。',
    },
    why: {
      en: 'Now it is known why this is said. A click on the citation leads to the source.',
      'zh-Hans': '这样就知道为什么这么写。单击引用即可回到来源。',
    },
    commands: ['record'],
  },
  {
    id: 'check',
    title: { en: 'Look at the problems', 'zh-Hans': '查看问题' },
    now: {
      en: 'Check now. The list below the drawing says what is missing, and why it matters.',
      'zh-Hans': '立即检查。图下方的列表会指出缺什么，为什么重要。',
    },
    why: {
      en: 'The rules come from the six steps of the method. They stay quiet until you ask.',
      'zh-Hans': '规则来自服务流程六步设计法。您不问，它不打扰。',
    },
    commands: ['check', 'next-problem'],
    does: 'check',
  },
  {
    id: 'fix',
    title: { en: 'Apply a fix', 'zh-Hans': '使用修复' },
    now: {
      en: 'In the list open “Start or end not declared”, and press its fixes: the first customer step is the start, the last one is the outcome.',
      'zh-Hans': '在列表中展开“未声明起点或终点”，使用它的修复：把第一个客户步骤设为起点，把最后一个设为结果。',
    },
    why: {
      en: 'Many problems mend with one click. Undo takes each of them back.',
      'zh-Hans': '许多问题一键即可修复，每次修复都能撤销。',
    },
    commands: ['next-problem', 'undo'],
  },
  {
    id: 'open',
    title: { en: 'Leave one open', 'zh-Hans': '把一个问题留待处理' },
    now: {
      en: 'Choose a problem that nobody can answer today. Press “Leave open…”, and say who answers it and by when.',
      'zh-Hans': '选一个今天答不了的问题，按“留待处理…”，写明由谁、在何时之前处理。',
    },
    why: {
      en: 'What is not known yet need not be invented. With a name and a day it is not forgotten.',
      'zh-Hans': '还不知道的不必编造。有了姓名和日期，就不会被遗忘。',
    },
    commands: ['next-problem'],
  },
  {
    id: 'tidy',
    title: { en: 'Tidy the drawing', 'zh-Hans': '整理布局' },
    now: {
      en: 'Let the drawing be laid out again. Steps keep their lanes, and links cross as little as they can. Enter keeps what is proposed, Escape drops it.',
      'zh-Hans': '重新整理布局。步骤留在各自的泳道，连线尽量不交叉。按 Enter 采用方案，按 Esc 放弃。',
    },
    why: {
      en: 'People read a drawing that is calm. It is one undo, should you have liked yours better.',
      'zh-Hans': '图面清爽，别人才愿意看。若更喜欢原来的，撤销一次即可。',
    },
    commands: ['tidy'],
    does: 'tidy',
  },
  {
    id: 'export',
    title: { en: 'Export it for a client', 'zh-Hans': '导出给客户' },
    now: {
      en: 'Export with the preset “For the client”. It leaves out sources, names of people, costs and what is open.',
      'zh-Hans': '用“面向客户”预设导出。资料来源、人员姓名、费用和待解决的问题都不会带出去。',
    },
    why: {
      en: 'What you see in the preview is what the client gets, and nothing else.',
      'zh-Hans': '客户收到的就是预览中看到的内容，不多不少。',
    },
    commands: ['export'],
    does: 'export',
  },
] as const satisfies readonly Task[];

/** A task by its id. */
export function taskOf(id: TaskId): Task {
  return TASKS.find((task) => task.id === id) ?? TASKS[0];
}
