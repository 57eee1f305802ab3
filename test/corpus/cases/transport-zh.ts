import type { Case } from '../write.ts';

export const transportChinese: readonly Case[] = [
  {
    id: 'rail-rebooking-zh',
    source: '交通服务常见教学案例：高铁车票改签',
    text: `
      languages: zh-Hans
      service: 高铁改签
      trigger: 旅客行程有变
      outcome: 旅客持新票乘车
      scenario: 开车前，当日车次
      state: as-is
      segment: 商务旅客
      tolerance: 60分钟
      lane c customer: 旅客行为
      lane f frontstage: 窗口
      e: 车站电子屏 | c: ^查询其他车次 ~3分钟 %app | s: 余票查询 | u: 客票系统
      s: 有余票？
      e: 窗口叫号单 | c: 到窗口求助 ~4分钟 %counter | f: 查看候补和中转 ~4分钟 @售票员
      f: 有替代方案？
      e: 退票凭证 | c: 退票离站! ~2分钟 | f: 办理退票 ~2分钟
      e: 改签确认页与差价收据 | c: 补差价确认 ~2分钟 #payment | s: 出新票 ~1分钟 | u: 支付平台
      e: 检票闸机 | c: 刷证进站 ~1分钟 | s: 闸机验票
      e: 车厢座位号 | c: 对号入座$ ~3分钟 | f: 列车员引导 ~1分钟
      arrows: 查询 > 余票查询 > 有余票; 有余票 >[有 75%] 补差价; 有余票 >[无 25%] 到窗口 > 查看 > 有替代; 有替代 >[有] 补差价
      arrows: 有替代 >[没有] 办理 > 退票离站; 补差价 <=> 出新票; 补差价 > 刷证 > 对号; 闸机验票 -- 刷证; 列车员 > 对号
      fail 出新票: 扣款成功但未出票 | why: 网络超时 | noticed: 订单状态长时间不变 | recovery: 窗口凭扣款记录人工出票 | by: 查看 | back: 查看 | severity: 7 | seen
      wait 到窗口: 10分钟 | tolerance: 15分钟 | relief: 叫号屏显示前面人数
    `,
  },
  {
    id: 'parcel-sending-zh',
    source: '根据 Zeithaml 与 Bitner 的快递蓝图改画为国内上门寄件',
    text: `
      languages: zh-Hans
      service: 快递上门寄件
      trigger: 寄件人有物品要寄
      outcome: 收件人签收
      state: as-is
      segment: 个人寄件人
      lane f frontstage: 快递员
      lane b backstage: 网点与分拨
      == before: 下单
      e: 下单页面 | c: ^填写寄件信息 ~3分钟 %app | s: 估算运费和时效 | u: 订单系统
      == buy: 揽收
      b: 派单 ~5分钟 | u: 调度系统
      e: 工服与电子秤 | c: 交件并付款 ~4分钟 #payment | f: 验视、称重、打单 ~5分钟 @快递员
      f: 可以寄递？
      e: 禁寄目录 | c: 取回违禁物品! ~1分钟 | f: 说明不能寄的原因 ~2分钟
      e: 电子面单与收据 | c: 收到运单号 ~1分钟 %message | b: 集包装车 ~30分钟
      == use: 运输
      e: 物流轨迹页 | c: 查看轨迹 ~1分钟 %app | s: 轨迹查询 | b: 分拣并干线运输 ~12小时 | u: 自动分拣线
      == after: 派送
      e: 取件码 | c: 收件人签收$ ~2分钟 | f: 派件 ~4小时 @快递员
      arrows: 填写 > 派单 > 验视 > 可以寄递; 交件 <=> 验视; 可以寄递 >[否 1%] 说明 > 取回; 可以寄递 >[是 99%] 集包 > 分拣 > 派件 > 收件人
      arrows: 填写 > 交件 > 收到 > 查看 > 收件人; 集包 > 收到
      fail 分拣: 包裹破损 | recovery: 拍照登记，客服主动联系理赔 | back: 派件 | severity: 7
      fail 派件: 未经同意放驿站 | recovery: 快递员重新送上门 | by: 派件 | back: 派件 | severity: 4 | seen
      wait 收件人: 1天 | tolerance: 2天 | relief: 轨迹实时可查
    `,
  },
  {
    id: 'ride-hailing-zh',
    source: '平台服务教学常用案例：网约车出行，按列绘制、不画连线',
    text: `
      languages: zh-Hans
      service: 网约车出行
      trigger: 乘客要赶去车站
      outcome: 乘客准时到达并付款
      state: as-is
      segment: 城市通勤者
      e: 定位地图 | c: ^输入目的地 ~1分钟 %app | s: 预估车费 | u: 地图服务
      e: 车牌与司机头像 | c: (wait) 等车 %app | s: 派单 | f: 驶向上车点 ~5分钟 @司机
      e: 车内香氛与纸巾 | c: 上车报手机尾号 ~1分钟 | f: 核对乘客 ~1分钟 @司机
      e: 行程分享页 | c: 乘车 ~25分钟 #moment | f: 按路线驾驶 ~25分钟 @司机 | b: 安全监测 | u: 行程录音
      e: 电子发票 | c: 付款并评价$ ~1分钟 #payment %app | s: 扣款 | u: 支付渠道
      wait 等车: 5分钟 | tolerance: 8分钟 | relief: 地图显示车辆位置
      fail 按路线: 司机绕路 | recovery: 客服核实后退差价 | back: 扣款 | seen | severity: 5
    `,
  },
  {
    id: 'lost-baggage-zh',
    source: '航空服务补救教学案例：行李延误的查找与补偿',
    text: `
      languages: zh-Hans, en
      service: 行李延误处理 // Delayed baggage
      trigger: 转盘上没有旅客的行李 // The bag is not on the belt
      outcome: 行李送到旅客手中 // The bag is back with its owner
      state: as-is
      kind: complaint-handling
      segment: 转机旅客 // Connecting passengers
      e: 行李转盘 // Baggage belt | c: ^找不到行李 // Miss the bag ~20min
      e: 行李查询柜台 // Baggage desk | c: 申报丢失 // Report it ~10min %counter #moment | f: 安抚并登记 // Calm and record ~10min @地服
      e: 登记编号单 // Slip with a number | c: 领取洗漱包 // Take the overnight kit ~2min | f: 发放应急补偿 // Hand out first help ~3min
      b: 全网查找 // Trace worldwide ~1h | u: 行李追踪系统 // Tracing system
      b: 三日内找到？ // Found within three days?
      e: 理赔函 // Letter on compensation | c: 接受赔偿! // Accept compensation ~10min | f: 说明赔偿标准 // Explain what is paid ~10min
      e: 短信通知 // Message | c: 约定送达时间 // Agree on a time ~2min %message | f: 通知旅客 // Tell the passenger ~2min | b: 安排运送 // Arrange delivery ~30min
      e: 行李与致歉卡 // Bag with a card | c: 签收行李$ // Sign for the bag ~3min | f: 送货上门 // Bring to the door ~1h
      arrows: 找不到 > 申报; 申报 <=> 安抚; 安抚 > 发放 > 领取; 申报 > 领取; 安抚 > 全网 > 三日内
      arrows: 三日内 >[否 // no 3%] 说明 > 接受; 三日内 >[是 // yes 97%] 通知 > 约定 > 安排 > 送货 > 签收; 领取 > 约定 > 签收; 领取 > 接受
      fail 安抚: 行李特征登记不清 // Bag described badly | recovery: 请旅客补发照片 // Ask for a photo | by: 通知 | back: 通知 | seen
      wait 约定: 24h | tolerance: 72h | relief: 每日短信告知进展 // A message a day
      wait 接受: 3d | tolerance: 5d
    `,
  },
];
