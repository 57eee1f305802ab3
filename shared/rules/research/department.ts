import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Cases come from society and interviews from the front line; the other ways ask the service department. */
const OF_THE_DEPARTMENT: ReadonlySet<string> = new Set(['documents', 'site-visit', 'survey', 'tracked-fix']);

const withSource = (kind: string) =>
  sketch({ lanes: { customer: 'Ask' }, more: { sources: { 'source-00001': { kind, title: { en: 'A source' } } } } });

export const department: Rule = {
  law: {
    en: 'At least one source comes from the service department.',
    'zh-Hans': '至少有一份资料来自客户服务部门。',
  },
  title: { en: 'Nothing from the service department', 'zh-Hans': '没有服务部门的资料' },
  why: {
    en: 'The department has the job descriptions, rules, forms and figures that a flow has to live with.',
    'zh-Hans': '岗位说明、制度、表单和数据都在服务部门，流程离不开它们。',
  },
  mend: {
    en: 'Record under step 2 a document, a site visit, a survey of staff or a fix that was tracked.',
    'zh-Hans': '在第二步录入一份基础文件、实地调查、员工问卷或改进跟踪。',
  },
  source: { en: 'Source text, section ㈤ 2: from the service department', 'zh-Hans': '原文第㈤2节：来自服务部门' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No source from the service department is recorded.',
      'zh-Hans': () => '尚无来自客户服务部门的资料。',
    },
  },
  reads: ({ document }) => [document.sources],
  check: ({ document }) =>
    Object.values(document.sources).some(({ kind }) => OF_THE_DEPARTMENT.has(kind))
      ? []
      : [{ message: 'none', elementIds: [], role: 'department' }],
  good: () => withSource('documents'),
  bad: () => withSource('case-study'),
};
