import { gated } from "@troth/core";

import type { PlacedLink } from "./links.ts";

/** Words that could stand on any link. */
export function isGeneric(key: string): boolean {
  return generic.has(key);
}

const generic: ReadonlySet<string> = new Set([
  "click",
  "click here",
  "click here to learn more",
  "click here to read more",
  "click here for more",
  "click here for more info",
  "click here for more information",
  "click for more",
  "click this",
  "click this link",
  "click on this link",
  "click the link",
  "continue reading",
  "details",
  "find out more",
  "find out more here",
  "follow this link",
  "full details",
  "go",
  "go here",
  "here",
  "in this link",
  "just click here",
  "keep reading",
  "learn more",
  "learn more here",
  "link",
  "more",
  "more details",
  "more here",
  "more info",
  "more info here",
  "more information",
  "over here",
  "please click here",
  "press here",
  "read more",
  "read more here",
  "right here",
  "see more",
  "show more",
  "tap here",
  "the link",
  "this",
  "this link",
  "this one",
  "tell me more",
  "view details",
  "view more",
  "visit",
  "visit here",
]);

/** A full web address, or one with a path. A bare name such as "loom.example" reads well. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+\/\S+)$/iu.test(text);
}

/** A target that stands in the draft, not one that a sending system fills in. */
export function isKnownTarget(target: string): boolean {
  return target !== "" && target !== "#" && !filledIn.test(target);
}

const filledIn = /\{\{|\{%|\{\w|\*\||%%|\[\[|\$\{|<%|\uFFFC|^mailto:|^tel:/iu;

/** The sentence round it says that it leads to unsubscribing, or to the same message in a browser. */
export function leadsToSettings({ at, link }: PlacedLink): boolean {
  return [at.unit.text, link.target].some((text) => settings.test(text.slice(0, 2000)));
}

const settings = gated(
  /unsubscri|opt[- ]?out|browser|web version|online version|view (?:it |this )?online|webview|view_online|preferences|email_archive|view_in|archive_url|trouble (?:viewing|reading)/iu,
);
