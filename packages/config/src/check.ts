import type { Span } from "@troth/core";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type ErrorCode,
  type YAMLParseError,
} from "yaml";

import { ConfigError } from "./config-error.ts";
import { nearest } from "./nearest.ts";

export { ConfigError } from "./config-error.ts";

/** What stands in a YAML or JSON file, and where. */
export interface ParsedFile {
  readonly path: string;
  readonly value: unknown;
  /** The line of the deepest key on a path that the file really has, from 1. */
  readonly lineOf: (keys: readonly string[]) => number | undefined;
  /** Where the value at a path stands, of a list or mapping its key; or the deepest that is there. */
  readonly spanOf: (keys: readonly string[]) => Span;
}

/** Parses a YAML or JSON file. @throws {ConfigError} */
export function parseFile(path: string, source: string): ParsedFile {
  if (source.length > largest) throw tooLarge(path);
  const lines = new LineCounter();
  const document = parseDocument(lineFeeds(source), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new ConfigError({ path, line, ...explainBroken(broken) });
  }
  const value: unknown = readValue(path, document, lines) ?? {};
  return {
    path,
    value,
    lineOf: (keys) => lineOf(document, keys, lines),
    spanOf: (keys) => spanOf(document, keys),
  };
}

/** Checks what stands in a file; a fault names its line and its remedy. @throws {ConfigError} */
export function checkFile({ path, value, lineOf: lineIn }: ParsedFile, schema: object): void {
  const validate = compile(schema);
  if (validate(value)) return;
  const { keys, message, remedy } = explain(mostTelling(validate.errors ?? []));
  throw new ConfigError({ path, line: lineIn(keys), message, remedy });
}

/** What stands in a file that fits a schema. @throws {ConfigError} */
export function parseAndCheck(path: string, source: string, schema: object): unknown {
  const parsed = parseFile(path, source);
  checkFile(parsed, schema);
  return parsed.value;
}

/** Whether a value fits a schema, and if not, what is wrong where in it. */
export function misfitIn(
  value: unknown,
  schema: object,
): { readonly keys: readonly string[]; readonly message: string } | undefined {
  const validate = compile(schema);
  return validate(value) ? undefined : explain(mostTelling(validate.errors ?? []));
}

/** Characters. The check for keys that stand twice grows with the square of a mapping. */
const largest = 500_000;

function tooLarge(path: string): ConfigError {
  return new ConfigError({
    path,
    message: `This file is larger than ${largest / 1000} kB, which no configuration needs.`,
    remedy: "Check that it is the right file.",
  });
}

/** To the parser a lone carriage return ends no line. */
function lineFeeds(source: string): string {
  return source.replaceAll(/\r(?!\n)/gu, "\n");
}

function explainBroken({ code, message }: YAMLParseError): { message: string; remedy: string } {
  const [said, remedy] = faults[code] ?? [
    `This is not valid YAML: ${firstLine(message)}.`,
    "Check the indentation and the quotes there; a value that holds `: ` or starts with `*` or `{` needs quotes.",
  ];
  return { message: said, remedy };
}

const faults: Readonly<Partial<Record<ErrorCode, readonly [message: string, remedy: string]>>> = {
  BAD_SCALAR_START: [
    "A value without quotes cannot start with this sign.",
    'Put it in quotes: "@noor".',
  ],
  DUPLICATE_KEY: ["This key stands twice in one mapping.", "Keep one of them."],
  MULTIPLE_DOCS: [
    "A second document starts here.",
    "Take out the `---` and what stands behind it.",
  ],
  RESOURCE_EXHAUSTION: [
    "Lists or mappings stand too deep in one another here.",
    "Check that it is the right file.",
  ],
  TAB_AS_INDENT: ["This line is indented with a tab.", "Indent it with blanks."],
};

function readValue(path: string, document: Document, lines: LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    const unknown = danglingAlias(document);
    if (unknown === undefined) throw endless(path, error, lineOfAlias(document, lines));
    const line = lines.linePos(unknown.range?.[0] ?? 0).line;
    throw new ConfigError({
      path,
      line,
      message: `\`*${unknown.source}\` stands for nothing in this file.`,
      remedy: `Put the value in quotes if it is text: "*${unknown.source}".`,
    });
  }
}

function endless(path: string, cause: unknown, line: number | undefined): ConfigError {
  if (!(cause instanceof Error)) throw cause;
  return new ConfigError({
    path,
    line,
    message: "The aliases in this file unfold without end.",
    remedy: "Write the values out in place of `*alias`.",
  });
}

