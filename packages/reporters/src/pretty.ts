import { createLocator, type Locate, type Note, type Result, type Strength } from "@troth/core";

import { facetLines } from "./pretty-facets.ts";
import { printCampaign } from "./pretty-campaign.ts";
import { createFindingPrinter, type PageContext } from "./pretty-findings.ts";
import { fixSections } from "./pretty-fixes.ts";
import { valueLines } from "./pretty-values.ts";
import { readAs, readAsWhole, summarySentence, verdictSentence } from "./pretty-words.ts";
import { shownFindings, type FileReport, type Reporter } from "./reporter.ts";
import { plain, truncate, widthOf, wrap } from "./text/plain.ts";
import { createStyle, type Look } from "./text/style.ts";

/** How the report for people is drawn. */
export interface PrettyOptions extends Look {
  readonly quiet?: boolean;
}

/** A report to read in a terminal: what works first, then each finding at its words. */
export function createPrettyReporter({ quiet = false, ...look }: PrettyOptions): Reporter {
  const style = createStyle(look.color);
  return {
    page(report) {
      if (quiet && shownFindings(report.result, quiet).length + changes(report) === 0)
        return undefined;
      const short = saysNothing(report);
      const lines = short
        ? oneLine(report, { ...look, style })
        : page(report, quiet, { ...look, style });
      return { text: `${lines.join("\n")}\n`, short };
    },
    campaign: (report) => ({
      text: `${printCampaign(report, quiet, { ...look, style }).join("\n")}\n`,
      short: false,
    }),
    // Lines stand together, pages apart.
    before({ short }, previous) {
      return previous === undefined || (previous.short && short) ? "" : "\n";
    },
    end(run, last) {
      const lines = wrap(summarySentence(run), look.width).map((line) => style.bold(line));
      return `${last === undefined ? "" : "\n"}${lines.join("\n")}\n`;
    },
  };
}

/** Nothing to change, or nothing that could be judged: that is said in a line. */
function saysNothing(report: FileReport): boolean {
  const { draft, result } = report;
  const notes = result.notes.filter(({ message }) => message !== draft.notScored);
  const { findings, strengths } = result;
  return findings.length + notes.length + strengths.length + changes(report) === 0;
}

function changes({ fix }: FileReport): number {
  return fix === undefined ? 0 : fix.fixed.length + fix.notFixed.length;
}

function oneLine({ draft, result }: FileReport, { style, width }: PageContext): string[] {
  const path = plain(result.path);
  const clear = result.verdict !== "not-scored";
  const about = clear ? `clear, ${readAsWhole(result)}` : `not scored. ${draft.notScored}`;
  const symbol = clear ? style.good("✓") : style.dim("–");
  const room = width - widthOf(path) - 3;
  const [first = "", ...more] =
    room < 24 ? ["", ...wrap(about, width - 2)] : hang(about, room, width - 2);
  return [
    `${symbol} ${style.bold(path)} ${style.dim(first)}`.trimEnd(),
    ...more.map((line) => `  ${style.dim(line)}`),
  ];
}

/** Wraps with another width for the first line. */
function hang(text: string, first: number, rest: number): string[] {
  const [head = ""] = wrap(text, first);
  return [head, ...wrap(plain(text).slice(head.length), rest)];
}

function page(report: FileReport, quiet: boolean, context: PageContext): string[] {
  const { draft, result, fix } = report;
  const { style, width } = context;
  const locate = createLocator(result.source);
  const findings = shownFindings(result, quiet);
  const printFindings = createFindingPrinter(draft, locate, context);
  const verdict = wrap(verdictSentence(result, draft.notScored, quiet), width - 2);
  const notes = result.notes.filter(({ message }) => message !== draft.notScored);
  const sections = [
    heading(result, context),
    ...fixSections(fix, context),
    quiet ? [] : strengthLines(result.strengths, context),
    ...printFindings(findings),
    quiet ? [] : noteLines(notes, locate, context),
    quiet ? [] : valueLines(report, locate, context),
    quiet ? [] : facetLines(result.facets, context),
    verdict.map((line) => `  ${style.verdict[result.verdict](line)}`),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function heading(result: Result, { style, width }: PageContext): string[] {
  const { hint } = readAs(result.meta);
  const isGuess = hint !== "" && result.messages === undefined && result.about === undefined;
  const line = readAsWhole(result) + (isGuess ? ` (${hint})` : "");
  const lines = wrap(line, width - 2);
  return [style.bold(plain(result.path)), ...lines.map((text) => `  ${style.dim(text)}`)];
}

function strengthLines(strengths: readonly Strength[], { style, width }: PageContext): string[] {
  if (strengths.length === 0) return [];
  return [
    `  ${style.good("What works")}`,
    ...strengths.flatMap(({ message, quote }) => {
      const text = wrap(message, width - 4);
      const last = text.at(-1) ?? "";
      const room = width - 4 - widthOf(last) - 4;
      const said = (columns: number): string => style.dim(`“${truncate(quote, columns)}”`);
      const lines = text.map((line, at) => `  ${at === 0 ? style.good("✓") : " "} ${line}`);
      if (quote === "") return lines;
      // A quotation that keeps fewer words than this is better off on a line of its own.
      if (room < Math.min(24, widthOf(plain(quote.slice(0, 100))))) {
        return [...lines, `    ${said(width - 6)}`];
      }
      return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}  ${said(room)}`];
    }),
  ];
}

function noteLines(
  notes: readonly Note[],
  locate: Locate,
  { style, width }: PageContext,
): string[] {
  return notes.flatMap(({ message, span }) => {
    const place = span === undefined ? "" : `line ${locate(span.start).line}: `;
    return wrap(place + message, width - 8).map((line, at) =>
      style.dim(`  ${at === 0 ? "note" : "    "}  ${line}`),
    );
  });
}
