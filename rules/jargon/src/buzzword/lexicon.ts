import type { Channel, PartOfSpeech } from "@troth/core";

/** Who says that a word is empty. */
const sources = {
  govuk: "GOV.UK style guide, words to avoid",
  scott: "D. M. Scott, The Gobbledygook Manifesto (2006), from memory",
  lists: "named by two or more public style checkers",
  own: "our own reading of marketing drafts",
} as const;

/** Neighbours of a word, each a list parted by spaces; a plural counts as its singular. */
export interface Neighbours {
  /** Right before. */
  readonly before?: string;
  /** Right after. */
  readonly after?: string;
  /** Among the five words after. */
  readonly soon?: string;
  /** Anywhere in the sentence. */
  readonly near?: string;
}

/** One empty word in the sense in which it is empty. */
export interface Buzzword {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  /** Only these forms, when others mean something. */
  readonly forms?: readonly string[];
  /** The base form is a noun too, which is not meant. */
  readonly verbOnly?: boolean;
  /** Words that say the same, inflected like the lemma. */
  readonly plain?: readonly string[];
  /** The only plain word fits wherever the lemma stands. */
  readonly swap?: boolean;
  /** What to do when no single word will help. */
  readonly say?: string;
  /** Any of these shows a literal or technical sense. */
  readonly literal?: Neighbours;
  /** One of these must be there, else the word is an ordinary one. */
  readonly only?: Neighbours;
  /** Only in these kinds of message. */
  readonly channels?: readonly Channel[];
  readonly source: keyof typeof sources;
}

const products =
  "solution platform suite system tool software product offering framework architecture " +
  "infrastructure technology portfolio toolset service program programme";
const firms =
  "you your team business organization organisation enterprise company brand user customer " +
  "employee client leader marketer developer professional stakeholder workforce";
const talents = "potential value growth productivity efficiency performance revenue synergy roi";

const makesSo = "Say what makes it so, in a fact that the reader can check.";
const whatItDoes = "Say what it does for the reader.";
const nameThem = "Name the people.";
const figures = "Give the figure, or what the reader will notice.";

