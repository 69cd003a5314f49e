import { anyCase, Gate, gateOf } from "@troth/core";

const very =
  "(?: (?:truly|deeply|really|genuinely|incredibly|fully|totally|absolutely|always|also|all|so|very|proudly|simply|fiercely|firmly|strongly|constantly|continually))*";
const we = `\\b(?:we|our (?:team|people|company|staff|whole team)|everyone here)`;
const are = "(?:['’]re| are| is|['’]ve been| have (?:always )?been| remain)";
const virtue =
  "(?:quality|excellence|innovation|integrity|honesty|transparency|trust|sustainability|authenticity|creativity|community|communities|diversity|inclusion|teamwork|service|people|customers?|clients?|members?|customer (?:satisfaction|service|success|experience)|satisfaction|value|values|the environment|the planet|our (?:customers|clients|people|community|communities|craft|planet|values|members|work|readers|partners)|making a difference|doing (?:the right thing|good)|what we do|you|your (?:success|satisfaction|happiness|experience|business|needs))";
const superlative =
  "(?:the )?(?:best|highest|finest|very best|high[- ]quality|top[- ](?:quality|notch)|excellent|exceptional|outstanding|superior|world[- ]class|first[- ]class|unparalleled|unrivall?ed|unmatched|premium)";
/** The virtue before "is in our DNA", at most two words. */
const subject = "\\b(?:(?!and\\b)\\p{L}{2,20} ){0,2}";
const whatWeDo =
  "(?:everything|all|what|anything|all that) (?:that )?we(?: do|['’]re about| are| build| make| stand for)";

/** One way to claim a virtue. */
interface Claim {
  /** In lower case; without one of these words there is no need to look. */
  readonly words: readonly string[];
  readonly pattern: Pick<RegExp, "exec">;
}

/**
 * Virtues that the sender claims as their own. Each needs we, our or us: others are not judged.
 * A list, not one pattern: only what its words call for is ever compiled.
 */
const claims: readonly Claim[] = [
  claim(
    "commit|dedicat|devot",
    `${we}${are}${very} (?:committed|dedicated|devoted) to(?: the)?(?: highest| our)? ${virtue}\\b`,
  ),
  claim(
    "commit|dedicat|devot",
    `${we}${are}${very} (?:committed|dedicated|devoted) to (?:providing|delivering|offering|giving|bringing|creating|ensuring|achieving|being)(?: you| our \\p{L}+| customers| clients)?(?: with)? ${superlative}\\b`,
  ),
  claim(
    "commit|dedicat|devot",
    `${we}${are}${very} (?:committed|dedicated|devoted) to (?:serving|helping|supporting|protecting|caring for|putting|exceeding|making|building|upholding|maintaining|fostering|promoting|advancing) ${virtue}\\b`,
  ),
  claim(
    "passionate|-centric|-obsessed|-focused|first|driven| centric| obsessed| focused",
    `${we}${are}${very} (?:an? )?(?:passionate|customer[- ](?:centric|obsessed|first|focused)|people[- ]first|values[- ]driven|purpose[- ]driven|value[- ]driven|mission[- ]driven)\\b`,
  ),
  claim("passionate about", "^(?:truly |deeply )?passionate about\\b"),
  claim("passion", `\\bour (?:shared |deep |genuine |true )?passion (?:for|is)\\b`),
  claim(
    "hold|live by|act with|lead with|operate|work with|stand for|built on",
    `${we}${very} (?:hold ourselves to|live by|act with|lead with|operate with|work with|stand for|are built on|is built on) (?:the )?(?:highest standards|honesty|integrity|trust|quality|excellence|passion|purpose|respect|our values|innovation|transparency)\\b`,
  ),
  claim(
    "to us",
    `\\b${virtue} (?:really |truly )?(?:matters? (?:a lot )?to us|means? (?:everything|the world) to us|(?:is|are) (?:so |very |extremely )?important to us)\\b`,
  ),
  claim(
    "driven|guided|inspired|powered|fuel|defined",
    `${we}${are}${very} (?:driven|guided|inspired|powered|fuell?ed|defined) by (?:our |a )?(?:passion|innovation|values|integrity|excellence|purpose|quality|curiosity|commitment)\\b`,
  ),
  claim(
    "care",
    `${we}${very} (?:care|cares)${very}(?: (?:deeply|a lot|passionately|so much))? (?:about|for) ${virtue}\\b`,
  ),
  claim("believe", `${we}${very} (?:believe|believes) in(?: the power of)? ${virtue}\\b`),
  claim(
    "value|cherish|embrace|champion|celebrate|live|breathe",
    `${we}${very} (?:value|cherish|embrace|champion|celebrate|live|breathe|live and breathe) ${virtue}\\b`,
  ),
  claim(
    "pride",
    `${we}${very} (?:pride ourselves|take (?:great |real |immense )?pride) (?:on|in)\\b`,
  ),
  claim(
    "proud of",
    `${we}${are}${very} proud of (?:our|the) (?:quality|values|culture|people|team|journey|work|commitment|heritage|reputation|innovation|service|craft)\\b`,
  ),
  claim(
    "strive|aim|endeavo",
    `${we}${very} (?:strive|aim|endeavou?r) (?:for|to (?:be|provide|deliver|offer|exceed|achieve))(?: you)?(?: with)? (?:${superlative}|excellence|perfection|greatness|innovation|your expectations|expectations)\\b`,
  ),
  claim(
    "put|place",
    `${we}${very} (?:put|puts|place) (?:our |the |your )?(?:customers?|clients?|people|quality|safety|members?|needs|you) (?:first|at the (?:heart|cent(?:er|re)|core))\\b`,
  ),
  claim(
    "compromise",
    `${we}${very} (?:never|don['’]t|do not|refuse to) compromise (?:on|our) (?:quality|our values|integrity|service|values)\\b`,
  ),
  claim("extra mile|above and beyond", `${we}${very} go (?:the extra mile|above and beyond)\\b`),
  claim("breathe", `${we}${very} (?:live and breathe)\\b`),
  claim(
    "commitment|passion|dedication|devotion",
    `\\bour${very} (?:commitment|passion|dedication|devotion) (?:to|for|is)(?: (?:the|our|providing|delivering))*(?: ${superlative})? ${virtue}\\b`,
  ),
  claim("to you", "\\b(?:that is|that['’]s|this is) our (?:commitment|promise|passion) to you\\b"),
  claim(
    "in our|into our",
    `${subject}(?:is|are|runs|lives|sits?)(?: deeply| firmly)?(?: (?:rooted|embedded|woven|built))? (?:in|into) our (?:dna|blood|nature|fabric)\\b`,
  ),
  claim(
    "heart|core|cent|soul|foundation",
    `${subject}(?:is|are|lies?|sits?|remains?)(?: right)? (?:at|the) (?:the )?(?:very )?(?:heart|core|cent(?:er|re)|soul|foundation) of ${whatWeDo}\\b`,
  ),
  claim(
    "we do",
    "\\b(?:at the (?:very )?(?:heart|core) of|drives|guides|underpins) (?:everything|all|all that|what) we do\\b",
  ),
  claim(
    "passion|integrity|quality|innovation|excellence|trust|honesty|sustainability|authenticity",
    `\\b(?:passion|integrity|quality|innovation|excellence|trust|honesty|sustainability|authenticity) (?:is|in) (?:our (?:passion|promise|priority|top priority|number one|first|middle name)|everything (?:to us|we do)|${whatWeDo}|who we are)\\b`,
  ),
  claim(
    "is our",
    "\\b(?:your (?:satisfaction|success|happiness)|customer satisfaction|quality) is our (?:top |first |number one |highest |only )?(?:priority|goal|mission|promise|passion)\\b",
  ),
];

