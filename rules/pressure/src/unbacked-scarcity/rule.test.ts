import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;
const body = "The spring glazes are in: twelve new ones, and the blue is back.";

testRule(rule, {
  passes: [
    // A number that is counted when the mail goes out.
    "Only {{ stock }} left in size 9.",
    "*|SEATS|* seats left for Friday.",
    'Hello {{ name | default: "friend" }}, the kiln is free.',
    '{{ left | default: "A few" }} colours are new.',
    // How many there are stands near by.
    "We made 400 of these bowls. Only 12 left!",
    "The room holds 40. Seats are limited.",
    "Places are limited to 12, so that each of you gets a wheel.",
    "3 of the 40 seats are left: almost gone.",
    mail("Only 12 bowls left", `${body} We fired 400 of the bowls.`),
    "A limited edition of 400, numbered by hand.",
    "The first 100 orders come with a sponge. Tickets are limited.",
    // Numbers of something else.
    "Glazing takes only 3 steps.",
    "The lid is only £5.",
    "Only 3 days left until we fire.",
    "Only £5 left to raise.",
    "Just 5% left on the meter.",
    "You have only 2 passes left this month.",
    "Pour it into the two bowls left of the kiln.",
    "Only two pieces left the kiln whole.",
    "The blue comes in 3 sizes and is available in our shop.",
    "The mug is back in stock.",
    // Told, not pressed.
    "There were only 2 seats left when I came.",
    "Last year the glazes were selling fast.",
    "Potters are in high demand in the north.",
    "Because of high demand, parcels take a day longer.",
    "Summer is almost gone, and so is my tan.",
    "See the old kiln before it's gone.",
    "It fits in a limited space.",
    "The last few seats are at the back of the hall.",
    "No limited quantities here: we fire every week.",
    "12 people are looking for a studio in Hull.",
    "Sam from Leeds bought his first wheel in 1999.",
    "4,000 people have viewed the film since May.",
    "The offer runs until 4 May, while stocks last.",
    "Our free shipping is almost gone: it ends on 4 May.",
    "We will never write “only 2 left” to you.",
    'Our old shop said "selling fast" on every page.',
    { draft: "Only 2 seats left!", options: { allow: ["2 seats left"] } },
    { draft: "Only 2 left in stock.", channel: "service" },
    {
      draft: "The spring list is out.\n\n-- \nKiln & Co. Limited availability. Unsubscribe here.\n",
      format: "text",
    },
  ],
  flags: [
    {
      draft: "[[Only 2 left]]!",
      expect: ["“Only 2 left” is typed into the draft"],
      suggest: [
        "Take the number from the shop with a merge tag, or say how many there were: “We made 400.”",
      ],
    },
    "Hurry: [[only 4 bowls left]] in stock.",
    "We [[only have 5 left]].",
    "There are [[just a few seats left]].",
    "[[Fewer than 10 pieces remaining]]!",
    "[[Only 3 in stock]].",
    "[[6 places left]], book soon.",
    "[[Only 4 mugs left]] in stock.",
    mail("[[Only 2 left]]: the blue bowl", body),
    "Dear {{ name }}, [[only 2 left]].",
    {
      draft: "[[Seats are limited]], so book soon.",
      expect: ["“Seats are limited” says that it runs out"],
      suggest: ["Say how many there are: “We made 400”, “The room holds 40.”"],
    },
    "[[Almost sold out]]!",
    "These mugs are [[almost gone]].",
    "Get the blue [[before it’s gone]].",
    "Yours for free! [[While supplies last]]!",
    "[[Low stock]]",
    "[[Last few bowls]]!",
    {
      draft: "The new glazes are [[selling fast]].",
      expect: ["“selling fast” presses with what others want"],
      suggest: ["Say what was counted and when: “1,200 sold since May.”"],
    },
    "[[In demand]]",
    {
      draft: "[[312 people are viewing]] this.",
      expect: ["“312 people are viewing” shows other buyers"],
    },
    "[[24 sold in the last 24 hours]].",
    "[[9 people have this in their basket]].",
    "[[Someone in Leeds just bought]] the blue bowl.",
    // One of each paragraph.
    "[[Only 2 left]]! Selling fast!",
    {
      draft: 'Only [[{{ stock | default: "2" }}]] left.',
      expect: ["Where the field is empty, “Only 2 left” is what the reader sees"],
      suggest: ["Write a fallback that claims nothing: “See what is in stock.”"],
    },
    'In the shop: [[{{ state | default: "selling fast" }}]].',
  ],
});