/** Where they begin. */
function lineOfAlias(document: Document, lines: LineCounter): number | undefined {
  let line: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      line = lines.linePos(range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/** The first `*name` without an anchor before it. */
function danglingAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv({
    allErrors: true,
    // To an editor, a rule of ours and a rule of a plugin may have the same shape of name.
    allowMatchingProperties: true,
    strictTuples: false,
    verbose: true,
  });
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** Of the errors of all alternatives, the one deepest in the file: the others only follow from it. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject {
  const ranked = errors
    .filter(({ keyword }) => keyword !== "anyOf" && keyword !== "if")
    .toSorted((a, b) => depthOf(b) - depthOf(a) || rank(a) - rank(b));
  const [first] = ranked.length > 0 ? ranked : errors;
  if (first === undefined) throw new Error("a failed check without an error");
  return first;
}

function depthOf({ instancePath, keyword }: ErrorObject): number {
  const extra = keyword === "additionalProperties" ? 1 : 0;
  return instancePath.split("/").length + extra;
}

function rank({ keyword }: ErrorObject): number {
  return ["additionalProperties", "required", "enum"].indexOf(keyword) + 1 || 4;
}

interface Fault {
  /** Path to the key or value in the file. */
  readonly keys: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

function explain({ keyword, instancePath, params, parentSchema, data }: ErrorObject): Fault {
  const keys = keysOf(instancePath);
  const name = nameOf(keys);
  const detail = params as Record<string, unknown>;
  if (keyword === "additionalProperties") {
    return unknownKey(
      keys,
      String(detail["additionalProperty"]),
      Object.keys((parentSchema as { properties?: object })?.properties ?? {}),
    );
  }
  if (keyword === "enum") {
    const allowed = (detail["allowedValues"] as readonly unknown[]).map(String);
    const meant = nearest(String(data), allowed);
    return {
      keys,
      message: `${name} is \`${show(data)}\`, which is not one of ${allowed.join(", ")}.`,
      remedy:
        meant === undefined ? `Use one of ${allowed.join(", ")}.` : `Did you mean \`${meant}\`?`,
    };
  }
  if (keyword === "required") {
    const missing = String(detail["missingProperty"]);
    return { keys, message: `${name} has no \`${missing}\`.`, remedy: `Add \`${missing}:\`.` };
  }
  if (keyword === "type") {
    const wanted = String(detail["type"]);
    return {
      keys,
      message: `${name} is \`${show(data)}\`, not ${article(wanted)}.`,
      remedy: `Give ${article(wanted)}.`,
    };
  }
  if (keyword === "minimum" || keyword === "maximum") {
    const bound = keyword === "minimum" ? "at least" : "at most";
    const limit = String(detail["limit"]);
    return {
      keys,
      message: `${name} is \`${show(data)}\`, not ${bound} ${limit}.`,
      remedy: `Give a number that is ${bound} ${limit}.`,
    };
  }
  if (keyword === "minLength") {
    return { keys, message: `${name} is empty.`, remedy: "Give a text, or take it out." };
  }
  if ((keyword === "minItems" || keyword === "minProperties") && detail["limit"] === 1) {
    return { keys, message: `${name} is empty.`, remedy: "Put something in, or take it out." };
  }
  if (keyword === "minItems" || keyword === "maxItems") {
    const [bound, change] =
      keyword === "minItems" ? ["fewer", "Add more"] : ["more", "Leave some out"];
    return {
      keys,
      message: `${name} has ${bound} than ${String(detail["limit"])} items.`,
      remedy: `${change}. ${meaningOf(parentSchema)}`.trim(),
    };
  }
  if (keyword === "pattern" || keyword === "const") {
    const wanted = keyword === "const" ? `, not \`${show(detail["allowedValue"])}\`` : "";
    return {
      keys,
      message: `${name} is \`${show(data)}\`${wanted || ", which is not written as it has to be"}.`,
      remedy: meaningOf(parentSchema) || `Write \`${show(detail["allowedValue"])}\`.`,
    };
  }
  if (keyword === "maxLength") {
    return {
      keys,
      message: `${name} is longer than ${String(detail["limit"])} characters.`,
      remedy: "Shorten it, or split it into several.",
    };
  }
  return {
    keys,
    message: `${name} does not fit.`,
    remedy: `What is allowed there: ${JSON.stringify(detail)}.`,
  };
}

function unknownKey(parent: readonly string[], key: string, known: readonly string[]): Fault {
  const meant = nearest(key, known);
  const where = parent.length === 0 ? "this file" : nameOf(parent).replace(/,$/u, "");
  return {
    keys: [...parent, key],
    message: `\`${key}\` is not known in ${where}.`,
    remedy:
      meant === undefined ? `Known there: ${known.join(", ")}.` : `Did you mean \`${meant}\`?`,
  };
}

/** What its description says. */
function meaningOf(schema: ErrorObject["parentSchema"]): string {
  return String(schema?.["description"] ?? "");
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What to call a place. In `[severity, options]` the position says nothing to a person. */
function nameOf(keys: readonly string[]): string {
  const last = keys.at(-1);
  if (last === undefined) return "This file";
  const path = keys.filter((key) => !isIndex(key)).join(".");
  return isIndex(last) ? `\`${path}\`, item ${Number(last) + 1},` : `\`${path}\``;
}

function isIndex(key: string): boolean {
  return /^\d+$/u.test(key);
}

function article(type: string): string {
  const names: Record<string, string> = {
    array: "a list",
    boolean: "true or false",
    integer: "a whole number",
    number: "a number",
    object: "a mapping of keys to values",
    string: "a text",
  };
  return names[type] ?? type;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The line of the deepest key on the path that the file really has. */
function lineOf(
  document: Document,
  keys: readonly string[],
  lines: LineCounter,
): number | undefined {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const offset = offsetOf(document, keys.slice(0, depth));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function spanOf(document: Document, keys: readonly string[]): Span {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const path = keys.slice(0, depth);
    const node = document.getIn(path.map(indexed), true);
    const [start, end] = (isScalar(node) && node.range) || [];
    if (start !== undefined && end !== undefined) return { start, end };
    const key = offsetOf(document, path);
    if (key !== undefined) return { start: key, end: key + (path.at(-1) ?? "").length };
  }
  return { start: 0, end: 0 };
}

function offsetOf(document: Document, keys: readonly string[]): number | undefined {
  const parent =
    keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1).map(indexed), true);
  const last = keys.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && String(isNode(item.key) ? item.key.toJSON() : item.key) === last,
    );
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(keys.map(indexed), true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function indexed(key: string): string | number {
  return isIndex(key) ? Number(key) : key;
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? text).replace(/[.:]$/u, "");
}
