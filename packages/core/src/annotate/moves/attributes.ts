import type { Attribute, Move } from "../../words.ts";
import type { CueHit } from "./cues/cue.ts";
import type { Ask } from "./cues/verbs.ts";
import type { BareUnit } from "../../draft.ts";
import { exactCase } from "../../pattern/caseless.ts";
import { Gate } from "../../pattern/gate.ts";
import type { Decision } from "./decision.ts";
import type { Ballot } from "./votes.ts";

/** What is known of a unit before its attributes are. */
interface Known extends Required<Pick<Decision, "move" | "traits">> {
  readonly partisan: boolean;
}

/** The traits of a unit beside its move, without repeats. */
export function attributesOf(
  unit: BareUnit,
  ballot: Ballot,
  { move, partisan, traits: decided }: Known,
): Attribute[] {
  const traits = new Set<Attribute>();
  for (const { vote } of ballot.hits) if (isTrait(vote)) traits.add(vote);
  const concrete = !placeless.has(move) && isConcrete(unit.text);
  if (concrete) traits.add("concrete");
  if (concrete && move !== "self" && move !== "offer") traits.delete("hollow");
  if (move === "ask") {
    const { level, gains } = askOf(unit.text, ballot, partisan);
    traits.add(`level:${level}`).add(`for:${gains}`);
  }
  for (const [trait, has] of decided) {
    if (has) traits.add(trait);
    else traits.delete(trait);
  }
  return [...traits];
}

function isTrait(vote: CueHit["vote"]): vote is Exclude<CueHit["vote"], Move> {
  return vote.includes(":") || traitNames.has(vote);
}

const traitNames: ReadonlySet<string> = new Set(
  "hollow bait benefit conditional promise concrete jargon".split(" "),
);

