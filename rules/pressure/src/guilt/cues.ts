import { anyCase, gateOfAll, type Asking } from "@troth/core";

/** How a sentence makes the reader feel at fault, which decides what is said about it. */
export type GuiltKind = "blame" | "burden" | "plea" | "stake" | "taunt";

/** Words of one kind. What matches is what the finding points at. */
export interface GuiltCue {
  readonly kind: GuiltKind;
  readonly pattern: Asking;
}

const not = "(?:n['’]t|nt| not| never)";
const owed =
  "(?:repl(?:ied|y)|respond(?:ed)?|answer(?:ed)?|donated?|contributed?|signed|sign (?!in\\b|up\\b|on\\b)|given(?= (?:this|us|yet|a gift|anything))|chipped in|(?:written|got|gotten) back|bothered|(?:opened|read) (?:our|my|any of)|added your name)";
const help =
  "(?:\\p{L}+ )?(?:help|support|donations?|gifts?|contributions?|votes?|generosity|backing)";
const they =
  "(?:them|him|her|it|this|that|these|those|the \\p{L}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|republicans|democrats)";
const win =
  "(?:win\\b|happen\\b(?! (?:by|on|in|at|for)\\b)|get away\\b|beat us\\b|steal\\b|buy (?:our|this|the)\\b|take (?:control|over|our|away)\\b|destroy\\b|move \\p{L}+ backward)";

