import type { Span } from "../../span.ts";
import { linesOf } from "../markdown/lines.ts";

/** YAML that can be parsed, of the same length, and where values were overwritten to get there. */
export interface Mended {
  readonly yaml: string;
  /** By their starts. */
  readonly values: ReadonlyMap<number, MendedValue>;
}

interface MendedValue extends Span {
  /** The key, or the item without its dash, to the end of the line. */
  readonly line: string;
}

/**
 * Overwrites each value that means the rest of its line to every reader but YAML, such as
 * `{{ name }}, hello` and `New: save 20%`.
 */
export function mendYaml(source: string): Mended {
  const values = new Map<number, MendedValue>();
  const parts: string[] = [];
  let from = 0;
  for (const value of brokenValues(source)) {
    values.set(value.start, value);
    parts.push(source.slice(from, value.start), "\uE000".repeat(value.end - value.start));
    from = value.end;
  }
  parts.push(source.slice(from));
  return { yaml: parts.join(""), values };
}

function* brokenValues(source: string): Generator<MendedValue> {
  let last: Line | undefined;
  for (const span of linesOf(source, 0)) {
    const line = lineOf(source, span);
    if (last !== undefined && opensNoQuote(last) && line.starts) yield last;
    last = line.value === "" ? undefined : line;
    if (last === undefined || !isBroken(line.value)) continue;
    yield last;
    last = undefined;
  }
}

interface Line extends MendedValue {
  readonly value: string;
  /** A key or a dash stands on it. */
  readonly starts: boolean;
}

const dashes = /^\uFEFF?[ \t]*((?:-[ \t]+)*)/u;
const key = /^["']?[A-Za-z_$][\w.$ -]{0,60}["']?[ \t]*:[ \t]+/u;

function lineOf(source: string, { start, end }: Span): Line {
  const whole = source.slice(start, end);
  const before = dashes.exec(whole);
  const at = before?.[0].length ?? 0;
  const line = whole.slice(at).trimEnd();
  const keyed = key.exec(line.slice(0, 80))?.[0].length ?? 0;
  const starts = keyed > 0 || before?.[1] !== "";
  const value = starts ? line.slice(keyed) : "";
  const from = start + at + keyed;
  return { line, value, starts, start: from, end: from + value.length };
}

function isBroken(value: string): boolean {
  const first = value[0] ?? "";
  if (first === "*") return !/^\*[^\s|*]+$/u.test(value);
  if ("%@`".includes(first) || /^\{[{%#]/u.test(value)) return true;
  if (first === "|" || first === ">") return !/^[|>][-+\d]{0,2}[ \t]*(?:$|[ \t]#)/u.test(value);
  if (first === '"' || first === "'" || first === "[" || first === "{") return goesOn(value, first);
  if ("!&#".includes(first)) return false;
  const comment = value.search(/[ \t]#/u);
  const copy = comment === -1 ? value : value.slice(0, comment);
  return /:(?:[ \t]|$)/u.test(copy);
}

/** Text stands behind the closing quote or bracket. */
function goesOn(value: string, first: string): boolean {
  const rest = closed[first]?.exec(value)?.[1] ?? "";
  return !/^[ \t]*(?:$|[,\]}:]|[ \t]#)/u.test(rest);
}

const closed: Readonly<Record<string, RegExp>> = {
  '"': /^"[^"\\]*(?:\\.[^"\\]*)*"(.*)$/u,
  "'": /^'[^']*(?:''[^']*)*'(?!')(.*)$/u,
  "[": /^\[[^[\]{}"']*\](.*)$/u,
  "{": /^\{[^[\]{}"']*\}(.*)$/u,
};

function opensNoQuote({ value }: Line): boolean {
  return /^["']/u.test(value) && closed[value[0] ?? ""]?.test(value) === false;
}
