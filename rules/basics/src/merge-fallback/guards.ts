import { conditionsAround, type Condition, type Draft, type MergeTag } from "@troth/core";

/** Knows which fields a draft makes sure of before it prints them. */
export class Guards {
  readonly #around: ReadonlyMap<MergeTag, readonly Condition[]>;
  readonly #assigned: ReadonlySet<string>;

  constructor({ tags, source }: Draft) {
    this.#around = conditionsAround(tags);
    this.#assigned = new Set(
      tags
        .filter(({ kind }) => kind === "control")
        .flatMap(({ span }) => assignedIn(source.slice(span.start, span.end))),
    );
  }

  /** Whether the field is tested, made by the template, or belongs to the items of a list. */
  holds(tag: MergeTag): boolean {
    const path = (tag.name ?? "").split(".");
    if (this.#assigned.has(path[0] ?? "")) return true;
    const around = this.#around.get(tag) ?? [];
    return around.some(({ block, tests }) => !isTest(block) || tests.some(mentions(path)));
  }
}

/** `{% assign name = … %}`, `{% for user in users %}`: what the template itself calls so. */
function assignedIn(written: string): string[] {
  return Array.from(
    written.slice(0, 400).matchAll(/\b(?:assign|set|capture|let|var|for|with)\s+@?(\w{1,80})/giu),
    ([, name = ""]) => name,
  );
}

/** Not a loop or a section, which speaks of something else than the reader. */
function isTest(block: string): boolean {
  return /(?:if|unless|case|switch|interested|\||^<%)$/iu.test(block);
}

function mentions(path: readonly string[]): (test: string) => boolean {
  const words = new Set(path.map((part) => part.replaceAll(/[${}]/gu, "").toLowerCase()));
  return (test) =>
    Array.from(test.toLowerCase().matchAll(/\w+/gu)).some(([word]) => words.has(word));
}
