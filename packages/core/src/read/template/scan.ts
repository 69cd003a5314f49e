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
import type { Scan, Syntax } from "./syntax.ts";

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
  const syntaxes = [...always, ...also.flatMap((dialect) => ambiguous[dialect])];
  const table = byFirstCharacter(syntaxes);
  const scan = { source, closers: new Closers(source) };
  const openers = openerPattern(syntaxes);
  const tags: MergeTag[] = [];
  let raw = 0;
  for (let found = openers.exec(source); found; found = openers.exec(source)) {
    const read = readAt(scan, found.index, table);
    const last = read.at(-1);
    openers.lastIndex = last?.span.end ?? found.index + 1;
    if (last === undefined) continue;
    const isRaw = last.span.end <= raw;
    for (const tag of read) tags.push(isRaw ? { ...tag, raw: true } : tag);
    if (!isRaw) raw = rawEnd(scan, last);
  }
  return tags;
}

function readAt(scan: Scan, start: number, table: Table): readonly MergeTag[] {
  for (const { opener, read } of table.get(scan.source.charAt(start)) ?? []) {
    if (!scan.source.startsWith(opener, start)) continue;
    const tags = read(scan, start);
    if (tags.length > 0) return tags;
  }
  return [];
}

type Table = ReadonlyMap<string, readonly Syntax[]>;

/** Longer openers first: `%%[` before `%%` before `%`. Of one opener, the order of the list. */
function byFirstCharacter(syntaxes: readonly Syntax[]): Table {
  const table = new Map<string, Syntax[]>();
  for (const syntax of syntaxes.toSorted((a, b) => b.opener.length - a.opener.length)) {
    const first = syntax.opener.charAt(0);
    table.set(first, [...(table.get(first) ?? []), syntax]);
  }
  return table;
}

function openerPattern(syntaxes: readonly Syntax[]): RegExp {
  const openers = new Set(syntaxes.map(({ opener }) => opener));
  // `{{` begins with `{`: where both are openers, the shorter one finds it.
  const shortest = [...openers].filter(
    (opener) => ![...openers].some((other) => other !== opener && opener.startsWith(other)),
  );
  const escaped = shortest.map((opener) => opener.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return new RegExp(escaped.join("|"), "gu");
}
