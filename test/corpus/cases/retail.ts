import type { Case } from '../write.ts';

export const retail: readonly Case[] = [
  {
    id: 'appliance-store',
    source:
      'Nielsen Norman Group, “Service blueprints: definition”, 2017: an appliance store, in columns without arrows',
    text: `
      service: Buying an appliance in a store
      trigger: The washing machine has broken down
      outcome: A new machine stands in the kitchen
      state: as-is
      segment: Families who need it soon
      == before: Look round
      e: Web page and reviews | c: ^Compare on the web ~30min %web | s: Product filter | b: Keep the product texts ~1h | u: Product database
      == buy: In the store
      e: Showroom and price tags | c: Look at machines ~20min | f: Greet and ask ~5min @Sales_associate
      e: Tablet of the associate | c: Talk about what fits ~15min #moment | f: Explain and check the stock ~15min | b: Keep the stock right ~30min | u: Stock system
      e: Contract and receipt | c: Pay and choose a day ~8min #payment | f: Enter the order ~8min | b: Plan the route ~20min | u: Delivery planning
      == use: Delivery
      e: Message on the day | c: Stay at home ~2h #own %message | s: Link to follow the van | b: Load the van ~30min
      e: Van and overalls | c: Show the place ~5min | f: Carry in and connect ~30min @Delivery_team
      == after: Afterwards
      e: Questionnaire by e-mail | c: Answer the questionnaire$ ~3min %mail | s: Send the questionnaire | b: Read the answers ~20min
      fail Explain: The stock shown is wrong | recovery: Machine of the next class for the same price | by: Enter | back: Enter | seen
      wait Stay: 2h | tolerance: 4h | relief: The van can be followed
    `,
  },
  {
    id: 'online-return',
    source: 'Commonly taught online-retail case: sending a coat back',
    text: `
      service: Return to an online shop
      trigger: The coat does not fit
      outcome: The money is back
      state: as-is
      segment: Buyers of clothes
      e: Coat and slip | c: ^Try the coat on ~5min #own
      e: Return page | c: Ask for a label ~3min %web | s: Make a label | u: Order system
      e: Label | c: Bring the parcel to the counter ~15min | f: Scan the parcel ~1min @Parcel_shop
      b: Bring to the warehouse ~1d | u: Carrier
      b: Unpack and look ~5min @Returns_clerk
      b: As good as new?
      e: Photos by e-mail | c: Get the coat back with a letter! ~3min %mail | f: Explain with photos ~6min
      b: Refund ~2min | u: Payment provider
      e: Statement | c: See the refund$ ~1min %mail | s: Send a message
      arrows: Try > Ask > Bring the; Ask <=> Make; Bring the > Scan > Bring to > Unpack > As good; As good >[no 2%] Explain > Get; As good >[yes 98%] Refund > Send > See
      arrows: Bring the > See
      fail Bring to: Parcel is lost | why: Label torn off | recovery: Refund on the receipt of the counter | by: Send | back: Send | severity: 7
      wait See: 7d | tolerance: 14d | relief: Message when the parcel has arrived
      wait Get: 3d | tolerance: 7d
      need actual: Money back soon | at: Refund
      need latent: No fear of buying the wrong size | at: Ask for
      policy: Right to withdraw from distance sales | reference: 14 days | at: Refund | from: Scan | to: Refund | within: 14d
    `,
  },
  {
    id: 'supermarket-self-checkout',
    source: 'Commonly taught self-service case: tills at the supermarket',
    text: `
      service: Self-checkout
      trigger: A basket of ten things
      outcome: Paid and out
      state: as-is
      segment: Shoppers with little
      tolerance: 6min
      e: Free till with a green lamp | c: ^Choose a till ~10s
      e: Scanner and beep | c: Scan the goods ~90s %kiosk | s: Show price and sum | u: Price database
      s: Age check needed?
      e: Blue lamp | c: Show the passport ~20s | f: Come and look ~20s @Attendant
      e: Receipt | c: Pay ~20s #payment | s: Take card or cash ~15s | u: Payment network
      e: Gate | c: Leave through the gate$ ~5s | s: Read the receipt ~2s
      arrows: Choose > Scan > Pay > Leave; Show price -- Scan; Scan > Age; Age >[yes 15%] Come <=> Show the; Show the > Pay; Age >[no 85%] Pay; Take > Pay; Read > Leave
      fail Show price: Unexpected thing on the scale | recovery: Attendant clears it | by: Come | back: Come | seen
      wait Show the: 30s | tolerance: 2min
    `,
  },
  {
    id: 'furniture-kitchen',
    source: 'Commonly taught high-involvement case: planning and fitting a kitchen',
    text: `
      service: A fitted kitchen
      trigger: A house is being built
      outcome: People cook in it
      state: to-be
      segment: House builders
      lane f frontstage: Planner
      lane f2 frontstage: Fitters
      lane b backstage: Order desk
      lane b2 backstage: Factory
      == before: Ideas
      e: Show kitchens | c: ^Visit the showroom ~90min | f: Show and ask about habits ~60min @Planner
      == buy: Plan
      e: Laser and sketch | c: Have the room measured ~40min | f: Measure at home ~40min
      e: Picture of the kitchen | c: Look at the plan ~60min #moment | f: Present the plan ~60min | u: Planning program
      c: Like the plan?
      e: Second picture | c: Look again at wishes ~30min | f: Change the plan ~60min
      e: Contract | c: Sign and pay a third ~30min #payment | f: Draw up the contract with a receipt ~30min
      == use: Building
      b: Check the measures ~2h | u: Order system
      b2: Build the parts ~10d =4200.00EUR | u: Wood stock
      e: Message with the day | c: Clear the room ~4h #own %message | b: Agree on the day ~10min
      e: Protected floor | c: Let the fitters work ~2d | f2: Fit ~2d @Fitter
      f2: All parts right?
      b2: Build the part again ~5d | e: Note on the missing front | c: (wait) Live with one front missing
      == after: Handing over
      e: Sheet to sign, cake | c: Cook the first meal$ ~60min | f: Hand over and explain ~40min
      arrows: Visit > Have > Look at the plan > Like; Visit <=> Show; Have <=> Measure; Present > Look at the plan; Like >[no 40%] Look again ~>[new plan] Look at the plan
      arrows: Like >[yes 60%] Sign > Clear > Let > Cook; Draw > Sign; Sign > Check > Build the parts > Agree > Clear; Change > Look again
      arrows: Let > Fit > All; All >[yes 75%] Hand > Cook; All >[no 25%] Build the part again > Live > Cook
      fail Measure: A pipe is overlooked | why: Wall still open | noticed: Fitters | recovery: Part is made again at the firm’s cost | by: Hand | back: Hand | severity: 7
      wait Clear: 6w | tolerance: 8w | relief: Message when the wood is cut
      wait Live: 2w | tolerance: 3w
      wait Cook: 2d | tolerance: 3d
    `,
  },
];
