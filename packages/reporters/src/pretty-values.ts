import { spanOf, type Locate, type ValueReading } from "@troth/core";

import { valuesInMessages } from "./message-values.ts";
import type { PageContext } from "./pretty-findings.ts";
import type { FileReport } from "./reporter.ts";
import { wrap } from "./text/plain.ts";
import { firstAdvice, questionOf, statusWords } from "./value-words.ts";

/** How the draft stands to each declared value, the one thing that would help most, and questions. */
export function valueLines(
  { draft, result: { values = [], messages, path } }: FileReport,
  locate: Locate,
  { style, width }: PageContext,
): string[] {
  const each = [
    ...values.map((reading) => inWords(reading, locate)),
    ...valuesInMessages(messages).map(({ value, where }) => `${value.name}: ${where}`),
  ];
  if (each.length === 0) return [];
  const questions = values.flatMap((one) => questionOf(draft, one, { path, locate }) ?? []);
  const hinted = (sign: string, text: string): string[] =>
    wrap(`${sign} ${text}`, width - 6).map(
      (line, at) => `    ${style.hint(at === 0 ? line : `  ${line}`)}`,
    );
  const advice = firstAdvice(values);
  return [
    `  ${style.bold("Your values")}`,
    ...wrap(each.join(" · "), width - 4).map((line) => `    ${line}`),
    ...(advice === "" ? [] : hinted("→", advice)),
    ...questions.flatMap(({ question, accept }) => hinted("?", `${question} If so: ${accept}`)),
  ];
}

/** `shows Mend first · Known hands said only`; nothing of the values that are absent. */
export function valuesInShort(values: readonly ValueReading[]): string {
  const shown = values.filter(({ status }) => status === "shown");
  const names = shown.map(({ value }) => value.name).join(", ");
  const others = values.filter(({ status }) => status !== "shown" && status !== "absent");
  return [
    ...(shown.length === 0 ? [] : [`shows ${names}`]),
    ...others.map(({ value, status }) => `${value.name} ${statusWords[status]}`),
  ].join(" · ");
}

/** `Mend first: shown (line 4)` */
function inWords({ value, status, signs }: ValueReading, locate: Locate): string {
  const lines = [...new Set(signs.map((sign) => locate(spanOf(sign).start).line))].slice(0, 3);
  const where =
    lines.length === 0 ? "" : ` (line${lines.length > 1 ? "s" : ""} ${lines.join(", ")})`;
  return `${value.name}: ${statusWords[status]}${where}`;
}
