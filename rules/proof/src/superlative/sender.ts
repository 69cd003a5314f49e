import { anyCase, type Unit } from "@troth/core";

import type { Claim } from "./claims.ts";

/** Whether the sender speaks of itself or its goods, and not of the world. */
export function speaksOfSender(unit: Unit, claim: Claim): boolean {
  const { text, move, unsure } = unit;
  if (telling.has(move) && !unsure) return false;
  const said = opensAs.test(text) ? text : text.slice(0, claim.end);
  if (firstPerson.test(said) || invites.test(text) || isTagline(text, claim)) return true;
  if (unsure) return false;
  return move === "ask" || (selling.has(move) && (claim.extra || presents(text, claim)));
}

/** What is told or taught is mostly about others: "the world's largest maker cut 400 jobs". */
const telling: ReadonlySet<string> = new Set(["give", "story", "reader", "purpose"]);
const selling: ReadonlySet<string> = new Set(["offer", "self"]);

const firstPerson = anyCase(
  /\b(?:we|we['’]\p{L}+|our|us|i['’]m with|i (?:work|write) (?:for|at|with|from))\b/iu,
);

/** "As the leading supplier, we …" */
const opensAs = /^\P{L}*as /iu;

/** A call to come and get it. */
const invites = anyCase(
  /^\P{L}*(?:welcome|thanks|thank you|introducing|get|buy|try|order|shop|visit|join|sign up|discover|meet|choose|download|switch)\b/iu,
);

/** "Fernhill: the world's fastest kiln!": a name and its claim, or the claim alone. */
function isTagline(text: string, { start, end }: Claim): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const isHead = start < reach && !/\p{L}/u.test(before);
  return (isHead || isHeaded.test(before)) && closes.test(text.slice(end, end + reach));
}

const isHeaded = /(?:[:–—-] |\p{Lu}[^\s,]*, )\P{L}*$/u;
const closes = /^(?: (?:for|of|in|on|to|with|ever)\b[^,.!?:]{0,60})?(?::|[.!*®™ ]*$)/iu;

/** "The rack has the most powerful fan on the market." */
function presents(text: string, { start }: Claim): boolean {
  return shows.test(text.slice(Math.max(0, start - reach), start));
}

/** In characters. */
const reach = 80;

const shows =
  /\b(?:is|are|has|have|offers?|provides?|delivers?|with|features?|combines?|brings?)\b[^.!?]{0,60}$/iu;
