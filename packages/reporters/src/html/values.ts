import { createLocator, type ValueReading } from "@troth/core";

import { valuesInMessages } from "../message-values.ts";
import type { FileReport } from "../reporter.ts";
import {
  adviceFor,
  decidedBy,
  proofToUse,
  questionOf,
  statusSymbols,
  statusWords,
  type Decided,
  type ValueQuestion,
} from "../value-words.ts";
import { escapeHtml } from "./escape.ts";

/** How the draft stands to each value that the brand declares, with the words that decided it. */
export function valueTable({ draft, result }: FileReport): string {
  const { path, source, messages, values = [] } = result;
  const locate = createLocator(source);
  const rows = values.map((reading) =>
    row(reading, values, {
      decided: decidedBy(draft, reading, locate),
      asked: questionOf(draft, reading, { path, locate }),
    }),
  );
  if (rows.length > 0)
    return table(["You declare", "Here it is", "Why, and what would help"], rows);
  const inMessages = valuesInMessages(messages).map(
    ({ value, where }) => `<tr>${headOf(value)}<td>${escapeHtml(where)}</td></tr>`,
  );
  return inMessages.length > 0 ? table(["You declare", "Here it is"], inMessages) : "";
}

function table(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<table class="judged"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function headOf({ name, means }: ValueReading["value"]): string {
  return `<th scope="row">${escapeHtml(name)}<span>${escapeHtml(means)}</span></th>`;
}

/** What a row quotes. */
interface Words {
  readonly decided: Decided | undefined;
  readonly asked: ValueQuestion | undefined;
}

function row(
  reading: ValueReading,
  values: readonly ValueReading[],
  { decided, asked }: Words,
): string {
  const { value, status } = reading;
  const sign = `<span aria-hidden="true">${statusSymbols[status]}</span>`;
  const standing = `<td class="standing ${status}">${sign} ${statusWords[status]}</td>`;
  const advice = adviceFor(reading, values);
  const lines = [
    whyOf(reading, decided),
    paragraph(advice),
    paragraph(moreProof(reading, advice)),
    questionLine(asked),
  ];
  return `<tr>${headOf(value)}${standing}<td>${lines.join("")}</td></tr>`;
}

/** The advice on what is only said begins with the words that say it. */
function whyOf({ status }: ValueReading, decided: Decided | undefined): string {
  if (decided === undefined) return "";
  const { quote, line, because } = decided;
  const words = status === "said" ? "" : `<q>${escapeHtml(quote)}</q> `;
  return `<p>${words}<span class="where">line ${line}: ${escapeHtml(because)}</span></p>`;
}

function questionLine(asked: ValueQuestion | undefined): string {
  if (asked === undefined) return "";
  const { question, accept } = asked;
  return `<p>${escapeHtml(question)} <span class="where">If so: ${escapeHtml(accept)}</span></p>`;
}

function paragraph(text: string): string {
  return text === "" ? "" : `<p>${escapeHtml(text)}</p>`;
}

/** Advice tells the first proof. */
function moreProof(reading: ValueReading, advice: string): string {
  const claims = proofToUse(reading).filter((claim) => !advice.includes(claim));
  if (claims.length === 0) return "";
  return `${advice === "" ? "Proof you can use" : "More proof"}: ${claims.join("; ")}.`;
}