const verbs: readonly Omit<Buzzword, "part">[] = [
  {
    lemma: "leverage",
    verbOnly: true,
    plain: ["use"],
    swap: true,
    literal: {
      before: "highly financial operating heavily over",
      after: "ratio buyout loan etf fund position finance debt trade trading bet buy point",
      soon: "balance asset home",
      near: "currency forex futures borrow borrowed borrowing debt margin lender equity lever ratio",
    },
    source: "lists",
  },
  { lemma: "utilize", plain: ["use"], swap: true, source: "govuk" },
  {
    lemma: "streamline",
    plain: ["simplify"],
    swap: true,
    literal: {
      near: "aerodynamic hull wing airflow boat fairing hydrodynamic swim swimmer",
      soon: "pc computer laptop desktop disk drive",
    },
    source: "lists",
  },
  { lemma: "operationalize", plain: ["use", "put to work"], source: "own" },
  { lemma: "incentivize", plain: ["encourage", "reward"], source: "govuk" },
  { lemma: "ideate", plain: ["think", "collect ideas"], source: "own" },
  { lemma: "productize", plain: ["sell"], say: "Say what is for sale.", source: "own" },
  {
    lemma: "empower",
    plain: ["help", "let"],
    only: { after: firms },
    literal: { near: "court statute law parliament vote woman women girl refugee" },
    source: "govuk",
  },
  {
    lemma: "enable",
    plain: ["let", "help"],
    only: { after: "team business organization organisation enterprise company brand stakeholder" },
    source: "lists",
  },
  {
    lemma: "supercharge",
    plain: ["speed up", "strengthen"],
    literal: { near: "engine v8 hp horsepower car motor tesla vehicle turbo" },
    source: "own",
  },
  {
    lemma: "turbocharge",
    plain: ["speed up", "strengthen"],
    literal: { near: "engine v8 hp horsepower car motor vehicle diesel" },
    source: "own",
  },
  { lemma: "unlock", say: whatItDoes, only: { soon: talents }, source: "own" },
  {
    lemma: "unleash",
    say: whatItDoes,
    only: { soon: `${talents} creativity` },
    source: "own",
  },
  {
    lemma: "revolutionize",
    plain: ["change"],
    say: makesSo,
    only: { soon: "industry market business your how workflow experience sector" },
    source: "own",
  },
  {
    lemma: "disrupt",
    plain: ["change"],
    only: { soon: "industry market space status category" },
    literal: { near: "strike storm flood supply flight train service power outage attack war" },
    source: "own",
  },
  { lemma: "synergize", plain: ["work together"], source: "own" },
  {
    lemma: "strategize",
    plain: ["plan"],
    swap: true,
    source: "lists",
  },
  { lemma: "monetize", plain: ["earn from", "sell"], source: "own" },
  { lemma: "gamify", say: whatItDoes, source: "own" },
  {
    lemma: "onboard",
    verbOnly: true,
    plain: ["start", "welcome"],
    only: { soon: "customer client user team employee hire vendor partner" },
    literal: { near: "ship boat ferry train plane flight camera computer crew passenger vessel" },
    source: "own",
  },
  {
    lemma: "drive",
    say: "Say what grows, and by how much.",
    only: {
      after:
        "growth engagement synergy innovation value results conversions efficiency efficiencies " +
        "adoption alignment transformation roi revenue productivity awareness outcomes",
    },
    source: "govuk",
  },
  {
    lemma: "deliver",
    say: whatItDoes,
    only: { after: "value results outcomes roi excellence synergy impact efficiencies" },
    source: "govuk",
  },
  {
    lemma: "foster",
    plain: ["help", "encourage"],
    only: { soon: "collaboration innovation alignment synergy engagement growth" },
    literal: { near: "child children home care parent pet dog cat kitten puppy" },
    source: "govuk",
  },
  {
    lemma: "harness",
    verbOnly: true,
    plain: ["use"],
    only: { after: "ai data technology insights analytics automation synergy innovation" },
    source: "own",
  },
  { lemma: "move the needle", say: figures, source: "own" },
  { lemma: "circle back", plain: ["write again", "call again"], source: "own" },
  {
    lemma: "touch base",
    plain: ["talk", "write"],
    literal: { near: "runner inning baseball pitcher batter" },
    source: "own",
  },
  {
    lemma: "reach out",
    plain: ["write", "call"],
    literal: { near: "hesitate hand arm shelf god grab" },
    channels: ["cold"],
    source: "lists",
  },
  {
    lemma: "drill down",
    plain: ["look closely"],
    literal: {
      near: "script application menu folder desktop chart dashboard oil well water rock hole bit feet metre meter borehole",
    },
    source: "own",
  },
  { lemma: "boil the ocean", plain: ["do everything at once"], source: "own" },
  {
    lemma: "double click on",
    plain: ["look closely at"],
    source: "own",
    only: { soon: "topic idea" },
  },
  { lemma: "peel the onion", plain: ["look closer"], source: "own" },
  { lemma: "run it up the flagpole", plain: ["try it out"], source: "own" },
  {
    lemma: "move the goalposts",
    plain: ["change the rules"],
    source: "own",
    literal: { near: "pitch football" },
  },
  { lemma: "push the envelope", plain: ["try something new"], source: "lists" },
  {
    lemma: "close the loop",
    plain: ["answer", "finish"],
    source: "lists",
    literal: { near: "trail walk hike road route wire circuit control" },
  },
  { lemma: "shift the paradigm", plain: ["change how it is done"], source: "own" },
  {
    lemma: "add value",
    say: whatItDoes,
    literal: { near: "tax vat field column row cell function" },
    source: "own",
  },
];

