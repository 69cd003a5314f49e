import {
  defineRule,
  gated,
  sourceOf,
  wordsAt,
  type Draft,
  type Mark,
  type Unit,
} from "@troth/core";

import { decline, dig, isShame, plain } from "./cues.ts";

export default defineRule({
  id: "pressure/confirmshaming",
  meta: {
    summary: "Let the reader decline in plain words",
    why: "A reader who must say something silly about themselves to decline feels pushed, not asked.",
    evidence: {
      grade: "B",
      source:
        "Mathur et al. 2019, dark patterns on 11,000 shopping sites, https://docslib.org/doc/6386283/dark-patterns-at-scale-findings-from-a-crawl-of-11k-shopping-websites",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "warn",
    },
    messages: { shame: "“{words}” makes readers say something against themselves to decline." },
    suggestions: { plain: { kind: "replace", label: "Write “No thanks”." } },
    options: {},
  },
  *check({ draft }) {
    for (const found of choicesOf(draft)) {
      if (!shames(found)) continue;
      const words = wordsAt(found.at);
      const replace = { at: found.at, text: found.declined === "before" ? "" : "No thanks" };
      const suggest = [{ id: "plain", replace, safe: found.declined === "here" } as const];
      yield { message: "shame", at: found.at, data: { words }, suggest };
    }
  },
});

/** Words that the reader can choose, or a short line of its own that reads like such a choice. */
interface Choice {
  readonly at: Mark;
  readonly interactive: boolean;
  /** Where the plain "no" stands: in these words, in the sentence before, or nowhere. */
  readonly declined: "here" | "before" | "nowhere";
}

function* choicesOf(draft: Draft): Generator<Choice> {
  for (const unit of draft.units) {
    if (unit.zone === "quoted" || unit.zone === "subject") continue;
    const { text, links } = unit.block;
    if (text.length <= longest) {
      // Cheapest first: in few lines the reader speaks.
      if (readerSpeaks.test(unit.text)) yield label(draft, unit);
    } else {
      for (const { start, end } of links) {
        const at = clip(unit, start, end);
        if (at) yield choice(at, true, false);
      }
    }
  }
}

function label(draft: Draft, unit: Unit): Choice {
  const previous = draft.units[unit.index - 1];
  const before = previous?.block === unit.block && decline.test(previous.text);
  const interactive =
    unit.block.role === "button" ||
    hasBox(draft, unit) ||
    wholeLink(unit) ||
    (draft.meta.channel === "land" && isBareLabel(unit));
  return choice(trimmed(unit, 0, unit.text.length), interactive, before);
}

/** A label to press; anything longer is running text. In characters. */
const longest = 110;

/** A box to tick, in the text or, where the format takes it out of the text, right before it. */
function hasBox(draft: Draft, unit: Unit): boolean {
  const { start } = unit.block.places.toSource(unit.offset, unit.offset + 1);
  const before = sourceOf(draft, unit.block).slice(Math.max(0, start - 6), start);
  const lead = before + unit.text.slice(0, 4);
  return /(?:^|\s)(?:[[(][ xX]?[\])]|[☐☑□])/u.test(lead);
}

/** On a page, a short line without a full stop is what a button says, also where none is drawn. */
function isBareLabel({ text, block }: Unit): boolean {
  return (
    block.role === "paragraph" && bareLabel.test(block.text) && text.trim() === block.text.trim()
  );
}

const bareLabel = /^\s*i\b[^.!?,;:]{4,50}\s*$/iu;

function wholeLink({ block }: Unit): boolean {
  return block.links.some(({ start, end }) => end - start >= block.text.trim().length - 4);
}

function choice(at: Mark, interactive: boolean, before: boolean): Choice {
  const here = decline.test(wordsAt(at));
  return { at, interactive, declined: here ? "here" : before ? "before" : "nowhere" };
}

function shames({ at, interactive, declined }: Choice): boolean {
  const words = wordsAt(at);
  if (!(interactive || declined !== "nowhere") || !asReader.test(words)) return false;
  if (isShame(words)) return interactive || (declined !== "nowhere" && standsAlone(at, declined));
  return interactive && declined !== "nowhere" && dig.test(words) && !plain.test(words);
}

/** The reader speaks. Looked for first: the patterns behind it are large. */
const asReader = /\b(?:i|i['’]?(?:a?m|d|ll|ve)|me)\b/iu;
const readerSpeaks = gated(asReader);

/** Nothing else is said in the block: humour in running text is no button. */
function standsAlone({ unit }: Mark, declined: Choice["declined"]): boolean {
  const lead = declined === "before" ? unit.offset : 0;
  return lead <= 24 && unit.offset + unit.text.length >= unit.block.text.trimEnd().length;
}

function clip(unit: Unit, start: number, end: number): Mark | undefined {
  const from = Math.max(0, start - unit.offset);
  const to = Math.min(unit.text.length, end - unit.offset);
  return to > from ? trimmed(unit, from, to) : undefined;
}

/** Without the box before it and the mark behind it, which may stay. */
function trimmed(unit: Unit, start: number, end: number): Mark {
  const words = unit.text.slice(start, end);
  const lead = /^\s*(?:[[(][ xX]?[\])]|[☐☑□✓✗✘[(])?\s*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s.!…\])]*$/u.exec(words)?.[0].length ?? 0;
  return { unit, start: start + lead, end: end - tail };
}
