import type { Comment, Note } from "../../block.ts";
import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import type { FrontMatterValue } from "../front-matter.ts";
import type { FieldRole, Name } from "./names.ts";
import { Stated } from "./stated.ts";
import type { Value } from "./value.ts";

/** One text of a post. */
export interface PostField {
  readonly role: FieldRole;
  readonly layer: Layer;
}

/** One message of a schedule. */
export interface Post {
  /** What a person calls it: `row 4`, `posts[3]`. */
  readonly label: string;
  /** The record in the file. */
  readonly span: Span;
  /** In the order of the record, headers first; at least one of them is a body. */
  readonly fields: readonly PostField[];
  /**
   * By key of the front matter (`channel`, `medium`, `stage`, …; also `send`, `time`, `title`,
   * `link`). A network is said as its channel and medium; the span is that of what says it.
   */
  readonly stated: ReadonlyMap<string, FrontMatterValue>;
}

/** What a file of posts holds, in its order. */
export interface Schedule {
  readonly posts: readonly Post[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  /** Names and shape are those of a schedule, and not of any other data. */
  readonly certain: boolean;
}

/** A value with the name of its column, or the key that leads to it. */
export interface Entry {
  readonly name: Name;
  /** The whole way to it, for people: `row 4, column Text`. */
  readonly path: string;
  readonly value: Value;
}

/** Nothing when no entry carries copy. */
export function postOf(label: string, span: Span, entries: readonly Entry[]): Post | undefined {
  const texts = fieldsOf(entries);
  if (!texts.some(({ role }) => role === "body")) return undefined;
  const stated = new Stated();
  for (const { name, value } of entries) {
    if (name.fact !== undefined) stated.add(name.fact, value);
  }
  for (const { name, value } of texts) stated.addFromName(name, value);
  const fields = texts.map(({ role, path, value }) => ({ role, layer: value.toLayer(path) }));
  return { label, span, fields, stated: stated.values };
}

interface Text extends Entry {
  readonly role: FieldRole;
}

/** The texts that readers see. Of two with one header role the first counts. */
function fieldsOf(entries: readonly Entry[]): Text[] {
  const headers = new Map<FieldRole, Text>();
  const bodies: Text[] = [];
  const remarks: Text[] = [];
  for (const entry of entries) {
    const { role, remark } = entry.name;
    if (role === undefined || !hasWords(entry)) continue;
    const text = { ...entry, role };
    if (role === "body") (remark === true ? remarks : bodies).push(text);
    else if (!headers.has(role)) headers.set(role, text);
  }
  return [...headers.values(), ...(bodies.length > 0 ? bodies : remarks)];
}

function hasWords({ value }: Entry): boolean {
  return /\p{L}/u.test(value.text);
}
