import { spanOf, type Locate, type ValueReading, type ValueStatus } from "@troth/core";

import type { PageContext } from "./pretty-findings.ts";
import { wrap } from "./text/plain.ts";

/** How a draft stands to a value, to a person. */
export const statusWords: Readonly<Record<ValueStatus, string>> = {
  shown: "shown",
  said: "said only",
  unbacked: "claimed without proof",
  contradicted: "contradicted",
  absent: "not here",
};

/** How the draft stands to each declared value, in a line, and the one thing that would help most. */
export function valueLines(
  values: readonly ValueReading[] | undefined,
  locate: Locate,
  { style, width }: PageContext,
): string[] {
  if (values === undefined || values.length === 0) return [];
  const each = values.map((reading) => inWords(reading, locate)).join(" · ");
  const advice = firstAdvice(values);
  return [
    `  ${style.bold("Your values")}`,
    ...wrap(each, width - 4).map((line) => `    ${line}`),
    ...(advice === ""
      ? []
      : wrap(`→ ${advice}`, width - 6).map(
          (line, at) => `    ${style.hint(at === 0 ? line : `  ${line}`)}`,
        )),
  ];
}

/** `Mend first: shown (line 4)` */
function inWords({ value, status, signs }: ValueReading, locate: Locate): string {
  const lines = [...new Set(signs.map((sign) => locate(spanOf(sign).start).line))].slice(0, 3);
  const where =
    lines.length === 0 ? "" : ` (line${lines.length > 1 ? "s" : ""} ${lines.join(", ")})`;
  return `${value.name}: ${statusWords[status]}${where}`;
}

/** What is wrong comes first; where a value is shown, that another is absent is no fault. */
function firstAdvice(values: readonly ValueReading[]): string {
  const isShown = values.some(({ status }) => status === "shown");
  const order: readonly ValueStatus[] = isShown
    ? ["contradicted", "unbacked", "said"]
    : ["contradicted", "unbacked", "said", "absent"];
  for (const status of order) {
    const found = values.find((one) => one.status === status && one.suggestion !== "");
    if (found !== undefined) return found.suggestion;
  }
  return "";
}
