import { gated, type Asking, type Span } from "@troth/core";

const observer = String.raw`\b(?:we|i)(?:['’]ve| have| can| could)?(?: just| also| couldn['’]t help but)?`;
const observes = "(?:saw|see|noticed|notice|spotted|observed|detected|picked up)";
const you = String.raw`(?:that )?you(?:['’]ve|['’]d|['’]re| have| had| were| are)?(?: been)?(?: just| recently| also| still| already)?`;
/** The trail that a reader leaves behind unawares; not what they wrote, posted or said in public. */
const trail = [
  "look(?:ed|ing) at (?!this (?:e-?)?mail)",
  "(?:view|brows|hover|scroll|eye)(?:ed|ing)",
  "(?:visit|check)(?:ed|ing)(?: out)? (?:[\\p{L}\\d'’-]+ ){1,4}?(?:sites?|websites?|webpages?|pages?|profile|listing|pricing(?: page)?)",
  "open(?:ed|ing) (?:my|our|the|this|that) (?:[\\p{L}\\d'’-]+ ){0,3}(?:e-?mails?|mails?|messages?|newsletters?|letters?|proposal|quote|offer|link)",
  "click(?:ed|ing)",
  "search(?:ed|ing)",
  "(?:watch|play)(?:ed|ing) (?:my|our|the|that) (?:[\\p{L}\\d'’-]+ ){0,2}(?:videos?|clips?)",
  "spen(?:t|ding) (?:[\\p{L}\\d'’-]+ ){1,4}on (?:my|our|the)",
  "(?:back )?on (?:my|our) (?:[\\p{L}\\d'’-]+ ){0,2}(?:site|website|page|store|shop|app)",
].join("|");
/** "at 23:14", "three times", "for four minutes": nobody but a log knows that. */
const toTheMinute =
  "(?:at \\d{1,2}[:.]\\d\\d|(?:for|spent) (?:\\d+|two|three|four|five|six|ten|several|a few) (?:minutes?|seconds?)|(?:\\d+|two|three|four|five|six|several) times|\\btwice)";

/** "We saw you looked at", "I noticed that you opened my email", "you viewed it three times". */
const watching: readonly Asking[] = [
  gated({ source: `${observer} ${observes} ${you} (?:${trail})`, flags: "iu" }),
  gated({
    source: `\\byou(?:['’]ve| have)?(?: just| recently| also)? (?:viewed|opened|clicked|visited|looked at|browsed) [^.!?]{1,60}? ${toTheMinute}`,
    flags: "iu",
  }),
  gated(
    /\b(?:we|i)(?:['’]ve| have) been (?:watching|tracking|monitoring) (?:you\b(?! (?:grow|build|work|play|perform|speak))|your (?:visits|clicks|activity|behaviou?r|browsing|every move))/iu,
  ),
  gated(
    /\bwe know (?:where you live|what you did|what you(?:['’]ve| have) been (?:looking|searching|browsing))/iu,
  ),
];

const state =
  "(?:pregnant|expecting a (?:baby|child)|(?:newly |recently )?(?:divorced|widowed|bereaved|unemployed)|(?:getting|going through) (?:a )?(?:divorced?|separation|break-?up|bankruptcy)|grieving|bankrupt|in debt|behind on (?:your |the )?(?:rent|mortgage|payments|bills)|overweight|depressed|diabetic|infertile|trying to (?:conceive|get pregnant|lose weight)|struggling with (?:your )?(?:weight|debts?|drinking|addiction|anxiety|depression|infertility)|diagnosed)";
const event =
  "(?:divorce|pregnancy|miscarriage|diagnosis|bereavement|bankruptcy|abortion|separation|break-?up|redundancy|addiction|debts?|infertility|illness|weight (?:loss|gain|problem))";

/** Health, money troubles, family: what a sender is told in confidence, or guesses. */
const privateMatters: readonly Asking[] = [
  gated({
    source: `\\b(?:we|i)(?: also| just| both)? (?:saw|see|noticed|know|heard|hear|understand|learned|gather) (?:that )?you(?:['’]re| are| were|['’]ve been| have been|['’]ve| have)?(?: now| just| recently| still| currently)? ${state}\\b`,
    flags: "iu",
  }),
  gated({ source: `\\bcongrat(?:s|ulations) on your (?:\\p{L}+ )?${event}\\b`, flags: "iu" }),
  gated({
    source: `\\b(?:(?:we|i) (?:saw|noticed|heard|know|read|learned)(?: about| of)?|sorry (?:to hear )?about) your (?:recent )?${event}\\b`,
    flags: "iu",
  }),
];

/** Words that tell a reader that somebody followed what they did. */
export function findWatching(text: string): Span | undefined {
  return firstOf(watching, text);
}

/** Words that name a private matter as the reader's. */
export function findPrivate(text: string): Span | undefined {
  return firstOf(privateMatters, text);
}

function firstOf(patterns: readonly Asking[], text: string): Span | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length };
  }
  return undefined;
}

/** Says what the knowledge is used for, where it is from, or how to end it. */
export function givesReason(text: string): boolean {
  return reason.test(text);
}

const reason =
  /\b(?:because|that['’]s why|which is why|that is why|this is why|in case|so (?:that )?(?:we|i|here|you)\b|you (?:told|asked|let) (?:us|me)|you (?:agreed|allowed|opted|said|wrote|signed up)|(?:turn|switch) (?:this|these|it|them) off|stop (?:these|this|them)|unsubscribe|your (?:settings|preferences|alerts?))\b/iu;

/** The mail says which step of the reader's sent it. */
export function saysWhyItCame(text: string): boolean {
  return whyItCame.test(text);
}

const whyItCame = gated(
  /\b(?:because|since|as) you (?:left|viewed|looked|browsed|visited|saved|put|added|have (?:items|something))\b/iu,
);