const patterns: readonly (readonly [GuiltKind, string])[] = [
  [
    "blame",
    "\\byou(?:['’]ve| have)? (?:still |simply |just )?ignored (?:us|me|our|my|this|all)\\b",
  ],
  [
    "blame",
    "\\byou(?:['’]re| are|['’]ve been| have been| keep) ignoring (?:us|me|our|my|this|all)\\b",
  ],
  ["blame", `\\byou (?:still )?(?:have|did)${not} (?:yet |even |ever |once )?${owed}`],
  ["blame", `\\byou(?:['’]ve| have) (?:still )?(?:not|never) (?:yet |even |once )?${owed}`],
  ["blame", `\\byou never (?:even )?${owed}`],
  ["blame", "\\byou have yet to (?:repl|respond|answer|donat|contribut|sign|give)\\p{L}*"],
  ["blame", "\\byour name (?:is|was) (?:still )?(?:missing|not (?:there|on (?:it|the)))"],
  [
    "blame",
    "\\b(?:e-?mails?|messages?|notes?|letters?|calls?) (?:\\p{L}+ )?(?:has|have|went|remains?) ?(?:\\p{L}+ )?(?:unanswered|ignored)\\b",
  ],
  ["blame", "\\byour (?:continued |long |complete |total )?silence\\b"],
  ["blame", `\\bwhy (?:have|did)(?:n['’]t you| you not) (?:yet |even |ever )?${owed}`],
  ["blame", "\\byou(?:['’]re| are) letting [^.!?]{1,30}\\bdown\\b"],
  [
    "blame",
    "\\bafter (?:all|everything)(?: that)? (?:we|i)(?:['’]ve| have) (?:done|given|built|made)(?: \\p{L}+)? (?:for|to) you\\b",
  ],
  [
    "blame",
    "\\b(?:we|i)(?:['’]re| are|['’]m| am)(?: \\p{L}+)? (?:disappointed|saddened|hurt|heartbroken) (?:in you|that you|not to (?:hear|have heard)|to (?:see|find|learn)(?: that)? you)",
  ],
  ["blame", "\\b(?:shame on you|you should be ashamed)\\b"],
  [
    "burden",
    `\\b(?:(?:is|are|am|i['’]?m|we['’]?re|they['’]?re) (?:all |really |truly )?)?(?:counting|depending|relying|banking) on (?:you\\b|your ${help})`,
  ],
  [
    "burden",
    `\\b(?:can['’]?t|cannot|can not|won['’]t be able to) (?:\\p{L}+,? ){1,5}without (?:you\\b(?! (?:having|being|knowing|doing))|your ${help}|(?:support|help) from \\p{L}+ like you)`,
  ],
  [
    "burden",
    `\\bwithout (?:you\\b|your ${help})[^.!?]{1,70}\\b(?:impossible|will (?:fail|lose)|will be lost)\\b`,
  ],
  [
    "burden",
    "\\b(?:don['’]?t|do not|never) (?:abandon|desert|forsake|fail|turn your back on|give up on|walk away from) (?:us|me|them|him|her|our)\\b",
  ],
  ["burden", "\\b(?:don['’]?t|do not) let (?:us|me|them|him|her|your \\p{L}+|our \\p{L}+) down\\b"],
  ["burden", "\\b(?:will|would|could|may|might) (?:all )?(?:have been|be) (?:all )?for nothing\\b"],
  [
    "burden",
    "\\b(?:wonder|know|ask yourself) (?:if|whether) (?:you|we) (?:did|have done) enough\\b",
  ],
  [
    "blame",
    "\\b(?:following up|writing|reaching out|asking)(?: to| with)?(?: you)? (?:for )?(?:a|the) (?:third|fourth|fifth|sixth|seventh)\\b",
  ],
  [
    "blame",
    "\\b(?:we|i)(?:['’]ve| have) (?:e-?mailed|written|called|texted|contacted|asked)(?: to)? you (?:\\d+|two|three|four|five|six|several|many) times\\b",
  ],
  ["burden", "\\bit(?:['’]s| is) (?:up to|on) (?:each|every one|every single one|all) of us\\b"],
  [
    "burden",
    "\\b(?:takes?|needs?) (?:every(?: single)? one|each and every one|each one) of (?:us|you)\\b",
  ],
  [
    "plea",
    "\\b(?:i['’]?m|i am|we['’]?re|we are) (?:\\p{L}+ )?(?:begging|pleading)(?! off)(?: with)?(?: you)?\\b",
  ],
  ["plea", "\\bpretty please\\b"],
  ["plea", "\\b(?:please|pls),? (?:do not|don['’]?t) ignore (?:this|us|me|our|my)\\b"],
  [
    "stake",
    `\\b(?:can['’]?t|cannot|can not|must not|don['’]?t|do not) let ${they}(?: \\p{L}+){0,4}? ${win}`,
  ],
  [
    "stake",
    "\\b(?:too|so) much is (?:at stake|on the line)\\b|\\beverything (?:is|['’]s) (?:at stake|on the line)\\b",
  ],
  ["stake", "\\b(?:our|the|your|their) (?:only|last) hope\\b"],
  [
    "stake",
    "\\bif (?:we (?:don['’]?t|do not|fail to) (?:act|win|raise|hit our|reach our|stop (?:them|him|her|this|the)|step up|fight|meet our)|you (?:don['’]?t|do not) (?:act|step up|do (?:this|something)))\\b",
  ],
  [
    "taunt",
    "\\b(?:don['’]?t|do not) (?:(?:get|be) left (?:behind|out)|fall behind|be the (?:last|only) one)\\b",
  ],
  ["taunt", "\\bwhat are you waiting for\\b"],
  ["taunt", "\\byou(?:['’]ll| will) (?:regret|be sorry|kick yourself)\\b"],
  ["taunt", "\\b(?:don['’]?t|do not) sit this (?:one )?out\\b"],
  ["taunt", "\\byou owe it to (?:yourself|your \\p{L}+|us|them)\\b"],
];

/** Words of obligation, disappointment and personal blame, the worst kind first. */
const cues: readonly GuiltCue[] = patterns.map(([kind, pattern]) => ({
  kind,
  pattern: anyCase({ source: pattern, flags: "iu" }),
}));

const mayMatch = gateOfAll(patterns.map(([, source]) => ({ source })));

/** Those that a text may match; of most texts none, which is known without asking each. */
export function cuesFor(text: string): readonly GuiltCue[] {
  const open = mayMatch(text);
  return open.length === 0 ? none : cues.filter((_, number) => open.includes(number));
}

const none: readonly never[] = [];

/** A condition, a report about others, the past, thanks: there nobody is blamed. */
export const excused =
  /\b(?:if|in case|unless|whether|when|once|because|who|those|people|was|were|used to|as if)\b[^.!?;]{0,25}$/iu;

/** Whoever thanks for what was done does not press for more with it. */
export const thanks = /\b(?:thanks?|thank|grateful|couldn['’]?t have|could not have)\b/iu;

/** Bills, safety and law: there a reminder of what is due is a fact. */
export const facts =
  /\b(?:invoices?|overdue|payments?|bills?|balance|orders?|deliver(?:y|ies)|parcels?|recall(?:ed)?|safety|passwords?|account|prescriptions?|appointments?|form|tax(?:es)?)\b/iu;
