import { readDrafts } from "@troth/core";
import { expect, test } from "vitest";

import { instantOf } from "../time/zone.ts";
import { statementsOf } from "./statements.ts";

/** Wednesday 7 October 2026, in London. */
const sent = {
  day: "2026-10-07",
  zone: "Europe/London",
  instant: instantOf({ day: "2026-10-07", minutes: 540 }, "Europe/London"),
  dated: true,
};

function endsOf(text: string): string[] {
  const source = `The kiln is warm today, and the cups are drying on the boards.\n\n${text}\n`;
  const [draft] = readDrafts({ path: "a.md", source, format: "markdown" });
  return statementsOf(draft, sent).flatMap(({ kind, moment }) =>
    kind === "end" && moment !== undefined ? [moment.day] : [],
  );
}

test.for([
  // What an offer does on its last day.
  ["The sale ends on Sunday.", "2026-10-11"],
  ["ENDS SUNDAY: 20% off all cups.", "2026-10-11"],
  ["20% off all cups, ending Sunday 11 October.", "2026-10-11"],
  ["Our 20% offer expires at midnight on Sunday.", "2026-10-11"],
  ["20% off. Exp. 11/10/26.", "2026-10-11"],
  ["This deal finishes this Sunday.", "2026-10-11"],
  ["The code CUPS20 stops working on 11 October.", "2026-10-11"],
  ["The sale wraps up Sunday night.", "2026-10-11"],
  ["The discount disappears at midnight.", "2026-10-07"],
  ["It is all over on Sunday: 20% off all cups.", "2026-10-11"],
  ["20% off all cups, gone by Sunday.", "2026-10-11"],
  ["The offer must end Sunday.", "2026-10-11"],
  ["The sale comes to an end on Sunday.", "2026-10-11"],
  ["The sale draws to a close this Sunday.", "2026-10-11"],
  ["The code won't work past Sunday.", "2026-10-11"],
  ["The offer will not be available after 11 October.", "2026-10-11"],
  ["The sale shuts down on Sunday evening.", "2026-10-11"],
  ["The code switches off on Sunday.", "2026-10-11"],
  ["Cart closes Thursday.", "2026-10-08"],
  ["Doors close on Thursday at 8pm.", "2026-10-08"],
  ["Free shipping ends December 4.", "2026-12-04"],
  // The date before the verb.
  ["On Sunday the code CUPS20 expires.", "2026-10-11"],
  ["At midnight on Sunday, this sale ends.", "2026-10-11"],
  ["Come Sunday the offer is gone.", "2026-10-11"],
  // How long it holds.
  ["20% off all cups until Sunday.", "2026-10-11"],
  ["20% off all cups 'til Sunday.", "2026-10-11"],
  ["Offer good thru 10/11/26, US style: no. Offer good thru 11 Oct.", "2026-10-11"],
  ["Valid through Sunday, October 11.", "2026-10-11"],
  ["Redeemable until 11.10.2026.", "2026-10-11"],
  ["Only until Sunday.", "2026-10-11"],
  ["You have until Sunday.", "2026-10-11"],
  ["Now through Sunday, 20% off all cups.", "2026-10-11"],
  ["20% off all cups up to and including Sunday.", "2026-10-11"],
  ["Order no later than Sunday for 20% off.", "2026-10-11"],
  ["The sale runs until Sunday.", "2026-10-11"],
  ["The offer stays open until Sunday.", "2026-10-11"],
  ["20% off all cups runs from 5 to 11 October.", "2026-10-11"],
  ["20% off all cups, October 5–11.", "2026-10-11"],
  ["Between now and Sunday you get 20% off: it lasts until Sunday.", "2026-10-11"],
  // By then, before then.
  ["Order by Sunday and take 20% off.", "2026-10-11"],
  ["Register and pay by Sunday and receive 10% off.", "2026-10-11"],
  ["All orders placed by midnight tonight are 20% off.", "2026-10-07"],
  ["Get 20% off if you check out before midnight on Sunday.", "2026-10-11"],
  ["Coupons must be redeemed by 11/10/26.", "2026-10-11"],
  ["Every gift made by midnight on Sunday is matched.", "2026-10-11"],
  // The last day by name.
  ["Last day for 20% off: Sunday.", "2026-10-11"],
  ["The deadline for the offer is Sunday.", "2026-10-11"],
  ["Offer end date: 11 October 2026.", "2026-10-11"],
  ["Expiry date: 11 October 2026.", "2026-10-11"],
  ["Sunday is the last day for 20% off.", "2026-10-11"],
  ["Sunday is your last chance to use CUPS20, 20% off.", "2026-10-11"],
  ["Today is the very last day of the sale.", "2026-10-07"],
  ["Final hours of the sale.", "2026-10-07"],
  // Prices as they rise again.
  ["Prices go up on Monday.", "2026-10-11"],
  ["Prices go back up on Monday 12 October.", "2026-10-11"],
  ["Prices rise at midnight.", "2026-10-07"],
  ["On Monday the price goes back up.", "2026-10-11"],
  ["From Monday, everything is back at full price.", "2026-10-11"],
  ["After Sunday you pay the full price again.", "2026-10-11"],
  ["We go back to our normal prices on 12 October.", "2026-10-11"],
  // Counted.
  ["20% off, today only.", "2026-10-07"],
  ["One day only: 20% off all cups.", "2026-10-07"],
  ["The sale ends in 48 hours.", "2026-10-09"],
  ["Only 2 days left: 20% off all cups.", "2026-10-09"],
  ["48 hours only: 20% off all cups.", "2026-10-09"],
  ["You have just three days to use the code CUPS20.", "2026-10-10"],
  ["The sale ends tomorrow.", "2026-10-08"],
  // In words that no form knows, beside the name of an offer.
  ["The curtain falls on the Harvest sale on 11 October.", "2026-10-11"],
  ["Everybody may use the code CUPS20 once, any day up to 11 October.", "2026-10-11"],
  // Days by other names.
  ["The offer ends on the 11th.", "2026-10-11"],
  ["The offer ends Sunday the 11th.", "2026-10-11"],
  ["The offer runs until Friday the 16th of October at 6pm.", "2026-10-16"],
  ["The offer closes at the end of the month.", "2026-10-31"],
  ["20% off through the end of October.", "2026-10-31"],
  ["The sale ends EOD Friday.", "2026-10-09"],
  ["Use the code by close of business on Friday.", "2026-10-09"],
  ["20% off until Halloween.", "2026-10-31"],
  ["The sale ends on Cyber Monday.", "2026-11-30"],
  ["The offer is good all weekend, until the end of the weekend.", "2026-10-11"],
  ["Sale ends Sun. 10/11.", "2026-10-11"],
  ["The offer ends at 11:59pm PT on Sunday.", "2026-10-11"],
] as const)("“%s” ends on %s", ([text, day]) => {
  expect(endsOf(text)).toContain(day);
});

test.for([
  "Order by 18 December for delivery before the holidays.",
  "The shop is open until 8 pm on Thursdays.",
  "Our stall at the market is open until Sunday.",
  "Doors open at ten, and doors close at five tonight.",
  "The exhibition runs until Sunday.",
  "Applications close on Friday 9 October.",
  "Your points expire on 31 January.",
  "Last year's sale ended in November.",
  "We will be back by Monday with a new price list.",
  "We made the first free cup before Christmas Eve 1998.",
  "The 20% you saved was given to the school by Friday last.",
  "Delivery takes three days, and it is free.",
  "He was born on 11 October, and his cups sell at full price.",
  "The guarantee runs for ten years from 11 October.",
  "We had sold out before Sunday.",
  "Our prices have not gone up since 5 May 2019.",
  "The sale does not end on Sunday.",
  "The town's code of 11 October says what a free stall may hold.",
  "A nice thing to do on a wet Tuesday: take 20% off cups.",
  "20% off cups starts on 16 October.",
])("“%s” says no end of an offer", (text) => {
  expect(endsOf(text)).toEqual([]);
});
