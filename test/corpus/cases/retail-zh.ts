import type { Case } from '../write.ts';

export const retailChinese: readonly Case[] = [
  {
    id: 'online-return-zh',
    source: '电商服务教学常用案例：网购七日无理由退货',
    text: `
      languages: zh-Hans
      service: 网购退货
      trigger: 买家收到的衣服不合身
      outcome: 退款到账
      state: as-is
      kind: business-flow
      customerTerm: 顾客
      segment: 服装买家
      tolerance: 10天
      e: 订单详情页 | c: ^申请退货 ~3分钟 %app | s: 自动审核 | u: 订单系统
      s: 符合七日无理由？
      e: 客服对话框 | c: 说明情况 ~5分钟 %chat | f: 人工复核 ~5分钟 @客服
      f: 同意退货？
      e: 拒绝理由 | c: 保留商品! ~1分钟 %chat | f: 解释规则并送券 ~3分钟
      e: 上门取件短信 | c: 交给快递员 ~3分钟 | f: 上门取件 ~3分钟 @快递员 | u: 物流平台
      b: 仓库验收 ~10分钟 @质检员 | u: 仓储系统
      b: 发起退款 ~5分钟
      e: 退款通知 | c: 确认到账$ ~1分钟 %app | s: 推送通知
      arrows: 申请 > 自动 > 符合; 符合 >[是 85%] 上门取件; 符合 >[否 15%] 人工 > 同意; 人工 -- 说明情况; 同意 >[是 70%] 上门取件; 同意 >[否 30%] 解释 > 保留
      arrows: 申请 > 说明情况 > 交给; 上门取件 <=> 交给; 上门取件 > 仓库 > 发起 > 推送 > 确认; 交给 > 确认
      fail 仓库: 吊牌缺失引起争议 | recovery: 客服出示验收照片协商 | by: 解释 | back: 解释 | severity: 5 | seen
      wait 确认: 5天 | tolerance: 7天 | relief: 信用好的顾客先行退款
    `,
  },
  {
    id: 'appliance-repair-zh',
    source: '家电服务教学常用案例：空调上门维修',
    text: `
      languages: zh-Hans
      service: 空调上门维修
      trigger: 夏天空调不制冷
      outcome: 空调恢复制冷
      state: as-is
      segment: 质保期外的家庭
      tolerance: 3天
      e: 机身服务电话 | c: ^电话报修 ~4分钟 %phone | f: 登记故障现象 ~4分钟 @坐席 | u: 派工系统
      b: 派单给就近师傅 ~10分钟
      e: 工牌与鞋套 | c: 开门并说明故障 ~3分钟 | f: 出示工牌检测 ~20分钟 @维修师傅
      e: 报价单 | c: 同意报价？ | f: 先报价后维修 ~5分钟
      e: 检测费收据 | c: 支付检测费并谢绝! ~2分钟 #payment | f: 收取检测费 ~2分钟
      f: 更换配件 ~40分钟 @维修师傅 =180.00CNY | u: 配件库
      e: 冷风与电子发票 | c: 试机付款$ ~5分钟 #payment #moment | f: 试机并清理现场 ~8分钟
      arrows: 电话报修 <=> 登记; 登记 > 派单 > 出示 > 先报价 > 同意报价; 电话报修 > 开门 > 同意报价; 出示 -- 开门
      arrows: 同意报价 >[不同意 20%] 支付检测费; 收取 > 支付检测费; 同意报价 >[同意 80%] 更换 > 试机并 > 试机付款
      fail 先报价: 小病大修 | why: 师傅按配件提成 | recovery: 客服回访核价，多收退还 | by: 试机并 | back: 试机并 | seen | severity: 8
      wait 开门: 1天 | tolerance: 2天 | relief: 出发前电话预约
    `,
  },
];
