import type { Case } from '../write.ts';

export const hospitality: readonly Case[] = [
  {
    id: 'overnight-hotel-stay',
    source:
      'Bitner, Ostrom and Morgan, “Service blueprinting”, California Management Review 2008: one-night hotel stay',
    text: `
      service: One night in a hotel
      trigger: A business trip
      outcome: A rested guest has checked out
      scenario: Single traveller who arrives by car
      state: as-is
      segment: Business travellers

      == before: Reservation
      e: Advertisement and site | c: ^Make a reservation ~5min %web | b: Put it into the system ~2min | u: Reservation system
      == use: Arrival
      e: Hotel front and car park | c: Arrive at the hotel ~3min | f: Greet and take the bags ~2min
      e: Cart for bags | c: Give the bags to the porter ~1min
      e: Desk, lobby, key | c: Check in ~5min | f: Process the registration ~5min | u: Registration system
      e: Lift and corridors | c: Go to the room ~4min | b: Take the bags up ~5min
      == use: Stay
      e: Bags at the door | c: Receive the bags ~1min | f: Deliver the bags ~2min
      e: Room and bath | c: Sleep and shower #own *A_room_for_the_night | b: Clean the room ~25min *A_room_for_the_night | u: Housekeeping plan
      e: Menu | c: Call room service ~3min %phone | f: Take the food order ~3min
      e: Tray and food | c: Receive the food and eat ~30min *A_meal_in_the_room | f: Deliver the food ~4min *A_meal_in_the_room | b: Prepare the food ~18min | u: Kitchen stores
      == after: Departure
      e: Bill and lobby | c: Check out and leave$ ~5min #payment | f: Process the check-out ~5min | u: Registration and billing system
      content: A room for the night
      content: A meal in the room
      need actual: A quiet night | at: Sleep
      need latent: To feel expected | at: Greet, Check in
      source case-study: Hotel stay of the published article | date: 2008-04-01 | findings: Evidence stands over every action of the guest
      fail Deliver the bags: Bags come to another room | recovery: Porter fetches them at once and apologises | by: Deliver the bags | back: Deliver the bags | seen | severity: 6 | cites: Hotel stay
      wait Receive the food: 20min | tolerance: 30min | cites: Hotel stay
    `,
  },
  {
    id: 'restaurant-dinner',
    source: 'Commonly taught case (Bitner; Lovelock and Wirtz): dinner at a full-service restaurant',
    text: `
      service: Dinner at a restaurant
      trigger: Two friends want to eat out
      outcome: A good evening, paid for
      scenario: Table for two on a Friday, reserved
      state: as-is
      segment: Couples and friends
      tolerance: 150min
      lane f frontstage: Host
      lane f2 frontstage: Waiter
      lane b backstage: Kitchen
      lane b2 backstage: Bar

      == before: Reserving
      e: Web page | c: ^Reserve a table ~3min %phone | f: Enter the reservation ~3min | u: Reservation book
      == use: At the table
      e: Façade and coat rack | c: Arrive ~2min | f: Welcome and seat ~4min
      e: Menu, candle, cloth | c: Read the menu ~8min | f2: Bring menus and water ~2min
      e: Waiter’s recommendation | c: Order ~4min #moment | f2: Take the order ~4min
      c: (wait) Talk and wait #own | e: Bread and drinks | b: Cook ~18min | b2: Pour the drinks ~3min | u: Order system
      b: Dish as ordered? ~1min
      e: Plates and food | c: Eat ~45min | f2: Serve ~2min
      == after: Leaving
      e: Bill in a folder | c: Ask for the bill and pay ~6min #payment | f2: Bring bill and card reader ~4min | u: Till and card reader
      e: Farewell and coats | c: Leave$ ~2min | f: Fetch the coats ~2min

      arrows: Reserve <=> Enter; Reserve > Arrive > Read > Order > Talk > Eat > Ask > Leave
      arrows: Arrive <=> Welcome; Bring menus > Read; Order <=> Take the order; Take the order > Cook > Dish; Take the order > Pour > Talk
      arrows: Dish >[yes 97%] Serve; Dish ~>[no 3%] Cook; Serve > Eat; Ask <=> Bring bill; Leave <=> Fetch
      fail Take the order: An allergy is not passed on | why: No field on the order | recovery: Stop the dish and cook again
        | by: Serve | back: Serve | severity: 9 | seen
      fail Serve: Dish goes to the wrong table | recovery: Apologise and bring the right one | by: Serve | back: Serve | seen
      wait Talk: 15-25min | tolerance: 30min | relief: Bread, drinks and word on how long
    `,
  },
  {
    id: 'coffee-bar',
    source: 'Commonly taught case: takeaway coffee in the morning rush',
    text: `
      service: Takeaway coffee
      trigger: Thirst on the way to work
      outcome: Hot coffee in hand
      state: as-is
      segment: Commuters
      tolerance: 6min
      e: Queue rail and board | c: ^Queue and read the board ~90s | f: Look up and nod ~5s
      e: Cup with the name | c: Order and pay ~40s #payment | f: Take order and payment ~40s @Cashier | u: Till prints the receipt
      e: Smell and hiss | c: (wait) Stand at the counter | b: Grind and brew ~60s @Barista | u: Coffee machine
      e: Name called | c: Pick up the cup$ ~5s | f: Call the name and hand over ~10s @Barista
      arrows: Queue > Order > Stand > Pick up; Look > Queue; Order <=> Take order; Take order > Grind > Call > Pick up
      fail Grind: Wrong milk | recovery: Make it again at once | by: Call | back: Call | seen
      wait Stand: 2min | tolerance: 4min | relief: The baristas can be watched
    `,
  },
  {
    id: 'meal-delivery',
    source: 'Commonly taught platform case: meal ordered through an app and delivered by a courier',
    text: `
      service: Meal delivered to the door
      trigger: Hungry, and nothing in the fridge
      outcome: A warm meal on the table
      state: as-is
      segment: Young households in town
      tolerance: 50min
      lane f frontstage: Courier
      lane s self-service: App
      lane b backstage: Restaurant
      lane b2 backstage: Dispatch
      == buy: Ordering
      e: List of restaurants | c: ^Choose a restaurant and dishes ~8min %app | s: Show menu and time ~1min | u: Menu data
      e: Confirmation with receipt | c: Pay ~1min %app #payment | s: Take the payment ~1min | u: Payment provider
      == use: Cooking and driving
      b: Can cook it now? ~1min
      e: Message with regrets | c: Read the refusal! ~1min %app | s: Cancel and refund ~1min
      e: Map with the courier | c: (wait) Follow the courier %app | b: Cook and pack ~15min | b2: Assign a courier ~2min
      f: Collect the bag ~3min | c: (event) Collected, says the app | e: Push notice
      e: Warm bag, courier’s jacket | c: Open the door and take the bag ~2min | f: Ride and hand over ~12min
      == after: Afterwards
      e: Stars in the app | c: Rate the meal$ ~1min %app | s: Ask for a rating | u: Ratings
      arrows: Choose > Pay; Choose <=> Show; Pay <=> Take the payment; Take the payment > Can
      arrows: Can >[no 4%] Cancel > Read; Can >[yes 96%] Cook; Take the payment > Assign
      arrows: Pay > Follow > Collected > Open > Rate; Cook > Collect > Ride > Open; Assign > Collect; Collect > Collected; Ask for a rating > Rate
      fail Cook: A dish is left out of the bag | recovery: Refund of the dish in the app | back: Ask for | seen | severity: 5
      fail Ride: Address not found | recovery: Courier calls | back: Ride | seen
      wait Follow: 25-40min | tolerance: 45min | relief: The map shows the courier
    `,
  },
  {
    id: 'breakfast-buffet',
    source: 'Commonly taught case: hotel breakfast, after the hotel-stay blueprint of Bitner and others',
    text: `
      languages: en, zh-Hans
      service: Hotel breakfast // 酒店自助早餐
      trigger: The guest wakes up // 客人起床
      outcome: The guest is fed and on the way // 客人用餐完毕出门
      state: as-is
      segment: Guests with breakfast included // 含早住客
      customerTerm: 顾客
      e: Sign with the times // 用餐时间牌 | c: ^Come down to the room // 来到餐厅 ~3min | f: Greet and ask the room // 问候并核对房号 ~1min | u: List of guests // 住客名单
      e: Set table // 摆好的餐桌 | c: Take a table // 入座 ~1min | f: Offer coffee or tea // 询问咖啡或茶 ~1min
      e: Buffet and labels // 餐台与标签 | c: Choose from the buffet // 自助取餐 ~6min | s: Coffee machine // 咖啡机 | b: Refill the dishes // 补充菜品 ~10min | u: Kitchen // 厨房
      e: Fresh omelette // 现做煎蛋 | c: Ask for eggs // 点煎蛋 ~1min | f: Fry eggs // 现场煎蛋 ~4min
      e: Clean table // 整洁的桌面 | c: Eat // 用餐 ~25min | f: Clear the plates // 收走餐盘 ~1min
      e: Farewell // 道别 | c: Leave the room$ // 离开餐厅 ~1min | f: Wish a good day // 祝愿愉快 ~1min
      fail Refill: A dish runs empty // 菜品断档 | recovery: Bring it to the table // 直接送到餐桌 | by: Offer | back: Offer | seen
      wait Ask for eggs: 4min | tolerance: 10min | relief: Order first, eggs are brought // 先点后送到桌
    `,
  },
];
