import { anyCase, countWords, type Unit } from "@troth/core";

/** Whether a sentence holds a reason, a use or a benefit. */
export function saysWhy({ text, attributes }: Pick<Unit, "text" | "attributes">): boolean {
  return attributes.includes("benefit") || because.test(text.replace(asked, ""));
}

/** "Sign up for", "reply to this": what is asked for, no purpose. */
const asked =
  /\b(?:(?:sign(?:ing)? up|register|rsvp|thanks?|thank you) for|(?:click|go|reply|respond|listen|subscribe|write|talk|speak) to)\b/giu;

const because = anyCase(
  /\b(?:to|so|because|since|if|for|when|whenever|while|before|after|as|until|where|how|why|what|who|that|which|you['’]ll|get|win|saves?|free|helps?|helping|keep|stop|without|instead)\b|[%$£€]/iu,
);

/** Whether the use is plain from the words. */
export function isObvious({ text }: Pick<Unit, "text">): boolean {
  return obvious.test(text);
}

const obvious = anyCase(/\b(?:track|parcel|invoice|receipt|password|confirm your)\b/iu);

/** The words of a button or of a link stand under a reason, wherever that is. */
export function isLabel({ zone, block, text }: Unit): boolean {
  if (zone === "button" || block.role !== "paragraph" || !/[.!?]$/u.test(text)) return true;
  return text === text.toUpperCase() || countWords(text) < fewestWords || link.test(text);
}

const fewestWords = 3;

const link = anyCase(/\bclick\b|\bhere\P{L}*$/iu);
