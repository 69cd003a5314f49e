import { defineRule, isQuoted, wordsAt, type Draft, type Mark, type Unit } from "@troth/core";

import { concrete, findClaim } from "./cues.ts";

export default defineRule({
  id: "values/hollow-claim",
  meta: {
    summary: "Show a value by what you do, not by naming it",
    why: "A reader hears the same virtues from every sender and believes the ones they can see.",
    evidence: {
      grade: "B",
      source:
        "Guiso, Sapienza & Zingales 2015: proclaimed values are unrelated to performance, https://causalclaims.trfetzer.com/paper/DP9716.html; Ahmad et al. 2024: concrete acts beat abstract claims, https://zhixidata.com/details/1/848303024",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "off",
    },
    messages: { said: "“{claim}” names a virtue, and nothing near it shows the act behind it." },
    suggestions: {
      show: { kind: "evidence", label: "Say what you did: a number, a name, a rule you keep." },
    },
    options: {},
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      const found = findClaim(unit.text);
      if (!found) continue;
      const at = { unit, ...found };
      if (!isOwnSpeech(at) || isShown(draft, unit)) continue;
      const claim = wordsAt(at).trim();
      yield { message: "said", at, data: { claim }, suggest: [{ id: "show" }] };
    }
  },
});

/** The sender's running text: no quotation, no legal line, no heading or lead-in to a list. */
function isOwnSpeech(at: Mark): boolean {
  const { zone, block, text } = at.unit;
  if (zone === "quoted" || zone === "legal" || zone === "nav" || block.role === "heading")
    return false;
  return !/:\s*$/u.test(text) && !isQuoted(at);
}

/** The sentence or a neighbour says who, what, when or how much. */
function isShown({ units }: Draft, unit: Unit): boolean {
  if (showsAct(unit) || explains.test(unit.text)) return true;
  return [units[unit.index - 1], units[unit.index + 1]].some(
    (near) => near !== undefined && near.zone === unit.zone && supports(near),
  );
}

/** A figure in an ask or in praise, or the address of a link, shows no act of the sender's. */
function supports(unit: Unit): boolean {
  if (unit.attributes.includes("hollow")) return false;
  if (unit.move === "ask" || unit.move === "urge" || unit.move === "admin") return false;
  return unit.move === "proof" || showsAct(unit);
}

/** "We believe in openness: our costs hang on the wall." */
const explains = /[\p{L}\d] ?[:—–] ?\S+(?: \S+){3}/u;

function showsAct(unit: Unit): boolean {
  return concrete.test(unit.text) || namesSomebody(unit.text);
}

/** A capital inside the sentence that is no "I", no sender ("At Northfield, we…"), no title case. */
function namesSomebody(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word));
  if (capital.length > words.length / 2) return false;
  const inside = text.replace(
    /^\P{L}*(?:(?:Here )?[Aa]t(?: the)?(?: \p{Lu}[\p{L}&'’.-]*| &)+,?)?/u,
    "",
  );
  return /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}/u.test(inside);
}
