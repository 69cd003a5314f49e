import { quoteOf, type Draft, type Move, type Unit } from "@troth/core";

import { truncate } from "./text/plain.ts";

/** What each move does, in words that need no guideline. */
export const moveGlosses: Readonly<Record<Move, string>> = {
  greet: "greets, thanks or says goodbye",
  reader: "speaks of the reader’s own situation",
  purpose: "says why the sender exists, or what it stands for",
  story: "tells of a person or a moment",
  give: "hands over something useful, with nothing asked",
  offer: "presents what can be bought, joined or used",
  proof: "backs a claim with what can be checked",
  ask: "wants the reader to do something",
  urge: "presses, and names nothing to do",
  self: "speaks about the sender, with nothing in it for the reader",
  admin: "housekeeping: addresses, menus, legal text, how the mailing works",
  other: "nothing that troth has a name for",
};

/** `ask, 86% sure: wants the reader to do something`. */
export function moveWords({ move, confidence, unsure }: Unit): string {
  const sure = `${percent(confidence)} sure`;
  const name = unsure ? `perhaps ${move}, a guess, only ${sure}` : `${move}, ${sure}`;
  return `${name}: ${moveGlosses[move]}`;
}

/** `86%` */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `“Book” +1.20, “a slot” +0.60`: the weightiest first. */
export function decidingWords(draft: Draft, unit: Unit): string {
  if (unit.because.length === 0) return byPlace;
  return unit.because
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end, weight }) => {
      const quote = truncate(quoteOf(draft, { unit, start, end }), longestQuote);
      return `“${quote}” +${weight.toFixed(2)}`;
    })
    .join(", ");
}

const byPlace = "its place in the message and the sentences around it; no word of its own decided";

/** Columns of a quote that still tell which words are meant. */
const longestQuote = 48;
