import type { Case } from '../write.ts';

export const publicServicesChinese: readonly Case[] = [
  {
    id: 'government-hall-zh',
    source: '公共服务设计常见教学案例：政务服务大厅一窗通办',
    text: `
      languages: zh-Hans
      service: 政务服务大厅：企业设立登记
      trigger: 创业者决定开办企业
      outcome: 领取营业执照
      scenario: 材料由本人到窗口提交
      state: to-be
      kind: business-flow
      segment: 初次创业者
      tolerance: 5个工作日
      lane f frontstage: 综合窗口
      lane f2 frontstage: 导办台
      lane b backstage: 审批科室
      == before: 咨询
      e: 办事指南 | c: ^网上查询材料 ~15分钟 %web | s: 办事指南网页 | u: 政务服务平台
      == buy: 提交
      e: 大厅指示屏 | c: 取号 ~2分钟 | f2: 预审材料 ~5分钟 @导办员 | u: 排队系统
      e: 叫号屏与座椅 | c: (wait) 等候叫号
      e: 窗口与双屏 | c: 提交材料 ~10分钟 #moment | f: 收件扫描 ~10分钟 @窗口人员
      f: 材料合格？
      e: 一次性告知单 | c: 补正材料 ~30分钟 | f: 一次性告知 ~3分钟
      == use: 审批
      b: 受理审查 ~2小时 @审查员 | u: 登记系统
      b: 核准 ~1小时 @科长
      b: 准予登记？
      e: 不予登记通知书 | c: 了解不予登记理由! ~5分钟 | f: 当面说明理由 ~5分钟
      == after: 领证
      e: 营业执照与公章 | c: 领取执照$ ~5分钟 | f: 发证 ~5分钟 | b: 打印执照 ~10分钟
      arrows: 网上 > 取号 > 等候 > 提交 > 收件 > 材料合格; 取号 <=> 预审; 材料合格 >[否 20%] 一次性告知 > 补正 ~>[再次提交] 提交
      arrows: 材料合格 >[是 80%] 受理 > 核准 > 准予; 准予 >[否 3%] 当面 > 了解; 准予 >[是 97%] 打印 > 发证 > 领取; 领取 -- 发证
      fail 收件: 经营范围表述不规范 | recovery: 窗口提供规范用语并当场修改 | by: 收件 | back: 收件 | seen | severity: 4
      wait 等候: 20分钟 | tolerance: 30分钟 | relief: 手机可看叫号进度
      wait 受理: 1个工作日 | tolerance: 3个工作日
      policy: 企业登记办理时限规定 | at: 受理 | from: 提交 | to: 发证 | within: 3个工作日
    `,
  },
  {
    id: 'freshman-registration-zh',
    source: '高校服务设计课程案例：新生报到日',
    text: `
      languages: zh-Hans
      service: 新生报到
      trigger: 新生收到录取通知书
      outcome: 新生入住宿舍并领齐用品
      state: as-is
      segment: 外地新生与家长
      lane c customer: 新生行为
      e: 录取通知书 | c: ^网上预报到 ~10分钟 %web | s: 迎新系统 | u: 学籍库
      e: 火车站迎新横幅 | c: 乘校车到校 ~40分钟 | f: 接站引导 ~10分钟 @志愿者
      e: 学院帐篷 | c: 核验身份 ~5分钟 | f: 核对通知书和证件 ~5分钟 @辅导员
      e: 缴费回执 | c: 缴纳学费 ~3分钟 #payment %app | s: 缴费平台 | b: 财务入账 ~1小时
      e: 校园卡与钥匙 | c: 领取用品 ~10分钟 | f: 发放校园卡和钥匙 ~5分钟 | b: 制卡 ~2分钟
      e: 宿舍门牌与欢迎信 | c: 入住宿舍$ ~60分钟 #moment | f: 宿管登记 ~3分钟 | b: 宿舍保洁 ~30分钟 | u: 后勤物资
      fail 核对: 通知书遗失 | recovery: 凭身份证现场核验后补办 | by: 核对 | back: 核对 | seen
      wait 核验: 15分钟 | tolerance: 30分钟 | relief: 帐篷内供水，志愿者聊天
    `,
  },
  {
    id: 'museum-zh',
    source: '文旅服务设计常见教学案例：预约参观博物馆',
    text: `
      languages: zh-Hans
      service: 博物馆参观
      trigger: 周末想带孩子看展
      outcome: 观众看懂展览并愿意再来
      state: as-is
      segment: 亲子家庭
      e: 公众号展讯 | c: ^预约门票 ~3分钟 %app | s: 预约小程序 | u: 票务系统
      e: 安检通道 | c: 验票安检 ~1分钟 | f: 安检 ~1分钟 @安检员
      e: 导览器与地图 | c: 租借导览器 ~3分钟 #payment | f: 办理租借并开收据 ~3分钟
      e: 展品与说明牌 | c: 参观展厅 ~90分钟 #moment | f: 讲解 ~45分钟 @讲解员 | b: 展厅巡检 ~20分钟 | u: 恒温恒湿系统
      e: 印章与文创 | c: 盖章留念 ~5分钟 | s: 盖章台 | b: 补充文创货品 ~15分钟
      e: 满意度二维码 | c: 归还导览器离馆$ ~3分钟 | f: 收回导览器 ~2分钟
      wait 验票: 8分钟 | tolerance: 15分钟
      fail 讲解: 团队太吵听不清 | recovery: 讲解员改用耳麦并错峰 | by: 讲解 | back: 讲解 | seen
    `,
  },
  {
    id: 'household-registration-zh',
    source: '公共服务常见教学案例：派出所户籍窗口办理居民身份证换领',
    text: `
      languages: zh-Hans
      service: 居民身份证换领
      trigger: 身份证即将到期
      outcome: 领到新证
      state: as-is
      segment: 本地居民
      e: 到期提醒短信 | c: ^到户籍窗口申请 ~5分钟 | f: 核对人像和旧证 ~4分钟 @户籍民警
      e: 照相背景板 | c: 拍照并按指纹 ~5分钟 | f: 采集人像指纹 ~5分钟 | u: 人口信息系统
      e: 领证回执 | c: 缴费领回执 ~2分钟 #payment | f: 收费并打印回执 ~2分钟
      b: 制证 ~5个工作日 @制证中心
      e: 领证短信 | c: 领取新证$ ~5分钟 | f: 核验指纹后发证 ~3分钟 | b: 分发证件 ~1小时
      arrows: 到户籍 <=> 核对; 到户籍 > 拍照 > 缴费 > 领取; 采集 > 收费 > 制证 > 分发 > 核验 > 领取; 拍照 -- 采集; 核对 > 采集
      wait 领取: 20天 | tolerance: 30天 | relief: 可办理临时身份证
      fail 采集: 指纹采集不清 | recovery: 换指重新采集 | by: 采集 | back: 采集 | seen
    `,
  },
];
