import { oneLine } from "../text/safe.ts";

/** An XML element with its attributes, in the order given; undefined ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/**
 * Text as XML holds it, in an attribute too. What XML 1.0 cannot hold is replaced visibly; letters
 * beyond ASCII are spelled as numbers, because some readers guess the character set, and wrongly.
 */
export function xmlText(text: string): string {
  return oneLine(text).replaceAll(
    /[&<>"']|[^ -~]/gu,
    (char) => entities[char] ?? `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>\n`;
