import type { Attributes } from "./attributes.ts";

/** Declarations by property; names and values in lower case, values without `!important`. */
export type Style = ReadonlyMap<string, string>;

const noStyle: Style = new Map();

export function readStyle(css: string): Style {
  if (css === "") return noStyle;
  const style = new Map<string, string>();
  for (const declaration of css.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1);
    style.set(name, value.replace("!important", "").trim());
  }
  return style;
}

/** Nobody sees the element. `mso-hide: all` is not such a style: it hides from Outlook alone. */
export function hides(style: Style): boolean {
  return (
    style.get("display") === "none" ||
    style.get("visibility") === "hidden" ||
    isZero(style.get("max-height")) ||
    isZero(style.get("opacity"))
  );
}

/** The font is too small to see. Undefined: the style does not say. */
export function isTiny(style: Style): boolean | undefined {
  const size = style.get("font-size");
  return size === undefined ? undefined : isZero(size) || /^[01](?:\.\d+)?(?:px|pt)$/u.test(size);
}

/** The element takes a line of its own. */
export function isBlockStyle(style: Style): boolean {
  return /^(?:block|table|flex|grid|list-item)$/u.test(style.get("display") ?? "");
}

/** At most one pixel wide or high. */
export function isSpeck(length: string | undefined): boolean {
  return length !== undefined && /^\s*[01](?:\.0+)?\s*(?:px)?\s*$/u.test(length);
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/u.test(value);
}

/** Properties that decide whether an element is seen. */
const hiding = /display|visibility|max-height|opacity/iu;

/** What `<style>` hides from all readers: plain rules on a class, an id or `element.class`. */
export class HiddenStyles {
  /** By selector: whether the rule says `!important`. */
  readonly #rules = new Map<string, boolean>();

  /** Rules inside `@media` and the like hold for some screens only and are left out. */
  add(css: string): void {
    for (const [selectors, body] of plainRules(css)) {
      if (!hiding.test(body)) continue;
      const style = readStyle(body);
      const hidden = hides(style);
      if (!hidden && !style.has("display")) continue;
      for (const selector of selectors.toLowerCase().split(",")) {
        const key = selector.trim();
        if (!/^[a-z\d]*[.#][\w-]+$/u.test(key)) continue;
        if (hidden) this.#rules.set(key, body.includes("!important"));
        else this.#rules.delete(key);
      }
    }
  }

  /** An element's own `display` wins over a rule that is not `!important`. */
  hides(element: string, attributes: Attributes): boolean {
    if (this.#rules.size === 0) return false;
    const own = attributes.style;
    const names = attributes.classes.map((name) => `.${name}`);
    const id = attributes.get("id");
    if (id !== undefined) names.push(`#${id}`);
    return names.some((name) => {
      const key = name.toLowerCase();
      const important = this.#rules.get(key) ?? this.#rules.get(element + key);
      return important !== undefined && (important || !own.has("display"));
    });
  }
}

function* plainRules(css: string): Generator<[selectors: string, body: string]> {
  const text = withoutComments(css);
  let from = 0;
  for (;;) {
    const open = text.indexOf("{", from);
    if (open === -1) return;
    const selectors = text.slice(from, open).split(";").at(-1)?.trim() ?? "";
    const close = selectors.startsWith("@") ? endOfBlock(text, open) : text.indexOf("}", open);
    if (close === -1) return;
    if (!selectors.startsWith("@")) yield [selectors, text.slice(open + 1, close)];
    from = close + 1;
  }
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf("/*", from);
    parts.push(css.slice(from, open === -1 ? undefined : open));
    const close = open === -1 ? -1 : css.indexOf("*/", open + 2);
    if (close === -1) break;
    from = close + 2;
  }
  return parts.join("").replaceAll("<!--", "").replaceAll("-->", "");
}

/** Offset of the `}` that closes the block opened at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const char = css[at];
    if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
