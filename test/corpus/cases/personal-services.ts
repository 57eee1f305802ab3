import type { Case } from '../write.ts';

export const personalServices: readonly Case[] = [
  {
    id: 'corner-shoeshine',
    source: 'Shostack, “Designing services that deliver”, Harvard Business Review 1984: the corner shoeshine',
    text: `
      service: Corner shoeshine
      trigger: A passer-by notices dull shoes
      outcome: Shined shoes, paid for
      scenario: One pair of leather shoes on a weekday
      state: as-is
      segment: Office workers on their way
      tolerance: 5min
      lane f frontstage: Shiner, in sight
      lane u support: Supplies

      e: Sign and chair | c: ^Take the chair and put a foot up | f: Brush the shoes ~30s =0.30USD | u: Brushes and cloths
      f: Apply polish ~30s =0.25USD | b: Choose the tin of polish | u: Wax and polish
      f: Right colour?
      f: Clean off the wrong polish ~45s
      e: Gleaming leather | c: Watch the shine come up | f: Buff ~45s =0.20USD
      e: Price on the sign | c: Pay and go$ #payment | f: Collect payment ~15s

      arrows: Take > Brush > Apply > Right; Right >[yes] Buff; Right >[no] Clean ~>[start over] Apply
      arrows: Choose > Apply; Brushes -- Brush; Wax -- Choose; Buff > Watch > Pay; Buff > Collect > Pay
      fail Apply: Wrong colour of polish is put on | why: Tins look alike in the shade | noticed: The customer frowns
        | recovery: Clean it off and start again with the right tin | by: Clean | back: Apply | severity: 6 | seen
      no-waits: The customer sits and watches; there is no queue in this scenario
      times: Stopwatch times of the published example
    `,
  },
  {
    id: 'flower-delivery',
    source: 'Shostack, “Service positioning through structural change”, Journal of Marketing 1987: the florist',
    text: `
      service: Flowers sent by telephone
      trigger: Somebody wants to send flowers to a friend
      outcome: The friend has the bouquet the same day
      state: as-is
      segment: Givers who cannot come to the shop
      tolerance: 8h
      lane f frontstage: Florist on the phone
      lane f2 frontstage: Driver

      e: Advertisement with the number | c: ^Call the shop ~1min %phone | f: Take the call ~1min
      e: Voice and suggestions | c: Say the occasion and the sum ~3min %phone | f: Suggest flowers ~3min | b: Look up what is in stock ~1min
      e: Price quoted | c: Give card and address ~2min %phone #payment | f: Write the order slip ~2min | u: Card terminal
      b: Pick the flowers ~4min | u: Wholesale market
      b: Arrange the bouquet ~10min =9.00USD
      e: Card with the greeting | b: Wrap and label ~3min | c: (event) The friend is told of a delivery
      e: Bouquet, van and uniform | c: Friend accepts the bouquet ~2min | f2: Ring and hand over ~2min | b: Load the van ~5min
      e: Receipt by e-mail | c: Hear from the friend$ | b: Charge the card ~1min | u: Card terminal records

      arrows: Call > Take > Say > Suggest > Give > Write > Pick > Arrange > Wrap > Load > Ring > Friend > Hear
      arrows: Look > Suggest; Ring > The friend; The friend > Friend; Ring > Charge > Hear
      fail Write: Address taken down wrongly | recovery: Driver calls the giver and drives again | back: Ring | seen | severity: 7
      fail Pick: A flower is sold out | recovery: Call back and agree on another | back: Suggest
      wait Friend: 3h | tolerance: 6h | relief: The giver is told the part of the day
    `,
  },
  {
    id: 'hairdresser',
    source: 'Commonly taught case in service-operations courses: a cut at the hairdresser’s',
    text: `
      service: Haircut with appointment
      trigger: The hair has grown too long
      outcome: A cut the guest likes
      scenario: A returning guest, cut and wash
      state: as-is
      segment: Regular guests
      tolerance: 90min
      lane f frontstage: Reception
      lane f2 frontstage: Stylist

      == before: Appointment
      e: Booking page | c: ^Book a time ~3min %web | s: Calendar online | u: Salon calendar
      == use: In the salon
      e: Shop front and coat rack | c: Arrive and give the coat ~2min | f: Greet and take the coat ~2min
      e: Magazines and coffee | c: (wait) Sit and wait | b: Sweep the place ~3min
      e: Mirror and picture book | c: Say how it should be ~4min #moment | f2: Listen and advise ~4min @Stylist
      e: Basin and towel | c: Have the hair washed ~6min | f2: Wash ~6min @Apprentice | b: Lay out fresh towels ~1min | u: Laundry
      e: Scissors and cape | c: Watch the cut ~25min | f2: Cut and dry ~25min @Stylist
      e: Hand mirror | c: Like it? ~1min | f2: Show the back ~1min
      e: Bill | c: Pay ~2min #payment | f: Make out the bill ~2min | u: Till
      == after: Next time
      e: Appointment card | c: Take the next appointment$ ~1min | f: Offer a date ~1min

      arrows: Book > Arrive > Sit > Say > Have > Watch > Like; Like >[yes 90%] Pay > Take the next; Like ~>[no 10%] Watch the cut
      arrows: Arrive <=> Greet; Say <=> Listen; Have -- Wash; Watch -- Cut; Make out > Pay; Offer > Take the next
      fail Cut: Cut shorter than agreed | why: The picture was not looked at again | recovery: Even it out and take nothing for it
        | by: Make out | seen | severity: 8
      wait Sit: 5-15min | tolerance: 20min | relief: Coffee and magazines
    `,
  },
  {
    id: 'gym-membership',
    source: 'Commonly taught case: joining a fitness club, first visit to membership',
    text: `
      service: Joining a fitness club
      trigger: A resolution to get fit
      outcome: A member with a plan
      state: to-be
      segment: Beginners
      == before: Getting to know
      e: Poster and site | c: ^Ask for a trial %web ~5min | s: Trial form | u: Member system
      e: Confirmation by message | c: Get a date %message ~1min | b: Assign a trainer ~5min @Club_manager
      == buy: Trial and choice
      e: Reception desk | c: Show the voucher ~2min | f: Welcome and show round ~15min @Receptionist
      e: Machines and staff shirts | c: Do a trial session ~45min #moment | f: Guide the exercises ~45min @Trainer | b: Clean the machines ~20min
      e: Price list | c: Sign up?
      e: Leaflet to take home | c: Leave without a contract! ~1min | f: Offer a second trial ~2min
      e: Contract | c: Sign and pay the first month ~10min #payment | f: Explain terms and take payment ~10min | u: Direct debit
      == use: Training
      e: Member card | c: Come through the gate ~1min | s: Turnstile | u: Access control
      e: Training plan | c: Train by the plan$ ~60min | f: Write the plan ~20min @Trainer
      arrows: Ask > Get > Show > Do > Sign up; Sign up >[not yet] Leave; Sign up >[yes] Sign and pay > Come > Train
      arrows: Trial form > Ask; Assign > Get; Show <=> Welcome; Do <=> Guide; Leave <=> Offer; Sign and pay <=> Explain; Write > Train
      fail Explain: Notice period is not mentioned | recovery: Written summary, right to cancel within two weeks | back: Explain | severity: 6
      no-waits: Trials are by appointment
    `,
  },
  {
    id: 'veterinary-practice',
    source: 'Commonly taught case: a sick pet at the veterinary practice',
    text: `
      service: Treatment of a sick pet
      trigger: The dog does not eat
      outcome: The dog is treated and the owner knows what to do
      state: as-is
      segment: Dog owners nearby
      lane f frontstage: Reception
      lane f2 frontstage: Veterinarian

      e: Number in the phone book | c: ^Call for an appointment ~3min %phone | f: Ask about the signs ~3min
      e: Waiting room with scales | c: (wait) Wait with the dog | f: Weigh the dog ~2min
      e: Examination table | c: Hold the dog and tell ~5min | f2: Examine ~10min
      f2: Blood test needed?
      e: Plaster on the paw | c: Calm the dog ~3min | f2: Take blood ~3min | b: Run the sample ~15min @Assistant | u: Laboratory device
      e: Picture of the values | c: Hear the finding ~5min #moment | f2: Explain and prescribe ~5min
      e: Box with dosage label | c: Take the medicine and pay$ ~4min #payment | f: Hand out and cash up ~4min | b: Fill the box ~2min | u: Medicine stock

      arrows: Call <=> Ask; Ask > Wait; Wait > Weigh > Hold > Examine > Blood; Blood >[yes 40%] Take blood > Run > Explain
      arrows: Blood >[no 60%] Explain; Take blood > Calm > Hear; Explain > Hear > Take the medicine; Fill > Hand; Hand > Take the medicine
      fail Fill: Wrong dose on the label | why: Weight written down wrongly | recovery: Call the owner at once and exchange the box
        | by: Hand | severity: 9 | seen
      wait Wait: 20min | tolerance: 40min | relief: A quiet corner for nervous animals
    `,
  },
];
