import { gated, type Asking } from "@troth/core";

/** What the sender takes for granted: an earlier contact, or a closeness. */
export type Presumption = "contact" | "greeting" | "kin";

interface Cue {
  readonly kind: Presumption;
  readonly pattern: Asking;
}

const talk = "(?:call|chat|conversation|discussion|meeting|talk|phone call|exchange|demo)";

const patterns: readonly (readonly [Presumption, string])[] = [
  ["contact", "^\\P{L}{0,3}as (?:we )?(?:discussed|agreed|talked about|promised|requested)\\b"],
  ["contact", "\\bas (?:we|you and i) (?:discussed|agreed|talked about)\\b"],
  ["contact", "\\bas (?:per )?(?:you|your) (?:requested|asked|request)\\b"],
  [
    "contact",
    `\\b(?:as per|per|following(?: up on| up from)?|further to|after|regarding|re) our (?:\\p{L}+ )?${talk}\\b`,
  ],
  [
    "contact",
    `\\b(?:great|good|nice|lovely|a pleasure) (?:talking|speaking|chatting|meeting|catching up|connecting)(?: to| with)? (?:you|again)\\b`,
  ],
  [
    "contact",
    "\\b(?:it was|was) (?:so |really )?(?:great|good|nice|lovely|a pleasure) to (?:talk|speak|chat|meet|catch up|connect)(?: to| with)? you\\b",
  ],
  ["contact", `\\b(?:i|we) (?:really )?enjoyed our (?:\\p{L}+ )?${talk}\\b`],
  ["contact", "\\b(?:when|since) we (?:last )?(?:spoke|talked|met|chatted)\\b"],
  ["contact", `\\b(?:circling back|picking up) (?:on|from) our (?:\\p{L}+ )?${talk}\\b`],
  [
    "greeting",
    "^\\P{L}{0,3}(?:dear|hello|hi|greetings),? (?:my |our )?(?:dearest |dear |beloved |valued |esteemed |fellow |loyal )?(?:friends?|partners?|(?:valued|esteemed|beloved|loyal|dear) (?:customers?|clients?|members?|readers?|subscribers?))(?=\\P{L}|$)",
  ],
  [
    "kin",
    "\\b(?:we(?:['’]re| are) (?:all )?(?:one big |a |one )?family\\b(?!-)|you(?:['’]re| are) (?:a )?(?:part of (?:the|our) family|like family|family\\b))",
  ],
  [
    "kin",
    "\\b(?:as|being) (?:a|our) (?:valued|trusted|esteemed) (?:partner|customer|client|member|friend)\\b",
  ],
  ["kin", "\\btogether,? (?:we|you and i) (?:are|can|will|have)\\b"],
];

/** Words that take a relationship for granted. */
export const cues: readonly Cue[] = patterns.map(([kind, pattern]) => ({
  kind,
  pattern: gated({ source: pattern, flags: "iu" }),
}));

/** Says when or where it was: who makes a contact up seldom says so. */
export const placed =
  /\b(?:yesterday|this morning|last (?:week|night|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2})\b/iu;

/** "At the Leeds clay fair": a place with a name. */
export const atAnEvent = /\bat (?:the |your )?\p{Lu}[\p{L}\d]+/u;
