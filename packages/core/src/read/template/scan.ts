import type { AmbiguousDialect, MergeTag } from "../../merge-tag.ts";
import { ambiguous } from "./dialects/ambiguous.ts";
import { ampscript } from "./dialects/ampscript.ts";
import { braces } from "./dialects/braces.ts";
import { brackets } from "./dialects/brackets.ts";
import { erb } from "./dialects/erb.ts";
import { mailchimp } from "./dialects/mailchimp.ts";
import { percents } from "./dialects/percents.ts";
import { signs } from "./dialects/signs.ts";
import { singleBraces } from "./dialects/single-braces.ts";
import { rawEnd, statements } from "./dialects/statements.ts";
import { Closers } from "./closers.ts";
import { nothing, type Scan, type Syntax } from "./syntax.ts";

const always: readonly Syntax[] = [
  ...mailchimp,
  ...braces,
  ...statements,
  ...ampscript,
  ...percents,
  ...brackets,
  ...erb,
  ...singleBraces,
  ...signs,
];

/** The merge tags of a source, in reading order; none overlap. Goes through it once. */
export function scanTags(source: string, also: readonly AmbiguousDialect[]): MergeTag[] {
  const table = also.length === 0 ? (usual ??= tableOf([])) : tableOf(also);
  const scan = { source, closers: new Closers(source) };
  const tags: MergeTag[] = [];
  let raw = 0;
  for (let at = 0; at < source.length; at += 1) {
    const syntaxes = table[source.charCodeAt(at)];
    if (syntaxes === undefined) continue;
    const read = readAt(scan, at, syntaxes);
    const last = read.at(-1);
    if (last === undefined) continue;
    at = last.span.end - 1;
    const isRaw = last.span.end <= raw;
    for (const tag of read) tags.push(isRaw ? { ...tag, raw: true } : tag);
    if (!isRaw) raw = rawEnd(scan, last);
  }
  return tags;
}

function readAt(scan: Scan, start: number, { bySecond, others }: SameStart): readonly MergeTag[] {
  for (const { opener, read } of bySecond.get(scan.source.charCodeAt(start + 1)) ?? others) {
    if (!scan.source.startsWith(opener, start)) continue;
    const tags = read(scan, start);
    if (tags.length > 0) return tags;
  }
  return nothing;
}

/** Syntaxes whose openers start with the same character. */
interface SameStart {
  /** By the code of the second character of an opener: all that may start so. */
  readonly bySecond: ReadonlyMap<number, readonly Syntax[]>;
  /** Whatever follows: those whose openers are one character. */
  readonly others: readonly Syntax[];
}

/** By the code of the first character. */
type Table = readonly (SameStart | undefined)[];

/** Without the ambiguous dialects. */
let usual: Table | undefined;

function tableOf(also: readonly AmbiguousDialect[]): Table {
  const table = Array.from({ length: 128 }, (): SameStart | undefined => undefined);
  const syntaxes = [...always, ...also.flatMap((dialect) => ambiguous[dialect])];
  // Longer openers first: `%%[` before `%%` before `%`. Of one opener, the order of the list.
  const ordered = syntaxes.toSorted((a, b) => b.opener.length - a.opener.length);
  for (const first of new Set(ordered.map(({ opener }) => opener.charCodeAt(0)))) {
    table[first] = sameStart(ordered.filter(({ opener }) => opener.charCodeAt(0) === first));
  }
  return table;
}

function sameStart(syntaxes: readonly Syntax[]): SameStart {
  const longer = syntaxes.filter(({ opener }) => opener.length > 1);
  const seconds = new Set(longer.map(({ opener }) => opener.charCodeAt(1)));
  const startingWith = (second: number): Syntax[] =>
    syntaxes.filter(({ opener }) => opener.length === 1 || opener.charCodeAt(1) === second);
  return {
    bySecond: new Map(Array.from(seconds, (second) => [second, startingWith(second)])),
    others: syntaxes.filter(({ opener }) => opener.length === 1),
  };
}
