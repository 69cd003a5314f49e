import {
  sourcesOf,
  wordsAt,
  wordsOfTag,
  type Block,
  type Draft,
  type Link,
  type Mark,
  type Span,
  type Unit,
} from "@troth/core";

import { asksLogin, asksPerson, replyOut, wayOut, wayOutAddress } from "./words.ts";

/** A way out that is there and does not lead out. */
interface BrokenWay {
  readonly at: Mark;
  readonly fault: "login" | "person" | "nowhere";
  readonly words: string;
}

/** How a reader can leave the list. */
export interface WaysOut {
  readonly works: boolean;
  /** In reading order; they matter only where none works. */
  readonly broken: readonly BrokenWay[];
  /** One stands where readers do not see it. */
  readonly hidden: boolean;
}

/** Every way off the list that the draft names, in its words, its links and its merge tags. */
export function findWaysOut(draft: Draft): WaysOut {
  const seen = draft.blocks.filter(({ hidden }) => hidden === undefined);
  if (seen.some(({ links }) => links.some(({ target }) => leadsOut(target)))) return out;
  const broken: BrokenWay[] = [];
  // From the end: there it mostly stands, and the first that works is enough.
  for (const unit of draft.units.toReversed()) {
    const way = wayIn(unit);
    if (way === "works") return out;
    if (way !== undefined) broken.unshift(way);
  }
  const hidden = draft.blocks.some((block) => block.hidden !== undefined && namesWayOut(block));
  return { works: !hidden && broken.length === 0 && isElsewhere(draft), broken, hidden };
}

const out: WaysOut = { works: true, broken: [], hidden: false };

/** Where no words are read: around a picture, in an element of the service's own. */
function isElsewhere(draft: Draft): boolean {
  return (
    draft.mail?.unsubscribable === true ||
    draft.tags.some((tag) => leadsOut(wordsOfTag(draft, tag))) ||
    sourcesOf(draft).some((source) => /unsubscri/iu.test(source))
  );
}

function namesWayOut({ text, links }: Block): boolean {
  return wayOut.test(text) || links.some(({ target }) => leadsOut(target));
}

/** In characters: a longer address is no address. */
const longestAddress = 2000;

function leadsOut(target: string): boolean {
  return wayOutAddress.test(target.slice(0, longestAddress));
}

/** What the words of a unit offer to a reader who wants to leave. Undefined: nothing. */
function wayIn(unit: Unit): "works" | BrokenWay | undefined {
  if (replyOut.test(unit.text)) return "works";
  const found = wayOut.exec(unit.text);
  if (found === null) return undefined;
  const way = { start: found.index, end: wordEnd(unit.text, found.index + found[0].length) };
  return gatedWay(unit, way) ?? linkToNowhere(unit, way) ?? "works";
}

/** It stands behind a login or a person's desk. */
function gatedWay(unit: Unit, { start, end }: Span): BrokenWay | undefined {
  if (!isAboutLeaving(unit, { start, end })) return undefined;
  const from = Math.max(0, start - reach);
  const near = unit.text.slice(from, end + reach);
  for (const [fault, pattern] of faults) {
    const found = pattern.exec(near);
    if (found === null) continue;
    const gate = { start: from + found.index, end: from + found.index + found[0].length };
    const at = { unit, start: Math.min(start, gate.start), end: Math.max(end, gate.end) };
    const words = wordsAt(at);
    if (!apart.test(words)) return { at, fault, words };
  }
  return undefined;
}

/** The two are one after the other, and the reader may take either. */
const apart = /\bor\b|[|•·]/iu;

function linkToNowhere(unit: Unit, way: Span): BrokenWay | undefined {
  const link = linkOver(unit, way);
  if (link === undefined || !nowhere.test(link.target.slice(0, longestAddress))) return undefined;
  const start = Math.max(0, link.start - unit.offset);
  const at = { unit, start, end: Math.min(unit.text.length, link.end - unit.offset) };
  return { at, fault: "nowhere", words: wordsAt(at) };
}

const nowhere = /^(?:#|javascript:.*|https?:\/\/)?$/iu;

/** The first link that ends behind the start of the words; links are in order. */
function linkOver({ block, offset }: Unit, { start, end }: Span): Link | undefined {
  let low = 0;
  let high = block.links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.links[middle]?.end ?? 0) <= offset + start) low = middle + 1;
    else high = middle;
  }
  const link = block.links[low];
  return link !== undefined && link.start < offset + end ? link : undefined;
}

/** In characters, on either side of the words that name the way out. */
const reach = 120;

const faults = [
  ["login", asksLogin],
  ["person", asksPerson],
] as const;

/** Settings are about leaving in the small print; in the body they may be any settings. */
function isAboutLeaving({ text, zone }: Unit, { start, end }: Span): boolean {
  const small = zone === "footer" || zone === "legal";
  return small || !/settings|notification|subscription/iu.test(text.slice(start, end));
}

function wordEnd(text: string, from: number): number {
  const rest = /^[\p{L}-]{0,30}/u.exec(text.slice(from, from + 40))?.[0] ?? "";
  return from + rest.length;
}
