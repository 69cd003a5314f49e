import type { Source } from "../sources.ts";

/** A stock phrase. `(a|b|)` in a form stands for each of its alternatives, the empty one too. */
export interface Cliche {
  readonly id: string;
  readonly forms: readonly string[];
  readonly source: Source;
  /** What to write instead. Left out: nothing, the sentence says more without the phrase. */
  readonly say?: string;
  /** A word that must stand among the six before; the phrase then begins there. */
  readonly from?: string;
  /** Words that must stand among the ten after; the phrase then ends there. */
  readonly to?: readonly string[];
  /** What follows the phrase when it is meant literally. */
  readonly unlessBefore?: RegExp;
  /** What leads up to the phrase when it is meant literally. */
  readonly unlessAfter?: RegExp;
  /** Only as the first words of a sentence. */
  readonly opens?: boolean;
}

const theNews = "Begin with the news itself.";
const theGain = "Say what the reader can do now, or no longer has to.";
const theFact = "Give the fact that shows it.";
const theReason = "Say why you write, in the first sentence.";
const theThing = "Name the thing.";
const feeling = "(thrilled|excited|delighted|pleased|happy|honored|honoured|stoked|over the moon)";
const news = "(announce|share|introduce|unveil|present|launch)";

/** All entries. */
export const cliches: readonly Cliche[] = [
  {
    id: "thrilled to announce",
    source: "scott",
    forms: [
      `(we're|we are|i'm|i am|) (so|very|incredibly|beyond|super|) ${feeling} to ${news}`,
      `(we're|we are|i'm|i am|) (so|very|incredibly|beyond|super|) proud to ${news}`,
      `it is with great (pleasure|excitement|pride) that we ${news}`,
    ],
    say: theNews,
    // "Proud to announce that Maria Okafor has won": a person and what she did.
    unlessBefore:
      /^ (?:that )?\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:has|have|won|is|was|will|joins|joined)\b/u,
  },
  {
    id: "exciting news",
    source: "own",
    forms: ["(we have|we've got) (some|) (very|really|) exciting news"],
    say: theNews,
  },
  { id: "the wait is over", source: "own", forms: ["the wait is (finally|) over"], say: theNews },
  {
    id: "in today's world",
    source: "own",
    forms: [
      "in today's (fast-paced|ever-changing|digital|competitive|busy|modern|hyper-connected|connected|rapidly changing|rapidly evolving|uncertain|complex|digital-first) (world|landscape|environment|marketplace|market|age|era|economy|climate|business world)",
      "in today's (world|landscape|marketplace|day and age)",
      "in this day and age",
      "in (an|our|the) (ever-changing|ever-evolving|fast-paced|rapidly changing|rapidly evolving) (world|landscape|environment|market|industry)",
    ],
  },
  {
    id: "the ever-changing landscape",
    source: "own",
    forms: [
      "(ever-changing|ever-evolving|rapidly changing|rapidly evolving|fast-moving|shifting|fast-paced) (digital|business|marketing|security|technology|) landscape",
    ],
    say: "Say what has changed.",
  },
  {
    id: "next level",
    source: "own",
    forms: ["to the next level", "to a whole new level", "to new heights"],
    from: "take takes taking took bring brings bringing elevate elevating push propel propels boost",
    say: theGain,
    unlessBefore: /^ (?:of the (?:game|building|tournament|course)|in the (?:game|tournament))/u,
  },
  {
    id: "look no further",
    source: "own",
    forms: ["look no further", "search no more", "your search ends here"],
  },
  {
    id: "game changer",
    source: "list",
    forms: ["(game|real|total|true|absolute) game (changer|changers)", "game (changer|changers)"],
    say: "Say what changes for the reader.",
  },
  {
    id: "at the end of the day",
    source: "lists",
    forms: ["at the end of the day"],
    unlessAfter: /(?:closes?|shut|until|tired|home|left over|every|leftover)\b[^.]*$/iu,
    unlessBefore: /^ (?:on|tomorrow|today)\b/u,
  },
  {
    id: "now more than ever",
    source: "own",
    forms: ["now more than ever", "more (important|critical|relevant|vital|essential) than ever"],
    say: "Say what is different now.",
  },
  {
    id: "like never before",
    source: "own",
    forms: ["like (never|you've never seen it) before"],
    say: "Say what is new about it.",
  },
  {
    id: "power of",
    source: "own",
    forms: [
      "(unlock|unlocks|unlocking|unleash|unleashes|unleashing|harness|harnesses|harnessing|tap into|discover|experience) the (full|true|) power of",
    ],
    say: theGain,
  },
  {
    id: "say goodbye to",
    source: "own",
    forms: ["say (goodbye|good-bye) to", "(kiss|wave) goodbye to"],
    opens: true,
    say: theGain,
    unlessBefore: /^ (?:\p{Lu}|him|her|our (?:friend|colleague|founder|old)|summer|winter)/u,
  },
  {
    id: "the future is here",
    source: "own",
    forms: ["the future of"],
    to: ["is here", "is now", "has arrived", "starts here", "starts now", "begins here"],
    say: "Say what is new about it.",
  },
  {
    id: "the future is here, bare",
    source: "own",
    forms: ["the future is (here|now)", "welcome to the future"],
    say: "Say what is new about it.",
  },
  { id: "without further ado", source: "own", forms: ["without (further|more|any further) ado"] },
  {
    id: "hope this finds you well",
    source: "own",
    forms: [
      "(i|we|) hope this (email|e-mail|message|note|letter|mail|newsletter|) finds you (well|safe and well|in good health|in good spirits|and your loved ones well)",
      "(i|we|) hope (all is well|this finds you well)",
      "(i|we|) (trust|hope) this (email|message|note) (reaches|meets) you well",
    ],
    say: theReason,
  },
  {
    id: "dive in",
    source: "own",
    forms: [
      "(let's|so let's|) dive (right in|straight in)",
      "let's (dive in|dive into|delve into|jump right in|get into it)",
    ],
    opens: true,
  },
  {
    id: "delve",
    source: "own",
    forms: ["delve (deep|deeper) into", "(deep|) delve into the (world|realm)"],
    say: "Say what the text explains.",
  },
  {
    id: "whether you're a beginner",
    source: "own",
    forms: ["whether you're", "whether you are"],
    to: [
      "seasoned",
      "a beginner",
      "a newbie",
      "an expert",
      "a pro",
      "just starting out",
      "just getting started",
      "a novice",
    ],
    opens: true,
    say: "Say whom it is for, and why.",
  },
  {
    id: "one-stop shop",
    source: "list",
    forms: ["one-stop (shop|shops|destination|solution|resource|source)"],
    say: "List what is there.",
  },
  {
    id: "your journey",
    source: "own",
    forms: [
      "(every step of|along|for) your transformation journey",
      "(every step of|along) (your|the) (customer|wellness|fitness|health|learning|growth|financial|career|) journey",
      "on your (wellness|fitness|health|learning|growth|financial|transformation|digital|career|cloud|ai) journey",
      "(embark|embarking) on (a|an|your) (exciting|incredible|new) (journey|adventure)",
    ],
    say: "Say what the reader is doing.",
  },
  {
    id: "got you covered",
    source: "own",
    forms: ["(we've|we have) (got|) you covered", "(has|have) (got|) you covered"],
    say: "Say what is included.",
    unlessBefore: /^ (?:in|with) (?:blankets?|sauce)/u,
  },
  {
    id: "don't take our word",
    source: "own",
    forms: ["(don't|do not) (just|) take (our|my) word for it"],
    say: "Let the customer speak.",
  },
  {
    id: "that time of year",
    source: "own",
    forms: ["it's that time of (the|) year (again|)", "that time of (the|) year is (here|upon us)"],
    say: "Say what happens now.",
  },
  {
    id: "new year new you",
    source: "own",
    forms: ["new (year|month|season) new (you|me)"],
    say: theThing,
  },
  {
    id: "outside the box",
    source: "lists",
    forms: [
      "(think|thinks|thinking|thought) (outside|out of) (the|of the) box",
      "outside-the-box thinking",
    ],
    say: theFact,
  },
  {
    id: "hit the ground running",
    source: "list",
    forms: ["(hit|hits|hitting) the ground running"],
    say: "Say what happens on the first day.",
  },
  {
    id: "best of both worlds",
    source: "own",
    forms: ["the best of both worlds"],
    say: "Name the two.",
  },
  {
    id: "last but not least",
    source: "lists",
    forms: ["last but (certainly|by no means|definitely|) not least"],
  },
  {
    id: "needless to say",
    source: "lists",
    forms: [
      "needless to say",
      "it goes without saying",
      "as we all know",
      "as you may know",
      "as you are no doubt aware",
    ],
  },
  {
    id: "first and foremost",
    source: "lists",
    forms: ["first and foremost"],
    say: "Write “first”.",
  },
  {
    id: "truth is",
    source: "own",
    forms: ["let's face it", "here's the thing", "let that sink in", "i'll be honest with you"],
    opens: true,
  },
  { id: "rest assured", source: "own", forms: ["(you can|please|) rest assured"], say: theFact },
  { id: "fingertips", source: "own", forms: ["at your fingertips"], say: theGain },
  {
    id: "focus on what matters",
    source: "own",
    forms: ["(focus|focusing) on what (matters most|really matters|truly matters|you do best)"],
    from: "so you your lets let can free",
    say: "Say what the reader gains the time for.",
  },
  {
    id: "sky's the limit",
    source: "own",
    forms: [
      "the sky's the limit",
      "the possibilities are endless",
      "(endless|limitless) possibilities",
    ],
    say: "Give one example.",
  },
  {
    id: "tip of the iceberg",
    source: "own",
    forms: ["(just|only) the tip of the iceberg"],
    say: "Say what else there is.",
  },
  {
    id: "perfect storm",
    source: "lists",
    forms: ["a perfect storm (of|)"],
    say: "Say what came together.",
  },
  {
    id: "above and beyond",
    source: "lists",
    forms: ["(go|goes|going|gone|went) (above and beyond|the extra mile)"],
    say: theFact,
  },
  {
    id: "proven track record",
    source: "own",
    forms: ["(a|our|) (proven|strong|solid) track record"],
    say: theFact,
  },
  {
    id: "wealth of",
    source: "own",
    forms: ["a wealth of (experience|knowledge|expertise|information|resources|insights)"],
    say: theFact,
  },
  {
    id: "ahead of the curve",
    source: "own",
    forms: [
      "(stay|staying|keep|be|get) (one step|a step|) ahead of the (curve|competition|game|pack)",
    ],
    say: theGain,
  },
  {
    id: "stand out from the crowd",
    source: "own",
    forms: [
      "(stand|stands|standing) out from the (crowd|competition)",
      "(cut|cuts|cutting) through the (noise|clutter)",
    ],
    say: theFact,
  },
  {
    id: "raise the bar",
    source: "own",
    forms: [
      "(raise|raises|raising|raised) the bar (on|for|)",
      "(up|ups|upping) your game",
      "level up your (brand|business|game|style|skills|career|life|strategy|marketing|content|writing|team|routine|wardrobe|space)",
      "elevate your (brand|business|style|game|experience|look|strategy|wardrobe|space|everyday|marketing|team|content)",
    ],
    say: theGain,
  },
  {
    id: "testament to",
    source: "own",
    forms: ["(is|are|stands as|was|) a (true|real|) testament to"],
    say: theFact,
  },
  {
    id: "pivotal role",
    source: "own",
    forms: ["(play|plays|playing|played) a (vital|crucial|pivotal) role (in|)"],
    say: "Say what it does.",
  },
  {
    id: "treasure trove",
    source: "own",
    forms: ["a (veritable|real|true|) treasure trove of"],
    say: "List what is there.",
  },
  {
    id: "rich tapestry",
    source: "own",
    forms: ["(a|the) (rich|vibrant) tapestry of"],
    say: theFact,
    unlessAfter: /(?:weav|wool|loom|textile)/iu,
  },
  {
    id: "in the realm of",
    source: "own",
    forms: [
      "in the (realm|world) of (marketing|business|technology|digital|web|design|software|finance|ai)",
    ],
    say: "Write “in”.",
  },
  {
    id: "not just, more than just",
    source: "own",
    forms: [
      "it's more than just a",
      "more than just a (product|brand|company|store|shop|platform|tool|newsletter|app|job|team)",
    ],
    say: theFact,
  },
  {
    id: "imagine a world",
    source: "own",
    forms: ["imagine a world (where|in which|without)", "picture this"],
    opens: true,
    say: "Show one real case.",
  },
  {
    id: "secret to",
    source: "own",
    forms: ["the (best-kept|best kept) secret (in|of|)", "best-kept secret"],
    say: theThing,
  },
  {
    id: "buckle up",
    source: "own",
    forms: [
      "buckle up",
      "(fasten|grab) your seat belts",
      "get ready to be (amazed|wowed|blown away)",
      "prepare to be (amazed|wowed|blown away)",
    ],
    opens: true,
    say: theNews,
    unlessBefore: /^ (?:your|the|every|when|in the (?:car|back))/u,
  },
  {
    id: "mark your calendars",
    source: "own",
    forms: ["mark your (calendar|calendars)", "save the date"],
    to: ["excited", "exciting"],
    say: "Give the date and what happens.",
  },
  {
    id: "you asked, we listened",
    source: "own",
    forms: [
      "(you asked|you spoke) we (listened|delivered|answered)",
      "we (heard|hear) you loud and clear",
    ],
    say: "Say what was asked for.",
  },
  {
    id: "hard at work",
    source: "own",
    forms: [
      "we've been (hard at work|working hard|working tirelessly|busy behind the scenes|working around the clock)",
    ],
    say: theNews,
  },
  {
    id: "with you in mind",
    source: "own",
    forms: ["(designed|created|made|built|crafted) with you in mind"],
    say: theFact,
  },
  {
    id: "nothing but the best",
    source: "own",
    forms: [
      "nothing but the best",
      "only the best will do",
      "because you deserve the best",
      "you deserve (only|nothing but) the best",
    ],
    say: theFact,
  },
  {
    id: "second to none",
    source: "lists",
    forms: ["second to none", "(bar none|like no other)", "in a league of its own"],
    say: theFact,
  },
  {
    id: "hassle out of",
    source: "own",
    forms: ["the (hassle|guesswork|stress|headache|pain) out of"],
    from: "take takes taking took",
    say: theGain,
  },
  {
    id: "comfort of your home",
    source: "own",
    forms: ["from the comfort of your (own|) (home|couch|sofa|living room)"],
    say: "Write “at home”.",
  },
  {
    id: "something for everyone",
    source: "own",
    forms: ["there's something for everyone", "something for everyone"],
    say: "Name two things for two kinds of reader.",
  },
  {
    id: "and so much more",
    source: "own",
    forms: ["and (so much|much much|much) more"],
    say: "Name the best of the rest, or end the list.",
    unlessBefore: /^ (?:than|of|in|money|time|work|likely|\p{Ll})/u,
  },
  {
    id: "bang for your buck",
    source: "own",
    forms: ["(more|most|best|biggest) bang for (your|the) buck"],
    say: "Give the price.",
  },
  {
    id: "win-win",
    source: "lists",
    forms: ["(a|it's a|) win-win (situation|for everyone|for all|)"],
    say: "Say who gains what.",
  },
  {
    id: "easier than ever",
    source: "own",
    forms: [
      "(easier|simpler|faster) than ever (before|)",
      "(couldn't|could not) be (easier|simpler)",
    ],
    say: theGain,
  },
  {
    id: "valued customer",
    source: "own",
    forms: [
      "(dear|as a|our) (valued|esteemed) (customer|customers|client|clients|member|members|subscriber|subscribers|guest|guests|patron|partner|partners)",
    ],
    say: "Use the name, or say what the reader did.",
  },
  {
    id: "value your business",
    source: "own",
    forms: [
      "we (value|appreciate) your (business|patronage|loyalty|continued support)",
      "your (business|opinion|feedback|satisfaction) is (very|extremely|) important to us",
      "your (opinion|feedback) matters to us",
      "thank you for your continued (support|business|patronage|loyalty)",
    ],
    say: "Thank for one thing that the reader did.",
  },
  {
    id: "inconvenience",
    source: "own",
    forms: [
      "(any|this|the) inconvenience this (may|might|has|could) (have|) (cause|caused|causes)",
      "sorry for any inconvenience",
      "apologize for any inconvenience",
      "apologise for any inconvenience",
    ],
    say: "Say what went wrong for the reader.",
  },
  {
    id: "do not hesitate",
    source: "own",
    forms: [
      "(please|) (do not|don't) hesitate to (contact|call|write|email|reach out|get in touch|ask|reply|let us know|let me know)",
    ],
    say: "Write “please write to us”, with the address.",
  },
  {
    id: "pick your brain",
    source: "own",
    forms: [
      "(pick|picking) your brain",
      "hop on a (quick|brief|short|) call",
      "(jump|jumping|hopping) on a (quick|brief|short|) call",
    ],
    say: "Say what you would ask, and how long it takes.",
  },
  {
    id: "just following up",
    source: "own",
    forms: [
      "(i'm|i am|) just (following up|checking in|bumping this)",
      "(bumping|bump) this to the top of your inbox",
      "i know you're (busy|super busy)",
    ],
    say: theReason,
  },
  {
    id: "we live and breathe",
    source: "own",
    forms: [
      "we (live and breathe|eat sleep and breathe)",
      "(it's|is) in our DNA",
      "part of our DNA",
    ],
    say: theFact,
    unlessBefore: /^ (?:sequence|test|sample|air)/u,
  },
  {
    id: "fabric of",
    source: "own",
    forms: [
      "woven into the fabric of",
      "at the (heart|core|forefront) of (everything|all|what) we do",
      "at the forefront of (innovation|technology|our industry)",
    ],
    say: theFact,
  },
  {
    id: "make your dreams come true",
    source: "own",
    forms: [
      "(make|making) your dreams (come true|a reality)",
      "turn your dreams into reality",
      "live your best life",
      "be the best version of yourself",
    ],
    say: theGain,
  },
  {
    id: "transform the way",
    source: "own",
    forms: [
      "(transform|transforms|transforming|change|changes|changing|reimagine|reimagining|redefine|redefining) the way (you|we|people|businesses|teams|the world)",
    ],
    say: "Say what changes, for whom.",
    unlessAfter: /\b(?:will|did|does|has|have|law|bill|court|act)\b[^.]*$/iu,
  },
  {
    id: "peace of mind",
    source: "own",
    forms: ["(total|complete|ultimate|added|true|) peace of mind (knowing|)"],
    say: theFact,
  },
  {
    id: "no-brainer",
    source: "list",
    forms: ["(a|it's a|an absolute|) no-brainer"],
    say: "Give the reason.",
  },
  {
    id: "trusted partner",
    source: "own",
    forms: ["(your|a) trusted (partner|advisor|adviser) (in|for|)"],
    say: theFact,
  },
  {
    id: "passionate about",
    source: "own",
    forms: ["we (are|'re) passionate about", "we're passionate about"],
    say: "Say what you did out of it.",
  },
  {
    id: "among the first",
    source: "own",
    forms: ["be among the first to (experience|discover)"],
    say: theGain,
  },
  {
    id: "in a nutshell",
    source: "lists",
    forms: ["in a nutshell", "long story short", "when all is said and done"],
  },
  {
    id: "breath of fresh air",
    source: "own",
    forms: ["a breath of fresh air"],
    say: theFact,
    unlessAfter: /(?:walk|window|outside|garden|hill)/iu,
  },
  {
    id: "all your needs",
    source: "own",
    forms: [
      "(for|all|all of) your (business|marketing|travel|shopping|home|printing|everyday|health) needs",
      "all (of|) your needs",
      "(tailored|customized|customised) to your (unique|specific|individual|) needs",
    ],
    say: "Name two of them.",
  },

  {
    id: "make a difference",
    source: "own",
    forms: [
      "(make|makes|making|made) a (positive|real|huge|big|meaningful|lasting|) difference",
      "the difference (we're|we are|you're|you are) making",
    ],
    say: "Say what changes, and for whom.",
    unlessBefore: /^ (?:between|of|to the (?:price|taste|weight))/u,
    unlessAfter: /(?:\bnot|n['’]t|\bhardly|\bseldom)\b[^.]{0,20}$/iu,
  },
  {
    id: "all hands on deck",
    source: "list",
    forms: ["all hands on deck"],
    say: "Say who should do what.",
    unlessAfter: /\b(?:captain|ship|crew|sail|boat)\b/iu,
  },
  { id: "time and again", source: "lists", forms: ["time and time again"], say: theFact },
  {
    id: "tireless",
    source: "own",
    forms: [
      "(work|works|working|worked) tirelessly",
      "tireless (work|efforts|effort|fighter|dedication|advocate|champion|commitment)",
    ],
    say: "Say what was done.",
  },
  {
    id: "comfort zone",
    source: "own",
    forms: ["(out of|outside|outside of|leave) (your|our|their|my|the) comfort (zone|zones)"],
    say: "Say what is hard about it.",
  },
  {
    id: "all under one roof",
    source: "own",
    forms: ["all under one roof"],
    say: "Name two of the things.",
  },
  {
    id: "movers and shakers",
    source: "lists",
    forms: ["(the|) movers and shakers"],
    say: "Name two of them.",
  },
  {
    id: "satisfaction guaranteed",
    source: "own",
    forms: ["(your|) satisfaction (is|) guaranteed"],
    say: "Say what happens when the reader is not content.",
  },
  {
    id: "have your back",
    source: "own",
    forms: ["(we've got|we have|has|have|got) your back"],
    say: "Say what the reader gets help with.",
    unlessBefore: /^ (?:pain|account|pack|yard|massaged)/u,
  },
  {
    id: "full potential",
    source: "own",
    forms: [
      "(reach|reaches|reaching|realize|realise|achieve|unlock|unleash|living up to|live up to) (its|your|their|our|his|her) full potential",
    ],
    say: theGain,
  },
  {
    id: "highly anticipated",
    source: "own",
    forms: ["(highly|eagerly|much|hotly) (anticipated|awaited)"],
    say: "Leave it out, or say who waited.",
  },
  {
    id: "election of our lives",
    source: "own",
    forms: [
      "(the most important|most important|the) election of (our|your|my|a) (lives|lifetime|lifetimes|life|generation)",
    ],
    say: "Say what is decided.",
  },
  {
    id: "these uncertain times",
    source: "own",
    forms: [
      "(these|this) (uncertain|challenging|unprecedented|trying|turbulent|strange) (times|time)",
    ],
    say: "Say what is difficult.",
  },
  { id: "immerse yourself", source: "own", forms: ["immerse yourself in"], say: theGain },
  {
    id: "surprise and delight",
    source: "own",
    forms: ["(surprise|surprises) and (delight|delights)"],
    say: theFact,
  },
  {
    id: "seize the moment",
    source: "lists",
    forms: ["(seize|seizing) (the|this) (moment|opportunity|day|exciting opportunity)"],
    say: theGain,
  },
  {
    id: "cheat code",
    source: "own",
    forms: ["(the|a|your) cheat code"],
    say: "Say what works.",
    unlessAfter: /\b(?:game|console|level|player|nintendo)\b/iu,
  },
  {
    id: "keys to success",
    source: "own",
    forms: ["(key|keys|secret|recipe) to success"],
    say: theFact,
  },
  {
    id: "bet on yourself",
    source: "own",
    forms: ["(invest in|investing in|bet on|betting on|believe in) yourself"],
    say: theGain,
  },
  { id: "like a pro", source: "own", forms: ["like a (pro|professional|boss)"], say: theGain },
  {
    id: "speak for themselves",
    source: "own",
    forms: ["(results|numbers|reviews|figures|facts) speak for themselves"],
    say: "Give the figures.",
  },
  {
    id: "burning questions",
    source: "lists",
    forms: ["(the|your|our|their) burning (question|questions)"],
    say: "Name the question.",
  },
  {
    id: "amazing deals",
    source: "own",
    forms: [
      "(amazing|incredible|fantastic|unbeatable|unbelievable|red hot|hot) (deal|deals|savings|prices|bargains)",
    ],
    say: "Give the price.",
  },
  {
    id: "pennies a day",
    source: "own",
    forms: ["(just|only|for|mere) pennies a day"],
    say: "Give the price.",
  },
  {
    id: "once in a lifetime",
    source: "own",
    forms: ["once-in-a-lifetime (opportunity|chance|experience|event|deal|offer|trip)"],
    say: theFact,
  },
  {
    id: "new normal",
    source: "lists",
    forms: ["(the|this|our|a) new normal"],
    say: "Say what has changed.",
  },
  {
    id: "reinvent the wheel",
    source: "lists",
    forms: ["(reinvent|reinventing) the wheel"],
    say: "Say what can be used again.",
  },
  {
    id: "elephant in the room",
    source: "list",
    forms: ["the elephant in the room"],
    say: theThing,
  },
  {
    id: "get in on the action",
    source: "own",
    forms: ["(get|getting) in on the action"],
    say: theGain,
  },
  {
    id: "leave it all on the field",
    source: "own",
    forms: ["leave it all on the (field|court|table)"],
    say: "Say what will be done.",
  },
  {
    id: "tooth and nail",
    source: "own",
    forms: ["(fight|fights|fighting|fought) tooth and nail"],
    say: "Say what is done.",
  },
  {
    id: "change the game",
    source: "own",
    forms: ["(change|changes|changing|changed) the game"],
    say: "Say what changes for the reader.",
    unlessAfter: /\b(?:referee|goal|coach|rule|rules|league)\b/iu,
  },
  {
    id: "navigate the complexities",
    source: "own",
    forms: [
      "(navigate|navigates|navigating) the (complexities|complexity|challenges|complex world|ever-changing world) of",
    ],
    say: "Say what is difficult.",
  },
  {
    id: "take the world by storm",
    source: "own",
    forms: ["(take|takes|taking|took|taken) the (world|industry|market|internet) by storm"],
    say: theFact,
  },
  {
    id: "without breaking the bank",
    source: "own",
    forms: ["without breaking the bank"],
    say: "Give the price.",
  },
  {
    id: "skills that pay the bills",
    source: "own",
    forms: ["skills that pay the bills"],
    say: theThing,
  },
];