/** A number, date, or a name inside the sentence. */
function isConcrete(text: string): boolean {
  return /\d/u.test(text) || (/ [^\0-@[-\x7F]/u.test(text) && nameInside.test(text));
}

const nameInside = exactCase(/\b\p{Ll}{2,},? (?:\p{Lu}\p{Ll}{2,} )?\p{Lu}\p{Ll}{2,}(?! \p{Lu})/u);

/** Numbers and names in an address, a menu or a salutation substantiate nothing. */
const placeless: ReadonlySet<Move> = new Set(["admin", "greet", "other"]);

interface Frame extends Ask {
  readonly words: RegExp;
}

/** Objects of an ask that say more than its verb. The first that fits decides. */
const frames: readonly Frame[] = [
  {
    level: 2,
    gains: "reader",
    words:
      /^would (?:it|that) (?:help|be (?:useful|of use|worth))|\bif (?:something|anything) (?:is|looks|seems|goes)|\b(?:any|have (?:a |any )?) ?(?:questions?|trouble|problems?)\b/iu,
  },
  { level: 1, gains: "reader", words: /^track your\b/iu },
  {
    level: 0,
    gains: "sender",
    words: /\b(?:reply|text) ["“']?stop\b|\btell (?:me|us) to stop|\bpermission to\b/iu,
  },
  { level: 5, gains: "sender", words: /\brefer\b|\bpublic reference|\bbe (?:our|a) reference/iu },
  {
    level: 5,
    gains: "shared",
    words: /\bannual (?:plan|contract)|\bsign (?:the|a) contract|\byear(?:ly)? commitment/iu,
  },
  {
    level: 3,
    gains: "sender",
    words:
      /\b(?:leave|write|post|give) (?:us )?(?:a|an|your) (?:\w+ )?(?:review|rating|testimonial)|\brate us|\breview us|\bsurvey|\bquestionnaire|\bpetition|\bspread the word|\btell (?:a|your) friends?|\badd your name|\bfive stars|\b5 stars/iu,
  },
  {
    level: 3,
    gains: "sender",
    words: /\bvote for (?:us|our|me)\b|\btag us|\bshare (?:this|it|your|with|the)\b|\btweet\b/iu,
  },
  {
    level: 2,
    gains: "sender",
    words:
      /\bfollow (?:us|me|our)\b|\bforward (?:this|it|to)\b|\bpass (?:this|it) (?:on|along)|\blike (?:us|our)\b|\bwith #\w/iu,
  },
  {
    level: 4,
    gains: "sender",
    words:
      /\bchip in\b|\bpitch in\b|\brush (?:a|your|\$)|\b(?:donate|contribute|contribution|donation)\b.{0,60}\b(?:our campaign|my campaign|campaign|committee|party|us|win|elect|flip)\b|\bour campaign\b/iu,
  },
  {
    level: 4,
    gains: "sender",
    words: /\bhelp (?:us|me) (?:hit|reach|flip|win|raise|defeat|beat|close)\b|\bactivate\b/iu,
  },
  {
    level: 4,
    gains: "shared",
    words:
      /\bgive (?:\w+ )?[$£€]\d|\bopen to a (?:quick |short |brief )?(?:call|chat|conversation)|\b(?:quick|short|brief|\d+-minute|intro(?:ductory)?) (?:call|chat|demo|meeting)\b|\bon my calendar\b/iu,
  },
  {
    level: 3,
    gains: "shared",
    words:
      /\bfill (?:out|in)\b|\bdownload (?:our |the |free |this )*(?:app|software|trial)|\btry (?:it|us|our)\b|\bsubmit\b|\bparticipate\b|\benter (?:to|the|our|now|your)\b|\brequest (?:a|your|free)\b/iu,
  },
  { level: 2, gains: "sender", words: /\bconnect with (?:us|me)\b/iu },
  {
    level: 4,
    gains: "shared",
    words: /\b(?:donat(?:e|ion|ing)|contribut(?:e|ion|ing)|pledge)\b/iu,
  },
  {
    level: 4,
    gains: "shared",
    words:
      /\b(?:demo|meeting|meet|1[05]|20|30|45|60) ?-?(?:min(?:ute)?s?)?\b.{0,40}\b(?:call|chat|demo|meet(?:ing)?|conversation|free|spare|thursday|monday|tuesday|wednesday|friday)\b|\b(?:book|schedule|arrange|set up) (?:a|an|your|my|some)\b.{0,30}\b(?:demo|call|meeting|time|consultation|slot|appointment)|\b(?:spare|have|got) (?:a few |\d+ |fifteen |twenty )?min(?:ute)?s\b|\bsee a demo|\bcan we (?:meet|talk|chat)/iu,
  },
  {
    level: 4,
    gains: "shared",
    words: /\b(?:buy|order|purchase|shop|pre-?order|add to (?:cart|basket|bag))\b/iu,
  },
  {
    level: 2,
    gains: "shared",
    words:
      /\blet (?:us|me) know\b|\bhit reply\b|\bjust reply\b|\btell (?:us|me)\b|\bsave the date\b|\bmark your calendars?\b|\bget in touch\b|\breach out\b|\bthoughts\?|\byour (?:thoughts|feedback|view|answer)\b/iu,
  },
  {
    level: 3,
    gains: "shared",
    words:
      /\b(?:sign(?:ing)? (?:me )?up|subscribe|register|rsvp|join(?:ing)?|enrol+|free trial|apply|volunteer|call (?:us|me|now|today)|toll[- ]free|reserve your (?:seat|spot|place))\b/iu,
  },
  {
    level: 1,
    gains: "reader",
    words:
      /\b(?:read|watch|listen to|full) (?:the|our|this|her|his|their|more|on|it|story|article|report|guide|post|episode|video|interview|now|here)\b|\bcontinue reading\b|\b(?:guide|checklist|tutorial|recipe|tips)\b/iu,
  },
  {
    level: 1,
    gains: "shared",
    words:
      /\b(?:learn|find out|see|view|discover|explore|click|visit|check|look|details|info|information)\b|\[link\]/iu,
  },
];

const gate = new Gate(frames.map(({ words }) => words));

const shared: Ask = { level: 2, gains: "shared" };

/** How much an ask wants, and for whom. */
function askOf(text: string, { asks }: Ballot, partisan: boolean): Ask {
  const open = gate.openFor(text);
  const frame =
    open.length === 0
      ? undefined
      : frames.find(({ words }, number) => open.includes(number) && words.test(text));
  const best = frame ?? asks ?? shared;
  return partisan && best.level >= 3 ? { ...best, gains: "sender" } : best;
}

/** A campaign that keeps what it asks for: several words of an election. */
export function isPartisan(ballots: readonly Ballot[]): boolean {
  return ballots.reduce((count, { campaigning }) => count + campaigning, 0) >= 3;
}
