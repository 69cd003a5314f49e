import type { Note } from "../../block.ts";
import type { Span } from "../../span.ts";
import { jsonTokens, type JsonToken } from "./json-tokens.ts";
import { JsonValue } from "./json-value.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Reads JSON, comments and trailing commas allowed. What is broken is noted, the rest is read. */
export function readJson(source: string): { roots: Tree[]; notes: Note[] } {
  const reader = new JsonReader(source);
  for (const token of jsonTokens(source)) reader.take(token);
  return reader.end();
}

/** A list or mapping whose end has not come. */
interface Open {
  readonly start: number;
  readonly items?: (Tree | undefined)[];
  readonly entries?: TreeEntry[];
  key: string | undefined;
  /** What may stand next. */
  next: "value" | "colon" | "comma";
}

const deepest = 400;

const tooDeep =
  "This JSON nests more than 400 levels deep; what stands deeper was not read. " +
  "Put each post into one list.";

/** Keeps a stack of its own: no depth of nesting is too much for it. */
class JsonReader {
  readonly #source: string;
  readonly #roots: Tree[] = [];
  readonly #open: Open[] = [];
  #fault: Span | undefined;
  /** Brackets that are open beyond the depth that is read. */
  #beyond = 0;
  #deep: Span | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  take(token: JsonToken): void {
    const { kind } = token;
    if (this.#isBeyond(token)) return;
    if (kind === "," || kind === ":") this.#separate(token);
    else if (kind === "]" || kind === "}") this.#close(token);
    else if (kind === "[" || kind === "{") this.#start(token);
    else this.#scalar(token);
  }

  end(): { roots: Tree[]; notes: Note[] } {
    const { length } = this.#source;
    const cut = this.#open.at(-1);
    if (cut !== undefined) this.#fault ??= { start: cut.start, end: cut.start + 1 };
    while (this.#open.length > 0) this.#finish(length);
    const notes = this.#fault === undefined ? [] : [faultNote(this.#fault)];
    if (this.#deep !== undefined) notes.push({ message: tooDeep, span: this.#deep });
    return { roots: this.#roots, notes };
  }

  /** What nests too deep is read as if it were not there. */
  #isBeyond({ kind, start, end }: JsonToken): boolean {
    const opens = kind === "[" || kind === "{";
    if (this.#beyond === 0 && !(opens && this.#open.length >= deepest)) return false;
    if (opens) this.#beyond += 1;
    else if (kind === "]" || kind === "}") this.#beyond -= 1;
    if (this.#beyond === 0) this.#add(undefined);
    this.#deep ??= { start, end };
    return true;
  }

  #separate(token: JsonToken): void {
    const top = this.#open.at(-1);
    const right = token.kind === "," ? "comma" : "colon";
    if (top?.next !== right) this.#blame(token);
    if (top === undefined) return;
    if (token.kind === ",") top.key = undefined;
    top.next = "value";
  }

  #start(token: JsonToken): void {
    this.#beforeValue(token);
    const { start } = token;
    const inside = token.kind === "[" ? { items: [] } : { entries: [] };
    this.#open.push({ start, key: undefined, next: "value", ...inside });
  }

  #close(token: JsonToken): void {
    const top = this.#open.at(-1);
    const closes = token.kind === "]" ? top?.items : top?.entries;
    if (closes === undefined || top?.next === "colon") this.#blame(token);
    if (top !== undefined) this.#finish(token.end);
  }

  #scalar(token: JsonToken): void {
    const top = this.#open.at(-1);
    const value = new JsonValue(this.#source, token);
    if (token.closed === false) this.#blame(token);
    if (top?.entries !== undefined && top.key === undefined) {
      if (top.next !== "value" || token.kind !== "string") this.#blame(token);
      top.key = value.text;
      top.next = "colon";
      return;
    }
    this.#beforeValue(token);
    const isNull = token.kind === "word" && value.text === "null";
    this.#add(isNull ? undefined : { kind: "value", span: value.span, value });
  }

  #beforeValue(token: JsonToken): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    const keyed = top.entries === undefined || top.key !== undefined;
    if (top.next !== "value" || !keyed) this.#blame(token);
  }

  /** Ends the innermost list or mapping. */
  #finish(end: number): void {
    const done = this.#open.pop();
    if (done === undefined) return;
    const span = { start: done.start, end };
    const { items, entries = [] } = done;
    this.#add(items ? { kind: "list", span, items } : { kind: "map", span, entries });
  }

  #add(tree: Tree | undefined): void {
    const top = this.#open.at(-1);
    if (top === undefined) {
      if (tree !== undefined) this.#roots.push(tree);
      return;
    }
    if (top.items !== undefined) top.items.push(tree);
    else if (tree !== undefined && top.key !== undefined) top.entries?.push({ key: top.key, tree });
    top.key = undefined;
    top.next = "comma";
  }

  #blame({ start, end }: Span): void {
    this.#fault ??= { start, end };
  }
}

function faultNote(span: Span): Note {
  return {
    message:
      "The JSON has a fault here, so not all of it may have been read. " +
      "Look for a missing comma, quotation mark or bracket at this place or just before it.",
    span,
  };
}
