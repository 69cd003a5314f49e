import { defineRule, isQuoted, type Draft, type PhraseHit, type Unit, wordsAt } from "@troth/core";

import { namesMoment, statesEnd } from "./deadline.ts";
import { cues } from "./lexicon.ts";
import { timerIn } from "./timer.ts";

export default defineRule({
  id: "pressure/false-urgency",
  meta: {
    summary: "Press with time only when you say when it ends",
    why: "A reader who cannot see when it ends cannot plan, and stops believing the next deadline.",
    evidence: {
      grade: "A",
      source:
        "Brown v. Old Navy (Washington Supreme Court, 2025) on false time limits in subject lines, https://natlawreview.com/article/re-watch-what-you-say-here; a meta-analysis finds no effect of urgency on purchases, https://research.aib.edu.au/en/publications/a-meta-analysis-on-the-effects-of-product-scarcity",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "off",
    },
    messages: {
      cue: "“{cue}” presses for time, and nothing near it says when the time is up.",
      timer: "“{cue}” is typed into the draft: whoever reads it later sees the same time left.",
    },
    suggestions: {
      date: { kind: "replace", label: "Say when it ends: “Ends Sunday 30 June, 23:59.”" },
    },
    options: {},
  },
  phrases: cues,
  *check({ draft, hits }) {
    const judged = new Set<Unit["block"]>();
    for (const unit of draft.units) {
      const timer = timerIn(unit);
      if (timer === undefined || isQuoted(timer) || unit.zone === "quoted") continue;
      judged.add(unit.block);
      const cue = wordsAt(timer);
      yield { message: "timer", at: timer, data: { cue }, suggest: [{ id: "date" }] };
    }
    let rushed = false;
    for (const hit of hits) {
      const { unit } = hit;
      // A row of sums to rush is one cry.
      if (rushed && isRung(hit)) continue;
      if (judged.has(unit.block) || !presses(hit) || excused(hit)) continue;
      judged.add(unit.block);
      rushed ||= isRung(hit);
      if (hasEnd(draft, unit)) continue;
      const cue = wordsAt(hit);
      yield { message: "cue", at: hit, data: { cue }, suggest: [{ id: "date" }] };
    }
  },
});

/** "Rush $20": a line of its own, one of several to choose from. */
function isRung({ phrase, unit }: PhraseHit): boolean {
  return phrase.id === "rush" && unit.text.length <= longestRung;
}

/** In characters. */
const longestRung = 40;

const headlines: ReadonlySet<string> = new Set(["subject", "preheader", "heading", "button"]);

/** The words stand where they press, not where they tell. */
function presses(hit: PhraseHit): boolean {
  const { unit, phrase } = hit;
  const { before, cue, after } = around(hit);
  switch (phrase.id) {
    case "command":
      return (
        opensClause.test(before) &&
        !/^ (?:for|until|till)\b(?! it(?:['’]?s| is) too late)/iu.test(after)
      );
    case "fragment":
      return opensClause.test(before) && endsClause.test(after);
    case "alarm":
      return inSubject(unit) && (isAlone(before, after) || /^\p{Lu}+$/u.test(cue));
    case "subject":
      return inSubject(unit) && !/^ until\b/iu.test(after);
    case "emergency":
      return funds.test(after);
    case "rush":
      return sum.test(after);
    case "to-reader":
      if (headlines.has(unit.block.role) || unit.move === "ask") return true;
      return toReader.test(before + cue + after);
    default:
      return !/miss out$/iu.test(cue) || !/^ on\b/iu.test(after);
  }
}

/** The cue and what stands around it in its unit; near by, to stay linear. */
function around({ unit, start, end }: PhraseHit): { before: string; cue: string; after: string } {
  const { text } = unit;
  return {
    before: text.slice(Math.max(0, start - reach), start),
    cue: text.slice(start, end),
    after: text.slice(end, end + reach),
  };
}

/** In characters. */
const reach = 160;

/** "Urgent:", "[ASAP]", "This is urgent", not "The urgent need for…". */
function isAlone(before: string, after: string): boolean {
  return /(?:^\s*|[^\p{L}\s]\s*|this is )$/iu.test(before) && endsClause.test(after);
}

function inSubject({ zone }: Unit): boolean {
  return zone === "subject" || zone === "preheader";
}

const endsClause = /^\s*(?:$|[^\p{L}\p{N}\s])/u;

/** Start of the unit, or after a mark or a word behind which a command can stand. */
const opensClause = /(?:^|[\p{P}\p{S}]|\b(?:and|so|but|please|now|if you|then))\s*$/iu;

/** "Emergency 3X match", "EMERGENCY $500 goal": money is short, and nobody is in need of rescue. */
const funds =
  /^[ -](?:[\p{L}\d$£€%,-]+ ){0,2}?(?:\dX[ -])?(?:match|petition|goal|deadline|contributions?|donations?|fundrais\p{L}+)\b/iu;

/** "Rush $20", "rush in £5", "rush anything you can". */
const sum = /^ (?:(?:in|over|your|a|an|another|up to) ){0,2}(?:[$£€]\d|anything you can\b)/iu;

/** Somebody who reads along, not somebody who is told about. */
const toReader =
  /\b(?:you|your|we|us|our)\b|^\P{L}*(?:(?:because|and|but|so|remember),? )?(?:the )?(?:time|clock)\b/iu;

/** Denied, past, about others, quoted, a matter of health or tax, or about quantity, not time. */
function excused(hit: PhraseHit): boolean {
  const { before, cue, after } = around(hit);
  if (hit.unit.zone === "quoted" || realDeadline.test(before + cue + after)) return true;
  if (!/time|hours|left/iu.test(cue) && quantity.test(before + after)) return true;
  return denied.test(before.slice(-40)) || inQuotes(before, after);
}

const denied =
  /\b(?:no|not|never|without|isn['’]t|aren['’]t|wasn['’]t|don['’]t|won['’]t|nor|instead of|rather than|was|were|had|his|her|their)(?: \p{L}+){0,2} \P{L}{0,2}$/iu;

const realDeadline =
  /\b(?:tax(?:es)?|hmrc|irs|vat|self[- ]assessment|vaccin\p{L}*|jab|symptoms?|screening|doctor|gp|hospital|ambulance|emergency services|visa|passport)\b/iu;

/** Stock and demand press too, but not with time. */
const quantity =
  /\b(?:left|stock|sold|claimed|sell(?:s|ing)? fast|quantit(?:y|ies)|limited items|strong demand)\b/iu;

function inQuotes(before: string, after: string): boolean {
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf("‘"));
  if (opened > before.lastIndexOf("”")) return /[”’]/u.test(after);
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** A sentence near by names the moment; or, for a headline, the message says it anywhere. */
function hasEnd({ units }: Draft, unit: Unit): boolean {
  const near = units.slice(Math.max(0, unit.index - 2), unit.index + 3);
  if (near.some((one) => namesMoment(one.text))) return true;
  const all = headlines.has(unit.block.role) || unit.zone === "ps";
  return units.some((one) => (all || one.zone === "subject") && statesEnd(one.text));
}
