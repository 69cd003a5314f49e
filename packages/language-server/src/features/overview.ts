import {
  askLevel,
  bodyUnits,
  judgeDocument,
  severities,
  type Draft,
  type Result,
  type Severity,
} from "@troth/core";
import type { CodeLens } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";

/** The line above a draft. One more says that the configuration is not the one on the disk. */
export function overviewLenses({ draft, result, project }: Analysis, command: string): CodeLens[] {
  const { trouble } = project;
  const titles = [overviewOf(draft, result), ...(trouble === undefined ? [] : [trouble])];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return titles.map((title) => ({ range, command: { title, command } }));
}

/** `1 ask, level 4, before any give · value shown: mend first · 2 warnings · promo by email`. */
function overviewOf(draft: Draft, result: Result): string {
  const { channel, medium, inferred } = result.meta;
  const guess = inferred.includes("channel") ? " (from the text)" : "";
  const unjudged = draft.notScored === undefined ? [] : [`not judged: ${draft.notScored}`];
  const parts =
    draft.entry === undefined
      ? [
          askWords(draft),
          ...valueWords(result),
          countWords(result),
          `${channel} by ${medium}${guess}`,
        ]
      : [`${result.messages?.length ?? 1} messages`, countWords(result)];
  return [...parts, ...unjudged].join(" · ");
}

/** Real asks: those of level 2 and more, as "ask before give" counts them. */
function askWords(draft: Draft): string {
  const levels = bodyUnits(draft)
    .filter(({ move, unsure }) => move === "ask" && !unsure)
    .map(askLevel)
    .filter((level) => level >= 2);
  if (levels.length === 0) return "no ask";
  const most = Math.max(...levels);
  const early = judgeDocument(draft).askBeforeGive === "yes" ? ", before any give" : "";
  const count = levels.length === 1 ? "1 ask" : `${levels.length} asks`;
  const height = levels.length === 1 ? `level ${most}` : `up to level ${most}`;
  return `${count}, ${height}${early}`;
}

/** Of the values that the brand declares; nothing where there is no profile. */
function valueWords({ values }: Result): string[] {
  if (values === undefined) return [];
  const shown = values.filter(({ status }) => status === "shown").map(({ value }) => value.name);
  if (shown.length === 0) return ["no value shown"];
  return [`${shown.length === 1 ? "value" : "values"} shown: ${shown.join(", ")}`];
}

const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warn: ["warning", "warnings"],
  info: ["hint", "hints"],
};

/** `1 error, 2 warnings`. */
export function countWords({ findings }: Result): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${names[severity][count === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? "nothing in the way" : counts.join(", ");
}
