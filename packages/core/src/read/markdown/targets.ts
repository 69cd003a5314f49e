import type { Token } from "micromark-util-types";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import type { MarkdownEvents } from "./html-parts.ts";
import { decodeDestination } from "./references.ts";

/** Where each link goes, by its token. Definitions may stand behind the links that name them. */
export function targetsOf(template: Template, parsed: MarkdownEvents): ReadonlyMap<Token, string> {
  const { found, definitions } = collect(template, parsed);
  const targets = new Map<Token, string>();
  for (const [token, { destination, reference, label }] of found) {
    const named = definitions.get(nameOf(template, reference ?? label));
    targets.set(token, destination === undefined ? (named ?? "") : textOf(template, destination));
  }
  return targets;
}

interface Written {
  /** An empty one in `[text]()`. */
  destination?: Span;
  reference?: Span;
  label?: Span;
}

interface Collected {
  readonly found: Map<Token, Written>;
  readonly definitions: Map<string, string>;
}

function collect(template: Template, { events, toSource }: MarkdownEvents): Collected {
  const found = new Map<Token, Written>();
  const definitions = new Map<string, string>();
  const open: Written[] = [];
  let name = "";
  for (const [kind, token] of events) {
    const type: string = token.type;
    if (type === "link" || type === "image") {
      if (kind === "exit") open.pop();
      else open.push(register(found, token));
      continue;
    }
    if (kind === "enter" || !(parts.has(type) || telling.has(type))) continue;
    const span = { start: toSource(token.start.offset), end: toSource(token.end.offset) };
    const part = parts.get(type);
    const top = open.at(-1);
    if (part && top) top[part] = span;
    else if (type === "resource" && top) top.destination ??= { start: span.end, end: span.end };
    else if (type === "definitionLabelString") name = nameOf(template, span);
    else if (type === "definitionDestinationString" && !definitions.has(name)) {
      definitions.set(name, textOf(template, span));
    }
  }
  return { found, definitions };
}

function register(found: Map<Token, Written>, token: Token): Written {
  const written = {};
  found.set(token, written);
  return written;
}

const parts: ReadonlyMap<string, keyof Written> = new Map([
  ["resourceDestinationString", "destination"],
  ["referenceString", "reference"],
  ["labelText", "label"],
]);

/** What else says where links go. */
const telling: ReadonlySet<string> = new Set([
  "resource",
  "definitionLabelString",
  "definitionDestinationString",
]);

function textOf(template: Template, { start, end }: Span): string {
  return decodeDestination(template, start, end);
}

/** As CommonMark compares names: case and white space do not count, nor do quote marks on a new line. */
function nameOf({ source }: Template, span: Span | undefined): string {
  const name = source.slice(span?.start ?? 0, span?.end ?? 0);
  return name
    .replaceAll(/[\r\n][\s>]*|\s+/gu, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
}
