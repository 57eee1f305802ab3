import type { Case } from '../write.ts';

export const publicServices: readonly Case[] = [
  {
    id: 'passport-renewal',
    source: 'Commonly taught public-service case: renewing a passport',
    text: `
      service: Passport renewal
      trigger: The passport runs out before the holiday
      outcome: A new passport in hand
      state: as-is
      segment: Adult citizens
      tolerance: 42d
      == before: Getting ready
      e: Page with the list | c: ^Read what to bring ~10min %web | s: Appointment calendar
      e: Confirmation | c: Book an appointment ~3min %web | s: Confirm the date
      == buy: Application
      e: Office, number slip | c: Arrive and take a number ~2min | u: Queue system
      c: (wait) Wait for the number | e: Board with numbers
      e: Desk and fingerprint reader | c: Give papers and fingerprints ~8min #moment | f: Check papers and take prints ~10min @Registrar
      f: Photo good enough?
      e: Photo machine | c: Take another photo ~6min %kiosk | s: Photo machine in the hall
      e: Fee table and receipt | c: Pay the fee ~2min #payment | f: Take the fee ~2min | u: Cash desk
      == use: Production
      b: Send the data ~10min | u: Register of passports
      b: Print and check ~2wd @Printing_works
      == after: Collection
      e: Letter | c: Learn that it is ready ~1min %post | b: Sort by name and write ~5min
      e: Passport | c: Collect and sign$ ~5min | f: Hand over against the old one ~5min @Registrar
      arrows: Read > Book > Arrive > Wait > Give <=> Check; Check > Photo good; Photo good >[no 10%] Take another ~>[back to the desk] Give
      arrows: Photo good >[yes 90%] Take the fee > Pay > Learn > Collect; Take the fee > Send > Print > Sort > Learn; Collect <=> Hand; Confirm > Book
      fail Print: Name misspelt | why: Copied by hand | recovery: New booklet without fee within three days | by: Hand | back: Hand | severity: 7 | seen
      wait Wait: 15-45min | tolerance: 45min
      wait Learn: 4w | tolerance: 5w | relief: Status page
      policy: Passport regulation | at: Give
    `,
  },
  {
    id: 'tax-office',
    source: 'Commonly taught public-service case: a question at the tax office',
    text: `
      service: Help with the tax return
      trigger: A letter asks for papers
      outcome: The assessment is right
      state: as-is
      kind: product-enquiry
      segment: Employees without an adviser
      e: Letter from the office | c: ^Read the letter ~10min #own %post
      e: Sign in the hall | c: Ask at the desk ~3min | f: Point to the right desk ~3min @Info_desk
      e: Waiting number | c: (wait) Wait for an officer
      e: Desk with a second chair | c: Show the papers ~10min #moment | f: Go through the papers ~15min @Officer | u: Tax register
      b: Work out the tax anew ~20min @Officer | u: Assessment program
      e: New assessment | c: Read the assessment$ ~5min %post | b: Print and post ~1d
      arrows: Read the letter > Ask > Wait > Show > Read the ass; Ask <=> Point; Show <=> Go; Go > Work > Print > Read the ass
      fail Point: Sent to the wrong desk | recovery: The officer takes the guest there | by: Go | back: Go | seen
      wait Wait: 30min | tolerance: 60min
      wait Read the ass: 2w | tolerance: 4w
    `,
  },
  {
    id: 'public-library',
    source: 'Commonly taught case: borrowing and returning at a public library, in columns',
    text: `
      service: Borrowing from the public library
      trigger: A wish to read
      outcome: The book was read and brought back
      state: as-is
      segment: Readers with a card
      e: Catalogue screen | c: ^Look the title up ~3min %web | s: Catalogue | u: Library system
      e: Shelf marks | c: Find the shelf ~4min | f: Show the way ~2min @Librarian | b: Put books back ~30min
      e: Loan slip with the date | c: Borrow ~1min %kiosk | s: Loan machine | f: Help at the machine ~1min
      e: Book | c: Read at home ~10d #own
      e: Reminder by e-mail | c: Remember the date ~1min %mail | s: Send a reminder
      e: Return slot | c: Bring back$ ~1min | s: Return slot with a reader | b: Look for damage ~1min
      fail Put: Book stands on the wrong shelf | recovery: Librarian searches, or orders from another branch | by: Show | back: Show | seen
      no-waits: Nobody waits at the machine for more than a minute
    `,
  },
  {
    id: 'museum-visit',
    source: 'Commonly taught case in experience design: a visit to a museum',
    text: `
      service: Visit to a museum
      trigger: A rainy Sunday
      outcome: Visitors leave with something to tell
      state: to-be
      segment: Families
      == before: Plan
      e: Poster | c: ^See the poster #own ~1min
      e: Site with times | c: Buy tickets online ~5min %web #payment | s: Ticket shop mails the receipt | u: Ticket system
      == use: Visit
      e: Foyer and flags | c: Enter and leave the coats ~6min | f: Greet and take coats ~4min @Attendant
      e: Map for children | c: Choose a trail ~3min | f: Hand out trails ~2min
      e: Works and labels | c: Walk the trail ~60min #moment | f: Watch and answer ~60min @Guard | b: Keep light and climate ~10min | u: Climate control
      e: Workshop tables | c: Paint something ~30min | f: Lead the workshop ~30min @Teacher | b: Prepare paint ~20min
      e: Café menu | c: Eat cake ~25min #payment | f: Serve with a bill ~5min | b: Bake ~40min
      == after: Go home
      e: Shop and postcards | c: Fetch the coats and leave$ ~5min | f: Give the coats back ~3min @Attendant
      fail Walk: A child touches a painting | recovery: Guard speaks kindly and shows the copy to touch | by: Watch | back: Watch | seen
      wait Enter: 10min | tolerance: 15min | relief: Stories told to the queue
    `,
  },
  {
    id: 'university-enrolment',
    source: 'Commonly taught case: enrolment of a first-year student',
    text: `
      service: Enrolment at a university
      trigger: The school leaving certificate is there
      outcome: A student with card and timetable
      state: as-is
      kind: information-flow
      segment: School leavers
      lane f frontstage: Student office
      lane b backstage: Faculty
      lane b2 backstage: Administration
      == before: Application
      e: Prospectus | c: ^Apply online ~45min %web | s: Application portal | u: Portal database
      b: Rate the application ~30min @Admissions_tutor
      b: Offer a place?
      e: Letter of refusal | c: Read the refusal! ~2min %mail | f: Write why and name other courses ~10min
      e: Offer in the portal | c: Accept the offer ~5min %web #moment | f: Send the offer ~3min
      == buy: Papers
      e: Bank slip | c: Pay the fee ~5min %web #payment | b2: Book the fee ~5min | u: Accounts
      e: Open house with banners | c: Bring the originals ~20min | f: Compare with the originals ~8min @Clerk
      == use: Start
      e: Student card | c: Get the card ~5min | b2: Print the card ~2min | u: Card printer
      e: Timetable and tutors | c: Sit in the first lecture$ ~90min | b: Make the timetable ~3d | f: Welcome talk ~60min
      arrows: Apply > Rate > Offer a place; Offer a place >[no 40%] Write > Read; Offer a place >[yes 60%] Send > Accept > Pay > Bring > Get > Sit
      arrows: Pay > Book; Book > Get ; Bring <=> Compare; Print > Get; Welcome > Sit; Make > Sit
      fail Compare: Original is missing | recovery: Provisional enrolment for four weeks | by: Compare | back: Compare | seen
      wait Rate: 4w | tolerance: 6w | relief: Portal shows “with the tutor”
      wait Sit: 3d | tolerance: 7d
    `,
  },
  {
    id: 'parking-meter',
    source: 'Commonly taught smallest case: a ticket from the parking machine',
    text: `
      service: Parking ticket
      trigger: A free place in the street
      outcome: Parked by the rules
      state: as-is
      segment: Drivers
      e: Machine with tariff | c: ^Pay at the machine ~1min %kiosk #payment | s: Print the ticket ~5s
      e: Ticket as receipt | c: Put it behind the glass$ ~20s | b: Walk round and check ~1min @Warden
      no-fails: Left out in this smallest drawing
      no-waits: Nobody waits
    `,
  },
];
