import type { Span } from "@troth/core";
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from "yaml";

/** Where the entries of a YAML list stand, and the values of their keys. */
export interface EntryPlaces {
  /** Of the entry; without the blanks behind it. */
  readonly span: Span;
  readonly keys: ReadonlyMap<string, Span>;
}

/** The places of the entries at a path, in the order of the file. The file is known to parse. */
export function entryPlaces(source: string, path: readonly string[]): EntryPlaces[] {
  const document = parseDocument(lineFeeds(source), { prettyErrors: false, logLevel: "silent" });
  const list: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isSeq<Node>(list) ? list.items.map((item) => placesOf(source, item)) : [];
}

/** To the parser a lone carriage return ends no line. No offset moves. */
function lineFeeds(source: string): string {
  return source.replaceAll(/\r(?!\n)/gu, "\n");
}

function placesOf(source: string, item: Node): EntryPlaces {
  const keys = new Map<string, Span>();
  if (isMap(item)) {
    for (const { key, value } of item.items) {
      const span = isNode(value) ? spanOf(source, value) : undefined;
      if (isScalar(key) && span !== undefined) keys.set(String(key.value), span);
    }
  }
  return { span: spanOf(source, item), keys };
}

function spanOf(source: string, { range }: Node): Span {
  const [start = 0, end = 0] = range ?? [];
  return { start, end: start + source.slice(start, end).trimEnd().length };
}