function claim(words: string, source: string): Claim {
  return { words: words.split("|"), pattern: anyCase({ source: source, flags: "iu" }) };
}

const gate = new Gate(claims.map(({ words }) => words));

/** Asked with the patterns of all rules in one pass: most units have no word of any claim. */
const hasWordOfClaim = gateOf({ source: claims.flatMap(({ words }) => words).join("|") });

/** Who speaks, in one of the ways that the patterns know. */
const hasSpeaker = gateOf(/\bwe|\bour\b|\bus\b|everyone here|passionate about/iu);

/** The first virtue that a sentence claims for its sender. */
export function findClaim(text: string): { start: number; end: number } | undefined {
  if (!hasWordOfClaim(text) || !hasSpeaker(text)) return undefined;
  let first: { start: number; end: number } | undefined;
  const open = gate.openFor(text);
  for (const [number, { pattern }] of claims.entries()) {
    const found = open.includes(number) ? pattern.exec(text) : null;
    if (!found || (first && first.start <= found.index)) continue;
    first = { start: found.index, end: found.index + found[0].length };
  }
  return first;
}

/** Something that could be checked: a figure, a day, a habit that binds, an act in the past. */
export const concrete = anyCase({
  source: [
    "\\d",
    "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|half|third|tenth|quarter|twice|dozen)\\b",
    "\\b(?:jan|febr)uary\\b|\\b(?:april|june|july|august)\\b|\\b(?:septem|octo|novem|decem)ber\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\byesterday\\b|\\blast (?:week|month|year|spring|summer|autumn|winter)\\b",
    "\\b(?:we|i)(?:['’]ve| have)?(?: \\p{L}+ly| also| just| now| even| once)? (?!(?:need|feed|speed|proceed|succeed|exceed|embed|indeed)\\b)(?:\\p{L}{3,}ed|built|made|sent|gave|paid|wrote|sold|bought|began|took|went|held|kept|threw|spent|taught|drew|grew|lent|met|ran|sewed)\\b",
    "\\b(?:we|i) (?:repair|fix|mend|refund|replace|return|send back|publish|print|plant|pay|donate|answer|test|check|weigh|sew|bake|cook|roast|brew|print|pack|grow|recycle|deliver|open|close|ship|call|visit|lend|teach|train|hire|write|list|show)\\b",
    "\\bif (?:we|it|you|your|an?|the|something|anything)\\b.{1,60}\\b(?:free|refund|back|replace|repair|pay)\\b",
    "\\b(?:by hand|hand-?(?:made|sewn|stitched|packed|written|picked|thrown)|in person|money back|no questions asked|free of charge|for example|such as|for instance|answered by|made (?:in|from|of|by)|certified|audited|open source)\\b",
    '[“"][^“”"]{12,}[”"]',
    "https?://|\\[link\\]",
  ].join("|"),
  flags: "iu",
});