const nouns: readonly Omit<Buzzword, "part">[] = [
  {
    lemma: "utilization",
    plain: ["use"],
    forms: ["utilization"],
    literal: {
      before: "capacity cpu memory bed disk gpu rate asset labor labour",
      after: "rate ratio review management",
    },
    source: "govuk",
  },
  {
    lemma: "synergy",
    say: "Say who gains what by working together.",
    literal: { near: "drug antibiotic dose muscle receptor toxicity herbicide" },
    source: "lists",
  },
  { lemma: "learning", forms: ["learnings"], plain: ["lesson"], swap: true, source: "own" },
  {
    lemma: "paradigm",
    plain: ["way", "model"],
    literal: { near: "programming kuhn linguistic verb grammar research experimental functional" },
    source: "lists",
  },
  {
    lemma: "paradigm shift",
    plain: ["change"],
    literal: { near: "kuhn physics science" },
    source: "lists",
  },
  {
    lemma: "deep dive",
    plain: ["close look"],
    literal: {
      before: "to we we'll let's i i'll will can",
      near: "scuba diver diving sea ocean reef oxygen pool wreck submarine",
    },
    source: "lists",
  },
  {
    lemma: "thought leader",
    plain: ["expert"],
    say: "Say what the person knows or did.",
    source: "own",
  },
  {
    lemma: "low-hanging fruit",
    forms: ["low-hanging fruit", "low-hanging fruits"],
    plain: ["easy first step"],
    literal: { near: "tree orchard apple pear branch pick picking harvest ladder" },
    source: "lists",
  },
  {
    lemma: "quick win",
    plain: ["easy first step"],
    literal: { near: "match game race chess innings" },
    source: "lists",
  },
  { lemma: "core competency", plain: ["strength"], source: "lists" },
  { lemma: "core competence", plain: ["strength"], source: "own" },
  { lemma: "value proposition", say: "Say what the customer gets.", source: "own" },
  {
    lemma: "pain point",
    plain: ["problem"],
    swap: true,
    source: "lists",
    literal: { near: "massage muscle physio shoulder knee trigger" },
  },
  { lemma: "touchpoint", plain: ["contact", "message"], source: "lists" },
  {
    lemma: "bandwidth",
    forms: ["bandwidth"],
    plain: ["time"],
    only: { near: "have has had lack team enough limited extra mental" },
    literal: {
      before: "and",
      near:
        "network mbps gbps mb gb gigabit internet upload download server hosting fibre fiber radio " +
        "wireless frequency video stream streaming traffic site website isp memory cable broadband " +
        "modem connection hz host user file cpu router data web page provider storage",
    },
    source: "lists",
  },
  { lemma: "mindshare", say: "Say what people know or remember.", source: "own" },
  {
    lemma: "deliverable",
    forms: ["deliverables"],
    say: "Name what will be handed over.",
    literal: { near: "contract invoice milestone statement" },
    source: "own",
  },
  { lemma: "value-add", plain: ["benefit"], source: "own" },
  { lemma: "growth hack", say: "Say what was done.", source: "own" },
  { lemma: "growth hacker", say: "Say what the person does.", source: "own" },
  { lemma: "change agent", say: "Say what the person changed.", source: "own" },
  { lemma: "solution provider", say: "Say what is sold.", source: "own" },
  { lemma: "solutions provider", say: "Say what is sold.", source: "own" },
  {
    lemma: "service offering",
    forms: ["service offerings"],
    plain: ["service"],
    swap: true,
    source: "own",
  },
  {
    lemma: "product offering",
    forms: ["product offerings"],
    plain: ["product"],
    swap: true,
    source: "own",
  },
  { lemma: "key stakeholder", say: nameThem, source: "own" },
  { lemma: "internal stakeholder", say: nameThem, source: "own" },
  { lemma: "key learning", forms: ["key learnings"], plain: ["lesson"], source: "own" },
  { lemma: "key takeaway", plain: ["main point"], source: "own" },
  { lemma: "center of excellence", say: whatItDoes, source: "own" },
  {
    lemma: "force multiplier",
    say: figures,
    literal: { near: "army navy troops drone military missile" },
    source: "own",
  },
  {
    lemma: "secret sauce",
    say: "Say what makes the difference.",
    literal: { near: "burger recipe taco sandwich rib fries chicken pizza bbq barbecue menu" },
    source: "own",
  },
  { lemma: "north star metric", plain: ["main measure"], source: "own" },
  {
    lemma: "swim lane",
    plain: ["duty"],
    literal: { near: "pool swimmer swimming lap diagram" },
    source: "own",
  },
  {
    lemma: "single source of truth",
    forms: ["single source of truth"],
    say: "Say where the answer stands.",
    source: "own",
  },
  {
    lemma: "single pane of glass",
    forms: ["single pane of glass"],
    plain: ["single screen"],
    literal: { near: "window glazing frame glazier door" },
    source: "lists",
  },
];

