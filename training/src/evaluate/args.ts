import { join, relative } from "node:path";

import { readOptions, UsageError } from "../usage.ts";
import { onlyWhenNamed, tableNames, type TableName } from "./table.ts";

export const help = `npm run -s evaluate -- [OPTION…]

Measures troth on labelled texts. It uses what troth ships and learns nothing,
unless --cross-validate is given.

  --corpus DIR       a folder that holds moves/ and labelled/, or one of them
                     (default: ../shared/corpus beside the project)
  --table NAME       only this one; may be repeated:
                     ${tableNames.slice(0, 7).join(", ")},
                     ${tableNames.slice(7, 9).join(", ")}, ${tableNames.slice(9).join(", ")}
                     (${[...onlyWhenNamed].join(", ")} takes long and is measured only when named)
  --cross-validate   also train on the corpus, and judge each fold by what learnt from the others
  --card             also write docs/model-card.md: all tables, with --cross-validate;
                     a long table is in it where it is named beside
  --format json      the tables as data
`;

/** What was asked for. */
export interface Arguments {
  readonly help: boolean;
  /** As it is said to the person: relative to where they are. */
  readonly corpus: string;
  readonly tables: readonly TableName[];
  readonly crossValidate: boolean;
  readonly json: boolean;
  /** Write the model card, which wants all tables. */
  readonly card: boolean;
}

/** Reads the arguments; the project stands at `root`. @throws {UsageError} */
export function readArgs(args: readonly string[], root: string): Arguments {
  const values = readOptions(args, options);
  const { corpus, table = [], format = "text" } = values;
  if (format !== "text" && format !== "json") {
    throw new UsageError(`--format ${format}: write text or json.`);
  }
  if (values.card === true && values["cross-validate"] !== true) {
    throw new UsageError("--card: its figures are of unseen senders. Add --cross-validate.");
  }
  return {
    help: values.help === true,
    corpus: corpus ?? (relative("", join(root, "../shared/corpus")) || "."),
    tables: table.map(tableName),
    crossValidate: values["cross-validate"] === true,
    json: format === "json",
    card: values.card === true,
  };
}

function tableName(name: string): TableName {
  const found = tableNames.find((known) => known === name);
  if (found === undefined) throw new UsageError(`--table ${name}: write ${tableNames.join(", ")}.`);
  return found;
}

const options = {
  corpus: { type: "string" },
  table: { type: "string", multiple: true },
  format: { type: "string" },
  "cross-validate": { type: "boolean" },
  card: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
