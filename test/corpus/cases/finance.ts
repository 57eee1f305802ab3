import type { Case } from '../write.ts';

export const finance: readonly Case[] = [
  {
    id: 'discount-brokerage',
    source: 'Shostack, Harvard Business Review 1984: the discount brokerage, from order to statement',
    text: `
      service: Discount brokerage by telephone
      trigger: A client wants to buy shares cheaply
      outcome: The trade is settled and on the monthly statement
      state: as-is
      kind: business-flow
      segment: Private clients who decide for themselves
      lane f frontstage: Telephone representative
      lane b backstage: Trading desk
      lane b2 backstage: Clerks
      == before: Account
      e: Newspaper advertisement | c: ^Ask for the papers ~3min %phone | f: Note name and address ~3min | b2: Post the brochure ~5min
      e: Brochure and form | c: Fill in and post the form ~20min %post | b2: Open the account ~15min | u: Client records
      e: Letter with the account number | c: Receive the account number ~2min %post | b2: Check credit ~1d | u: Credit bureau
      == buy: Trade
      e: Tone and name on the phone | c: Call and give the order ~3min %phone #moment | f: Read the order back ~1min
      f: Order complete?
      e: Explanation on the phone | c: Put the order right ~1min %phone | f: Ask for what is missing ~1min
      b: Carry out at the exchange ~2min | u: Link to the exchange
      b: Report the price ~1min | u: Order system
      e: Price on the phone | c: Hear the price ~1min %phone | f: Confirm price and fee ~1min
      == after: Settlement
      e: Confirmation slip | c: Pay within the period ~10min %post #payment | b2: Print and post the slip ~1d | u: Bookkeeping
      e: Statement | c: Read the monthly statement$ %post | b2: Prepare statements ~5d =1.10USD | u: Statement run
      arrows: Ask for the papers > Note > Post the > Fill > Open > Check > Receive > Call > Read the order > Order complete
      arrows: Order complete >[no 8%] Ask for what > Put ~>[again] Read the order; Order complete >[yes 92%] Carry > Report > Confirm > Hear > Pay
      arrows: Carry > Print > Pay > Read the monthly; Prepare > Read the monthly
      fail Read the order: Wrong number of shares understood | recovery: Tape is heard and the trade reversed at the firm’s cost
        | by: Confirm | back: Confirm | severity: 8 | seen
      fail Prepare: A trade is missing on the statement | why: Two systems | noticed: The client calls | recovery: Corrected statement with a letter
        | back: Confirm | severity: 6
      wait Receive: 3d | tolerance: 7d
      wait Read the monthly: 5d | tolerance: 10d
    `,
  },
  {
    id: 'loan-application',
    source:
      'Commonly taught case: instalment loan at a bank, after Shostack’s time-and-tolerance drawings of an instalment loan (1984 to 1987)',
    text: `
      service: Instalment loan
      trigger: A household wants to buy a car
      outcome: The money is on the account
      scenario: Loan of a private customer at a branch
      state: as-is
      kind: business-flow
      segment: Customers of the bank with a regular wage
      tolerance: 14d
      lane f frontstage: Adviser
      lane b backstage: Credit department
      lane b2 backstage: Payments
      == before: Enquiry
      e: Leaflet with the rate | c: ^Ask about a loan ~10min %counter | f: Explain terms and papers ~10min
      == buy: Application
      e: Application form | c: Fill in the form and bring papers ~30min %counter | f: Receive the application ~20min
      f: Papers complete? ~5min
      e: List of what is missing | c: Bring what is missing ~20min | f: Say what is missing ~3min
      b: Register the case ~10min | u: Case system
      b: Ask for credit information ~15min | u: Credit bureau
      b: Decide on the loan ~2h @Credit_officer
      b: Credit granted?
      e: Letter of refusal with reasons | c: Learn of the refusal! ~5min %post | f: Call and explain the refusal ~10min @Adviser
      e: Contract | c: Read and sign the contract ~30min #moment | f: Go through the contract ~30min @Adviser
      == use: Payout
      b2: Check signature and limits ~30min | u: Core banking
      e: Account statement | c: See the money on the account$ ~1min | b2: Pay out ~10min | u: Payment system
      arrows: Ask about > Explain > Fill > Receive > Papers; Papers >[no 30%] Say > Bring ~>[resubmit] Receive
      arrows: Papers >[yes 70%] Register >[~1wd] Ask for credit >[~1wd] Decide > Credit granted; Credit granted >[no 20%] Call > Learn
      arrows: Credit granted >[yes 80% ~1wd] Go > Read > Check >[~1wd] Pay out > See; Case system -- Register; Credit bureau -- Ask for credit
      fail Register: Application lies in the out-tray | why: Internal post once a day | noticed: Customer calls | recovery: Adviser walks it over
        | by: Go | back: Register | severity: 5 | occurrence: 6 | cites: Talk with two
      wait Decide: 3wd | tolerance: 5wd | relief: Message when the case moves on
      wait Ask for credit: 1wd | tolerance: 2wd
      wait See: 1wd | tolerance: 2wd
      times: Estimates of the advisers, spring 2025
      need actual: To know soon whether the loan is granted | at: Decide, Call
      need latent: Not to feel like a beggar | at: Explain
      policy: Consumer credit act | at: Go | from: Receive the application | to: Go | within: 14d
      risk: Loan to somebody who cannot pay it back | severity: 8 | at: Decide
      control preventive: Two pairs of eyes above 20,000 | by: Credit officer | approved: Head of credit | at: Decide
      source documents: Credit manual | date: 2024-11-05 | findings: Limits and forms
      source front-line-interview: Talk with two advisers | date: 2025-04-02 | findings: The out-tray is emptied once a day
    `,
  },
  {
    id: 'mortgage',
    source: 'Commonly taught case: mortgage for a first home with valuation',
    text: `
      service: Mortgage for a first home
      trigger: A flat was found
      outcome: Keys in hand, mortgage paid out
      state: as-is
      segment: First-time buyers
      == before: Preparation
      e: Calculator on the site | c: ^Work out what is affordable ~30min %web | s: Calculator ~1min
      e: Adviser’s card | c: Talk with the adviser ~60min | f: Explain rates and duties ~60min @Mortgage_adviser
      == buy: Application
      e: Checklist | c: Hand in the papers ~40min | f: Take the papers in ~20min | u: Document archive
      b: Check income and debts ~3h @Underwriter | u: Credit bureau
      e: Valuer’s badge | c: Show the flat ~45min | f: Inspect the flat ~45min @Valuer
      b: Value the flat ~4h @Valuer | u: Price database
      b: Enough for the loan?
      e: Letter with another proposal | c: Think about a smaller loan ~1d #own | f: Offer a smaller loan ~20min
      c: Take the smaller loan?
      e: Letter of farewell | c: Give up! ~5min | f: Close the file kindly ~5min
      e: Offer in writing | c: Sign the contract ~60min #moment | f: Read the contract with them ~60min | b: Draw up the contract ~2h
      == use: Completion
      e: Notary’s deed | c: Complete at the notary ~60min #payment | b: Pay out to the seller ~30min | u: Land registry
      e: Keys and folder | c: Move in$ ~1d | f: Call and congratulate ~10min
      arrows: Work > Talk > Hand > Take the papers > Check > Show; Show <=> Inspect; Inspect > Value > Enough
      arrows: Enough >[yes 85%] Draw > Read the contract > Sign > Complete > Move
      arrows: Enough >[no 15%] Offer a smaller > Think > Take the smaller; Take the smaller >[yes] Draw; Take the smaller >[no] Give up
      fail Value: Valued far below the price | recovery: Second valuer at the bank’s cost | by: Offer a smaller | back: Enough | severity: 7
      wait Check: 5wd | tolerance: 10wd
      wait Draw: 2wd | tolerance: 5wd
      wait Value: 3wd | tolerance: 5wd
    `,
  },
  {
    id: 'card-dispute',
    source: 'Commonly taught case: a card payment that the customer does not recognise',
    text: `
      service: Disputed card payment
      trigger: An unknown payment on the statement
      outcome: The money is back or the payment is explained
      state: as-is
      kind: complaint-handling
      segment: Card holders
      e: Statement in the app | c: ^Notice an unknown payment ~2min %app
      e: Hotline number on the card | c: Call the hotline ~5min %phone | f: Verify the caller ~2min | u: Voice menu
      e: Word of calm | c: Answer the questions ~6min #moment %phone | f: Block the card and record the dispute ~6min | u: Card system
      e: Form by e-mail | c: Confirm in writing ~10min %mail | b: Open a chargeback case ~10min | u: Scheme network
      b: Ask the merchant ~20min | u: Merchant bank
      b: Merchant can prove it?
      e: Copy of the receipt | c: Accept the explanation! ~5min %mail | f: Explain the proof ~5min
      e: Credit on the statement | c: See the credit$ ~1min %app | b: Credit the amount ~5min | f: Send the good news ~1min
      arrows: Notice > Call; Call <=> Verify; Call > Answer; Answer <=> Block; Answer > Confirm > Open > Ask the merchant > Merchant can
      arrows: Merchant can >[yes 25%] Explain > Accept; Merchant can >[no 75%] Credit > Send > See
      fail Block: Card blocked but app still works | recovery: Second check by the supervisor | back: Block | severity: 8
      wait Ask the merchant: 10-30d | tolerance: 45d | relief: Provisional credit after ten days
      policy: Card scheme time limits | at: Ask the merchant | from: Open | to: Credit | within: 45d
    `,
  },
  {
    id: 'cash-machine',
    source: 'Commonly taught self-service case: cash from a machine',
    text: `
      service: Cash from a machine
      trigger: No cash in the purse
      outcome: Cash and card in hand
      state: as-is
      segment: Card holders in a hurry
      e: Lit machine | c: ^Insert the card ~5s %kiosk | s: Read the card ~3s
      e: Keypad with cover | c: Enter the code ~8s | s: Check the code ~2s | u: Card network
      e: Screen | c: Choose the amount ~6s | s: Check the balance ~2s | u: Core banking
      e: Notes and receipt | c: Take card and cash$ ~8s | s: Count out the notes ~6s | b: Refill the machine ~20min @Cash_transport
      fail Count: Machine keeps the card | recovery: Number on the machine, card sent by post | back: Read | seen
      no-waits: Seconds only
    `,
  },
];
