import type { Statement } from "./statement.ts";
import { namedOffer } from "./words.ts";
import { isAbout, isOtherMatter, isSubjectOffer, saysTerms, speaksOfOffer } from "./subject.ts";
import {
  aroundIt,
  beforeIt,
  countdown,
  dated,
  datedBefore,
  namedBefore,
  namesOtherDay,
  ranged,
  theOneDayAhead,
  today,
  type Hit,
} from "./when.ts";

/** A way to say when an offer ends: the words that tell of it, and what they say there. */
interface Form {
  /** With the flag `g`. */
  readonly cue: RegExp;
  readonly read: (hit: Hit) => Statement | undefined;
  /** Counts only where the sentence says no end more plainly. */
  readonly alone?: true;
}

/** What an offer does on its last day. */
const endVerbs = [
  "ends?|ending|expir(?:es?|ing|y)|exp\\.?|clos(?:es?|ing)|finish(?:es|ing)?|stops?(?: working)?|wraps? up|disappears?|vanish(?:es)?|lapses?",
  "goes away|(?:goes|go|come|comes) (?:down|off|dark)|(?:is|are|be|it['’]s|they['’]re|that['’]s|all) (?:over|gone|done|up|history)|(?:gone|over)(?= (?:at|on|by|come|tonight|tomorrow))",
  "(?:runs?|lasts?|goes|carries|carry|continues?|stays?|holds?|stands?) (?:on )?(?:open |live |valid |good )?(?:out|until|till?|['’]til|through|thru|to|up to)",
  "shuts?(?: down)?|packs? up|bows? out|retires?|deactivates?|(?:switch(?:es)?|turns?) off|winds? (?:up|down)|says? goodbye|(?:leaves?|comes off) (?:us|the shop|the site)",
  "(?:won['’]t|will not|does not|doesn['’]t|cannot|can['’]t) (?:last|run|go|be (?:valid|available|here|used|there)|work|apply) (?:past|beyond|after)",
].join("|");

