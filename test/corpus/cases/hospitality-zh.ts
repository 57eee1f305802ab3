import type { Case } from '../write.ts';

export const hospitalityChinese: readonly Case[] = [
  {
    id: 'hotel-check-in-zh',
    source: '根据 Bitner、Ostrom 与 Morgan（2008）酒店住宿蓝图改画：前台入住',
    text: `
      languages: zh-Hans
      service: 酒店入住
      trigger: 客人抵达酒店
      outcome: 客人入住满意的房间
      scenario: 已预订的商务客人，晚间到店
      state: as-is
      segment: 商务客人
      tolerance: 30分钟
      lane f frontstage: 礼宾
      lane f2 frontstage: 前台接待
      e: 酒店外观与旋转门 | c: ^到达酒店 ~2分钟 | f: 开车门、提行李 ~2分钟 @礼宾员
      e: 大堂香氛与欢迎饮料 | c: 走到前台 ~1分钟 | f2: 微笑问候 ~1分钟 @接待员
      e: 证件阅读器 | c: 出示证件 ~1分钟 | f2: 核对预订 ~2分钟 | u: 酒店管理系统
      f2: 房间已备好？
      e: 茶歇券 | c: (wait) 在大堂吧等候 | f2: 致歉并送茶歇 ~1分钟 | b: 加急打扫 ~10分钟 @客房服务员
      e: 押金单收据 | c: 刷预授权 ~1分钟 #payment | f2: 收取押金 ~1分钟 | u: 收单系统
      e: 房卡与欢迎卡 | c: 领取房卡 ~1分钟 | f2: 制卡并介绍早餐 ~1分钟
      e: 整洁的客房 | c: 进入房间$ ~3分钟 #moment | f: 送行李到房 ~4分钟 | b: 客房清洁 ~25分钟 | u: 布草洗涤
      arrows: 到达 <=> 开车门; 到达 > 走到 > 出示 > 刷预授权 > 领取 > 进入; 走到 <=> 微笑; 出示 <=> 核对; 核对 > 房间已; 房间已 >[是 90%] 收取
      arrows: 房间已 >[否 10%] 致歉 > 在大堂 > 刷预授权; 致歉 > 加急 > 收取 > 刷预授权; 制卡 > 领取; 送行李 > 进入; 客房清洁 > 进入
      fail 核对: 查不到预订 | why: 第三方平台未传单 | recovery: 先安排同等房型再核实 | by: 制卡 | back: 制卡 | seen | severity: 8
      wait 在大堂: 10分钟 | tolerance: 15分钟 | relief: 茶歇和报刊
    `,
  },
  {
    id: 'hotpot-restaurant-zh',
    source: '服务营销教学常用案例：火锅店排队等位与用餐',
    text: `
      languages: zh-Hans
      service: 火锅店用餐
      trigger: 朋友周末聚餐
      outcome: 吃得尽兴并愿意再来
      state: as-is
      segment: 年轻聚会顾客
      customerTerm: 顾客
      == before: 等位
      e: 叫号小票与美甲台 | c: ^取号等位 | f: 安排等位并送小吃 ~3分钟 @迎宾 | u: 排队系统
      == use: 用餐
      e: 围裙与热毛巾 | c: 入座 ~2分钟 | f: 带位 ~2分钟 @服务员
      e: 点餐平板 | c: 点菜 ~6分钟 | s: 平板点餐 | b: 切配 ~8分钟 | u: 中央厨房
      e: 锅底与菜品 | c: 涮煮用餐 ~70分钟 #moment | f: 上菜、添汤 ~10分钟 | b: 传菜 ~5分钟
      e: 变脸表演 | c: 看表演 ~5分钟 | f: 现场表演 ~5分钟
      == after: 离店
      e: 电子账单 | c: 扫码结账$ ~2分钟 #payment | s: 扫码支付 | f: 送别并赠小礼 ~1分钟
      fail 上菜: 上错菜 | recovery: 立即更换并赠水果 | by: 上菜 | back: 上菜 | seen
      wait 取号: 30-60分钟 | tolerance: 60分钟 | relief: 免费美甲、小吃、儿童乐园
    `,
  },
];
