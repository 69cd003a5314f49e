// Tables as plain text, at most 100 columns wide. A cell is a text, a figure or a spread.

/** `{ title, notes?, columns: [{ name, digits? }], rows: [[cell…]] }` as lines. */
export function printTable({ title, notes = [], columns, rows }) {
  const cells = rows.map((row) => row.map((cell, at) => show(cell, columns[at].digits)));
  const head = columns.map(({ name }) => name);
  const widths = head.map((name, at) =>
    Math.max(name.length, ...cells.map((row) => row[at].length)),
  );
  const line = (row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at])))
      .join("  ")
      .trimEnd();
  const rule = "-".repeat(Math.min(100, line(widths.map((width) => "-".repeat(width))).length));
  return [title, rule, line(head), ...cells.map(line), ...notes, ""].join("\n");
}

function show(cell, digits = 2) {
  if (cell === undefined) return "–";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return cell.toFixed(digits);
  const { median, least, most } = cell;
  return least === most
    ? median.toFixed(digits)
    : `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** The same as data: one object for each row. */
export function tableJson({ title, notes = [], columns, rows }) {
  const entries = rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [columns[at].name, cell ?? null])),
  );
  return { title, notes, rows: entries };
}
