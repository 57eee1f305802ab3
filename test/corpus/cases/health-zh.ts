import type { Case } from '../write.ts';

export const healthChinese: readonly Case[] = [
  {
    id: 'hospital-registration-zh',
    source: '服务设计教学常用案例：三级医院门诊挂号与就诊',
    text: `
      languages: zh-Hans
      service: 医院门诊就诊
      trigger: 患者身体不适
      outcome: 患者明确诊断并取药
      scenario: 工作日上午，普通门诊
      state: as-is
      segment: 初诊患者
      lane c customer: 患者行为
      lane f frontstage: 导诊与收费
      lane f2 frontstage: 医生
      == before: 预约
      e: 公众号页面 | c: ^预约挂号 ~5分钟 %app | s: 号源查询 | u: 预约平台
      == use: 就诊
      e: 导诊台 | c: 报到取号 ~3分钟 | f: 分诊 ~2分钟 @导诊护士
      e: 叫号屏 | c: (wait) 候诊
      e: 诊室与白大褂 | c: 描述病情 ~5分钟 *诊疗 #moment | f2: 问诊查体 ~8分钟 *诊疗 @门诊医生 | u: 电子病历
      f2: 需要检查？
      e: 检查单与收费票据 | c: 缴费并检查 ~30分钟 *检查 #payment | b: 出具检查报告 ~40分钟 *检查 @检验科 | u: 检验系统
      e: 报告单 | c: 回诊室听结果 ~5分钟 | f2: 解释结果并开方 ~6分钟 @门诊医生
      == after: 取药
      e: 药袋与用法标签 | c: 取药离院$ ~8分钟 | f: 核对发药 ~3分钟 @药师 | b: 配药 ~6分钟 | u: 药库
      arrows: 预约挂号 > 报到 > 候诊 > 描述 > 问诊 > 需要检查; 报到 <=> 分诊; 需要检查 >[是 70%] 缴费 > 出具 > 回诊室 > 解释
      arrows: 需要检查 >[否 30%] 解释; 解释 > 配药 > 核对 > 取药; 回诊室 > 取药
      fail 分诊: 挂错科室 | why: 患者自行判断 | recovery: 导诊台免费改号 | by: 分诊 | back: 分诊 | severity: 5 | seen
      fail 配药: 药品规格拿错 | recovery: 窗口核对拦截并更换 | by: 核对 | back: 核对 | severity: 9
      wait 候诊: 30-60分钟 | tolerance: 60分钟 | relief: 手机推送前面还有几人
      wait 回诊室: 40分钟 | tolerance: 90分钟
      need actual: 尽快看上病 | at: 报到
      need latent: 病情隐私不被旁人听到 | at: 问诊
      content: 诊疗
      content: 检查
      source site-visit: 门诊大厅观察 | date: 2025-11-03 | findings: 上午九点排队最长 | suggestion: 分时段叫号
    `,
  },
  {
    id: 'community-elder-care',
    source: '社区服务常见教学案例：社区居家养老上门服务',
    text: `
      languages: zh-Hans
      service: 社区居家养老
      trigger: 子女无法照料独居老人
      outcome: 老人得到持续照料
      state: to-be
      kind: customer-relationship-management
      segment: 七十五岁以上独居老人
      lane c customer: 老人与家属
      lane f frontstage: 社工与护理员
      == before: 申请
      e: 社区宣传栏 | c: ^提出申请 ~20分钟 | f: 登记需求 ~20分钟 @社工
      e: 工作证与评估表 | c: 接受入户评估 ~40分钟 | f: 入户评估 ~40分钟 @评估员 | u: 养老服务平台
      == buy: 签约
      e: 服务套餐表 | c: 选定套餐并签约 ~30分钟 #moment | f: 说明补贴和价格 ~20分钟 | b: 核定补贴 ~1个工作日 | u: 民政系统
      == use: 照料
      e: 统一工装 | c: 接受助浴助餐 ~90分钟 | f: 上门照料 ~90分钟 @护理员 | b: 排班 ~30分钟 | u: 社区食堂
      e: 一键呼叫器 | c: 紧急呼叫 ~1分钟 | f: 十分钟内到场 ~10分钟 | s: 呼叫终端 | u: 呼叫中心
      == after: 回访
      e: 回访表 | c: 评价服务$ ~5分钟 | f: 每月回访 ~10分钟 @社工
      fail 上门: 护理员迟到或换人 | recovery: 提前电话说明，社工陪同首次上门 | by: 每月回访 | back: 上门 | seen | severity: 6
      fail 十分钟: 呼叫器没电 | recovery: 平台每日巡检，社工上门换电池 | back: 十分钟 | severity: 9
      wait 选定: 3个工作日 | tolerance: 7个工作日
    `,
  },
  {
    id: 'vaccination-zh',
    source: '公共服务常见教学案例：社区卫生中心疫苗接种',
    text: `
      languages: zh-Hans
      service: 疫苗接种
      trigger: 孩子到了接种月龄
      outcome: 接种完成，无不良反应
      state: as-is
      segment: 婴幼儿家长
      tolerance: 90分钟
      e: 接种提醒短信 | c: ^预约时段 ~2分钟 %message | s: 预约小程序 | u: 免疫规划系统
      e: 指示牌与座位 | c: 取号等候 | f: 引导分流 ~1分钟 @志愿者
      e: 知情同意书 | c: 回答健康问询 ~4分钟 | f: 预检问询 ~4分钟 @医生
      f: 可以接种？
      e: 延期告知单 | c: 改期离开! ~2分钟 | f: 说明原因并改期 ~2分钟
      e: 疫苗包装与接种证 | c: 核对疫苗并接种 ~3分钟 #moment | f: 三查七对后接种 ~3分钟 @护士 | b: 冷链出库 ~5分钟 | u: 冷链监测
      e: 留观区动画片 | c: 留观三十分钟后离开$ ~30分钟 | f: 巡视 ~10分钟
      arrows: 预约时段 > 取号 > 回答 > 预检 > 可以; 引导 > 取号; 可以 >[否 8%] 说明 > 改期; 可以 >[是 92%] 三查 > 核对 > 留观; 冷链出库 > 三查; 巡视 > 留观
      fail 三查: 疫苗拿错批号 | recovery: 扫码枪报警，当场更换 | by: 三查 | back: 三查 | severity: 10
      wait 取号: 15分钟 | tolerance: 30分钟
    `,
  },
  {
    id: 'health-checkup-zh',
    source: '服务蓝图课程作业常见题：体检中心年度体检',
    text: `
      languages: zh-Hans
      service: 年度体检
      trigger: 单位发放体检卡
      outcome: 收到并读懂体检报告
      state: as-is
      segment: 企业职工
      e: 体检须知 | c: ^预约体检日期 ~3分钟 %web | s: 预约系统
      e: 导检单与手环 | c: 前台登记 ~3分钟 | f: 核对身份 ~3分钟 @前台
      e: 各科室门牌 | c: 逐项检查 ~90分钟 | f: 各科检查 ~90分钟 | b: 采样送检 ~30分钟 | u: 智能导检
      e: 早餐券 | c: 用早餐 ~15分钟 | f: 提供早餐 ~2分钟
      e: 电子报告 | c: 查看报告 ~10分钟 %app | b: 主检医师汇总 ~1个工作日 @主检医师 | u: 报告系统
      e: 医师名片 | c: 电话咨询异常项$ ~10分钟 %phone | f: 解读报告 ~10分钟 @健康顾问
      wait 查看: 5个工作日 | tolerance: 7个工作日 | relief: 重大异常当天电话告知
      fail 采样: 标本标签贴错 | recovery: 电话致歉并免费复检 | by: 解读 | back: 解读 | seen
    `,
  },
];
