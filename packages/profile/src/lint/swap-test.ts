import { hasDigit, wordsOf, type DeclaredValue } from "@troth/core";

import { contentWords, isOneOf } from "../words.ts";
import type { ProfileCheck } from "./problem.ts";
import { statements, stockPhrases, stockWords } from "./stock.ts";

/** A value whose expressions any company could have written. */
export const swapTest: ProfileCheck = function* ({ values }) {
  for (const [at, value] of values.entries()) {
    const stock = value.expressions.filter(isInterchangeable);
    if (stock.length * 2 < value.expressions.length) continue;
    yield {
      rule: "profile/swap-test",
      severity: "warn",
      keys: ["values", String(at), "expressions"],
      message: `${stock.length} of the ${value.expressions.length} expressions of “${value.name}” could stand in anybody's mission statement. ${nearestStock(value, stock)}`,
      why: "Customers cannot tell your value from that of a competitor who writes the same.",
      advice:
        "Put in what only you can say: who does what, how often, what it costs, what is refused.",
    };
  }
};

const stockStems: ReadonlySet<string> = new Set(stockWords.keys());

/** Mostly stock words, and nothing that could be counted. */
function isInterchangeable(expression: string): boolean {
  if (hasDigit(expression)) return false;
  const words = contentWords(expression);
  const stock = words.filter((word) => isOneOf(stockStems, word)).length;
  const share = words.length === 0 ? 0 : stock / words.length;
  return share >= mostlyStock || (share >= partlyStock && phrasesIn(expression).length > 0);
}

const mostlyStock = 0.65;
const partlyStock = 0.4;

function phrasesIn(text: string): string[] {
  const folded = ` ${wordsOf(text)
    .map(({ key }) => key)
    .join(" ")} `;
  return [...stockPhrases.keys()].filter((phrase) => folded.includes(` ${phrase} `));
}

/** The stock phrases, else the stock words, that most statements share with these. */
function nearestStock({ means }: DeclaredValue, expressions: readonly string[]): string {
  const texts = [means, ...expressions];
  const phrases = texts.flatMap(phrasesIn).map((phrase) => counted(phrase, stockPhrases));
  const words = texts
    .flatMap(contentWords)
    .filter((word) => stockWords.has(word))
    .map((word) => counted(word, stockWords));
  const nearest = [...new Set([...phrases, ...words])].slice(0, 3);
  return `Of ${statements} published ones, ${nearest.join(", ")}.`;
}

function counted(words: string, counts: ReadonlyMap<string, number>): string {
  return `${counts.get(words) ?? 0} hold “${words}”`;
}
