import { spanOf, type Locate, type ValueReading } from "@troth/core";

import type { PageContext } from "./pretty-findings.ts";
import { wrap } from "./text/plain.ts";
import { firstAdvice, statusWords } from "./value-words.ts";

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
