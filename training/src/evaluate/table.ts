/** What can be asked for with `--table`, in the order in which it is printed. */
export const tableNames = [
  "moves",
  "attributes",
  "learning-curve",
  "splitter",
  "documents",
  "units",
  "jargon",
  "subjects",
  "ec-darkpattern",
  "dark-patterns-by-type",
  "corporate-messages",
  "environmental-claims",
] as const;
export type TableName = (typeof tableNames)[number];

/** These take long, and are measured only when they are named. */
export const onlyWhenNamed: ReadonlySet<TableName> = new Set(["learning-curve"]);

/** Text, a whole count, a share of 0 to 1, or `null` where nothing could be measured. */
type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** Figures, each row with the same keys in the same order. */
export interface Table {
  readonly table: TableName;
  /** Which part of it, where a name has several. */
  readonly part: string;
  /** What was measured on what. */
  readonly title: string;
  /** Whose figures these are, where a table holds those of one annotator only. */
  readonly of?: { readonly annotator: string; readonly learnt: string };
  readonly rows: readonly Row[];
  /** What one must know to read the figures. */
  readonly notes: readonly string[];
}

/** A table whose texts are not in the corpus. */
export interface NotMeasured {
  readonly table: TableName;
  /** The file, folder or option that is absent. */
  readonly notMeasured: string;
}

/** A table for a person: columns side by side, shares with three places. */
export function printTable(table: Table | NotMeasured): string {
  if ("notMeasured" in table) return `${table.table}: not measured (no ${table.notMeasured})\n`;
  const { table: name, part, title, rows, notes } = table;
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => show(head, row[head] ?? null)))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  const body = lines.map((line) =>
    line.map((cell, column) => pad(cell, widths[column] ?? 0, rows[0]?.[heads[column] ?? ""])),
  );
  return [
    `${name}, ${part}: ${title}`,
    ...body.map((line) => `  ${line.join("  ").trimEnd()}`),
    ...notes.map((note) => `  ${note}`),
    "",
  ].join("\n");
}

/** These columns hold shares; other numbers are counts. */
const shares: ReadonlySet<string> = new Set([
  "precision",
  "recall",
  "f1",
  "accuracy",
  "confidence",
  "macroF1",
  "calibrationError",
  "exact",
  "overlap90",
  "askF1",
  "purposeF1",
  "zoneOnlyF1",
  "cuesOnlyF1",
]);

/** A cell for a person; shares with three places. */
export function show(head: string, cell: Cell): string {
  if (cell === null) return "–";
  return typeof cell === "number" && shares.has(head) ? cell.toFixed(3) : String(cell);
}

function width(cell = ""): number {
  return cell.length;
}

/** Words to the left, figures to the right. */
function pad(cell: string, to: number, sample: Cell | undefined): string {
  return typeof sample === "string" ? cell.padEnd(to) : cell.padStart(to);
}
