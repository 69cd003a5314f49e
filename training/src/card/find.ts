import type { NotMeasured, Row, Table, TableName } from "../evaluate/table.ts";

/** What an evaluation came to: tables in their order. */
export type Measured = readonly (Table | NotMeasured)[];

/** How the rows of weights that had not seen the sender are marked. */
export const unseen = "cross-validated by sender";

/** What the weights that ship reach on what they have learnt from: it says nothing. */
const seen = "shipped weights";

/** The parts of a table, without what is about weights that had seen the sender. */
export function partsOf(tables: Measured, name: TableName): Table[] {
  return tables.flatMap((table) => {
    if (!("rows" in table) || table.table !== name || table.of?.learnt === seen) return [];
    const rows = table.rows.filter((row) => row["learnt"] !== seen);
    // What is said of them goes with them.
    const notes = table.notes.filter((note) => !note.startsWith("Shipped weights"));
    return { ...table, rows, notes };
  });
}

/** The first row of a part for which all of some cells are as given. */
export function rowOf(
  tables: Measured,
  [name, part]: readonly [name: TableName, part: string],
  wanted: Row = {},
): Row | undefined {
  return partsOf(tables, name)
    .filter((table) => table.part === part)
    .flatMap(({ rows }) => rows)
    .find((row) => Object.entries(wanted).every(([key, cell]) => fits(row[key], cell)));
}

/** A text that ends in "…" wants only its beginning. */
function fits(found: Row[string] | undefined, wanted: Row[string]): boolean {
  if (typeof wanted !== "string" || !wanted.endsWith("…")) return found === wanted;
  return typeof found === "string" && found.startsWith(wanted.slice(0, -1));
}

/** A figure of a row; `null` where it was not measured. */
export function figureOf(row: Row | undefined, key: string): number | null {
  const cell = row?.[key];
  return typeof cell === "number" ? cell : null;
}
