import type { BareUnit } from "../../../draft.ts";
import type { Grammar } from "../grammar.ts";
import { hasLetter } from "../../../language/letters.ts";
import { gateOfAll } from "../../../pattern/gated.ts";
import type { Move } from "../../../words.ts";
import type { CueHit } from "./cue.ts";

type MoveHit = CueHit & { readonly vote: Move };

interface Shape {
  readonly vote: Move;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Patterns that words alone cannot show: money, quotations, addresses, dates. */
const shapes: readonly Shape[] = [
  { vote: "offer", weight: 2.5, pattern: /[$£€] ?\d[\d,.]*/u },
  { vote: "offer", weight: 2, pattern: /\d ?% (?:off|discount|cheaper)/iu },
  { vote: "proof", weight: 0.8, pattern: /\d ?%/u },
  {
    vote: "proof",
    weight: 4,
    pattern:
      /\b(?:fell|rose|dropped|grew|cut|down|up|went) (?:\p{L}+ ){0,4}from [$£€]?\d[^.]{0,20} to [$£€]?\d/u,
  },
  {
    vote: "proof",
    weight: 3,
    pattern: /^["“'‘][^"”]{8,300}["”'’],? (?:says|said|writes|wrote) /u,
  },
  {
    vote: "proof",
    weight: 2.5,
    pattern: /["“‘][^"”’]{12,300}[,.!]?["”’],? {0,2}(?:—|–|-|says|said|writes|wrote)/u,
  },
  { vote: "proof", weight: 1.2, pattern: /^["“][^"”]{12,400}["”]?$/u },
  { vote: "admin", weight: 6, pattern: /^(?:Image|Photo|Picture)(?: credit| by)?: /u },
  { vote: "admin", weight: 8, pattern: /©/u },
  { vote: "admin", weight: 5, pattern: /\S \| \S/u },
  {
    vote: "admin",
    weight: 4,
    pattern: /^\W{0,3}(?:\S{0,20}: ?)?(?:\[{1,2}[^\]]{2,20}\]{1,2}|\S+@\S+\.\w+)\W{0,3}$/u,
  },
  { vote: "admin", weight: 4, pattern: /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/u },
  { vote: "admin", weight: 4, pattern: /\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/u },
  { vote: "admin", weight: 4, pattern: /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/u },
  {
    vote: "admin",
    weight: 3,
    pattern: /^\d{1,5} [A-Z]\w+(?: [A-Z]\w+){0,3}(?:,|$)/u,
  },
  {
    vote: "admin",
    weight: 3,
    pattern:
      /^(?:\w{3,9},? )?(?:\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\.?$/u,
  },
  {
    vote: "admin",
    weight: 7,
    pattern:
      /^(?:e-?mail|phone|tel|fax|website|url|address|city|state|zip|date|subject|from|to|sent|cc|message|where|when|host|volume|issue|id)\b.{0,20}:/iu,
  },
  {
    vote: "story",
    weight: 2,
    pattern:
      /\b(?:made|built|carved|drawn|sewn|sewed|stitched|packed|stamped|knitted|woven|thrown|baked|bound|painted|designed|cut|finished|folded|turned|dyed|printed) (?:by hand |for you )?by \p{Lu}\p{Ll}/u,
  },
  {
    vote: "story",
    weight: 2.5,
    pattern: /\p{Lu}\p{Ll}+, who (?:\p{Ll}+s|made|drew|sewed|built|grew|came|spent|has) /u,
  },
  { vote: "story", weight: 2, pattern: /^(?:Back )?[Ii]n (?:19|20)\d\d,/u },
  { vote: "other", weight: 6, pattern: /<\/\w|<!|^\\\w|=\d\d|&[a-z]+=|\{\{/u },
];

const openFor = gateOfAll(shapes.map(({ pattern }) => pattern));

/** Votes for the shape of a unit. */
export function shapeHits({ text, block }: BareUnit, grammar: Grammar): MoveHit[] {
  const hits: MoveHit[] = [];
  const open = openFor(text);
  for (const [number, { vote, weight, pattern }] of open.length === 0 ? [] : shapes.entries()) {
    const found = open.includes(number) ? pattern.exec(text) : null;
    if (found) hits.push(hit(vote, weight, found.index, found.index + found[0].length));
  }
  const whole = (vote: Move, weight: number) => hits.push(hit(vote, weight, 0, text.length));
  if (!hasLetter(text)) whole(/\d/u.test(text) ? "admin" : "other", 2.5);
  if (isLabel(text, grammar)) whole("admin", 1);
  if (grammar.question) whole("reader", grammar.words.some(({ key }) => yours.has(key)) ? 2.2 : 1);
  if (isReport(text, grammar)) whole("give", 0.8);
  if (isVocative(text)) whole("greet", 3);
  if (block.role === "alt") whole("admin", 3);
  if (block.role === "button" && grammar.words.length <= 6) whole("ask", 3);
  return hits;
}

function hit(vote: Move, weight: number, start: number, end: number): MoveHit {
  return { vote, weight, start, end };
}

/** One to three capitalised words and nothing else: a name under a letter, or a label. */
export function isName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[-–—\\ ]{0,4}\p{Lu}\p{Ll}+(?: \p{Lu}\.?| (?:de|van|von|der|la))?(?: \p{Lu}[\p{Ll}'’]+){0,2}\.?$/u.test(
      text,
    )
  );
}

/** A few words without a verb of request or a full stop: a section label, a menu entry. */
function isLabel(text: string, { words, imperatives }: Grammar): boolean {
  return words.length <= 3 && imperatives.length === 0 && !/[.!?,…]["”]?$/u.test(text);
}

const persons: ReadonlySet<string> = new Set(
  "i me my we us our you your he she his her".split(" "),
);

const yours: ReadonlySet<string> = new Set(["you", "your", "yours"]);

/** A full sentence about the world: neither writer nor reader in it. */
function isReport(text: string, { words }: Grammar): boolean {
  return (
    words.length >= 9 && /[.]["”)]?$/u.test(text) && !words.some(({ key }) => persons.has(key))
  );
}

/** A line that ends with a comma and calls somebody: "Alex,". */
function isVocative(text: string): boolean {
  return text.length <= 40 && /^[\p{Lu}[\uFFFC][^,.!?]{0,36},$/u.test(text);
}
