import type { Case } from '../write.ts';

export const support: readonly Case[] = [
  {
    id: 'telephone-installation',
    source: 'Commonly taught telecom case: a line is ordered and installed',
    text: `
      service: Broadband installed at home
      trigger: A household has moved
      outcome: The line works and the customer has seen it work
      state: as-is
      segment: Households that move
      lane f frontstage: Sales
      lane f2 frontstage: Technician
      lane b backstage: Planning
      == before: Choice
      e: Page with speeds | c: ^Check the address ~3min %web | s: Availability check | u: Network map
      == buy: Order
      e: Order confirmation | c: Order a tariff ~10min %phone | f: Advise and enter the order ~12min @Agent
      b: Line free at the address? ~10min | u: Network inventory
      e: Letter of regret | c: Read the refusal! ~3min %mail | f: Call and offer a mobile router ~6min
      e: Message with a time window | c: Agree on a date ~2min %message | b: Plan the visit ~5min @Dispatcher
      e: Parcel with the router | c: Take the parcel ~2min | b: Post the router ~1d | u: Warehouse
      == use: Installation
      e: Badge, tools, overshoes | c: Let the technician in ~2min | f2: Ring and show the badge ~2min
      e: Socket on the wall | c: Say where the socket goes ~4min | f2: Drill and connect ~40min *A_working_line @Technician
      f2: Signal good?
      b: Switch at the exchange ~30min | c: (wait) Wait for the exchange | e: Lamp on the router
      e: Speed test on the screen | c: See the line work ~5min *A_working_line #moment | f2: Show and explain ~8min
      == after: First bill
      e: Bill | c: Read and pay the bill$ ~5min #payment %mail | b: Send the bill ~1min | u: Billing
      arrows: Check > Order <=> Advise; Advise > Line; Line >[no 5%] Call > Read the refusal; Line >[yes 95%] Plan > Agree > Let
      arrows: Plan > Post > Take > Let; Let > Say > See > Read and; Ring > Let; Say > Drill > Signal; Signal >[yes 88%] Show
      arrows: Signal >[no 12%] Switch > Show > See; Switch > Wait for > See; Send > Read and
      fail Ring: Technician does not come in the window | why: The visit before took longer | recovery: Call an hour before, first visit tomorrow
        | by: Ring | back: Ring | severity: 8 | seen
      wait Let: 10d | tolerance: 14d | relief: Mobile router for the time between
      wait Take: 2d | tolerance: 7d
      wait Agree: 1d | tolerance: 2d
      content: A working line
      need actual: Internet on the day of moving | at: Plan
      need latent: Nobody in the flat who cannot be trusted | at: Ring
      source survey: Survey of 400 customers who moved | date: 2025-06-15 | findings: The missed window is the first complaint
    `,
  },
  {
    id: 'call-centre',
    source: 'Commonly taught call-centre case: first and second level',
    text: `
      service: Question to the call centre
      trigger: A bill that is not understood
      outcome: The question is answered
      state: as-is
      kind: product-enquiry
      segment: Private customers
      tolerance: 30min
      lane f frontstage: First level
      lane f2 frontstage: Second level
      e: Number on the bill | c: ^Dial ~30s %phone | s: Voice menu ~30s | u: Telephone system
      e: Music and announced wait | c: (wait) Hold the line %phone
      e: Name of the agent | c: Explain the matter ~3min %phone #moment | f: Greet and listen ~3min @Agent | u: Customer file
      f: Can answer?
      e: Handing over with name | c: Repeat nothing, wait briefly ~1min %phone | f: Hand over warm ~1min
      e: Clear words | c: Hear the special answer ~4min %phone | f2: Look into it and answer ~5min @Specialist | b: Correct the bill ~3min | u: Billing
      e: Short summary by message | c: Hear the answer and hang up$ ~2min %phone | f: Answer and sum up ~3min
      arrows: Dial <=> Voice; Dial > Hold > Explain <=> Greet; Greet > Can; Can >[yes 80%] Answer > Hear the answer; Can >[no 20%] Hand > Look > Correct > Answer
      arrows: Explain > Hear the answer; Hand > Repeat > Hear the special > Hear the answer; Look > Hear the special
      fail Hand: The caller must tell everything again | recovery: Agent stays on the line and repeats it himself | by: Hand | back: Look | seen
      wait Hold: 2-6min | tolerance: 5min | relief: Offer to call back
    `,
  },
  {
    id: 'software-support',
    source: 'Commonly taught case: support tickets of a software company',
    text: `
      service: Support ticket
      trigger: The program shows an error
      outcome: The user can work again
      state: to-be
      segment: Administrators of customer companies
      tolerance: 3wd
      e: Help page | c: ^Search the help ~10min %web | s: Help centre | u: Article database
      s: Found?
      e: Article | c: Follow the article! ~10min %web
      e: Ticket number by e-mail | c: Write a ticket ~10min %web | s: Ticket form | u: Ticket system
      e: First answer | c: Read the first answer ~3min %mail | f: Confirm and ask ~8min @Support_engineer
      e: Upload page | c: Send logs ~10min %web | b: Reproduce the error ~2h @Support_engineer
      b: Defect or setting? ~10min
      b: Mend the defect ~1wd @Developer | u: Build server
      e: Steps in an e-mail | c: Try the solution ~15min %mail #moment | f: Send the solution ~10min
      c: Works?
      e: Same ticket | c: Say what still fails ~5min %mail
      e: Survey of one question | c: Close the ticket$ ~1min %web | f: Thank and close ~1min
      arrows: Search > Help centre > Found; Found >[yes 55%] Follow; Found >[no 45%] Write > Confirm > Read > Send logs > Reproduce > Defect
      arrows: Defect >[setting 70%] Send the solution; Defect >[defect 30%] Mend the > Send the solution > Try > Works; Works >[yes 90%] Close > Thank
      arrows: Works >[no 10%] Say what still fails ~>[reopen] Reproduce
      fail Reproduce: Cannot be reproduced | recovery: Session with shared screen | by: Confirm | back: Confirm | severity: 5
      wait Read: 4h | tolerance: 8h
      wait Try: 1wd | tolerance: 2wd
    `,
  },
  {
    id: 'complaint-handling-shop',
    source: 'Commonly taught service-recovery case: complaint to a shop chain',
    text: `
      service: Complaint about a broken toaster
      trigger: The toaster breaks in its first month
      outcome: The customer stays a customer
      state: as-is
      kind: complaint-handling
      segment: Card holders of the chain
      e: Service desk sign | c: ^Bring the toaster ~10min %counter | f: Listen without interrupting ~4min
      e: Apology in words | c: Say what would help ~2min #moment | f: Apologise and ask ~2min @Desk_clerk
      f: Within the clerk’s limit?
      e: Call to the manager | c: Meet the manager ~5min | f: Bring in the manager ~5min @Store_manager | u: Rules of goodwill
      e: New toaster | c: Take the new one ~3min | f: Exchange it ~3min | b: Send the old one back ~10min | u: Supplier
      e: Card by post | c: Read a card from the chain$ ~2min %post | b: Write a card ~4min @Customer_care
      arrows: Bring the toaster <=> Listen; Bring the toaster > Say <=> Apologise; Apologise > Within; Within >[yes 85%] Exchange; Within >[no 15%] Bring in > Exchange > Take > Read
      arrows: Bring in <=> Meet; Meet > Take; Exchange > Send > Write > Read
      fail Apologise: Clerk asks for the receipt first | recovery: Manager apologises and exchanges | by: Bring in | back: Exchange | seen
      wait Read: 5d | tolerance: 10d
      need actual: A toaster that works | at: Exchange
      need latent: To be believed | at: Listen, Apologise
      source front-line-interview: Talk with three desk clerks | date: 2025-09-10 | findings: The limit of 30 is too low on Saturdays
    `,
  },
  {
    id: 'insurance-claim',
    source: 'Commonly taught insurance case: water damage at home',
    text: `
      languages: en, zh-Hans
      service: Home insurance claim // 家财险理赔
      trigger: A pipe has burst // 家中水管爆裂
      outcome: The damage is paid // 赔款到账
      state: as-is
      kind: business-flow
      segment: Insured households // 投保家庭
      e: Hotline card // 报案热线卡 | c: ^Report the damage // 电话报案 ~8min %phone #moment | f: Calm and record // 安抚并登记 ~8min @Claims_agent | u: Claims system // 理赔系统
      e: List of papers // 资料清单 | c: Send photos // 上传照片 ~10min %app | s: Upload page // 上传页面
      b: Small damage? // 小额案件？
      e: Assessor’s badge // 查勘员证件 | c: Show the rooms // 配合查勘 ~40min | f: Inspect on site // 现场查勘 ~40min @Assessor
      b: Covered? // 属于保险责任？
      e: Letter with reasons // 拒赔说明 | c: Read why not! // 了解拒赔原因 ~5min %post | f: Explain by phone // 电话说明 ~10min
      e: Account statement // 到账通知 | c: See the payment$ // 收到赔款 ~1min %app | b: Pay // 支付赔款 ~10min | u: Payments // 支付系统
      arrows: Report <=> Calm; Report > Send; Calm > Small; Send > Small; Small >[yes // 是 60%] Covered; Small >[no // 否 40%] Inspect > Covered
      arrows: Inspect <=> Show; Send > Show > See; Covered >[yes // 是 90%] Pay > See; Covered >[no // 否 10%] Explain > Read why
      fail Inspect: Assessor comes late // 查勘迟到 | recovery: New date the same day // 当日改约 | by: Inspect | back: Inspect | seen
      wait Show: 2wd | tolerance: 3wd | relief: First aid for the pipe is paid at once // 先行垫付抢修费
      wait See: 5wd | tolerance: 10wd
    `,
  },
];
