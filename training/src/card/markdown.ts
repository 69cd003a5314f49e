import { show, type Row, type Table } from "../evaluate/table.ts";

/** A table of Markdown; figures stand to the right. */
export function markdownTable(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return "Nothing was measured.";
  const heads = Object.keys(first);
  const isWord = (head: string) => rows.some((row) => typeof row[head] === "string");
  const lines = [
    heads.map((head) => headings[head] ?? head),
    heads.map((head) => (isWord(head) ? "---" : "--:")),
    ...rows.map((row) => heads.map((head) => show(head, row[head] ?? null))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const headings: Readonly<Record<string, string>> = {
  f1: "F1",
  macroF1: "macro-F1",
  askF1: "ask F1",
  purposeF1: "purpose F1",
  zoneOnlyF1: "zone only, F1",
  cuesOnlyF1: "cues only, F1",
  calibrationError: "calibration error",
  overlap90: "90 % overlap",
  learntFrom: "learnt from",
  judgedBy: "judged by",
};

/** A part of an evaluation with its title and notes. */
export function section({ part, title, rows, notes }: Table): string {
  return [`**${part}**: ${title}`, markdownTable(rows), ...notes].join("\n\n");
}
