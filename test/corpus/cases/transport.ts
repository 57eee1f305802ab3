import type { Case } from '../write.ts';

export const transport: readonly Case[] = [
  {
    id: 'express-mail',
    source: 'Zeithaml and Bitner, Services Marketing: express mail delivery; also Bitner, Ostrom and Morgan 2008',
    text: `
      service: Express parcel
      trigger: Papers must be elsewhere tomorrow
      outcome: The addressee has signed for the parcel
      state: as-is
      segment: Offices
      lane f frontstage: Telephone service
      lane f2 frontstage: Driver
      lane b backstage: Hubs
      e: Number and web page | c: ^Call for a pick-up ~3min %phone | f: Take the order ~3min | u: Customer service system
      e: Truck, packaging, forms | c: Give the parcel ~3min | f2: Pick up the parcel ~3min | b: Send a driver ~5min
      b: Bring to the airport ~2h | u: Dispatch system
      b: Unload and sort ~3h | u: Sorting plant
      b: Fly to the other hub ~4h | u: Aircraft
      b: Load the morning vans ~1h | e: Tracking page | c: Look where it is ~1min %web | s: Tracking
      e: Uniform and hand-held | c: Addressee signs and takes it$ ~2min | f2: Deliver ~2min
      arrows: Call > Take > Send > Pick; Give <=> Pick; Call > Give > Look > Addressee; Pick > Bring > Unload > Fly > Load > Deliver > Addressee
      fail Unload: Put into the wrong container | why: Label hard to read | recovery: Next flight and a call to the sender | back: Deliver | severity: 7
      fail Deliver: Nobody is at home | recovery: Card in the door and a second try | by: Deliver | back: Deliver | seen
      wait Addressee: 14h | tolerance: 20h | relief: Tracking page
    `,
  },
  {
    id: 'airline-check-in',
    source: 'Commonly taught case: check-in and boarding of an airline',
    text: `
      service: From the airport door to the seat
      trigger: A booked flight leaves today
      outcome: The passenger sits in the aircraft
      state: as-is
      segment: Leisure travellers with bags
      lane c customer: Passenger
      lane f frontstage: Ground staff
      lane f2 frontstage: Cabin crew
      == before: At home
      e: Reminder by e-mail | c: ^Check in online ~5min %web | s: Seat map | u: Departure control system
      == use: At the airport
      e: Hall and signs | c: Find the bag drop ~8min #own
      e: Bag tag | c: Drop the bag ~4min *Carriage_of_bags | f: Weigh and tag ~4min *Carriage_of_bags | u: Baggage system
      f: Too heavy?
      e: Price list and receipt | c: Pay for the extra weight ~3min #payment | f: Take the fee ~3min
      e: Trays and gates | c: Go through security ~15min | b: Load bags into the hold ~40min
      e: Board with the gate | c: (wait) Wait at the gate | b: Clean and fuel the aircraft ~35min | u: Fuel service
      e: Boarding pass | c: Board ~4min | f: Scan and greet ~10s
      e: Seat and belt | c: Sit down$ ~5min | f2: Welcome aboard ~1min
      arrows: Check > Find > Drop <=> Weigh; Weigh > Too heavy; Too heavy >[yes 8%] Take the fee > Pay > Go; Too heavy >[no 92%] Go
      arrows: Go > Wait > Board > Sit; Weigh > Load > Scan > Board; Clean > Scan; Welcome > Sit
      fail Load: Bag left behind | recovery: Message before landing, bag brought to the door | back: Welcome | severity: 7
      fail Wait: Flight is late and nobody says why | recovery: Announcement every quarter of an hour, vouchers | by: Scan | back: Scan | seen | severity: 8
      wait Wait: 30min | tolerance: 45min | relief: Announcements and seats
      wait Go: 15min | tolerance: 25min
      need actual: To be in time | at: Drop
      need latent: Not to be separated from the children | at: Scan
      content: Carriage of bags
    `,
  },
  {
    id: 'taxi-hailing',
    source: 'Commonly taught platform case: a ride called with an app',
    text: `
      service: Ride called with an app
      trigger: It rains and the last bus has gone
      outcome: At home, ride paid
      state: as-is
      segment: Evening riders
      tolerance: 45min
      e: Map on the phone | c: ^Ask for a ride ~1min %app | s: Fare and time of arrival | u: Maps
      b: Driver found? | u: Matching
      e: Note that no car is near | c: Give up! ~1min %app | s: Say sorry, offer later
      e: Name, plate, picture | c: (wait) Wait at the kerb %app | s: Show the car on the map | f: Drive to the rider ~6min @Driver
      e: Clean car | c: Ride ~20min #moment | f: Drive to the goal ~20min @Driver
      e: Receipt in the app | c: Get out and rate$ ~1min %app #payment | s: Charge the card | u: Payment provider
      arrows: Ask > Fare > Driver found; Driver found >[no 6%] Say sorry > Give up; Driver found >[yes 94%] Drive to the rider > Ride
      arrows: Ask > Wait > Ride > Get out; Ride -- Drive to the goal; Charge > Get out; Show > Wait
      fail Drive to the rider: Driver cancels on the way | recovery: Another driver at the same fare | by: Show | back: Show | seen | severity: 6
      wait Wait: 6min | tolerance: 10min | relief: Moving car on the map
    `,
  },
  {
    id: 'car-rental',
    source: 'Commonly taught case (Lovelock and Wirtz): renting a car at the airport',
    text: `
      service: Car rental for a weekend
      trigger: A trip without a train
      outcome: Car returned, deposit released
      state: as-is
      segment: Tourists
      e: Booking site | c: ^Book a class ~8min %web | s: Booking engine | u: Fleet system
      e: Desk in the arrivals hall | c: Show licence and card ~8min | f: Check and offer insurance ~10min @Agent
      e: Contract and key | c: Sign the contract ~5min #moment | f: Explain fuel and damage ~5min @Agent | b: Wash and fuel the car ~30min @Yard
      e: Car and sheet of scratches | c: Walk round the car ~5min | f: Note the scratches ~5min
      e: Map and service number | c: Drive ~2d #own | u: Breakdown service
      e: Return lane | c: Bring the car back ~5min | f: Inspect the car ~6min @Inspector
      f: New damage?
      e: Photos and report | c: Sign the damage report ~8min | f: Write the report ~8min
      e: Final bill | c: Get bill and deposit back$ ~2min #payment %mail | b: Close the rental ~5min | u: Billing
      arrows: Book > Show > Sign the contract > Walk > Drive > Bring > Inspect > New; Show <=> Check; Explain > Sign the contract; Wash > Note > Walk
      arrows: New >[yes 7%] Write > Sign the damage > Get; New >[no 93%] Close > Get
      fail Wash: Promised class is not there | recovery: Higher class at the same price | by: Check | back: Explain | seen | severity: 6
      wait Show: 20min | tolerance: 20min | relief: Machine for known customers
    `,
  },
  {
    id: 'car-repair',
    source: 'Shostack 1984 and Lovelock: the garage, with estimate before repair',
    text: `
      service: Car repair with an estimate
      trigger: A noise under the bonnet
      outcome: The car runs and nothing was repaired unasked
      state: to-be
      segment: Car owners without knowledge of cars
      tolerance: 3d
      e: Garage front | c: ^Bring the car and tell the noise ~10min | f: Listen and write it down ~10min @Service_adviser
      b: Test and find the cause ~40min @Mechanic | u: Diagnosis device
      e: Written estimate | c: Hear the estimate ~5min %phone #moment | f: Call with the estimate ~5min
      c: Agree?
      e: Bill for the diagnosis | c: Take the car unrepaired! ~10min #payment | f: Give the car back ~5min
      b: Order parts ~10min | u: Parts dealer
      b: Repair ~3h @Mechanic =180.00EUR
      b: Noise gone? ~15min
      b: Find another cause ~30min
      e: Old parts in a bag, bill | c: Fetch the car and pay$ ~10min #payment | f: Show what was done ~10min
      arrows: Bring <=> Listen; Listen > Test > Call > Hear > Agree; Agree >[no 15%] Give > Take; Agree >[yes 85%] Order > Repair > Noise
      arrows: Noise >[no 10%] Find; Noise >[yes 90%] Show > Fetch
      arrows: Find ~>[repair again] Repair
      fail Repair: Dearer than the estimate | recovery: Stop and call before going on | by: Call | back: Show | seen | severity: 8
      wait Hear: 1h | tolerance: 4h
      wait Fetch: 1d | tolerance: 2d | relief: Bicycle or courtesy car
    `,
  },
];
