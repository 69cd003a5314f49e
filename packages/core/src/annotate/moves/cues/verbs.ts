/** How much an ask wants (0 permission to 5 contract), and who gains when the reader obeys. */
export interface Ask {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly gains: "reader" | "shared" | "sender";
}

/** A verb that asks when it stands as an imperative. */
export interface AskVerb extends Ask {
  /** Asks only beside a word of the sender's (us, our, here, a link); alone it may be advice. */
  readonly weak: boolean;
}

type Group = readonly [Ask["level"], Ask["gains"], string];

const strong: readonly Group[] = [
  [1, "shared", "click tap visit explore discover browse learn preview swipe scan"],
  [1, "reader", "read watch listen download hear"],
  [2, "shared", "reply respond answer rsvp email dm message connect"],
  [2, "sender", "follow forward retweet tweet repost comment tag"],
  [3, "shared", "subscribe register join enroll enrol signup claim request activate redeem attend"],
  [3, "shared", "unlock install submit participate apply call phone ring volunteer preregister"],
  [3, "sender", "share rate review invite nominate"],
  [4, "shared", "buy order shop book schedule purchase reserve donate contribute preorder upgrade"],
  [4, "shared", "hire sponsor pledge renew vote bid"],
  [4, "sender", "chip pitch rush"],
  [5, "sender", "refer recommend"],
  [5, "shared", "commit"],
];

const weak: readonly Group[] = [
  [1, "shared", "see view check find look go open access compare search stop head swing drop"],
  [2, "shared", "tell choose pick select vote save send write ask add bring post discuss confirm"],
  [2, "sender", "like mention"],
  [3, "shared", "try start enter sign create complete fill take come meet test get grab snag"],
  [3, "shared", "use play contact text stand print log begin win help support"],
  [4, "shared", "give fund become secure treat make hurry stock trade switch lock invest back"],
  [4, "shared", "act arrange set"],
];

export const askVerbs: ReadonlyMap<string, AskVerb> = new Map([
  ...entries(weak, true),
  ...entries(strong, false),
]);

function entries(groups: readonly Group[], isWeak: boolean): [string, AskVerb][] {
  return groups.flatMap(([level, gains, verbs]) =>
    verbs.split(" ").map((verb): [string, AskVerb] => [verb, { level, gains, weak: isWeak }]),
  );
}

/** Verbs of advice: obeying one serves the reader alone. */
export const adviceVerbs: ReadonlySet<string> = new Set(
  [
    "accept allow avoid bake be believe boil break breathe bring brush build calculate change",
    "charge clean clear close collect combine compare consider cook cool copy count cover create",
    "cut decide define delete dig document double drain drink drop dry earn eat embrace empty",
    "enable encourage ensure establish expect experiment express fail feed fill find fix focus",
    "fold forget freeze give grow heat hold identify ignore imagine improve increase insert invest",
    "iron keep know learn leave let lift limit listen live look loosen love lower make measure mix",
    "move never note oil open organise organize pack park peel plan plant pour practice practise",
    "prepare press protect prune publish pull push put raise reduce remember remove repeat replace",
    "rest rinse roll rub run save scrape seal season separate set shake sharpen shut sit skip slice",
    "soak solve sow spend spray spread sprinkle stand start stay steam stir stop store stretch",
    "switch take talk teach think tie tighten treat trim trust try turn unplug understand use wait",
    "walk warm wash watch water wax wear weigh wipe wrap write",
  ]
    .join(" ")
    .split(" "),
);

/** Verbs above that are nouns as well; then the next word decides. */
export const nounVerbs: ReadonlySet<string> = new Set(
  [
    "answer access act address back bid book buy call change charge check claim click comment",
    "contact cook copy cover cut design discover display document download drink drop email enter",
    "find fix focus form fund get give grab heat help hold invite iron join lift like limit link",
    "list lock look love mention message mix move note offer open oil order pack park phone pick",
    "pitch plan plant play pledge post practice press print promise purchase rate record refer",
    "reply report request reserve rest review ring roll run rush save schedule scan season search",
    "share shop sign sponsor spray spread stand start stock stop store support survey switch tag",
    "talk tap test text tie trade treat trust try turn tweet upgrade use view visit volunteer vote",
    "walk wash watch water wear win wrap",
  ]
    .join(" ")
    .split(" "),
);

/** After one of these a verb that is also a noun is a verb. */
export const afterVerb: ReadonlySet<string> = new Set(
  [
    "your the a an our us me my this that these those it them him her their every each any some",
    "all one more now today tonight here online in on at for with to by via up out off into before",
    "over about free both only yourself what how why who where when which early again together",
    "directly below above now and or [link] [email] [name] if until till until as from no two three",
    "several another both ahead instead while through between tomorrow yours",
  ]
    .join(" ")
    .split(" "),
);

/** After one of these words a verb-like word is a noun: "Order status", "Book club". */
export const nounFollowers: ReadonlySet<string> = new Set(
  [
    "club news details hours number numbers status confirmation confirmed history summary form page",
    "center centre team service services list value id date total received report reports room desk",
    "information info guide notes day week month season results rate rates price prices is was are",
    "has have will were meets ships shipped starts ends opens closes review reviews sale sales fair",
    "store stores policy options period deadline engine marketing media point points line lines",
    "card cards box code codes price prize tip tips",
  ]
    .join(" ")
    .split(" "),
);

/** Beside one of these a weak verb asks for the sender. */
export const funnelWords: ReadonlySet<string> = new Set(
  [
    "us our me my here [link] [email] website site online today now free tickets ticket account",
    "quote trial demo offer offers deal deals save discount store catalogue catalog webinar link",
    "button below page petition survey poll membership member details app",
  ]
    .join(" ")
    .split(" "),
);

/** Words that may stand before an imperative. */
export const leadIns: ReadonlySet<string> = new Set(
  [
    "please kindly just simply now then so and but or also plus ps p s hey ok okay yes well first",
    "next finally meanwhile today tomorrow otherwise instead still either always again pls",
  ]
    .join(" ")
    .split(" "),
);
