import type { Case } from '../write.ts';

export const health: readonly Case[] = [
  {
    id: 'hospital-outpatient',
    source: 'Commonly taught case in health-care design: outpatient visit with referral',
    text: `
      service: Outpatient consultation
      trigger: The family doctor refers a patient
      outcome: The patient has a finding and a plan
      scenario: First visit, no emergency
      state: as-is
      segment: Referred patients and those with them
      lane f frontstage: Registration
      lane f2 frontstage: Nurse and doctor
      == before: Appointment
      e: Referral slip | c: ^Call for an appointment ~5min %phone | f: Offer a date ~5min | u: Appointment book
      == use: Visit
      e: Signs in the hall | c: Find the department ~10min #own
      e: Wristband and form | c: Register ~6min | f: Check identity and insurance ~6min | u: Hospital information system
      e: Number on the screen | c: (wait) Wait to be called | b: Lay out the record ~4min @Records_clerk
      e: Blood pressure cuff | c: Have pressure and weight taken ~5min | f2: Measure and note ~5min @Nurse
      e: Consulting room | c: Tell the complaint ~12min #moment | f2: Ask and examine ~15min @Physician
      f2: Tests needed?
      e: Plaster, test slip | c: Go to the laboratory ~20min | b: Analyse the samples ~40min @Laboratory | u: Analyser
      c: (wait) Wait for the values | e: Chairs by the laboratory
      e: Prescription and leaflet | c: Hear finding and plan ~8min #moment | f2: Explain finding and plan ~8min @Physician
      == after: Afterwards
      e: Letter | c: Take letter and next date$ ~3min | f: Print the letter ~3min | u: Letter service
      arrows: Call <=> Offer; Call > Find > Register > Wait to > Have > Tell; Register <=> Check; Lay > Ask; Have <=> Measure; Tell > Ask > Tests
      arrows: Tests >[no 35%] Explain; Tests >[yes 65%] Go to > Analyse > Wait for > Explain > Hear > Take; Print > Take
      fail Lay: Record cannot be found | why: Lent to another ward | recovery: Paper sheet, record brought later | by: Measure | back: Measure | severity: 5
      fail Analyse: Samples mixed up | recovery: Take the sample again with an apology | by: Explain | back: Explain | severity: 10 | seen
      wait Wait to: 25-60min | tolerance: 60min | relief: Screen says how many are before
      wait Wait for: 40min | tolerance: 60min
    `,
  },
  {
    id: 'pharmacy-prescription',
    source: 'Commonly taught case: a prescription at the pharmacy',
    text: `
      service: Medicine on prescription
      trigger: The doctor has written a prescription
      outcome: The right medicine, understood
      state: as-is
      segment: Patients with a prescription
      e: Green cross and shelves | c: ^Come in and queue ~4min | f: Greet ~10s
      e: Counter with a line for privacy | c: Hand over the prescription ~1min | f: Read and check ~2min @Pharmacist | u: Interaction database
      f: In stock?
      e: Collection slip | c: Come back in the afternoon ~10min | f: Order and give a slip ~2min | u: Wholesaler
      e: Box and instructions | c: Ask about the use ~2min #moment | f: Explain the dose ~2min @Pharmacist | b: Fetch from the drawer ~1min @Assistant
      e: Receipt and bag | c: Pay the share and leave$ ~1min #payment | f: Take payment ~1min | u: Insurance billing
      arrows: Come in > Hand over > Read > In stock; In stock >[no 10%] Order > Come back > Explain; In stock >[yes 90%] Fetch > Explain > Ask > Pay
      arrows: Greet > Come in; Take payment -- Pay; Interaction -- Read; Wholesaler -- Order
      fail Read: Two medicines do not go together | recovery: Call the doctor before anything is given | by: Explain | back: Explain | severity: 9
      fail Fetch: Wrong strength fetched | recovery: Scanner at the counter stops it | back: Explain | severity: 8
      wait Come back: 4h | tolerance: 8h | relief: Delivery to the door
    `,
  },
  {
    id: 'blood-donation',
    source: 'Commonly taught case: blood donation session of a donor service',
    text: `
      service: Blood donation
      trigger: A letter of invitation
      outcome: A donation that can be used and a donor who will come again
      state: as-is
      segment: Healthy adults
      == before: Invitation
      e: Letter of invitation | c: ^Read the invitation ~3min %post | b: Send invitations ~2h | u: Donor register
      == use: Donation
      e: Flag at the door | c: Come and sign in ~5min | f: Welcome and check the pass ~5min @Volunteer
      e: Questionnaire | c: Answer the questionnaire ~8min
      e: Finger prick | c: Have blood checked ~4min | f: Measure iron and pressure ~4min @Nurse
      e: Booth | c: Talk with the doctor ~5min | f: Talk and examine ~5min @Physician
      f: Fit to donate?
      e: Leaflet on iron | c: Go home without donating! ~5min | f: Thank and explain why not ~3min
      e: Couch, bag, ball | c: Donate ~10min #moment | f: Draw blood and stay near ~12min @Nurse
      e: Sandwiches and juice | c: Rest and eat ~15min | f: Serve and watch ~15min @Volunteer
      == after: Afterwards
      b: Test and separate ~1d @Laboratory | u: Cold chain
      e: Message “your blood helped” | c: Hear where the blood went$ ~1min %message | b: Send the message ~1min
      arrows: Send inv > Read > Come > Answer > Have > Talk with > Fit; Welcome > Come; Measure > Have; Talk and > Fit
      arrows: Fit >[no 12%] Thank > Go home; Fit >[yes 88%] Donate > Rest > Hear; Draw <=> Donate; Serve > Rest
      arrows: Draw > Test > Send the > Hear; Cold -- Test
      fail Donate: Donor faints | recovery: Legs up, water, a nurse stays | by: Serve | back: Serve | seen | severity: 6
      wait Hear: 3d | tolerance: 14d
      wait Come: 10min | tolerance: 20min | relief: A drink before donating is wanted anyway
    `,
  },
  {
    id: 'dental-checkup',
    source: 'Commonly taught case: routine check at the dentist, drawn in columns',
    text: `
      languages: en, zh-Hans
      service: Dental check // 口腔检查
      trigger: Half a year has passed // 距上次检查已满半年
      outcome: Healthy teeth or a treatment plan // 牙齿健康或有治疗方案
      state: as-is
      segment: Regular patients // 定期复诊者
      == before: Reminder // 提醒
      e: Reminder message // 提醒短信 | c: ^Confirm the date // 确认时间 ~1min %message | s: Reminder service // 自动提醒 | u: Practice calendar // 诊所日程
      == use: Check // 检查
      e: Bright waiting room // 明亮的候诊区 | c: (wait) Wait // 候诊 | f: Welcome // 前台接待 ~1min
      e: Chair, lamp, bib // 牙椅与灯 | c: Open wide // 张口配合 ~10min #moment | f: Examine // 检查牙齿 ~10min @Dentist | b: Sterilise instruments // 器械消毒 ~30min
      e: X-ray on the screen // 屏幕上的牙片 | c: Look at the picture // 看牙片 ~3min | f: Explain the picture // 讲解牙片 ~3min @Dentist | u: X-ray device // 牙片机
      == after: Bill // 结算
      e: Bill and toothbrush // 账单和牙刷 | c: Pay and take the next date$ // 付款并约下次 ~3min #payment | f: Make the bill // 结算 ~3min | u: Insurance link // 医保接口
      fail Examine: Pain without warning // 未提醒即疼痛 | recovery: Stop, numb, go on // 停下、麻醉后继续 | by: Examine | back: Explain | seen
      wait Wait: 10min | tolerance: 20min
    `,
  },
  {
    id: 'emergency-call',
    source: 'Commonly taught case: ambulance called by telephone, times in minutes',
    text: `
      service: Ambulance
      trigger: Somebody collapses
      outcome: The patient is in the emergency room
      state: as-is
      segment: People who call for somebody else
      tolerance: 45min
      lane f frontstage: Dispatcher on the phone
      lane f2 frontstage: Crew
      e: Short number known to all | c: ^Call ~30s %phone | f: Ask where and what ~40s | u: Location of the call
      f: Danger to life?
      f: Give a number for the doctor on duty ~1min | e: Number of the doctor | c: Call the doctor on duty! ~5min %phone
      e: Calm voice | c: Press the chest as told ~6min | f: Guide by phone ~6min | b: Alert the nearest crew ~20s | u: Dispatch system
      e: Siren and uniforms | c: Show the way in ~30s | f2: Take over ~8min | b: Drive ~7min
      e: Stretcher | c: Ride along to the hospital$ ~12min | f2: Drive and treat ~12min | b: Tell the emergency room ~1min
      arrows: Call > Ask > Danger; Danger >[no 30%] Give > Call the doctor; Danger >[yes 70%] Alert > Drive > Take over > Show
      arrows: Alert > Guide > Press > Show > Ride; Drive and -- Ride; Tell > Drive and
      fail Ask: Address misheard | recovery: Phone position is used, caller is called back | by: Guide | back: Guide | severity: 10 | seen
      wait Show: 8min | tolerance: 10min | relief: The dispatcher stays on the phone
    `,
  },
];
