/** What fills a sentence: the offer as a noun and as a call, and its end as people write dates. */
export interface Fill {
  /** “20% off all kettles with code MEND20”. */
  readonly offer: string;
  /** “the code MEND20”, “20% off all kettles”, “the Harvest sale”. */
  readonly noun: string;
  /** “Sunday 25 October”. */
  readonly date: string;
  /** The day after. */
  readonly next: string;
}

type Sentence = (fill: Fill) => string;

/**
 * Banks of sentences, written one after the other, each before the rule had seen it. What each showed
 * was then mended, but for the last. First met (450 pairs), they gave:
 *
 * | bank | precision | recall | written |
 * |---|---|---|---|
 * | `heldOut` | .97 | | to test the first |
 * | `third` | 1.00 | .80 | |
 * | `unseen` | .99 (422 of 427) | .83 (374) | as the mails of shops say it |
 * | `fifth` | .98 (423 of 431) | .85 (384) | when the forms of a deadline had been put in order |
 * | `sixth` | 1.00 (389) | .79 (356) | to be odd |
 * | `seventh` | 1.00 (303) | .64 (288) | to be odder: “till the shutters come down” |
 * | `unmended` | .96 (546 of 570) | .99 (444) | as the mails of shops say it |
 *
 * All 24 wrong ones of the last were “From today until …”, which the reminders of the generator
 * repeated days later, and that is no false alarm; without these two words it is 1.00 (533).
 */
