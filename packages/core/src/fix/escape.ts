import type { Syntax } from "../block.ts";

/** Plain words as a syntax spells them. What a syntax gives no sign for, re-reading finds out. */
export function escape(syntax: Syntax, text: string): string {
  return escapes[syntax](text);
}

const asItIs = (text: string): string => text;

const escapes: Readonly<Record<Syntax, (text: string) => string>> = {
  plain: asItIs,
  html: (text) => text.replaceAll(/[&<>]/gu, entity),
  // Either quotation mark may enclose the value.
  attribute: (text) => text.replaceAll(/[&<>"']/gu, entity),
  markdown: (text) => text.replaceAll(/[\\`*_[\]<>&|~]/gu, String.raw`\$&`),
  yaml: asItIs,
  "yaml-single": (text) => text.replaceAll("'", "''"),
  "yaml-double": (text) => text.replaceAll(/["\\]/gu, String.raw`\$&`),
  "yaml-block": asItIs,
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function entity(char: string): string {
  return entities[char] ?? char;
}

/** Every character above ASCII as a numeric reference; undefined where the syntax has none. */
export function inAscii(syntax: Syntax, text: string): string | undefined {
  if (/^\p{ASCII}*$/u.test(text)) return text;
  if (syntax !== "html" && syntax !== "attribute") return undefined;
  return text.replaceAll(/\P{ASCII}/gu, (char) => `&#${char.codePointAt(0)};`);
}
