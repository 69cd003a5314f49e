import { isMap, isSeq, parseDocument, type Document, type Node, type YAMLSeq } from "yaml";

import { scalarOf } from "./scalar.ts";

export { scalarOf } from "./scalar.ts";

/** What is added to a list: a text, or keys with their texts. */
export type Item = string | Readonly<Record<string, string>>;

type Keys = readonly (string | number)[];

/**
 * Adds an item at the end of a list and leaves every other character of the file as it is.
 *
 * @param keys path to the list: `["values", 0, "expressions"]`.
 * @returns undefined where the list is not there or stands elsewhere under another name (`*alias`).
 */
export function insertItem(source: string, keys: Keys, item: Item): string | undefined {
  const list = listAt(source, keys);
  if (list === undefined) return undefined;
  if (list.flow === true) return intoFlow(source, list, item);
  const last = list.items.at(-1);
  const isMapBelow = isMap(last) && last.flow !== true && typeof item !== "string";
  const lines = isMapBelow ? inBlock(item) : [inFlow(item)];
  return intoBlock(
    source,
    list,
    lines.map((line, at) => `${at === 0 ? "- " : "  "}${line}`),
  );
}

/**
 * Adds lines of YAML below the last item of a list that is written in lines.
 *
 * @param lines one item or more, with their dashes at the left edge.
 */
export function insertLines(
  source: string,
  keys: Keys,
  lines: readonly string[],
): string | undefined {
  const list = listAt(source, keys);
  return list === undefined || list.flow === true ? undefined : intoBlock(source, list, lines);
}

/**
 * Adds a key with a list of one item at the end of a mapping, and leaves every other character as it is.
 *
 * @param keys path to the mapping.
 * @returns undefined where the mapping is not there, or has the key already.
 */
export function insertList(
  source: string,
  keys: Keys,
  key: string,
  item: Item,
): string | undefined {
  const map: unknown = documentOf(source).getIn(keys, true);
  if (!isMap<Node, Node | null>(map) || map.has(key)) return undefined;
  const [first] = map.items;
  const last = map.items.at(-1);
  const start = first?.key.range?.[0];
  const end = (last?.value ?? last?.key)?.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const text = `${key}: [${inFlow(item)}]`;
  if (map.flow === true) return put(source, end, `, ${text}`);
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const indent = source.slice(lineStart, start).replaceAll(/\S/gu, " ");
  const written = source.slice(0, end).trimEnd().length;
  const lineEnd = /\r?\n|$/u.exec(source.slice(written))?.index ?? 0;
  return put(source, written + lineEnd, `${endOfLine(source)}${indent}${text}`);
}

/** As `parseFile` reads it: a lone carriage return ends a line, and no place moves. */
function documentOf(source: string): Document {
  return parseDocument(source.replaceAll(/\r(?!\n)/gu, "\n"), { logLevel: "silent" });
}

function listAt(source: string, keys: Keys): Placed | undefined {
  const list = documentOf(source).getIn(keys, true);
  return isSeq(list) && isPlaced(list) ? list : undefined;
}

type Placed = YAMLSeq & { readonly range: NonNullable<Node["range"]> };

function isPlaced(list: YAMLSeq): list is Placed {
  return list.range !== undefined && list.range !== null;
}

/** `[a, b]`: behind the last item, on a line of its own where that one has one. */
function intoFlow(source: string, list: Placed, item: Item): string | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) return put(source, list.range[0] + 1, inFlow(item));
  const span = last.range;
  if (span === undefined || span === null) return undefined;
  const indent = /(?:^|\n)([ \t]*)$/u.exec(source.slice(0, span[0]))?.[1];
  const gap = indent === undefined ? " " : `${endOfLine(source)}${indent}`;
  return put(source, span[1], `,${gap}${inFlow(item)}`);
}

/** `- a`: below the last item and what is said behind it, as far in as the others. */
function intoBlock(source: string, list: Placed, lines: readonly string[]): string | undefined {
  const last = list.items.at(-1) as Node | undefined;
  const span = last?.range;
  if (span === undefined || span === null) return undefined;
  const dash = source.lastIndexOf("-", span[0] - 1);
  const indent = source.slice(source.lastIndexOf("\n", dash) + 1, dash);
  if (dash === -1 || indent.trim() !== "") return undefined;
  const written = source.slice(0, span[1]).trimEnd().length;
  const end = /\r?\n|$/u.exec(source.slice(written))?.index ?? 0;
  const eol = endOfLine(source);
  const text = lines.map((line) => `${eol}${line === "" ? "" : indent}${line}`).join("");
  return put(source, written + end, text);
}

/** An item on one line. */
export function inFlow(item: Item): string {
  if (typeof item === "string") return scalarOf(item);
  return `{ ${inBlock(item).join(", ")} }`;
}

function inBlock(item: Exclude<Item, string>): string[] {
  return Object.entries(item).map(([key, text]) => `${key}: ${scalarOf(text)}`);
}

function put(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at);
}

/** As the file ends its lines. */
function endOfLine(source: string): string {
  return source.includes("\r\n") ? "\r\n" : "\n";
}
