import { adviceVerbs, askVerbs } from "../annotate/moves/cues/verbs.ts";
import { bodyUnits, quoteOf, spanOf, wholeOf, type Draft, type Unit } from "../draft.ts";
import { anyCase } from "../pattern/caseless.ts";
import { gated } from "../pattern/gated.ts";
import type { Strength } from "../result.ts";

interface Merit {
  readonly kind: Strength["kind"];
  /** What the reader gets. */
  readonly message: string;
  readonly shows: (unit: Unit, draft: Draft) => boolean;
}

/** How sure a move must be before it is praised. */
const praised = 0.6;
/** The same where the words must fit as well. */
const sure = 0.45;

const merits: readonly Merit[] = [
  { kind: "welcome", message: "Welcomes the reader.", shows: welcomes },
  {
    kind: "give",
    message: "Hands over something useful with nothing asked in return.",
    shows: givesFreely,
  },
  { kind: "story", message: "Shows a person behind the message.", shows: tellsOfAPerson },
  { kind: "purpose", message: "Says what the sender stands for, as an act.", shows: actsOnPurpose },
  { kind: "proof", message: "Gives the reader something to check.", shows: canBeChecked },
  { kind: "reply", message: "Invites a reply to a person.", shows: invitesReply },
];

const most = 5;

/** What the draft does well for its reader: one of each kind, in reading order, only where sure. */
export function findStrengths(draft: Draft): Strength[] {
  if (draft.notScored !== undefined) return [];
  const found: Strength[] = [];
  const seen = new Set<Strength["kind"]>();
  for (const unit of bodyUnits(draft)) {
    if (isTainted(unit)) continue;
    const merit = merits.find(({ kind, shows }) => !seen.has(kind) && shows(unit, draft));
    if (merit === undefined) continue;
    seen.add(merit.kind);
    found.push(strengthAt(draft, unit, merit));
  }
  return found.slice(0, most);
}

const gestures: ReadonlySet<Strength["kind"]> = new Set(["welcome", "give", "story"]);

/** Every sentence that welcomes the reader, hands something over or shows a person; only where sure. */
export function findGestures(draft: Draft): Strength[] {
  const kinds = merits.filter(({ kind }) => gestures.has(kind));
  return bodyUnits(draft).flatMap((unit) => {
    const merit = isTainted(unit) ? undefined : kinds.find(({ shows }) => shows(unit, draft));
    return merit === undefined ? [] : [strengthAt(draft, unit, merit)];
  });
}

function strengthAt(draft: Draft, unit: Unit, { kind, message }: Merit): Strength {
  const mark = wholeOf(unit);
  return { kind, message, quote: quoteOf(draft, mark), span: spanOf(mark) };
}

/** Pressed, hollow, baiting, with strings attached, or an entry of a table: never a strength. */
function isTainted({ attributes, text, block }: Unit): boolean {
  return (
    block.role === "cell" ||
    attributes.some((trait) => trait.startsWith("pressure:") || taints.has(trait)) ||
    text.length > 400
  );
}

const taints: ReadonlySet<string> = new Set(["hollow", "bait", "conditional", "jargon"]);

