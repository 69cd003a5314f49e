import type { Block } from "../../block.ts";

/** What an element of JSX says about the block in it. */
export type ElementRole = Pick<Block, "role" | "level">;

/** The elements of JSX that are open; they may stand around blocks or inside one. */
export class JsxElements {
  readonly #names: string[] = [];

  /** @param tag from `<` to `>`, spelt as HTML. */
  take(tag: string): void {
    const [, slash, name = ""] = tagName.exec(tag) ?? [];
    if (slash === "/") this.#close(name);
    else if (!/\/\s*>$/u.test(tag) && !voids.has(name) && this.#names.length < deepest) {
      this.#names.push(name);
    }
  }

  /** Nothing in here is copy. */
  get muted(): boolean {
    return this.#names.some((name) => silent.has(name));
  }

  /** Of the innermost element that says anything. */
  get about(): ElementRole | undefined {
    const name = this.#names.findLast((open) => roles.has(open));
    return name === undefined ? undefined : roles.get(name);
  }

  #close(name: string): void {
    const at = this.#names.lastIndexOf(name);
    if (at !== -1) this.#names.length = at;
  }
}

const tagName = /^<\s*(\/?)\s*([\w$.:-]*)/u;
const deepest = 100;
const voids: ReadonlySet<string> = new Set(["img", "br", "hr", "input", "meta", "link"]);
const silent: ReadonlySet<string> = new Set(["style", "script", "svg", "title", "head", "select"]);

const roles: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { role: "heading", level }] as const),
  ["li", { role: "list-item" }],
  ["button", { role: "button" }],
]);

/** What a comment in braces says; undefined when the code is anything else. */
export function remarkOf(code: string): string | undefined {
  const inner = code.trim();
  return inner.startsWith("/*") && inner.endsWith("*/") ? inner.slice(2, -2) : undefined;
}

/** `{" "}`, which keeps words apart. */
export function isBlankText(code: string): boolean {
  return /^(["'`])\s*\1$/u.test(code.trim());
}