/** Between the date and the verb: what ends, in a few words. */
const shortSubject = /^(?:,| at midnight| night| evening)*,?\s+(?:[\p{L}\p{N}%£$€'’-]+\s+){0,7}$/u;

const isTheLast = /^,?\s+(?:is|marks|will be|['’]s)\s+(?:the|your|our)(?: very| absolute)?\s+$/iu;

/** Prices as they rise again. */
const rises =
  "(?:go(?:es|ing)? (?:back |right )?up|go(?:es|ing)? back(?: up)?|ris(?:es?|ing)|increas(?:es?|ing)|revert(?:s|ing)?|returns?|jumps?|climbs?|(?:is|are|be) (?:back )?(?:at |to )?(?:the )?(?:full|normal|usual|regular))";

const limits =
  "until|till?|['’]til|now to|through|thru|no later than|not later than|on or before|up (?:to and including|until)";

/** In the order of how plainly they speak: of two that overlap, the first counts. */
export const forms: readonly Form[] = [
  {
    // “Prices go back up on Monday”
    cue: new RegExp(
      `\\b(?:prices?|rates?|it|they|everything|fees?|costs?|price tags?|we)\\b(?: (?:all|will|['’]ll|then|also))?['’]?(?:ll)? ${rises}\\b[^.!?;,]{0,30}?(?=[\\s,:–—-]+(?:on |from |at |by |come |this |tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
      "giu",
    ),
    read: (hit) => dated(hit, beforeIt),
  },
  {
    // “On Monday it is full price again”
    cue: new RegExp(
      `\\b(?:prices?|rates?|it|they|everything|fees?|costs?|we)\\b(?: (?:all|will|then|also))?['’]?(?:ll|s|re)? (?:${rises}|full price|back to|cost(?:s)? (?:what|the (?:usual|full)))`,
      "giu",
    ),
    read: (hit) => datedBefore(hit, /^,?\s+(?:(?:the|our|all|these|those)\s+){0,2}$/u, beforeIt),
  },
  {
    // “From Monday it costs the usual price again”, “after Sunday the price is the full one”
    cue: /\b(?:from|as of|starting|come)\b(?=[^.!?]{4,70}\b(?:full|normal|usual|regular|old|higher|original|list)[ -]pric(?:es?|ing)\b)/giu,
    read: (hit) => dated(hit, beforeIt),
  },
  {
    cue: /\bafter\b(?![^.!?,]{0,24}['’]s\b)/giu,
    read: (hit) => (speaksOfOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: new RegExp(`\\b(?:${endVerbs})(?![\\p{L}])`, "giu"),
    read: (hit) => {
      const behind = isSubjectOffer(hit) ? dated(hit) : undefined;
      return behind ?? (speaksOfOffer(hit) ? datedBefore(hit, shortSubject) : undefined);
    },
  },
  {
    // A cart, the doors of a course; those of a shop have hours, not a day.
    cue: /\b(?:the )?(?:doors?|cart|checkout) (?:officially )?(?:clos(?:es?|ing)|shuts?)\b/giu,
    read: (hit) => {
      const found = dated(hit);
      return found?.moment?.minutes === undefined || !found.moment.relative ? found : undefined;
    },
  },
  {
    cue: /\b(?:ends?|closes?|expires?|finishes|stops) (?:on )?(?:that|the same) (?:day|evening|night)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? namedBefore(hit) : undefined),
  },
  {
    // “We take it down on Sunday”
    cue: /\b(?:we|I)(?:['’]re| are| am|['’]m| will|['’]ll)? (?:be )?(?:clos|end|stop|finish|tak(?:e|ing) (?:down|off|it down)|wrap|pull|switch|turn|shut|retir|withdraw|put)(?:e|ing|ping|ning|p|t)?\b[^.!?:]{1,60}?\b(?:on|at|this|by|down|off|up|away)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: /\b(?:deadline|cut-?off|(?:(?:very |absolute )?(?:last|final)|closing) (?:day|date)|final (?:night|evening)|(?:end|expiry|expiration) date|closing date|expiry|expiration)\b(?: (?:for|to|of|on|in) [^.!?:]{1,60}?(?: is\b| falls on\b| will be\b|:)|(?: is\b| falls on\b| will be\b|:| –|,)?)/giu,
    read: (hit) => {
      if (!isAbout(hit)) return undefined;
      return dated(hit) ?? datedBefore(hit, isTheLast);
    },
  },
  {
    // “Sunday is your last chance”
    cue: /\b(?:last|final) (?:chance|opportunity|call|shot)\b/giu,
    read: (hit) => (isAbout(hit) ? datedBefore(hit, isTheLast) : undefined),
  },
  {
    cue: new RegExp(`(?<![\\p{L}])(?:${limits})\\b`, "giu"),
    read: (hit) => {
      const found = saysTerms(hit) || speaksOfOffer(hit) ? dated(hit) : undefined;
      return found ?? standsAlone(hit);
    },
  },
  {
    // “Order by Friday”, “all orders placed before Friday”, “by Friday, and 20% is off”
    cue: /\b(?:by|before)\b/giu,
    read: (hit) =>
      speaksOfOffer(hit) && isForReader(hit)
        ? dated(hit, /^before$/iu.test(hit.match[0]) ? aroundIt : undefined)
        : undefined,
  },
  {
    cue: /(?:\b(?:from|between|runs?|valid|good|live|available|dates?|period|only|on|for)\b|[,:–—(-])(?=[\s:]*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))/giu,
    read: (hit) => (speaksOfOffer(hit) ? ranged(hit) : undefined),
  },
  {
    cue: /\b(?:(?:today|tonight|this (?:evening|afternoon)) only|only (?:today|tonight)|just (?:for )?(?:today|tonight)|one day only|for (?:today|tonight) only|for one day only|one[- ]day[- ](?:only|sale|offer|deal|event|thing)|for the (?:rest of today|next few hours)|all day today|(?:orders?|gifts?|donations?|contributions?|purchases?|bookings?) (?:that are )?(?:made|placed|given|received) (?:today|tonight))\b/giu,
    read: (hit) => (isAbout(hit) && !namesOtherDay(hit) ? today(hit) : undefined),
  },
  {
    cue: /\b(?:(?:last|final) day|(?:final|last) (?:night|evening) (?:of|to|for)|final (?:night|evening)|(?:last|final|only a few|just)(?: few)? (?:hours|minutes)(?: left| remain(?:ing)?| to go)?|(?:only|mere) hours (?:left|to go|remain(?:ing)?)|last few hours|final countdown)\b/giu,
    read: (hit) => (isAbout(hit) && !namesOtherDay(hit) ? today(hit) : undefined),
  },
  {
    cue: /\b(\d{1,2}|one|two|three|four|five|six|seven|ten|twelve) (?:more |short )?(hours?|hrs|days?) (?:left|to go|remain(?:s|ing)?|and counting|until (?:it|the|this|our)|before (?:it|the|this|our)|to (?:use|claim|get|save|shop|order|grab|redeem))\b/giu,
    read: (hit) => (isAbout(hit) ? countdown(hit) : undefined),
  },
  {
    cue: /\b(?:only|just|(?:the|your|our) (?:final|last)|for the next|final|last|less than|under|you(?:['’]ve| have)(?: got)?(?: only| just)?)\s+(?:the (?:next|last) )?(\d{1,2}|one|two|three|four|five|six|seven|ten|twelve) (?:more )?(hours?|hrs|days?)\b(?! (?:old|ago|later|after|guarantee|returns?|trial|delivery|away|a week|of use))/giu,
    read: (hit) => (isAbout(hit) ? countdown(hit) : undefined),
  },
  {
    cue: /\b(\d{1,2}|one|two|three|four|five|six|seven)[ -](hours?|days?)[ -](?:only|deadline|window|warning)\b/giu,
    read: (hit) => (isAbout(hit) ? countdown(hit) : undefined),
  },
  {
    // Whatever it does at midnight, that is its end; unless it begins then.
    cue: /\b(?:at|by|before)\s+(?=(?:the stroke of )?(?:midnight|12 midnight|11[:.]59|23[:.]59))/giu,
    read: (hit) => {
      const found =
        speaksOfOffer(hit) && isForReader(hit) && !isBeginning(hit) ? dated(hit) : undefined;
      return found?.moment?.relative === true && namesOtherDay(hit) ? undefined : found;
    },
    alone: true,
  },
  {
    // Whatever its verb: an offer by its name and one day ahead, when nothing begins.
    cue: namedOffer,
    read: (hit) =>
      isOtherMatter(hit) || isAnnounced(hit.unit.text) || denied.test(hit.unit.text)
        ? undefined
        : theOneDayAhead(hit),
    alone: true,
  },
];

function isBeginning({ unit, match }: Hit): boolean {
  return isAnnounced(unit.text.slice(Math.max(0, match.index - 60), match.index));
}

/** Something begins then, or is done then and over: no end. */
function isAnnounced(text: string): boolean {
  return beginnings.test(text);
}

const beginnings =
  /\b(?:starts?|starting|begins?|beginning|opens?|opening|launch(?:es|ing)?|(?:goes|is|are) live|drops?|lands?|arrives?|kicks off|returns? (?:on|in)|back in stock|join us|meet us|see you|at our stall|live on|was|were|had|did|last year|ago|since|sold|saved)\b/iu;

const denied =
  /\b(?:(?:does|do(?!n['’]t)|did|is|are|will|has|have)(?: not|n['’]t)|never|no longer)\b/iu;

/** “Only until Sunday.” is all that a sentence says. */
function standsAlone(hit: Hit): Statement | undefined {
  const { text } = hit.unit;
  if (!framed.test(text) || text.length > 40) return undefined;
  const found = dated(hit);
  if (found === undefined) return undefined;
  const rest = text.length - (found.mark.end - found.mark.start);
  return rest <= longestFrame && isAbout(hit) ? found : undefined;
}

const framed = /^\P{L}*(?:but |and )?(?:only|now|just|valid|until when)\b/iu;

/** In characters: “But only … .” */
const longestFrame = 14;

/** What somebody else does by then, or did before then, is no end of an offer. */
function isForReader({ unit, match }: Hit): boolean {
  const before = unit.text.slice(Math.max(0, match.index - 50), match.index);
  return !sendersTask.test(before);
}

const sendersTask =
  /\b(?:(?:we|I)(?:['’]ll| will| shall| hope to| aim to| had| have|['’]ve|['’]d)?|they|he|she|was|were|had|been|made (?:in|from)|arrives?|written|founded|bought|sold|born|mended|started|cost)\b[^,;.]{0,36}$/iu;
