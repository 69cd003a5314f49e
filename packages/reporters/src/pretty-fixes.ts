import type { PageContext } from "./pretty-findings.ts";
import type { FixReport } from "./reporter.ts";
import { plain, truncate, wrap } from "./text/plain.ts";

/** What became of the safe suggestions: the diff if nothing was written, then a line for each. */
export function fixSections(fix: FixReport | undefined, context: PageContext): string[][] {
  if (fix === undefined) return [];
  const { diff } = fix;
  return [
    diff === undefined ? [] : diffLines(diff, context),
    fixedLines(fix, context),
    notFixedLines(fix, context),
  ];
}

/** At the left edge, as programs want it; what a terminal would obey is taken out. */
function diffLines(diff: string, { style }: PageContext): string[] {
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+)/u.test(line)) return style.bold(line);
    if (line.startsWith("+")) return style.good(line);
    return line.startsWith("-") ? style.severity.error(line) : line;
  };
  return diff
    .replace(/\n$/u, "")
    .split("\n")
    .map((line) => paint(line.slice(0, 1) + plain(line.slice(1))));
}

const longest = 30;

function fixedLines({ fixed, diff }: FixReport, { style }: PageContext): string[] {
  if (fixed.length === 0) return [];
  const title = diff === undefined ? "Fixed" : "Would be fixed";
  const rows = fixed.map(({ rule, quote, text }) => {
    const now = text === "" ? "left out" : `“${truncate(text, longest)}”`;
    return `“${truncate(quote, longest)}” → ${now}  ${rule}`;
  });
  return [`  ${style.good(title)}`, ...counted(rows).map((row) => `  ${style.good("✓")} ${row}`)];
}

function notFixedLines({ notFixed }: FixReport, { style, width }: PageContext): string[] {
  if (notFixed.length === 0) return [];
  const rows = notFixed.map(({ rule, reason }) => `${rule}: ${reason}.`);
  const lines = counted(rows).flatMap((row) =>
    wrap(row, width - 4).map((line, at) => `  ${at === 0 ? "–" : " "} ${line}`),
  );
  return [`  Not fixed`, ...lines.map((line) => style.dim(line))];
}

/** Each row once, with how often it came. */
function counted(rows: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].map(([row, count]) => (count === 1 ? row : `${row} (${count} times)`));
}
