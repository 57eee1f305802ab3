import type { Case } from '../write.ts';

export const financeChinese: readonly Case[] = [
  {
    id: 'wealth-product-online',
    source: '金融客户服务流程常见教学案例：网上购买理财产品（登录、查找，购买环节由我们补全）',
    text: `
      languages: zh-Hans
      service: 网上购买理财产品
      trigger: 客户有一笔闲钱想理财
      outcome: 产品份额确认到账
      scenario: 已开户的个人客户首次线上购买
      state: as-is
      kind: business-flow
      segment: 已开户个人客户
      == before: 了解
      e: 首页推荐位 | c: ^登录账户 ~1分钟 %app | s: 校验身份 ~1分钟 | u: 统一认证
      e: 产品列表 | c: 查找产品 ~5分钟 %app | s: 按期限筛选 | u: 产品库
      e: 风险测评问卷 | c: 完成风险测评 ~5分钟 %app | s: 计算风险等级 ~1分钟
      == buy: 购买
      s: 产品适合客户？
      e: 不匹配提示页 | c: 改选其他产品 ~3分钟 %app | s: 说明不适合的原因
      e: 产品说明书 | c: 阅读说明并勾选 ~6分钟 %app #moment | s: 逐页展示风险揭示
      e: 支付页面与电子回单 | c: 确认付款 ~2分钟 %app #payment | s: 扣款 ~1分钟 | u: 支付系统
      == after: 确认
      b: 份额登记 ~30分钟 | u: 登记结算
      e: 持仓页面 | c: 查看份额$ ~1分钟 %app | s: 推送确认短信 ~1分钟
      arrows: 登录 > 校验 > 查找 > 完成 > 计算 > 产品适合; 产品适合 >[不适合 15%] 说明不适合 > 改选 ~>[重新匹配] 产品适合
      arrows: 产品适合 >[适合 85%] 逐页 > 阅读 > 确认付款 > 扣款 > 份额 > 推送 > 查看
      fail 扣款: 银行卡限额导致扣款失败 | recovery: 页面提示改用大额转账，客服回访 | by: 扣款 | back: 扣款 | severity: 5 | seen
      fail 计算: 问卷随意作答，等级失真 | recovery: 等级突变时人工电话复核 | back: 计算
      wait 查看: 1个工作日 | tolerance: 2个工作日 | relief: 购买成功页写明确认时间
    `,
  },
  {
    id: 'securities-account-suitability',
    source: '证券经纪业务常见教学案例：开户与适当性管理，不适合则劝阻',
    text: `
      languages: zh-Hans
      service: 证券账户开立
      trigger: 客户想投资股票
      outcome: 账户开通，客户清楚风险
      scenario: 普通投资者到营业部开户
      state: to-be
      kind: customer-information-and-credit
      segment: 首次投资的普通客户
      lane f frontstage: 投资顾问
      lane f2 frontstage: 柜台
      e: 营业部门头 | c: ^到营业部咨询 ~15分钟 %counter | f: 了解以往投资经历 ~15分钟 @投资顾问
      e: 投资者教育手册 | c: 听取法规与风险讲解 ~20分钟 #moment | f: 讲解法规和风险 ~20分钟 @投资顾问
      e: 风险承受能力问卷 | c: 填写问卷 ~10分钟 | f: 协助理解题目 ~10分钟
      b: 评定风险等级 ~10分钟 @合规专员 | u: 适当性系统
      b: 适合开户？
      e: 劝阻说明书 | c: 了解不适合的原因! ~10分钟 | f: 建议储蓄类产品 ~10分钟
      e: 开户协议 | c: 签署协议 ~15分钟 | f2: 核对证件并录入 ~15分钟 @柜员 | u: 账户系统
      e: 回访录音提示 | c: 接听回访电话 ~5分钟 %phone | b: 电话回访 ~5分钟 @回访员
      e: 账户卡 | c: 首次登录交易软件$ ~10分钟 %app | f: 演示下单 ~10分钟 | u: 交易系统
      arrows: 到营业部 <=> 了解以往; 到营业部 > 听取 > 填写 > 评定 > 适合开户; 讲解 > 听取; 协助 > 填写
      arrows: 适合开户 >[否 10%] 建议 > 了解不适合; 适合开户 >[是 90%] 核对 > 签署 > 电话回访 > 接听 > 首次登录; 演示 > 首次登录
      fail 讲解: 客户把股票当存款 | why: 信息不对称 | noticed: 回访时答不出风险 | recovery: 重新讲解并延后开通 | by: 讲解 | back: 讲解 | severity: 9 | seen
      wait 接听: 1个工作日 | tolerance: 2个工作日
      policy: 投资者适当性管理办法 | at: 评定
      risk: 向不适合的客户推介产品 | severity: 9 | at: 评定
      control preventive: 双人复核评级 | by: 合规专员 | approved: 合规主管 | at: 评定
    `,
  },
  {
    id: 'complaint-warrant',
    source: '证券公司常见教学案例：权证到期行权咨询转总部后答复不当引起投诉',
    text: `
      languages: zh-Hans
      service: 客户投诉处理
      trigger: 客户对权证行权答复不满
      outcome: 客户接受处理结果
      state: as-is
      kind: complaint-handling
      segment: 持有到期权证的客户
      tolerance: 10个工作日
      e: 投诉电话公示牌 | c: ^拨打投诉电话 ~8分钟 %phone | f: 倾听并记录 ~8分钟 @客服专员 | u: 工单系统
      e: 受理短信 | c: 收到受理编号 ~1分钟 %message | f: 告知处理时限 ~2分钟
      b: 核实通话录音 ~40分钟 @质检 | u: 录音系统
      b: 咨询总部业务部门 ~2小时 | u: 知识库
      b: 公司有责？
      e: 道歉函 | c: 听取道歉与补偿方案 ~15分钟 %phone #moment | f: 道歉并提出补偿 ~15分钟 @营业部经理
      e: 书面说明 | c: 听取解释 ~10分钟 %phone | f: 解释行权规则 ~10分钟
      c: 接受？
      b: 升级至总部调解 ~1个工作日
      e: 回访短信 | c: 确认结案$ ~2分钟 %message | f: 回访满意度 ~3分钟
      arrows: 拨打 <=> 倾听; 拨打 > 收到; 告知 > 收到; 倾听 > 核实 > 咨询总部 > 公司有责; 公司有责 >[是] 道歉并 > 听取道歉 > 接受
      arrows: 公司有责 >[否] 解释 > 听取解释 > 接受; 接受 >[是 80%] 确认结案; 接受 >[否 20%] 升级 ~>[新方案] 道歉并; 回访 > 确认结案
      arrows: 收到 > 听取道歉; 收到 > 听取解释
      fail 咨询总部: 总部答复含糊，客户更生气 | why: 未转给熟悉业务的人 | recovery: 指定专人二次答复并致歉 | by: 道歉并 | back: 道歉并 | severity: 8 | seen
      wait 咨询总部: 2个工作日 | tolerance: 3个工作日 | relief: 每日短信告知进度
      need actual: 得到明确的行权答复 | at: 咨询总部
      need latent: 被尊重、被理解 | at: 倾听, 道歉并
      policy: 投诉处理办法 | reference: 十五日内答复 | at: 核实 | from: 倾听 | to: 确认结案 | within: 15个工作日
      source tracked-fix: 上一季度投诉复盘 | date: 2025-12-20 | findings: 转办后无人负责是主因
    `,
  },
  {
    id: 'satisfaction-survey',
    source: '金融客户服务横向流程常见教学案例：满意度调查',
    text: `
      languages: zh-Hans
      service: 客户满意度调查
      trigger: 季度服务考核开始
      outcome: 改进措施公布
      state: as-is
      kind: satisfaction-survey
      segment: 近三个月办理过业务的客户
      b: 抽取样本 ~1小时 | e: 邀请短信 | c: ^收到邀请 ~1分钟 %message | u: 客户数据库
      e: 问卷页面 | c: 填写问卷 ~5分钟 %web | s: 在线问卷
      e: 小礼品 | c: 领取积分 ~1分钟 %app | s: 自动发放积分
      b: 统计并找出短板 ~2个工作日 | u: 分析平台 | c: 补充电话访谈 ~10分钟 %phone | e: 访谈员自我介绍 | f: 电话访谈 ~10分钟
      e: 公示栏 | c: 看到改进公告$ ~2分钟 | f: 公布改进措施 ~30分钟 | b: 制定改进计划 ~1个工作日
      fail 填写: 只有极端客户作答 | recovery: 按网点补抽并电话补访 | by: 电话访谈 | back: 电话访谈
      wait 看到: 2周 | tolerance: 1个月
    `,
  },
  {
    id: 'customer-credit-file',
    source: '金融客户服务横向流程常见教学案例：客户信息与信用档案',
    text: `
      languages: zh-Hans
      service: 客户信用档案建立与更新
      trigger: 企业客户首次申请授信
      outcome: 档案完整，额度核定
      state: as-is
      kind: customer-information-and-credit
      segment: 小微企业主
      e: 资料清单 | c: ^提交企业资料 ~40分钟 %counter | f: 收件并核对原件 ~30分钟 @客户经理
      f: 资料齐全？
      e: 补件通知 | c: 补交资料 ~1小时 | f: 一次性告知缺项 ~5分钟
      b: 查询征信 ~20分钟 @征信查询员 | u: 征信系统
      e: 工作证 | c: 接待实地走访 ~2小时 | f: 走访经营场所 ~2小时 @客户经理
      b: 评分并建档 ~1个工作日 @信审员 | u: 信贷系统
      e: 额度通知书 | c: 知悉额度$ ~5分钟 | f: 通知额度和有效期 ~10分钟
      arrows: 提交 > 收件 > 资料齐全; 资料齐全 >[否 35%] 一次性 > 补交 ~>[重新核对] 收件; 资料齐全 >[是 65%] 查询 > 走访 <=> 接待
      arrows: 接待 > 评分 > 通知额度 > 知悉
      fail 查询: 未取得授权即查询 | recovery: 停止查询，补签授权并报告 | back: 收件 | severity: 9
      wait 评分: 3个工作日 | tolerance: 5个工作日
      control detective: 查询日志每周抽查 | by: 内审员 | approved: 合规主管 | at: 查询
    `,
  },
];
