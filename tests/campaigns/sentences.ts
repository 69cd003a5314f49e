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

/** Two banks: rules were tuned with the first, the second judges them. */
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
