/** What the record's lists are called, and why they are kept. */
export const recordLists = {
  segments: {
    en: ['Customer segments', 'Whose service is it? Best one segment a blueprint.'],
    'zh-Hans': ['客户群体', '这是谁的服务？一张蓝图最好只针对一个群体。'],
  },
  walkThroughs: {
    en: ['Walk-throughs', 'Somebody went the whole way as a customer: who, when, and what was noticed.'],
    'zh-Hans': ['走查', '有人以客户身份走完全程：谁、何时、发现了什么。'],
  },
  sources: {
    en: ['Sources', 'Five ways of asking the service department, and talks with the front line.'],
    'zh-Hans': ['资料来源', '向客服部门搜集资料的五种方式，以及一线员工访谈。'],
  },
  needs: {
    en: ['Needs', 'What customers say they need, and what they need without saying so.'],
    'zh-Hans': ['需求', '客户说出的现实需求和没有说出的潜在需求。'],
  },
  requirements: {
    en: ['Requirements', 'What the analysis demands of the service.'],
    'zh-Hans': ['要求', '分析得出的对服务的要求。'],
  },
  indicators: {
    en: ['Figures', 'Time, cost, quality and the department’s performance: today and as they should be.'],
    'zh-Hans': ['指标', '时间、费用、质量和部门绩效：现值与目标值。'],
  },
  policies: {
    en: ['Policies', 'Laws and rules that bind the service, with their limits.'],
    'zh-Hans': ['制度', '约束该服务的法规和制度及其时限。'],
  },
  risks: {
    en: ['Risks', 'What may go wrong beyond a single fail point.'],
    'zh-Hans': ['风险', '超出单个失误点的风险。'],
  },
  controls: {
    en: ['Controls', 'What prevents or detects it; one performs it, another approves.'],
    'zh-Hans': ['控制措施', '预防或发现问题的措施；执行与批准应由不同岗位承担。'],
  },
  contents: {
    en: ['Service contents', 'What the service provides; each one has steps.'],
    'zh-Hans': ['服务内容', '该服务提供的各项内容，每项都应有对应步骤。'],
  },
  tags: {
    en: ['Tags', 'Words of your own to mark and filter steps.'],
    'zh-Hans': ['标签', '用自定义标签标记和筛选步骤。'],
  },
  customFields: {
    en: ['Fields of your own', 'What your house records besides, on steps and other elements.'],
    'zh-Hans': ['自定义字段', '本机构需要额外记录的内容。'],
  },
  revisions: {
    en: ['Revisions', 'What changed, what made it necessary, and who on the front line knows.'],
    'zh-Hans': ['修订', '改了什么、为何修订、哪些一线员工已知悉。'],
  },
  improvements: {
    en: ['Improvements', 'What is being done about fail points, wait points and the rest: who, until when.'],
    'zh-Hans': ['改进', '针对失误点、等待点等采取的措施：由谁、何时完成。'],
  },
  agreements: {
    en: ['Agreements', 'The staff concerned understand the drawing alike, and say so.'],
    'zh-Hans': ['一致确认', '相关员工对蓝图理解一致并予以确认。'],
  },
  followUps: {
    en: ['Follow-up of quality', 'Who watches which figure, and how often.'],
    'zh-Hans': ['质量跟踪', '由谁跟踪哪项指标，多久一次。'],
  },
  people: {
    en: ['People', 'Who asked, answered, owns, agreed.'],
    'zh-Hans': ['人员', '调查、受访、负责和确认的人员。'],
  },
  actors: {
    en: ['Actors', 'Roles that carry steps out.'],
    'zh-Hans': ['岗位（执行者）', '执行步骤的岗位。'],
  },
  systems: { en: ['Systems', 'What the staff work with.'], 'zh-Hans': ['系统', '员工使用的系统。'] },
  channels: {
    en: ['Channels', 'By which means customers are served.'],
    'zh-Hans': ['渠道', '以何种方式服务客户。'],
  },
} as const;