export interface Bank {
  readonly announces: readonly Sentence[];
  readonly lastDay: readonly Sentence[];
  readonly still: readonly Sentence[];
  readonly fresh: readonly Sentence[];
  readonly last: readonly Sentence[];
  readonly extended: readonly Sentence[];
  readonly todayOnly: readonly Sentence[];
  readonly gifts: readonly (readonly [gift: string, condition: string])[];
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const tuned: Bank = {
  announces: [
    ({ offer, date }) => `${upper(offer)} until ${date}.`,
    ({ offer, date }) => `${upper(offer)}. The offer ends ${date}.`,
    ({ offer, date }) => `${upper(offer)}, and it runs until ${date}.`,
    ({ noun, date }) => `${upper(noun)} ends on ${date} at midnight.`,
    ({ noun, date }) => `The last day for ${noun} is ${date}.`,
    ({ offer, date }) => `Order by ${date} and get ${offer}.`,
    ({ offer, date }) => `${upper(offer)} (offer expires ${date}).`,
  ],
  lastDay: [
    ({ noun }) => `${upper(noun)} ends tonight.`,
    ({ noun }) => `Today is the last day for ${noun}.`,
    ({ noun }) => `Last few hours: ${noun} closes at midnight.`,
  ],
  still: [
    ({ offer }) => `You can still take ${offer}.`,
    ({ offer }) => `A reminder that we are giving ${offer}.`,
    ({ offer }) => `Here it is once more: ${offer}.`,
  ],
  fresh: [
    ({ offer }) => `New offer: ${offer}.`,
    ({ offer }) => `Starts today: ${offer}.`,
    ({ offer }) => `For the first time ever, ${offer}.`,
  ],
  last: [
    ({ noun }) => `This is your last chance for ${noun}.`,
    ({ noun }) => `Final call for ${noun}.`,
  ],
  extended: [
    ({ noun, date }) => `We have extended ${noun} until ${date}.`,
    ({ noun }) => `One more day: ${noun} stays open a little longer.`,
  ],
  todayOnly: [
    ({ offer }) => `Today only: ${offer}.`,
    ({ noun }) => `${upper(noun)} ends tonight at midnight.`,
  ],
  gifts: [
    [
      "A free gift is waiting for you this week.",
      "* Free gift with orders over £60, while stocks last.",
    ],
    ["We have put aside a gift for you.", "The gift comes with any purchase of a kettle."],
  ],
};

export const heldOut: Bank = {
  announces: [
    ({ noun, date }) => `You have until ${date} to use ${noun}.`,
    ({ offer, date }) => `${upper(offer)}: closes ${date}.`,
    ({ offer, date }) => `Through ${date} we are doing ${offer}, with no minimum.`,
    ({ noun, date }) => `${date} is the last day for ${noun}.`,
    ({ offer, next }) => `${upper(offer)} this month; prices go back up on ${next}.`,
    ({ offer, date }) => `Claim ${offer} before midnight on ${date}.`,
    ({ noun, date }) => `We will keep ${noun} open till ${date} and not a day longer.`,
    ({ offer, date }) => `We are taking ${offer}, valid until ${date}, in the shop and online.`,
    ({ noun, date }) => `Deadline for ${noun}: ${date}.`,
  ],
  lastDay: [
    ({ noun }) => `${upper(noun)} finishes today.`,
    ({ noun }) => `If you have been thinking about it, ${noun} stops at midnight tonight.`,
    ({ noun }) => `Final day for ${noun}. Tomorrow everything costs what it did.`,
    ({ noun }) => `${upper(noun)} expires today, so this is the hour to choose a size.`,
  ],
  still: [
    ({ offer }) => `If you have not looked yet: ${offer}.`,
    ({ offer }) => `Good news for late risers, as we have ${offer}.`,
    ({ offer }) => `The basket page will take ${offer} off your hands in a minute.`,
    ({ offer }) => `Do have a look at ${offer} while the kettle boils.`,
  ],
  fresh: [
    ({ offer }) => `We have just launched ${offer}.`,
    ({ offer }) => `Something we have never offered before: ${offer}.`,
    ({ offer }) => `New this week: ${offer}.`,
    ({ offer }) => `Our new offer opens today, and it is ${offer}.`,
  ],
  last: [
    ({ noun }) => `Consider this the very last reminder about ${noun}.`,
    ({ noun }) => `After this letter ${noun} will not be back.`,
    ({ noun }) => `One last call before ${noun} goes.`,
  ],
  extended: [
    ({ noun, date }) => `So many of you asked that ${noun} is extended to ${date}.`,
    ({ noun }) => `You get two extra days to use ${noun}.`,
    ({ noun, date }) => `We are keeping ${noun} open for a bit: the new end is ${date}.`,
  ],
  todayOnly: [
    ({ offer }) => `For today only, ${offer}.`,
    ({ noun }) => `Hurry along: ${noun} closes tonight.`,
    ({ offer }) => `One day only! ${upper(offer)}.`,
  ],
  gifts: [
    [
      "There is a free gift for you in the shop.",
      "Gift given when you spend £40 or more in one order.",
    ],
    ["Enjoy a complimentary apron from us.", "Complimentary item requires a minimum order of £50."],
    ["Pick a free mug, our thanks for reading.", "*Free mug with every purchase over €45."],
  ],
};

/** Dates and words that say nothing about the end of an offer. */
export const bystanders: readonly string[] = [
  "The shop is open until 8 pm on Thursdays.",
  "Orders before 2 pm leave the same day.",
  "Our workshop on descaling ends at five; doors open at ten.",
  "Order by 18 December for delivery before the holidays.",
  "Your points expire on 31 January.",
  "Last year's sale ended in November, and we were tired.",
  "From this month we have extended our opening hours on Saturdays.",
  "The exhibition of old kettles in Leeds runs until 14 March.",
  "Applications for the apprenticeship close on Friday 9 October.",
  "The guarantee on the copper line is extended to ten years.",
  "New this week: the blue enamel, in two sizes.",
  "For the first time, Dai let a visitor run the old press.",
  "The poll about spouts closes on Monday.",
  "Registration for the spring course closes on 12 November.",
  "We bake on Tuesdays until the flour runs out.",
  "If a parcel is late, write to me by Friday and I will chase it.",
  "The old kiln had its last day in 1998.",
  "In March we mended 212 spouts, eleven more than the year before.",
  "Fill it only to the line; a kettle that boils over ends its element early.",
  "The bus to the workshop stops at the mill until further notice.",
  "Our stall at the Saturday market is there until noon.",
  "Returns are free until the end of January.",
];

/** Openings and closings around what is said. */
export const paragraphs: readonly string[] = [
  "Descale with vinegar once a month: half a cup, boil, wait an hour, rinse twice.",
  "A kettle that whistles late has chalk in its spout; a pipe cleaner does it.",
  "Margit rebuilt forty handles this summer from beech that a storm brought down.",
  "We write when there is something to say, and this week there is.",
  "Someone asked whether the lid fits the old model. It does, if yours was made after 2009.",
  "The yard is full of apples, and the dog has eaten most of them.",
  "Three people wrote to say that their handles were loose. A drop of oil on the pin is enough.",
  "If yours stands on a gas ring, keep the flame within the base: it saves a third of the gas.",
];

/** Written when the rule knew the first two. */
export const third: Bank = {
  announces: [
    ({ offer, date }) => `Until ${date} you can have ${offer}.`,
    ({ noun, date }) =>
      `${upper(noun)} is good through ${date}, and then we go back to our usual prices.`,
    ({ offer, date }) => `Take ${offer} any time before the end of ${date}.`,
    ({ noun, date }) => `Please use ${noun} by ${date}; we cannot honour it afterwards.`,
    ({ offer, date }) => `What you get: ${offer}. When it stops: ${date}.`,
    ({ noun, date }) => `Mark ${date} in your diary, as ${noun} closes that evening.`,
    ({ noun, date }) => `${upper(noun)} runs through ${date}.`,
    ({ offer, date }) => `There is ${offer} – ends ${date}, no small print.`,
    ({ noun, date }) => `Prices stay low with ${noun} until midnight on ${date}.`,
    ({ noun, date }) => `We close ${noun} on ${date}.`,
  ],
  lastDay: [
    ({ noun }) => `It is the final day for ${noun}.`,
    ({ noun }) => `${upper(noun)} is over at midnight.`,
    ({ noun }) => `A few hours are left, and then ${noun} ends for good today.`,
    ({ noun }) => `Today's the last day to use ${noun}.`,
  ],
  still: [
    ({ offer }) => `By the way, there is ${offer} at the moment.`,
    ({ offer }) => `Buy two pots and you will see ${offer} in your basket.`,
    ({ offer }) => `In case the last letter got lost: ${offer}.`,
    ({ offer }) => `Yes, you read that right, it is ${offer}.`,
  ],
  fresh: [
    ({ offer }) => `A brand new deal for you: ${offer}.`,
    ({ offer }) => `As of this morning there is something new in the shop, ${offer}.`,
    ({ noun }) => `Today we are launching ${noun}.`,
    ({ offer }) => `Announcing our very first discount: ${offer}.`,
  ],
  last: [
    ({ noun }) => `It is your final opportunity to use ${noun}.`,
    ({ noun }) => `We will not mention ${noun} again after this.`,
    ({ noun }) => `Last chance! ${upper(noun)} says goodbye.`,
  ],
  extended: [
    ({ noun, date }) => `Because the site was slow, we extended ${noun} until ${date}.`,
    ({ noun }) => `There are three more days for ${noun}.`,
    ({ noun, date }) => `Extended: ${noun}, now until ${date}.`,
  ],
  todayOnly: [
    ({ offer }) => `Just for today, ${offer}.`,
    ({ noun }) => `By tonight at midnight ${noun} is gone, so do not dawdle: it ends today.`,
    ({ noun }) => `${upper(noun)} expires tonight.`,
  ],
  gifts: [
    [
      "We would like you to have a free towel, just because.",
      "*Free towel when you spend £35 or more on pans.",
    ],
    ["Inside this letter: a gift for you.", "Gift is sent with orders over €50 only."],
    ["Claim your free gift before the shelves are bare.", "Free gift with purchase of any pot."],
  ],
};

/** Written last, as the mails of shops say it. */
export const unseen: Bank = {
  announces: [
    ({ offer, date }) => `Enjoy ${offer}. Offer valid until ${date}.`,
    ({ offer, date }) => `Shop now and get ${offer}, ends ${date}.`,
    ({ noun, date }) => `${upper(noun)} is on until ${date}.`,
    ({ noun, date }) => `Hurry, ${noun} ends ${date} at 11:59pm.`,
    ({ offer, date }) => `${upper(offer)}. Expires ${date}.`,
    ({ offer, date }) => `${upper(offer)}. Terms: offer available till ${date}, one per household.`,
    ({ noun, date }) => `Don't wait: ${noun} disappears on ${date}.`,
    ({ offer, date }) => `Treat yourself to ${offer} before ${date}.`,
    ({ noun, date }) => `Our doors close on ${noun} this coming ${date}.`,
    ({ noun, next }) =>
      `From ${next}, everything is back at full price, so make the most of ${noun}.`,
  ],
  lastDay: [
    ({ noun }) => `Ends tonight: ${noun}.`,
    ({ noun }) => `Only hours left for ${noun}!`,
    ({ noun }) => `This is it, ${noun} ends today at midnight.`,
  ],
  still: [
    ({ offer }) => `Still thinking about it? Get ${offer}.`,
    ({ offer }) => `Don't miss ${offer}.`,
    ({ offer }) => `${upper(offer)}: shop the list.`,
  ],
  fresh: [
    ({ offer }) => `Just launched: ${offer}.`,
    ({ offer }) => `It starts now! ${upper(offer)}.`,
    ({ offer }) => `NEW OFFER: ${offer}.`,
    ({ noun }) => `${upper(noun)} has just started.`,
  ],
  last: [
    ({ noun }) => `Last chance to save with ${noun}.`,
    ({ noun }) => `FINAL REMINDER: ${noun}.`,
    ({ noun }) => `Last call! Use ${noun} before it is gone.`,
    ({ noun }) => `You won't see ${noun} again.`,
  ],
  extended: [
    ({ noun, date }) => `EXTENDED! ${upper(noun)} now ends ${date}.`,
    ({ noun }) => `By popular demand, ${noun} has been extended.`,
    ({ noun }) => `Missed it? We are giving you one more day of ${noun}.`,
  ],
  todayOnly: [
    ({ offer }) => `TODAY ONLY: ${offer}.`,
    ({ noun }) => `Ends at midnight: ${noun}.`,
    ({ offer }) => `Only today, ${offer}.`,
  ],
  gifts: [
    ["Your free gift is waiting.", "*Free gift with any purchase of £30 or more."],
    ["A free tote, on us.", "Tote offer: minimum spend £45, while stocks last."],
    ["Surprise! There's a free gift inside.", "Free gift available when you spend £25."],
  ],
};

/** Written when the forms of `deadline/` had been put in order, and before they had met it. */
export const fifth: Bank = {
  announces: [
    ({ offer, date }) => `For a short while: ${offer}. Closes for orders on ${date}.`,
    ({ noun, date }) =>
      `A small thank-you to the list: ${noun}, yours to use up to and including ${date}.`,
    ({ offer, date }) => `Now through ${date}: ${offer}.`,
    ({ noun, date }) => `Heads up, ${noun} turns back into a pumpkin at midnight on ${date}.`,
    ({ offer, date }) =>
      `Put something in the basket before the end of ${date} and we take care of the rest: ${offer}.`,
    ({ noun, date }) => `You've got until midnight on ${date} to make use of ${noun}.`,
    ({ offer, date }) => `(${upper(offer)}, valid for orders received on or before ${date}.)`,
    ({ noun, next }) =>
      `On ${next} our prices return to normal, so ${noun} is best used this side of it.`,
    ({ noun, date }) => `The clock on ${noun} runs out on ${date}.`,
    ({ offer, date }) => `Checkout by ${date} for ${offer}.`,
    ({ noun, date }) => `${upper(noun)} is live now and comes to an end on ${date}.`,
    ({ offer, date }) => `${date} is when it stops: ${offer}.`,
    ({ noun, date }) => `The final day to redeem ${noun} is ${date}.`,
    ({ noun, date }) => `We're honouring ${noun} through ${date}, even for phone orders.`,
    ({ offer, date }) => `Offer period ends ${date}. ${upper(offer)}.`,
  ],
  lastDay: [
    ({ noun }) => `Tonight is the night: ${noun} goes at 11:59.`,
    ({ noun }) => `By the time you wake up tomorrow, ${noun} will be gone, as it ends tonight.`,
    ({ noun }) => `Just a few hours to go until ${noun} closes.`,
    ({ noun }) => `It's the last day of ${noun}.`,
    ({ noun }) => `${upper(noun)} bows out this evening.`,
  ],
  still: [
    ({ offer }) => `P.S. You have ${offer} waiting in your account.`,
    ({ offer }) => `Lots of you wrote to ask, so to be clear: yes, ${offer}.`,
    ({ offer }) => `And if a pot is on your list, we are doing ${offer}.`,
    ({ offer }) => `Here is your link for ${offer}.`,
    ({ offer }) => `A nice thing to do on a wet Tuesday: take ${offer}.`,
  ],
  fresh: [
    ({ offer }) => `Hot off the press: ${offer}, a brand new deal.`,
    ({ offer }) => `We've never done this before: ${offer}.`,
    ({ noun }) => `Say hello to ${noun}, which opens today.`,
    ({ offer }) => `Beginning today, ${offer}.`,
    ({ noun }) => `It is official, ${noun} is now live.`,
    ({ offer }) => `You are the first to hear about it: ${offer}, new this morning.`,
  ],
  last: [
    ({ noun }) => `This is the last email you will get about ${noun}.`,
    ({ noun }) => `Going, going: one final nudge about ${noun}.`,
    ({ noun }) => `We are saying goodbye to ${noun}, and it isn't coming back.`,
    ({ noun }) => `Last time we bring it up: ${noun}.`,
    ({ noun }) => `Your last shot at ${noun}.`,
  ],
  extended: [
    ({ noun, date }) => `We've pushed the deadline back: ${noun} now runs to ${date}.`,
    ({ noun }) => `Due to the outage you get another 24 hours with ${noun}.`,
    ({ noun, date }) => `We have decided to keep ${noun} going until ${date}.`,
    ({ noun }) => `Surprise: a bonus day of ${noun}.`,
    ({ noun, date }) => `New closing date for ${noun}: ${date}.`,
    ({ noun }) => `We heard you, and we're extending ${noun} through the weekend.`,
  ],
  todayOnly: [
    ({ offer }) => `Just until midnight tonight, ${offer}.`,
    ({ offer }) => `For the next 12 hours only, ${offer}.`,
    ({ noun }) => `Blink and it is gone: ${noun} is for today only.`,
    ({ noun }) => `${upper(noun)} is over at the end of the day today.`,
    ({ offer }) => `Before you go to bed: ${offer}, and it expires at midnight.`,
  ],
  gifts: [
    ["We tucked a free gift into your account.", "Free gift applies to purchases of £40 or more."],
    ["A complimentary trivet, from all of us.", "Trivet ships free once you spend £55."],
    ["Something small on the house: a free brush.", "One brush per customer, minimum order £30."],
    ["There's a gift waiting for you.", "Your gift is added when you buy any kettle."],
  ],
};

/** Written when the fifth had been mended. */
export const sixth: Bank = {
  announces: [
    ({ offer, date }) =>
      `Treat the kitchen: ${offer}, but be quick about it, as we finish on ${date}.`,
    ({ noun, date }) => `Please note that ${noun} can be used until close of business on ${date}.`,
    ({ offer, date }) => `What: ${offer}. Until when: ${date}.`,
    ({ noun, date }) => `Until we lock up on ${date}, ${noun} is yours.`,
    ({ offer, date }) => `Pick your pot before ${date} rolls around and you get ${offer}.`,
    ({ noun, date }) => `There is a date on it this time: ${noun} lapses on ${date}.`,
    ({ noun, next }) => `As of ${next} you will pay the full price again, and ${noun} is history.`,
    ({ offer, date }) => `Sale dates: now to ${date}. ${upper(offer)}.`,
    ({ offer, date }) => `Sign in by ${date} and we take ${offer}.`,
    ({ noun, date }) => `${upper(noun)}: available through ${date} only.`,
    ({ noun, date }) => `We will be switching off ${noun} at the end of ${date}.`,
    ({ offer, date }) => `${upper(offer)} | Ends ${date}`,
    ({ noun, date }) => `Your window for ${noun} closes ${date}.`,
    ({ noun, date }) => `If you mean to use ${noun}, do it by ${date} at the latest.`,
  ],
  lastDay: [
    ({ noun }) => `${upper(noun)} closes in a few hours.`,
    ({ noun }) => `Midnight tonight, and that is it for ${noun}.`,
    ({ noun }) => `Today is the day ${noun} ends.`,
    ({ noun }) => `No more ${noun} after tonight.`,
    ({ noun }) => `Your last few hours with ${noun}.`,
  ],
  still: [
    ({ offer }) => `Whoever orders a kettle this week has ${offer}.`,
    ({ offer }) => `Shop with ${offer}.`,
    ({ offer }) => `Apply it at checkout: ${offer}.`,
    ({ offer }) => `Three of you told us that you had not seen it, so here goes: ${offer}.`,
  ],
  fresh: [
    ({ offer }) => `This has not been seen in our shop before: ${offer}.`,
    ({ noun }) => `Drum roll: ${noun} starts now.`,
    ({ offer }) => `New in your inbox and new in the shop, ${offer}.`,
    ({ noun }) => `We are kicking off ${noun} this morning.`,
    ({ offer }) => `Just announced: ${offer}.`,
  ],
  last: [
    ({ noun }) => `Final chance to catch ${noun}.`,
    ({ noun }) => `We promise, this is the last you will hear of ${noun}.`,
    ({ noun }) => `Last orders for ${noun}.`,
    ({ noun }) => `It is now or never for ${noun}.`,
  ],
  extended: [
    ({ noun, date }) =>
      `${upper(noun)} gets a second wind and is extended: ${date} is the new end.`,
    ({ noun }) => `We added a day to ${noun}.`,
    ({ noun, date }) => `Because the parcels were late, ${noun} stays open longer, to ${date}.`,
    ({ noun }) => `An extra weekend of ${noun}, since the site was down.`,
  ],
  todayOnly: [
    ({ offer }) => `${upper(offer)}, today and today only.`,
    ({ noun }) => `It all ends tonight for ${noun}.`,
    ({ offer }) => `Until the clock strikes midnight tonight: ${offer}.`,
    ({ noun }) => `There are 10 hours left on ${noun}.`,
  ],
  gifts: [
    ["A free jar of polish, because you read this far.", "Polish with orders over £20 only."],
    ["You have earned a free gift.", "*Minimum spend of £50 to receive the gift."],
    ["A little gift from us to you.", "Gift available with any order above €30."],
  ],
};

/** Written when the sixth had been mended. */
export const seventh: Bank = {
  announces: [
    ({ offer, date }) => `We're marking the season with ${offer}; it wraps ${date}.`,
    ({ noun, date }) => `You can bring ${noun} to the till as late as ${date}.`,
    ({ offer, date }) => `From now till the shutters come down on ${date}, ${offer}.`,
    ({ noun, date }) => `Everybody on this list may use ${noun} once, any day up to ${date}.`,
    ({ offer, date }) => `Small print, large type: ${offer}, expiring ${date}.`,
    ({ noun, date }) => `We can hold ${noun} for you until ${date}, and then it has to go.`,
    ({ noun, date }) => `${upper(noun)}. Use by: ${date}.`,
    ({ offer, date }) => `Between today and ${date} we are giving everyone ${offer}.`,
    ({ noun, next }) =>
      `The tills go back to the old numbers on ${next}, so ${noun} has a few days left to run.`,
    ({ noun, date }) => `Come ${date} at midnight, ${noun} is no more.`,
    ({ offer, date }) => `Say yes by ${date} and keep ${offer}.`,
    ({ noun, date }) => `The curtain falls on ${noun} on ${date}.`,
    ({ offer, date }) => `${upper(offer)} (T&Cs: promotion closes ${date}, one use each).`,
    ({ noun, date }) => `Don't leave it later than ${date} if you want ${noun}.`,
  ],
  lastDay: [
    ({ noun }) => `Today marks the end of ${noun}.`,
    ({ noun }) => `${upper(noun)} is in its final hours.`,
    ({ noun }) => `After tonight, ${noun} is off the table.`,
    ({ noun }) => `The lights go out on ${noun} at midnight tonight.`,
    ({ noun }) => `There is only today left for ${noun}.`,
  ],
  still: [
    ({ offer }) => `We nearly forgot to say: ${offer}.`,
    ({ offer }) => `Take a second look at the list, there is ${offer} on it.`,
    ({ offer }) => `A kettle, a cloth, and ${offer}.`,
    ({ offer }) => `You qualify for ${offer}.`,
  ],
  fresh: [
    ({ offer }) => `Fresh today: ${offer}.`,
    ({ noun }) => `We opened ${noun} this morning, and you are the first to know.`,
    ({ offer }) => `Something new has landed: ${offer}.`,
    ({ noun }) => `Now open for the very first time: ${noun}.`,
    ({ offer }) => `Unveiled today: ${offer}.`,
  ],
  last: [
    ({ noun }) => `Absolutely the last call for ${noun}.`,
    ({ noun }) => `We will not be writing about ${noun} again.`,
    ({ noun }) => `Last chance saloon: ${noun}.`,
    ({ noun }) => `There won't be another ${noun}.`,
  ],
  extended: [
    ({ noun, date }) => `You asked for more time, so ${noun} carries on until ${date}.`,
    ({ noun }) => `We're giving ${noun} two more days.`,
    ({ noun, date }) => `Change of plan: ${noun} has been extended and will end on ${date}.`,
    ({ noun }) => `Extra time for ${noun}.`,
  ],
  todayOnly: [
    ({ offer }) => `This is a one-day thing, today: ${offer}.`,
    ({ noun }) => `Tonight at midnight we take ${noun} down.`,
    ({ noun }) => `${upper(noun)} vanishes at 11:59 tonight.`,
    ({ offer }) => `Only for the next few hours, ${offer}.`,
  ],
  gifts: [
    ["A free set of coasters is yours.", "Coasters come with baskets over £45."],
    [
      "Have a free gift from the workshop.",
      "Applies when you order two items or more. Gift while stocks last.",
    ],
    ["Enjoy a complimentary candle.", "Candle with a minimum spend of €60."],
  ],
};

/** Written last, and left as it was met: nothing was mended for it. */
export const unmended: Bank = {
  announces: [
    ({ offer, date }) => `Get ${offer} through ${date}.`,
    ({ offer, date }) => `We're celebrating with ${offer}. Sale ends ${date}.`,
    ({ noun, date }) => `${upper(noun)} is here until ${date}.`,
    ({ noun, date }) => `Remember that ${noun} expires ${date} at midnight.`,
    ({ offer, date }) => `${upper(offer)} when you order by ${date}.`,
    ({ noun, date }) => `Make sure to use ${noun} before it expires on ${date}.`,
    ({ offer, date }) => `Save now: ${offer}. Hurry, offer ends ${date}!`,
    ({ noun, date }) => `Early access to ${noun} ends ${date}.`,
    ({ offer, date }) => `Until ${date}, enjoy ${offer}.`,
    ({ noun, date }) => `Only available until ${date}: ${noun}.`,
    ({ offer, date }) => `Don't wait too long. You only have until ${date} to claim ${offer}.`,
    ({ offer, date }) =>
      `*${upper(offer)} valid until ${date}. Cannot be combined with other offers.`,
    ({ noun, date }) => `Mark your calendar: ${noun} ends ${date}.`,
    ({ noun, next }) => `Prices go up on ${next}, so now is the time for ${noun}.`,
    ({ offer, date }) => `You're getting ${offer} if you check out by ${date}.`,
  ],
  lastDay: [
    ({ noun }) => `LAST DAY: ${noun}.`,
    ({ noun }) => `${upper(noun)} ends at midnight.`,
    ({ noun }) => `You have until midnight to use ${noun}.`,
    ({ noun }) => `It's your last chance, ${noun} ends today.`,
    ({ noun }) => `Final hours to shop ${noun}.`,
  ],
  still: [
    ({ offer }) => `Shop now and enjoy ${offer}.`,
    ({ offer }) => `Good news, you still get ${offer}.`,
    ({ offer }) => `We saved you ${offer}.`,
    ({ offer }) => `Your cart is waiting, and so is ${offer}.`,
  ],
  fresh: [
    ({ noun }) => `It's here! ${upper(noun)} starts today.`,
    ({ offer }) => `Introducing ${offer}.`,
    ({ offer }) => `Brand new offer: ${offer}.`,
    ({ noun }) => `${upper(noun)} just dropped.`,
    ({ offer }) => `For the first time, we're offering ${offer}.`,
  ],
  last: [
    ({ noun }) => `This is your final chance to get ${noun}.`,
    ({ noun }) => `Last call for ${noun}!`,
    ({ noun }) => `Final reminder: ${noun}.`,
    ({ noun }) => `Don't miss your last chance to use ${noun}.`,
    ({ noun }) => `Once ${noun} is gone, it won't be back.`,
  ],
  extended: [
    ({ noun, date }) => `Good news! We've extended ${noun} through ${date}.`,
    ({ noun }) => `You asked, we listened: ${noun} is extended for one more day.`,
    ({ noun, date }) => `Extended: ${noun} now ends ${date}.`,
    ({ noun }) => `We're extending ${noun} by 24 hours.`,
    ({ noun }) => `You have one more day to use ${noun}.`,
  ],
  todayOnly: [
    ({ offer }) => `Today only! Get ${offer}.`,
    ({ offer }) => `Today is the last day to get ${offer}.`,
    ({ noun }) => `Hours left: ${noun} ends tonight.`,
    ({ offer }) => `Ends tonight: ${offer}.`,
  ],
  gifts: [
    ["Your free gift is inside.", "*Free gift with purchases over £50."],
    ["Enjoy a free gift on us.", "Minimum purchase of £35 required for free gift."],
    ["Claim your free gift today.", "Free gift with any order over €40, while supplies last."],
  ],
};
