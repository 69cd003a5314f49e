import { defineRule, wholeOf, type Block, type Draft, type Unit, type Zone } from "@troth/core";

import { howTo, isCommand } from "./commands.ts";

export default defineRule({
  id: "pressure/command-stack",
  meta: {
    summary: "Give one order at a time, or a choice",
    why: "A reader who is given order after order, and a loyal one most of all, wants to do the opposite.",
    evidence: {
      grade: "B",
      source:
        "Zemack-Rugar et al. 2017, Just do it! Why committed consumers react negatively to assertive ads, Journal of Consumer Psychology 27(3)",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: { stack: "From here on, {count} orders stand in a row." },
    suggestions: {
      choose: {
        kind: "hint",
        label:
          "Keep the order that matters, and say the rest as what the reader can have or choose.",
      },
    },
    options: {
      max: {
        type: "integer",
        minimum: 1,
        default: 2,
        description: "How many orders may stand in a row.",
      },
    },
  },
  *check({ draft, options }) {
    for (const stack of stacksOf(draft)) {
      const [first] = stack;
      if (first === undefined || stack.length <= options.max) continue;
      const at = wholeOf(first);
      // A loyal reader takes orders worst.
      const grave = (draft.meta.stage ?? 0) >= loyal;
      yield {
        message: "stack",
        at,
        grave,
        data: { count: stack.length },
        suggest: [{ id: "choose" }],
      };
    }
  },
});

/** The stage from which a reader has bought, and stays. */
const loyal = 3;

/** Orders that follow each other with nothing between them. */
function* stacksOf(draft: Draft): Generator<readonly Unit[]> {
  let stack: Unit[] = [];
  for (const unit of draft.units) {
    const ordered = isOrder(unit);
    if (ordered && follows(unit, stack)) {
      stack.push(unit);
      continue;
    }
    if (stack.length > 0 && !showsHow(draft, stack)) yield stack;
    stack = ordered ? [unit] : [];
  }
  if (stack.length > 0 && !showsHow(draft, stack)) yield stack;
}

function isOrder({ text, zone, block }: Unit): boolean {
  return spoken.has(zone) && block.role === "paragraph" && isCommand(text);
}

const spoken: ReadonlySet<Zone> = new Set(["body", "ps"]);

/** In the same paragraph, or each a line of its own as posts are written. */
function follows(unit: Unit, stack: readonly Unit[]): boolean {
  const last = stack.at(-1);
  if (last?.index !== unit.index - 1 || isRung(unit, last)) return false;
  return last.block === unit.block || (isLine(last.block) && isLine(unit.block));
}

/** One gift of several to choose from: the same words with another amount. */
function isRung(unit: Unit, last: Unit): boolean {
  return wordsOnly(unit.text) === wordsOnly(last.text);
}

function wordsOnly(text: string): string {
  return text.replaceAll(/[^\p{L} ]/gu, "").trim();
}

function isLine({ text }: Block): boolean {
  return text.length <= longestLine;
}

/** In characters. */
const longestLine = 60;

/** Steps towards something that the reader wants to do. */
function showsHow({ units }: Draft, stack: readonly Unit[]): boolean {
  const first = stack[0]?.index ?? 0;
  const before = units.slice(Math.max(0, first - 2), first);
  return [...before, ...stack].some(({ text }) => howTo.test(text));
}
