import type { Case } from '../write.ts';

export const investmentChinese: readonly Case[] = [
  {
    id: 'investment-project-zh',
    source: '投资公司项目流程常见教学案例：筛选、洽谈、考察、评估、决策五个阶段',
    text: `
      languages: zh-Hans
      service: 投资项目审批
      trigger: 企业提交商业计划书
      outcome: 资金到位，投后有人跟进
      scenario: 成长期企业首轮融资
      state: as-is
      kind: management-flow
      segment: 成长期企业
      tolerance: 150天
      lane c customer: 融资企业
      lane f frontstage: 投资经理
      lane b backstage: 项目组
      lane b2 backstage: 投资决策委员会
      lane u support: 中介与系统
      == before: 筛选
      e: 公司网站投递入口 | c: ^提交商业计划书 ~1小时 %web | f: 登记项目 ~20分钟 @投资经理 | u: 项目库
      b: 行业初筛 ~3小时 @分析员
      b: 符合投资方向？
      e: 婉拒邮件 | c: 收到婉拒! ~5分钟 %mail | f: 发出婉拒并致谢 ~15分钟
      == before: 洽谈
      e: 会议室与公司画册 | c: 路演介绍 ~90分钟 | f: 听取路演并提问 ~90分钟 @投资经理
      e: 保密协议 | c: 签保密协议 ~30分钟 | f: 说明保密范围 ~30分钟
      e: 意向书草稿 | c: 商谈意向条款 ~2小时 #moment | f: 提出意向条款 ~2小时 @投资经理 | b: 测算估值区间 ~1个工作日
      c: 接受意向？
      e: 合作备忘 | c: 暂停洽谈! ~10分钟 | f: 约定保持联系 ~10分钟
      == buy: 考察
      e: 考察提纲 | c: 准备考察资料 ~2个工作日 #own | f: 发送考察提纲 ~30分钟 | b: 组建考察组 ~2小时
      e: 考察组名片 | c: 接待现场考察 ~1个工作日 | f: 现场考察 ~1个工作日 @考察组 | u: 会计师与律师
      b: 撰写考察报告 ~3个工作日
      == buy: 评估
      b: 财务与法律尽调 ~10个工作日 | u: 尽调机构 | e: 补充资料函 | c: 补充资料 ~1个工作日 %mail
      b: 风险评估 ~2个工作日 @风控经理 | u: 风控模型
      b: 评估通过？
      e: 整改建议书 | c: 整改后再报 ~30天 #own | f: 当面反馈整改意见 ~1小时
      == use: 决策
      b2: 上会审议 ~2小时 @投决委员 | b: 准备上会材料 ~2个工作日
      b2: 表决通过？
      e: 未通过通知函 | c: 了解未通过原因! ~20分钟 | f: 说明未通过原因 ~20分钟
      e: 投资协议与印章 | c: 签署投资协议 ~2小时 #moment | f: 主持签约 ~2小时
      == after: 投后
      e: 出资凭证 | c: 收到投资款 ~5分钟 | b: 办理划款 ~4小时 @财务 | u: 银行
      e: 季度报告模板 | c: 报送季报$ ~2小时 %mail | f: 定期走访 ~2小时 @投资经理
      arrows: 提交 > 登记 > 行业初筛 > 符合; 符合 >[否 70%] 发出 > 收到婉拒; 符合 >[是 30%] 听取 <=> 路演; 听取 > 说明保密 <=> 签保密; 说明保密 > 提出
      arrows: 测算 > 提出 <=> 商谈; 商谈 > 接受意向; 接受意向 >[否] 约定 > 暂停; 接受意向 >[是] 发送 > 准备考察 > 接待; 接待 <=> 现场; 组建 > 现场
      arrows: 路演 > 签保密 > 商谈; 现场 > 撰写 > 财务与 > 风险评估 > 评估通过; 财务与 <> 补充资料; 接待 > 补充资料
      arrows: 评估通过 >[否 25%] 当面反馈 > 整改; 整改 ~>[重新评估] 风险评估; 评估通过 >[是 75%] 准备上会 > 上会 > 表决
      arrows: 表决 >[否 20%] 说明未 > 了解; 表决 >[是 80%] 主持 <=> 签署; 签署 > 收到投资款 > 报送; 主持 > 办理 > 收到投资款; 定期 <=> 报送
      arrows: 补充资料 > 签署
      fail 财务与: 尽调遗漏对外担保 | why: 只看了账面 | noticed: 律师函证 | recovery: 暂停上会，补充函证并重新评估 | by: 当面反馈 | back: 风险评估 | severity: 9
      fail 行业初筛: 好项目被误筛 | recovery: 每月抽查复筛，投资经理主动联系 | back: 登记 | severity: 6
      wait 收到婉拒: 5个工作日 | tolerance: 10个工作日
      wait 路演: 5个工作日 | tolerance: 10个工作日
      wait 补充资料: 2周 | tolerance: 4周
      wait 收到投资款: 1周 | tolerance: 2周
      wait 接受意向: 5个工作日 | tolerance: 10个工作日 | relief: 投资经理每周通话
      wait 签署: 3周 | tolerance: 6周
      wait 了解: 3周 | tolerance: 6周
      wait 整改: 1个工作日 | tolerance: 3个工作日
      risk: 利益冲突 | severity: 9 | at: 上会
      control preventive: 关联委员回避 | by: 董事会秘书 | approved: 投决委员会主席 | at: 上会
    `,
  },
  {
    id: 'fx-desk-bilingual',
    source: '外汇服务台岗位职责常见教学案例：资料、咨询、投诉、办理一站式',
    text: `
      languages: zh-Hans, en
      service: 外汇服务台 // Foreign-exchange desk
      trigger: 客户要换汇或有疑问 // A client wants currency or has a question
      outcome: 一站式办结 // Everything is settled at one desk
      state: to-be
      kind: product-enquiry
      segment: 留学家庭 // Families with students abroad
      content: 购汇 // Buying currency
      content: 咨询 // Advice
      e: 汇率牌 // Board with rates | c: ^说明来意 // Say what is wanted ~2min %counter *咨询 | f: 问候并倾听 // Greet and listen ~2min @外汇专员
      f: 咨询还是办理？ // Question or transaction?
      e: 汇率走势图 // Chart of rates | c: 听取建议! // Hear advice ~10min *咨询 | f: 提供完整信息 // Give full information ~10min | b: 更新知识库 // Keep the knowledge base ~5min
      e: 开户资料清单 // List of papers | c: 提交资料 // Hand in papers ~6min *购汇 | f: 收集开户资料 // Collect the papers ~6min @外汇专员 | u: 外管系统 // Regulator’s system
      b: 额度与用途合规？ // Quota and purpose right?
      e: 说明函 // Letter | c: 了解不能办理的原因! // Learn why not ~4min | f: 解释外汇管理规定 // Explain the rules ~4min
      e: 水单 // Exchange slip | c: 确认汇率并购汇$ // Agree to the rate and buy ~4min #payment *购汇 | f: 按规定办理 // Carry out by the rules ~5min | u: 核心系统 // Core banking
      arrows: 说明来意 <=> 问候; 问候 > 咨询还是; 咨询还是 >[咨询 // question 40%] 提供 > 听取; 咨询还是 >[办理 // transaction 60%] 收集 <=> 提交
      arrows: 收集 > 额度; 额度 >[否 // no 5%] 解释 > 了解不能; 额度 >[是 // yes 95%] 按规定 <=> 确认汇率; 更新 > 提供
      fail 提供: 汇率信息过时 // Rate out of date | recovery: 当场更正并致歉 // Put right on the spot | by: 提供 | back: 提供 | seen
      wait 提交: 8min | tolerance: 15min | relief: 大堂经理先行预审 // Papers are looked at in the queue
      need actual: 尽快换到外币 // Currency soon | at: 按规定
      need latent: 避免汇率损失 // No loss by the rate | at: 提供
      policy: 个人外汇管理办法 // Rules on personal currency | at: 额度
    `,
  },
];
