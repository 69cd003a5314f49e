import { defineRule, type Draft, type Link } from "@troth/core";

import { keyOf } from "../key.ts";
import { nearestHeading } from "./heading.ts";
import { linksOf, type PlacedLink } from "./links.ts";
import { isAddress, isGeneric, isKnownTarget, leadsToSettings } from "./text.ts";

export default defineRule({
  id: "basics/link-text",
  meta: {
    summary: "Let the words of a link say where it leads",
    why: "A reader who jumps from link to link, by eye or by screen reader, hears only these words.",
    evidence: {
      grade: "A",
      source: "WCAG 2.2, success criterion 2.4.4 Link Purpose (In Context), and 2.4.9 (Link Only)",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "warn",
    },
    mechanical: true,
    certainty: "certain",
    messages: {
      generic: "“{text}” does not say where the link leads.",
      address: "The text of this link is a web address.",
      same: "“{text}” also leads to another page above.",
    },
    suggestions: {
      example: { kind: "hint", label: "Say what is behind it, for example “{example}”." },
      say: { kind: "hint", label: "Say what is behind it." },
      differ: { kind: "hint", label: "Say in each link what only this one leads to." },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Link texts to leave alone.",
      },
    },
  },
  *check({ draft, options }) {
    const allowed = new Set(options.allow.map(keyOf));
    const first = new Map<string, Link>();
    for (const placed of linksOf(draft)) {
      const { at, link, text } = placed;
      const key = keyOf(text);
      if (allowed.has(key) || leadsToSettings(placed)) continue;
      if (isGeneric(key)) {
        yield { message: "generic", at, data: { text }, suggest: [example(draft, placed)] };
      } else if (isAddress(text)) {
        if (canHaveText(draft, placed) && !isToBeCopied(draft, placed))
          yield { message: "address", at, suggest: [example(draft, placed)] };
      } else if (!isKnownTarget(link.target)) {
        continue;
      } else if (leadsElsewhere(first, key, link)) {
        yield { message: "same", at, data: { text }, suggest: [{ id: "differ" }] };
      }
    }
  },
});

/** Whether the same words led to another page before. Remembers the first page of each. */
function leadsElsewhere(first: Map<string, Link>, key: string, link: Link): boolean {
  const before = first.get(key);
  if (before === undefined) first.set(key, link);
  return before !== undefined && pageOf(before.target) !== pageOf(link.target);
}

/** The target without what only counts clicks. */
function pageOf(target: string): string {
  const [address = "", query = ""] = target.split("#")[0]?.split("?") ?? [];
  const asked = query
    .split("&")
    .filter((pair) => pair !== "" && !/^(?:utm_|mc_|ref=)/iu.test(pair));
  const page = address.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/\/$/u, "");
  return [page.toLowerCase(), ...asked].join("?");
}

/** Plain text, posts and print have no words over a link: there the address itself must stand. */
function canHaveText({ meta }: Draft, { at }: PlacedLink): boolean {
  const { syntax = "plain" } = at.unit.block;
  return syntax !== "plain" && (meta.medium === "email" || meta.medium === "web");
}

/** "If the button does not work, copy this address": then the address has to be seen. */
function isToBeCopied(draft: Draft, { at }: PlacedLink): boolean {
  const around = draft.units.slice(Math.max(0, at.unit.index - 1), at.unit.index + 1);
  return around.some(({ text }) => /\b(?:copy|paste|type|enter)\b|button/iu.test(text));
}

function example(draft: Draft, { at }: PlacedLink) {
  const heading = nearestHeading(draft, at.unit);
  return heading === undefined
    ? ({ id: "say" } as const)
    : ({ id: "example", data: { example: heading } } as const);
}
