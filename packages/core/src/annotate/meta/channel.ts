import type { Channel } from "../../words.ts";
import {
  channelCues,
  greeting,
  isBare,
  unsubscribing,
  type Cue,
  type Message,
} from "./channel-cues.ts";
import { codeAt, sizeOfLetter, sizeOfLetterOrDigit } from "../../language/letters.ts";
import type { BareUnit } from "../../draft.ts";

/** What is known of a message beside its text. */
export interface KnownOfMessage {
  /** Stated: it goes out by mail or the like. */
  readonly mailed?: boolean;
  /** Its format is one of pages and mails, never of posts. */
  readonly laidOut?: boolean;
}

/** The channel that a message most likely belongs to, where nobody has said so. */
export function inferChannel(units: readonly BareUnit[], known: KnownOfMessage = {}): Channel {
  const message = lookAt(units, known);
  const ranked = channelsByTie
    .map((channel) => ({ channel, score: scoreOf(channelCues[channel], message) }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked.find(({ channel, score }) => score >= (needed[channel] ?? 1));
  return best?.channel ?? mildest(message);
}

const channelsByTie = Object.keys(channelCues) as Channel[];

function scoreOf(cues: readonly Cue[], message: Message): number {
  return cues.reduce((sum, { weight, seen }) => (seen(message) ? sum + weight : sum), 0);
}

/**
 * A wrong `welcome` brings strict rules and a wrong `service` silences most of them: the first must
 * stand in the subject or show in two ways, the second must always show in two.
 */
const needed: Readonly<Partial<Record<Channel, number>>> = { welcome: 4, service: 6 };

/** With no cue at all: the channel whose rules ask least of such a message. */
function mildest(message: Message): Channel {
  return isBare(message) && message.words < 120 ? "social" : "news";
}

/** A message is read this far: what kind it is shows by then, and a hostile file stays cheap. */
const reach = 20_000;
const openingLength = 280;

function lookAt(units: readonly BareUnit[], known: KnownOfMessage): Message {
  const blocks = [...new Set(units.map(({ block }) => block))];
  const subject = textOf(units, ({ zone }) => zone === "subject");
  const text = textOf(units, isSpoken);
  const has = (...roles: string[]) => blocks.some(({ role }) => roles.includes(role));
  const opening = text.slice(0, openingLength);
  return {
    subject,
    opening,
    text,
    words: countWords(text),
    blocks: blocks.length,
    links: count(text, /https?:\/\//gu) + blocks.reduce((sum, { links }) => sum + links.length, 0),
    tags: /[#@]/u.test(text) ? count(text, /(?<![\w&/])[#@]\p{L}\w+/gu) : 0,
    mailed: known.mailed === true || has("subject", "preheader", "from", "reply-to"),
    laidOut: known.laidOut === true || has("heading", "button", "cell"),
    designed: known.laidOut === true || has("button"),
    greets: greeting.test(opening),
    unsubscribable: unsubscribing.test(text),
    page: blocks.some(({ level }) => level === 1) && blocks.some(({ zone }) => zone === "nav"),
  };
}

function isSpoken({ zone, block: { role } }: BareUnit): boolean {
  return zone !== "subject" && zone !== "quoted" && role !== "from" && role !== "reply-to";
}

function textOf(units: readonly BareUnit[], counts: (unit: BareUnit) => boolean): string {
  const texts: string[] = [];
  let length = 0;
  for (const unit of units) {
    if (!counts(unit)) continue;
    texts.push(unit.text);
    length += unit.text.length + 1;
    if (length > reach) break;
  }
  return texts.join("\n").slice(0, reach).toLowerCase().replaceAll("’", "'");
}

/** Words as they are told apart by blanks and signs, but for "-" and "'". */
function countWords(text: string): number {
  let words = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (sizeOfLetter(text, at, length) === 0) continue;
    words += 1;
    at = endOfWord(text, at);
  }
  return words;
}

function endOfWord(text: string, from: number): number {
  const { length } = text;
  let end = from;
  while (end < length) {
    const size = sizeOfLetterOrDigit(text, end, length) || (joinsWord(codeAt(text, end)) ? 1 : 0);
    if (size === 0) break;
    end += size;
  }
  return end;
}

/** "'" and "-". */
function joinsWord(code: number): boolean {
  return code === 39 || code === 45;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