const others: readonly Omit<Buzzword, "part">[] = [
  { lemma: "thought leadership", plain: ["advice", "expert views"], source: "own" },
  {
    lemma: "best-in-class",
    say: makesSo,
    literal: { near: "dog breed show ribbon judge sheep cattle award" },
    source: "own",
  },
  {
    lemma: "best-of-breed",
    say: makesSo,
    literal: { near: "dog kennel show ribbon judge terrier spaniel cat" },
    source: "scott",
  },
  {
    lemma: "cutting-edge",
    say: "Say what is new about it.",
    literal: { before: "the", near: "blade knife saw scissors sharpen lawn mower" },
    source: "scott",
  },
  {
    lemma: "bleeding-edge",
    say: "Say what is new about it.",
    literal: { near: "version build release nightly branch" },
    source: "lists",
  },
  {
    lemma: "state-of-the-art",
    say: "Say what is new about it.",
    literal: { before: "the as", near: "benchmark paper dataset model baseline accuracy" },
    source: "lists",
  },
  {
    lemma: "world-class",
    say: makesSo,
    literal: { near: "athlete runner swimmer cyclist sprinter olympic" },
    source: "scott",
  },
  {
    lemma: "next-generation",
    say: "Say what is new about it.",
    only: { soon: products },
    literal: { near: "sequencing dna genome", after: "of" },
    source: "scott",
  },
  {
    lemma: "next-gen",
    say: "Say what is new about it.",
    literal: { near: "console xbox playstation sequencing game" },
    source: "own",
  },
  { lemma: "industry-leading", say: makesSo, source: "own" },
  { lemma: "market-leading", say: makesSo, source: "scott" },
  {
    lemma: "game-changing",
    say: "Say what changes for the reader.",
    literal: { near: "goal innings quarter match penalty" },
    source: "own",
  },
  {
    lemma: "ground-breaking",
    say: "Say what is new about it.",
    only: { soon: `${products} approach feature partnership effort event conference offer` },
    literal: { after: "ceremony", near: "shovel construction site" },
    source: "scott",
  },
  {
    lemma: "groundbreaking",
    say: "Say what is new about it.",
    only: { soon: `${products} approach feature partnership effort event conference offer` },
    literal: { after: "ceremony", near: "shovel construction site" },
    source: "scott",
  },
  {
    lemma: "mission-critical",
    plain: ["vital"],
    literal: { near: "nasa spacecraft flight orbit" },
    source: "scott",
  },
  { lemma: "business-critical", plain: ["vital"], source: "own" },
  {
    lemma: "seamless",
    say: "Say what the reader no longer has to do.",
    literal: {
      after:
        "gutter legging underwear bra tights paper pattern tile texture tube tubing pipe backdrop " +
        "tee sock knit garment steel liner bag floor flooring",
      near: "knitted knit underwear bra stitch sewn fabric seam steel gutter leggings nylon spandex",
    },
    source: "lists",
  },
  {
    lemma: "seamlessly",
    say: "Leave it out, or say what the reader no longer has to do.",
    literal: { after: "smooth", near: "knitted knit sewn fabric tile" },
    source: "own",
  },
  {
    lemma: "frictionless",
    say: "Say which step is gone.",
    literal: { near: "physics surface pulley bearing magnet" },
    source: "own",
  },
  {
    lemma: "turnkey",
    plain: ["ready-to-use"],
    literal: { near: "house home property apartment villa rental prison jail" },
    source: "scott",
  },
  {
    lemma: "robust",
    say: figures,
    only: { soon: `${products} feature capability capabilities functionality integration` },
    literal: { near: "estimator regression variance statistical outlier", after: "standard" },
    source: "scott",
  },
  {
    lemma: "scalable",
    say: figures,
    only: { soon: `${products} growth business model results` },
    literal: { near: "vector svg font pixel" },
    source: "scott",
  },
  {
    lemma: "holistic",

    say: "Say what it takes in.",
    literal: {
      near: "medicine health healing therapy therapist yoga wellness vet nutrition spa detective massage",
    },
    source: "lists",
  },
  { lemma: "holistically", plain: ["as a whole"], source: "own" },
  {
    lemma: "synergistic",
    plain: ["joint"],
    literal: { near: "drug dose effect antibiotic herb vitamin supplement formula ingredient" },
    source: "own",
  },
  {
    lemma: "actionable",
    plain: ["useful"],
    only: {
      soon: "insight intelligence data takeaway advice strategy tip step feedback",
    },
    literal: { near: "court lawsuit claim legally negligence" },
    source: "own",
  },
  {
    lemma: "value-added",
    say: whatItDoes,
    literal: { after: "tax", near: "tax vat reseller" },
    source: "lists",
  },
  {
    lemma: "innovative",
    say: "Say what is new about it.",
    only: { soon: `${products} approach company feature thinking` },
    // The name of a prize is not ours to reword.
    literal: { near: "won finalist shortlisted prize awards" },
    source: "scott",
  },
  {
    lemma: "end-to-end",
    say: "Say where it starts and where it ends.",
    only: { soon: `${products} experience process workflow visibility management journey` },
    literal: { near: "encryption encrypted test testing delay latency line cable" },
    source: "own",
  },
  { lemma: "omnichannel", say: "Name the channels.", source: "own" },
  { lemma: "omni-channel", say: "Name the channels.", source: "own" },
  {
    lemma: "data-driven",
    say: "Say which data decide what.",
    literal: { after: "decision", near: "journalism test testing programming" },
    source: "own",
  },
  { lemma: "hyper-personalized", plain: ["personal"], source: "own" },
  { lemma: "hyper-personalised", plain: ["personal"], source: "own" },
  { lemma: "customer-centric", say: "Say what customers get or decide.", source: "lists" },
  { lemma: "client-centric", say: "Say what clients get or decide.", source: "lists" },
  {
    lemma: "disruptive",
    plain: ["new"],
    only: { soon: "technology technologies innovation startup business model force thinking" },
    literal: { near: "pupil student behaviour behavior class passenger noise weather" },
    source: "own",
  },
  {
    lemma: "transformative",
    say: "Say what changes for the reader.",
    literal: { near: "use court copyright justice" },
    source: "own",
  },
  {
    lemma: "transformational",
    say: "Say what changes for the reader.",
    literal: { near: "grammar geometry" },
    source: "own",
  },
  { lemma: "impactful", plain: ["useful", "strong"], source: "own" },
  { lemma: "results-driven", say: figures, source: "own" },
  { lemma: "results-oriented", say: figures, source: "own" },
  { lemma: "future-proof", say: "Say what will keep working, and how long.", source: "own" },
  {
    lemma: "granular",
    plain: ["detailed"],
    only: { soon: "insight control visibility level view reporting data detail targeting" },
    literal: { near: "sugar salt fertilizer fertiliser soil snow sand texture synthesis" },
    source: "own",
  },
  {
    lemma: "proactively",
    say: "Leave it out, or say what happens before the reader asks.",
    literal: { near: "inhibition interference" },
    source: "own",
  },
  {
    lemma: "proactive",
    say: "Say what happens before the reader asks.",
    only: { soon: `${products} approach strategy support monitoring communication engagement` },
    source: "lists",
  },
  {
    lemma: "going forward",
    plain: ["from now on"],
    literal: { before: "keep keeps kept is was are were be not", near: "step gear" },
    source: "lists",
  },
  { lemma: "net-net", plain: ["in short"], source: "own" },
  {
    lemma: "at scale",
    say: "Say how many.",
    literal: { before: "drawn printed modelled modeled", near: "map drawing model" },
    source: "own",
  },
  { lemma: "best-in-breed", say: makesSo, source: "own" },
  {
    lemma: "on the same page",
    say: "Say what is agreed.",
    literal: { near: "book print printed footnote chapter address web tab" },
    source: "own",
  },
  { lemma: "strategic alignment", plain: ["agreement"], source: "own" },
  { lemma: "cross-functional alignment", plain: ["agreement"], source: "own" },
  { lemma: "360-degree view of your", plain: ["full view of your"], source: "own" },
  { lemma: "360-degree view of the customer", plain: ["full view of the customer"], source: "own" },
  { lemma: "partner ecosystem", say: nameThem, source: "own" },
  { lemma: "digital ecosystem", say: "Name its parts.", source: "own" },
  { lemma: "product ecosystem", say: "Name the products.", source: "own" },
  { lemma: "integrated solution", say: "Say what it is.", source: "own" },
  { lemma: "integrated solutions", say: "Say what they are.", source: "own" },
  { lemma: "comprehensive solution", say: "Say what it is.", source: "own" },
  { lemma: "comprehensive solutions", say: "Say what they are.", source: "own" },
  { lemma: "total solution", say: "Say what it is.", source: "own" },
  {
    lemma: "business solutions",
    say: "Say what is sold.",
    literal: { after: "consultant manager director team specialist architect engineer inc ltd" },
    source: "own",
  },
  { lemma: "enterprise-grade", say: figures, source: "own" },
  { lemma: "enterprise-class", say: figures, source: "own" },
  { lemma: "right-sized", plain: ["fitting"], source: "own" },
  { lemma: "digital transformation", say: "Say what changes, and for whom.", source: "own" },
];

/** All entries. */
export const buzzwords: readonly Buzzword[] = [
  ...verbs.map((entry) => ({ ...entry, part: "verb" as const })),
  ...nouns.map((entry) => ({ ...entry, part: "noun" as const })),
  ...others.map((entry) => ({ ...entry, part: "other" as const })),
];
