import { knownLiterals } from "./known-literals.ts";
import { edge, parsePattern, type Part } from "./parse.ts";

/**
 * Texts in lower case, their digits all 0, of which every match of the pattern holds at least one; undefined where
 * nothing of that kind can be said. An {@link edge} at either end is an edge of a word.
 */
export function literalsOf({ source }: Pick<RegExp, "source">): readonly string[] | undefined {
  return knownLiterals.get(source) ?? workOut(source);
}

function workOut(source: string): readonly string[] | undefined {
  const found = needsOf(parsePattern(source));
  const needed = better(found.exact && usable(found.exact), found.needed);
  return needed && [...new Set(needed.map(withoutInnerEdges))];
}

/** What is known of a part: all that it can be, or what it must hold somewhere. */
interface Needs {
  readonly exact?: readonly string[] | undefined;
  readonly needed?: readonly string[] | undefined;
}

/** More choices tell little more, and take long to write out. */
const mostExact = 16;

function needsOf(part: Part): Needs {
  switch (part.kind) {
    case "literal":
      return { exact: part.choices };
    case "any":
      return {};
    case "choice":
      return needsOfChoice(part.parts.map(needsOf));
    case "sequence":
      return needsOfSequence(part.parts.map(needsOf));
    default:
      return needsOfRepeat(needsOf(part.part), part);
  }
}

function needsOfChoice(parts: readonly Needs[]): Needs {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact)) return { exact };
  const needed = parts.map((part) => better(part.exact && usable(part.exact), part.needed));
  return needed.every((one) => one !== undefined) ? { needed: needed.flat() } : {};
}

/** Neighbours are joined as long as all that they can be is known and not too much. */
function needsOfSequence(parts: readonly Needs[]): Needs {
  let exact: readonly string[] = [""];
  let needed: readonly string[] | undefined;
  let whole = true;
  for (const part of parts) {
    const joined = part.exact && join(exact, part.exact);
    if (joined) {
      exact = joined;
      continue;
    }
    whole = false;
    needed = better(better(needed, usable(exact)), part.needed);
    exact = part.exact ?? [""];
  }
  return whole ? { exact } : { needed: better(needed, usable(exact)) };
}

function join(left: readonly string[], right: readonly string[]): string[] | undefined {
  const grows = left.length > 1 && right.length > 1;
  if (grows && left.length * right.length > mostExact) return undefined;
  return left.flatMap((head) => right.map((tail) => head + tail));
}

function needsOfRepeat(part: Needs, { least, most }: { least: number; most: number }): Needs {
  if (least === 0) return most === 1 && part.exact ? { exact: ["", ...part.exact] } : {};
  if (most === 1) return part;
  return { needed: better(part.needed, part.exact && usable(part.exact)) };
}

/** So many texts are worth one letter less. */
const manyTexts = 48;

/** As a need; undefined when one of the texts is empty, which every text holds. */
function usable(exact: readonly string[]): readonly string[] | undefined {
  return exact.every((text) => weight(text) > 0) ? exact : undefined;
}

/** The rarer of two needs, as far as length tells. */
function better(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return rarity(b) > rarity(a) ? b : a;
}

function rarity(texts: readonly string[]): number {
  return Math.min(...texts.map(weight)) - texts.length / manyTexts;
}

/** Digits stand in many texts. */
function weight(text: string): number {
  const plain = text.replaceAll(edge, "").trim();
  return plain.length - 0.75 * (plain.split("0").length - 1);
}

/** An edge tells something only beside a letter or digit at an end. */
function withoutInnerEdges(text: string): string {
  const plain = text.replaceAll(edge, "");
  const before = text.startsWith(edge) && /^\w/u.test(plain) ? edge : "";
  const after = text.endsWith(edge) && /\w$/u.test(plain) ? edge : "";
  return before + plain + after;
}
