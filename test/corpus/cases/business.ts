import type { Case } from '../write.ts';

export const business: readonly Case[] = [
  {
    id: 'recruitment',
    source: 'Commonly taught internal-service case: hiring, the candidate as customer',
    text: `
      service: Hiring
      trigger: An advertisement meets somebody who looks for work
      outcome: The new colleague has begun
      state: to-be
      segment: Experienced candidates
      tolerance: 60d
      lane c customer: Candidate
      lane f frontstage: Recruiter and manager
      lane b backstage: Human resources
      == before: Advertisement
      e: Advertisement | c: ^Read and apply ~60min %web | s: Application page | u: Applicant tracking
      == buy: Selection
      e: Thanks by e-mail | c: Know that it has come ~1min %mail | b: Look through ~15min @Recruiter
      b: Invite?
      e: Kind letter | c: Read the refusal! ~2min %mail | f: Write a personal refusal ~8min @Recruiter
      e: Meeting room and coffee | c: Talk with the team ~90min #moment | f: Interview ~90min @Hiring_manager | b: Book room and people ~15min
      f: Want each other?
      e: Call | c: Hear why not! ~10min %phone | f: Call and give reasons ~10min @Hiring_manager
      e: Contract | c: Sign the contract ~30min | f: Make the offer ~30min | b: Draw up the contract ~2h | u: Payroll
      == use: First day
      e: Desk with a name | c: Begin work$ ~8h | f: Welcome and show round ~2h @Hiring_manager | b: Prepare desk and accounts ~3h | u: Identity management
      arrows: Read and > Know > Talk > Sign > Begin; Read and > Look > Invite; Look > Know; Invite >[no 80%] Write > Read the ref; Invite >[yes 20%] Book > Interview <=> Talk
      arrows: Interview > Want; Want >[no 60%] Call and > Hear; Want >[yes 40%] Draw > Make > Sign; Prepare > Welcome > Begin
      fail Write: Nobody answers the candidate | why: Hundreds of letters | recovery: Tracking stops a job that has open letters | by: Write | back: Call and | severity: 6
      wait Talk: 10d | tolerance: 21d | relief: The date of the talk is named at once
      wait Sign: 5d | tolerance: 10d
      wait Begin: 30d | tolerance: 60d
    `,
  },
  {
    id: 'bank-account-opening',
    source: 'Commonly taught case: opening a current account with video identification',
    text: `
      languages: en, zh-Hans
      service: Opening a current account // 开立活期账户
      trigger: A first job // 刚参加工作
      outcome: Account and card can be used // 账户和卡片可用
      state: to-be
      kind: customer-information-and-credit
      segment: Young adults // 年轻客户
      tolerance: 10d
      e: Advertisement online // 线上广告 | c: ^Fill in the form // 填写申请 ~8min %app | s: Form with help // 智能表单
      e: Face on the screen // 视频画面 | c: Show face and passport // 视频出示证件 ~6min #moment | f: Identify by video // 视频核验 ~6min @Video_agent | u: Identity check // 身份核查系统
      b: On a list of sanctions? // 命中制裁名单？
      e: Letter // 通知函 | c: Read that it cannot be! // 得知不能开户 ~2min %mail | f: Write the letter // 发出说明 ~15min @Compliance
      e: Welcome in the app // 欢迎页 | c: Choose a code // 设置密码 ~2min %app | s: Open the account // 开户成功 | u: Core banking // 核心系统
      e: Card in an envelope // 卡片信封 | c: Pay with the card$ // 首次刷卡 ~1min | b: Print and post the card // 制卡邮寄 ~1d | u: Card printer // 制卡中心
      arrows: Fill > Form; Fill > Show <=> Identify; Identify > On a list; On a list >[yes // 是 1%] Write > Read that; On a list >[no // 否 99%] Open > Choose > Pay; Print > Pay; Open > Print
      arrows: Form > Show
      fail Identify: Picture too dark // 画面过暗 | recovery: Call back in daylight, or at the branch // 改时间或到网点核验 | by: Identify | back: Identify | seen
      wait Pay: 4d | tolerance: 7d | relief: Card on the phone at once // 先用手机虚拟卡
      risk: Money laundering // 洗钱 | severity: 9 | at: On a list
      control preventive: Match against lists // 名单比对 | by: Screening desk | approved: Compliance officer | at: On a list
    `,
  },
  {
    id: 'conference',
    source: 'Commonly taught case: a conference seen by somebody who attends, in columns',
    text: `
      service: Two-day conference
      trigger: A call for participation
      outcome: New people and ideas taken home
      state: as-is
      segment: Practitioners
      == before: Sign up
      e: Programme online | c: ^Choose and register ~15min %web | s: Registration page | u: Ticket system
      e: Invoice by e-mail | c: Pay the fee ~5min %web #payment | b: Book the payment ~3min
      == use: On site
      e: Badge and bag | c: Fetch the badge ~4min | f: Find the badge ~1min @Volunteer | b: Print badges ~2h
      e: Hall and slides | c: Listen to talks ~5h #moment | f: Introduce the speakers ~20min @Chair | b: Sound and light ~5h | u: Stage technology
      e: Coffee tables | c: Meet people ~30min | f: Serve coffee ~30min @Caterer
      e: Dinner cards | c: Dine with strangers ~2h | f: Seat by interest ~15min @Host
      == after: At home
      e: Videos and thanks | c: Look at the videos$ ~30min %web | b: Cut and upload ~2d
      fail Find: The badge is not there | recovery: Written by hand with a smile | by: Find | back: Find | seen
      wait Fetch: 10min | tolerance: 15min | relief: Coffee beside the queue
      wait Look: 7d | tolerance: 14d
    `,
  },
  {
    id: 'house-move',
    source: 'Commonly taught case: a removal firm, estimate to last box',
    text: `
      service: House move
      trigger: A new flat
      outcome: Everything stands where it should
      state: as-is
      segment: Families
      tolerance: 45d
      e: Van seen in the street | c: ^Ask for an estimate ~10min %phone | f: Note the wishes ~10min @Office
      e: Estimator with a tablet | c: Show the flat ~30min | f: Look and count ~30min @Estimator
      e: Written offer | c: Take the offer?
      e: Thank-you card | c: Decline! ~2min %mail | f: Thank and ask why ~2min
      e: Boxes | c: Pack ~2d #own | b: Bring boxes ~1h | b: Plan crew and van ~20min | u: Fleet plan
      e: Crew in overalls | c: Say what goes where ~8h #moment | f: Carry and drive ~8h @Crew
      f: Anything broken?
      e: Damage sheet | c: Sign the damage sheet ~5min | f: Write the damage down ~5min
      e: Invoice | c: Pay and tip$ ~5min #payment | f: Hand out the invoice ~5min
      arrows: Ask <=> Note; Ask > Show <=> Look; Look > Take the offer; Show > Take the offer; Take the offer >[no 50%] Decline > Thank; Take the offer >[yes 50%] Pack > Say
      arrows: Bring > Pack; Plan > Carry; Say <=> Carry; Carry > Anything; Anything >[yes 10%] Write > Sign > Pay; Anything >[no 90%] Hand > Pay
      fail Carry: Piano scratched | recovery: Insurance pays the restorer | by: Write, Hand | back: Hand | severity: 7 | seen
      wait Say: 14d | tolerance: 30d
    `,
  },
];
