import { gated } from "@troth/core";

/** A contact in a heading, an agenda, a selling point, a list of acts, a note on how paying works, a field. */
export const looksLikeAsk = gated(
  /^\P{L}*(?:(?:press |media )?contact:|call out\b|call (?:any ?time|anywhere|from anywhere)\b(?!.{0,60}\bus\b))|;[^;]{1,200};|\bsaved your (?:payment|card)\b|^\P{L}*(?:just )?enter (?:the |your )?\p{L}+:?$|\byou can (?:now |also )?(?:buy|find|get|order)\b|\bget a kick\b/iu,
);

/** Offers to help and lines about the mailing ask for nothing. */
export const courtesy = gated(
  /^\P{L}*to subscribe\b|\bforwarded this\b.{0,120}\bsubscribe\b|\bmake (?:any |some )?changes\b|\b(?:(?:if you have|any) questions|feel free|hesitate|(?:more|further) (?:information|details)|unsubscribe|opt[ -]?out|removed?|notices|subscription|html)\b/iu,
);
