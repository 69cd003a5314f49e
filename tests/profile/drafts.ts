import type { Channel } from "@troth/core";

/** How a fair reader says that a draft stands to a value. What is not listed is absent. */
type Label = "shown" | "said" | "contradicted";

/** A draft and how it stands to the values of each profile; labelled before anything was measured. */
export interface LabelledDraft {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
  /** The draft that it copies in length and subject, saying what that shows. */
  readonly twinOf?: string;
  readonly labels: Readonly<Record<string, Label>>;
}

/**
 * Twelve drafts for each brand; each is held to all profiles, so that most values are absent.
 * *Shown*: an act, a rule that binds, a figure, a day or a named person lets the reader see the value.
 * *Said*: the value is claimed, praised or hoped for, and nothing lets the reader see it.
 */
export const drafts: readonly LabelledDraft[] = [
  {
    id: "coffee-roof",
    channel: "welcome",
    text: "Hello, and thank you for your first bag. It holds beans from Cerro Azul. We paid the growers in March, four months before they picked a single cherry, and the figure is printed under the flap: $6.10 a kilo. Grind a little coarser than you think, and let the water cool for a minute. Ines",
    labels: { "paid-first": "shown" },
  },
  {
    id: "coffee-roof-hollow",
    channel: "welcome",
    twinOf: "coffee-roof",
    text: "Hello, and thank you for your first bag. At Copperpot Coffee we are passionate about the growers behind every cup, and paying farmers fairly is at the very heart of everything we do. Our commitment to the harvest runs deep, because people matter to us. Grind a little coarser than you think, and enjoy the journey. Ines",
    labels: { "paid-first": "said" },
  },
  {
    id: "coffee-october",
    channel: "news",
    text: "What came back in October: 388 tins, three of them with a shopping list inside. We wash them at eighty degrees, check the rim with a thumb, and fill them again. The oldest has made the trip nineteen times; its number is scratched under the lid. If yours sits empty, the label in the box brings it home. Tomas",
    labels: { "tins-come-back": "shown" },
  },
  {
    id: "coffee-october-hollow",
    channel: "news",
    twinOf: "coffee-october",
    text: "What we stand for in October: our beautiful tins, and the planet we all share. We truly believe that refilling is the future, and every tin is part of a journey to a better world. Sustainability is in our DNA, and returning tins is something that our whole team cares deeply about, today and tomorrow. Tomas",
    labels: { "tins-come-back": "said" },
  },
  {
    id: "coffee-tuesday",
    channel: "promo",
    text: "Order by Monday night and we roast on Tuesday; order by Thursday night and it is Friday. The date is stamped on the bag in blue, and no bag leaves us more than two days after it. That is why there is nothing to buy off the shelf today. The Huila is twelve pounds.",
    labels: { "roasted-to-order": "shown" },
  },
  {
    id: "coffee-tuesday-hollow",
    channel: "promo",
    twinOf: "coffee-tuesday",
    text: "Order today and taste the difference that true freshness makes. Roasting is our passion, and our dedicated roasters pour their heart and soul into every single batch they lovingly create for you. We believe great coffee starts with a great roast, and we never compromise on quality. The Huila is twelve pounds.",
    labels: { "roasted-to-order": "said" },
  },
  {
    id: "coffee-page",
    channel: "land",
    text: "The farm got $6.10 a kilo for this lot, and it got it before the rains. The list of everything we paid this year is on one page, including the two lots that we paid too much for. When the tin is empty, put it in the box with the label: we give you a pound and fill it for somebody else.",
    labels: { "paid-first": "shown", "tins-come-back": "shown", "open-books": "shown" },
  },
  {
    id: "coffee-page-hollow",
    channel: "land",
    twinOf: "coffee-page",
    text: "For 20 years the farm has been at the heart of Copperpot Coffee, and our 14 people care about every kilo. We believe in what we pay for, because honesty is one page of a bigger book. When you hold the tin, you hold our passion: a promise that we fill with love for somebody special, in Leeds and beyond.",
    labels: { "paid-first": "said", "tins-come-back": "said" },
  },
  {
    id: "coffee-lookalikes",
    channel: "promo",
    text: "Our ethically sourced, freshly roasted coffee comes in recyclable, eco-friendly packaging. Small batch, artisan roast, peak freshness: from farm to cup with zero waste. Use code CUP15 for 15% off until Sunday, and enjoy free delivery on all orders over twenty pounds.",
    labels: {},
  },
  {
    id: "coffee-la-luz",
    channel: "news",
    text: "Marta at Finca La Luz wanted a roof before the rains, so the whole sum for her lot went over on 2 February, when the trees were still green. You will drink that lot in September. It cost us some sleep and her no interest.",
    labels: { "paid-first": "shown" },
  },
  {
    id: "coffee-mixed",
    channel: "news",
    text: "This week's Huila was roasted on Tuesday, and its bag says so. We are proud of the relationships we have with our growers, and we care deeply about every farm we work with. The tasting is on Saturday at ten, with cake.",
    labels: { "roasted-to-order": "shown", "paid-first": "said" },
  },
  {
    id: "coffee-one-day",
    channel: "news",
    text: "One day we hope to take every tin back and fill it again. We dream of a coffee without waste, and we are working to find a way. Until then, thank you for drinking with us, and for every kind word you send.",
    labels: { "tins-come-back": "said" },
  },
  {
    id: "books-stall",
    channel: "cold",
    text: "Saw your stall at Hexham market on Saturday; the queue for the pies was longer than mine for coffee. If you do the books yourself: Pennywhistle costs nine pounds a month, nothing else, and every charge is on one page. You can try it on last quarter's takings without a card. I answer questions either way. Ruth",
    labels: { "whole-price": "shown" },
  },
  {
    id: "books-stall-hollow",
    channel: "cold",
    twinOf: "books-stall",
    text: "Saw your stall at Hexham market on Saturday; the queue for the pies was longer than mine for coffee. If you do the books yourself: at Pennywhistle we believe deeply in honest pricing, and being open about every charge is one of the values that we hold most dear. We truly care about traders. I answer questions either way. Ruth",
    labels: { "whole-price": "said" },
  },
  {
    id: "books-way-out",
    channel: "welcome",
    text: "Welcome. First the way out: the export button is at the top of every page, and it gives you each receipt, each invoice and the whole ledger in one file, today or in six years. To cancel, press twice; nobody will phone you. Then the way in: photograph a receipt, and it files itself. Ruth",
    labels: { "leave-with-everything": "shown" },
  },
  {
    id: "books-way-out-hollow",
    channel: "welcome",
    twinOf: "books-way-out",
    text: "Welcome. First a promise from the heart: your freedom means everything to us, and we believe that nobody should ever feel that they cannot leave. Control is at the core of who we are, and we are deeply committed to making every export a truly wonderful experience. Then the way in: photograph a receipt, and it files itself. Ruth",
    labels: { "leave-with-everything": "said" },
  },
  {
    id: "books-fourth-of-may",
    channel: "service",
    text: "On 4 May we sent 212 of you a VAT figure that was wrong by the rounding of one column. The mistake was ours. We corrected it by six that evening, wrote to everyone it touched, and paid the three late fees that came of it. What we changed since: two people now sign off each rate table.",
    labels: { "own-mistakes": "shown" },
  },
  {
    id: "books-fourth-of-may-hollow",
    channel: "news",
    twinOf: "books-fourth-of-may",
    text: "On behalf of all of us here we want you to know that owning our mistakes is something we are passionate about. Accountability lives in our DNA. We believe that being honest about an error is what makes a great company, and we strive for excellence in everything that we do, so that you can always trust us.",
    labels: { "own-mistakes": "said" },
  },
  {
    id: "books-page",
    channel: "land",
    text: "Nine pounds a month. That is the whole price: no setup fee, no charge for your accountant's login, no call to find out more. If you go, you take your books with you as one spreadsheet, and we delete our copy after thirty days unless you say otherwise.",
    labels: { "whole-price": "shown", "leave-with-everything": "shown" },
  },
  {
    id: "books-page-hollow",
    channel: "land",
    twinOf: "books-page",
    text: "Nine years, one promise: Pennywhistle believes in the whole picture. Our team of 12 is committed to a price that feels right, and to the freedom that every trader in Britain deserves. If you go with us, you go with people who take your books to heart, and who stand for what truly matters in the long run.",
    labels: { "whole-price": "said" },
  },
  {
    id: "books-lookalikes",
    channel: "land",
    text: "Transparent pricing, competitive rates and no lock-in: Pennywhistle puts you in control. It's the hassle-free way to great value for traders of every size. We are always improving, and we take your data seriously. Start your free trial today.",
    labels: {},
  },
  {
    id: "books-larger-stalls",
    channel: "promo",
    text: "The new plan for larger stalls is here, with stock counts and staff logins. The price depends on your needs, so contact sales for a quote that is right for you, and let's find twenty minutes this week.",
    labels: { "whole-price": "contradicted" },
  },
  {
    id: "books-dora",
    channel: "news",
    text: "Dora closed her stall in June and moved to Spain. Her six years of takings went with her on a memory stick, made in the time that the kettle took, and her last invoice from us was for the eleven days of June that she used.",
    labels: { "leave-with-everything": "shown" },
  },
  {
    id: "books-mixed",
    channel: "news",
    text: "Every charge is on one page, and it fits: £9 for the books, £0 for the rest. Fairness to traders is what drives us, and we are proud to own our mistakes when they happen. The spring guide to market fees is below.",
    labels: { "whole-price": "shown", "own-mistakes": "said" },
  },
  {
    id: "seed-beans",
    channel: "welcome",
    text: "Your beans are on the way. Of this batch we sowed a hundred in the cold frame on 3 February, and 91 came up; the packet says so, with the date. The rest of the tray went to the hens. Sow them two inches deep once the hawthorn is out. Wilf",
    labels: { "counted-seed": "shown" },
  },
  {
    id: "seed-beans-hollow",
    channel: "welcome",
    twinOf: "seed-beans",
    text: "Your beans are on the way. Every batch we send you is a labour of love, because quality seed is what we are passionate about and germination matters deeply to all of us here. We believe in seed that you can truly trust, always. Sow them two inches deep once the hawthorn is out. Wilf",
    labels: { "counted-seed": "said" },
  },
  {
    id: "seed-last-row",
    channel: "news",
    text: "Do not pull the last row. Leave the best plant of your peas until the pods rattle, then dry the pods on a newspaper for two weeks and keep the peas in an envelope, with the year on it. Next spring you will not need us for this one. Wilf",
    labels: { "saving-taught": "shown" },
  },
  {
    id: "seed-last-row-hollow",
    channel: "news",
    twinOf: "seed-last-row",
    text: "Do not stop dreaming. Here at Harrow & Sedge we love sharing our passion for saving seed with gardeners everywhere, and we believe that saving what matters is a way of life and the heart of a better world. Next spring you will feel the magic of growing with us. Wilf",
    labels: { "saving-taught": "said" },
  },
  {
    id: "seed-leeks",
    channel: "land",
    text: "These leeks were saved from the plot at Thornhill, half an acre behind the old school, by Edith Marr, who has kept the same line since her father's day. Her name is on the packet and her gate is on the map. Knock before you come: the geese are loose.",
    labels: { "named-plots": "shown" },
  },
  {
    id: "seed-leeks-hollow",
    channel: "land",
    twinOf: "seed-leeks",
    text: "These leeks come from growers who share our spirit, and each plot is tended with genuine care by people who are devoted to the land. We are proud of every grower in our family, and celebrating their craft is at the core of our ethos. Come and discover the difference: the leeks are lovely.",
    labels: { "named-plots": "said" },
  },
  {
    id: "seed-parsnip",
    channel: "news",
    text: "We threw out the whole of the 2024 parsnip: 38 of a hundred came up, and we would not have sown it ourselves. In its place there is a white one that Tom Ridley saved in the field behind the chapel. Eighty-four of his hundred came up in twelve days.",
    labels: { "counted-seed": "shown", "named-plots": "shown" },
  },
  {
    id: "seed-parsnip-hollow",
    channel: "news",
    twinOf: "seed-parsnip",
    text: "We put our whole hearts into the 2024 parsnip: a hundred little moments of joy, and a batch that we are deeply proud of. In the field behind every packet there is a passion for seed that Tom and all of us share. Eighty-four times out of a hundred, people say that it is love that makes them grow.",
    labels: { "counted-seed": "said" },
  },
  {
    id: "seed-lookalikes",
    channel: "promo",
    text: "Premium seed, guaranteed to grow! Our locally grown, best quality seed comes from trusted growers and is packed with love. Get gardening inspiration, tips and tricks in our spring catalogue, and save 20% on all orders this weekend.",
    labels: {},
  },
  {
    id: "seed-lettuce",
    channel: "news",
    text: "Cut the first lettuce that bolts: it is the one with the wrong idea. The one that waits longest in the heat is the one to let flower. Shake it over a pillowcase in August, blow off the fluff, and you have enough for the street.",
    labels: { "saving-taught": "shown" },
  },
  {
    id: "seed-mixed",
    channel: "news",
    text: "The broad bean is in: grown by Ann Selby at Cold Edge, three rows of it. We are also committed to helping you on your seed saving journey, because sharing knowledge is what we are all about. Postage is two pounds, however much you order.",
    labels: { "named-plots": "shown", "saving-taught": "said" },
  },
  {
    id: "pantry-march",
    channel: "news",
    text: "Of every pound you gave in March, 71 pence bought food, 18 went on the van and 11 on the two part-time wages. We spent too much on the van: the clutch was our own fault. The table with each receipt is on one page, and the page is in the window as well. Bea",
    labels: { "open-books": "shown", "own-mistakes": "shown" },
  },
  {
    id: "pantry-march-hollow",
    channel: "news",
    twinOf: "pantry-march",
    text: "Thank you for every pound you gave in March. Being open about our books is something we are deeply passionate about, and we believe that honesty with our donors is the heart and soul of who we are. Your trust means the world to us, and we are truly committed to every receipt. Bea",
    labels: { "open-books": "said" },
  },
  {
    id: "pantry-thursday",
    channel: "land",
    text: "Come on Thursday from ten. There is no form at the door, nobody has to prove anything, and you can take what you need without a word about why. If you would rather not be seen, the side gate is open until six and somebody will carry the bag out to you.",
    labels: { "no-questions": "shown" },
  },
  {
    id: "pantry-thursday-hollow",
    channel: "land",
    twinOf: "pantry-thursday",
    text: "Come and be part of the family. We believe that every person should be met without questions, and we care deeply about the people at our door. No judgement is a core value for all of us here, and kindness is at the heart of everything that we do, today and every day.",
    labels: { "no-questions": "said" },
  },
  {
    id: "pantry-sheila",
    channel: "news",
    text: "Sheila came for food first, in the winter of 2019, with two small boys. Since April she runs the door on Thursdays and sits on the board, where six of our eleven members have stood in the queue. The opening hours changed because of them: nobody with a job could come at two.",
    labels: { "run-by-those-who-come": "shown" },
  },
  {
    id: "pantry-sheila-hollow",
    channel: "news",
    twinOf: "pantry-sheila",
    text: "Our people are our heart. We are proud to be a place where those who come are truly at the core of what we do, and where everyone in the queue is part of our journey. Empowering our community from the board down is a value that we champion and celebrate, now and always.",
    labels: { "run-by-those-who-come": "said" },
  },
  {
    id: "pantry-freezer",
    channel: "news",
    text: "The freezer cost £1,140 and nobody on the board had asked the people who come. They did not want frozen food: most have no freezer. We sold it for £600 and the loss is in the March table. From now on the queue votes before we buy anything above a hundred pounds.",
    labels: {
      "open-books": "shown",
      "run-by-those-who-come": "shown",
      "own-mistakes": "shown",
    },
  },
  {
    id: "pantry-freezer-hollow",
    channel: "news",
    twinOf: "pantry-freezer",
    text: "Every pound is a heartbeat, and nobody on the board ever forgets it. The people who come are our inspiration: 11 souls, one dream. We are committed to the £1,000 moments and the small ones too, and we believe that the queue deserves a voice. From now on and for ever, openness is who we are.",
    labels: { "open-books": "said", "run-by-those-who-come": "said" },
  },
  {
    id: "pantry-lookalikes",
    channel: "promo",
    text: "Your support makes a difference. Together we can end hunger: our community-led, grassroots team makes sure that everyone is welcome and treated with dignity. Please give today; transparency matters, and we are accountable to our donors.",
    labels: {},
  },
  {
    id: "pantry-good-coat",
    channel: "news",
    text: "A man in a good coat came in last week and filled two bags. Volunteers asked me afterwards why I let him. Because the door has no till and no clipboard, and because a coat is not a bank statement.",
    labels: { "no-questions": "shown" },
  },
  {
    id: "pantry-form",
    channel: "service",
    text: "From May there is a form at the door. The council asks us to count who comes, so we need a name and a postcode from each of you. It takes a minute, and we are sorry for it.",
    labels: { "no-questions": "contradicted" },
  },
  {
    id: "pantry-hopes",
    channel: "news",
    text: "We hope to publish every receipt by the end of the year. Our aim is to be the most open charity in the county, and we are working to find the right tool for it. Thank you for bearing with us until then.",
    labels: { "open-books": "said" },
  },
];

/** A third, kept untouched while the matcher was made: every third draft. */
export function isHeldOut({ id }: LabelledDraft): boolean {
  return drafts.findIndex((draft) => draft.id === id) % 3 === 2;
}