const welcome = anyCase(
  /^(?:a (?:very )?warm )?welcome\b(?! (?:offer|gift|bonus|discount|pack|email|kit|sale)| to (?:the |our )?(?:concept|world|internet|future|age|era|next|new|wedding|online)\b| to (?:\p{L}+ )?(?:heaven|paradise)\b|, guest)|\b(?:glad|happy|delighted|good|lovely|great) (?:that )?(?:you(?:['’]re| are) here|to have you)\b|\bthank(?:s| you) for (?:joining|becoming|coming|choosing us|subscribing|buying|your (?:very )?first|the order|your order|being (?:here|one of))/iu,
);

function welcomes({ move, text, confidence }: Unit, { meta }: Draft): boolean {
  return meta.channel !== "cold" && move === "greet" && confidence >= sure && welcome.test(text);
}

const handedOver = gated(
  /\b(?:we|I)(?:['’]ve| have)? (?:also )?(?:put|slipped|tucked|popped|packed|enclosed|dropped|added|included|left|extended|refunded|waived|attached)\b(?=[^.]{0,60}\b(?:you|your|box|parcel|package|envelope|bag|inside|lid)\b)|\bthere(?:['’]s| is| are) [^.]{3,60} in (?:here|(?:your|the|this) (?:box|parcel|package|envelope|bag|lid|order))\b|\b(?:a|an|one|your) [^.]{3,50} (?:is|was|has been) (?:tucked|slipped|packed|popped|enclosed|waiting) in\b|^(?:the|my|our|it|they|(?:the|a|an|my|our) \p{L}+(?: \p{L}+){0,3}) (?:is|are) (?:attached|enclosed|below|free to copy)\b|\b(?:use|change|copy|keep|take|print) (?:it|them|this|that|whatever|what) (?:(?:as|however|what|whatever) )?you (?:like|need|want|please)\b|\b(?:no strings|no form|no sign-?up|nothing to (?:buy|pay|sign|do)|yours to keep|keep it either way|on the house|on us(?=[,.;!)]|$))\b|^here(?:['’]s| is| are) (?:the|a|an|your|our|my|some|two|three|four|five) [^.]{0,40}\b(?:checklist|template|guide|list|tips?|recipe|worksheet|map|pattern|answers?|files?|sheet|video|slides|notes)\b|^(?:tip|quick tip|care tip)s?\b[^.]{0,40}:/iu,
);

const strings = anyCase(
  /\b(?:if you|when you|with (?:every|any|your (?:next|first)|purchase)|offer|discount|% off|coupon|voucher|code|sale|trial|buy|order now|spend|subscribe|upgrade)\b|\*$/iu,
);

const advises: ReadonlySet<string> = new Set(["welcome", "news", "service"]);

function givesFreely(unit: Unit, { meta }: Draft): boolean {
  const { move, text, confidence, zone } = unit;
  if (move !== "give" || strings.test(text) || zone === "button") return false;
  if (handedOver.test(text)) return confidence >= sure;
  return advises.has(meta.channel) && confidence >= praised && isAdvice(unit);
}

/** A whole sentence that begins with what to do, where doing it serves the reader alone. */
function isAdvice({ text: whole }: Unit): boolean {
  const text = whole.replace(occasion, (_, first: string) => first.toUpperCase());
  const verb = /^(\p{Lu}\p{Ll}+) (?:the|your|a|an|each|every|it|them|any) .{12,160}\.$/u.exec(text);
  const first = verb?.[1]?.toLowerCase() ?? "";
  return (
    adviceVerbs.has(first) &&
    !askVerbs.has(first) &&
    !boastful.has(first) &&
    !/\b(?:us|our|we|me|my|here|link|below)\b/iu.test(text)
  );
}

/** "If the hinge creaks, oil …", "When it freezes, bring …". */
const occasion = /^(?:If|When|Once|Before|After) [^,.;:?]{8,90}, (\p{Ll})/u;

/** Advice in form, advertisement in use. */
const boastful: ReadonlySet<string> = new Set(
  "build boost experience find grow improve increase imagine raise love earn transform".split(" "),
);

const person =
  /\b(?:I|my|he|she|his|her|who)\b|\b(?:by|with|from|is|was|named|called) \p{Lu}\p{Ll}+\b|^\p{Lu}\p{Ll}+(?:(?: and)? \p{Lu}\p{Ll}+)?,? (?:who|made|sewed|drew|carved|packed|runs|keeps|plays|lives)\b/u;

function tellsOfAPerson(unit: Unit, { meta }: Draft): boolean {
  const { text } = unit;
  const inReport = reports.has(meta.channel);
  const isGuess = !isStory(unit);
  if (isGuess && (inReport || !maybeStory(unit))) return false;
  if (aboutReader.test(text) || (inReport && !ties.test(text))) return false;
  return (
    person.test(text) &&
    (!(isGuess || /\bI\b/u.test(text)) || moment.test(text)) &&
    /^\p{Lu}[^"”“]{20,400}\.$/u.test(text)
  );
}

function isStory({ move, confidence }: Unit): boolean {
  return move === "story" && confidence >= sure;
}

/** A story is seldom sure: of a guess, its words decide, and they must fit all the more. */
function maybeStory({ move, unsure }: Unit): boolean {
  return unsure && maybeStories.has(move);
}

const maybeStories: ReadonlySet<string> = new Set(["story", "purpose", "proof", "give"]);

/** Research on the reader is no story. */
const aboutReader = /^I (?:saw|noticed|read|came across|see)\b/u;

/** Where "she" may be anybody in the news. */
const reports: ReadonlySet<string> = new Set(["news", "promo", "social"]);
const ties = /\b(?:I|me|my|we|us|our|you|your)\b/iu;

/** A writer's own story, and a guess, need a time, a place or somebody else in it. */
const moment = anyCase(
  /\b(?:(?:19|20)\d\d|(?:drew|sewed|carved|stitched|knitted|painted|baked|built|made|packed) (?:the|your|this)|ago|when (?:I|we|my|our|he|she)\b|years?|morning|night|kitchen|workshop|garage|bench|mother|father|grand(?:mother|father)|daughter|son|sister|brother|(?:last|that) (?:week|month|year|summer|winter|spring|autumn))\b/iu,
);

const act = anyCase(
  /\b(?:we|I)(?:['’]ll| will)? (?:never|always |only|won['’]t|repair|fix|mend|publish|pay|give|donate|refuse|turn down|send back|take back|plant|return|keep|don['’]t|do not|will not|started|print|answer|share)\b|\b(?:percent|per cent|tenth|half|quarter|%|share) of (?:every|each|our|all)\b|\bwe (?:repair|fix|mend)\b/iu,
);

function actsOnPurpose({ move, text, confidence }: Unit): boolean {
  return move === "purpose" && confidence >= sure && act.test(text) && !text.endsWith("?");
}

function canBeChecked({ move, text, confidence, attributes }: Unit): boolean {
  return (
    move === "proof" &&
    confidence >= praised &&
    attributes.includes("concrete") &&
    /\d(?!\d*x\b)/u.test(text) &&
    !/^you\b/iu.test(text)
  );
}

const reply = gated(
  /\b(?:just|simply|hit|please|you can|and|to) reply\b[^.]{0,80}\b(?:me|I|read|answers?|person|comes?|goes|reach(?:es)?)\b|^reply\b[^.]{0,80}\b(?:to me|reach(?:es)? (?:me|\p{Lu}\p{Ll}+)|I(?:['’]ll| will)?|read|answers?|person|goes)\b|\b(?:I|we) read (?:and answer )?every (?:reply|answer|email|message|letter|note)\b|\bwrite (?:back )?to me\b|\breplies (?:come|go) (?:straight )?to (?:me|\p{Lu})/iu,
);

function invitesReply({ text, confidence }: Unit): boolean {
  return (
    confidence >= 0.3 &&
    reply.test(text) &&
    !/\b(?:do not|don['’]t|cannot|can['’]t) reply\b/iu.test(text)
  );
}
