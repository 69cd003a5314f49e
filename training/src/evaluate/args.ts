import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { tableNames, type TableName } from "./table.ts";

export const help = `npm run -s evaluate -- [OPTION…]

Measures troth on labelled texts. It uses what troth ships and learns nothing,
unless --cross-validate is given.

  --corpus DIR       a folder that holds moves/ and labelled/, or one of them
                     (default: ../shared/corpus beside the project)
  --table NAME       only this one; may be repeated:
                     ${tableNames.slice(0, 6).join(", ")},
                     ${tableNames.slice(6).join(", ")}
  --cross-validate   also train on the corpus, and judge each fold by what learnt from the others
  --format json      the tables as data
`;

/** What was asked for. */
export interface Arguments {
  readonly help: boolean;
  readonly corpus: string;
  readonly tables: readonly TableName[];
  readonly crossValidate: boolean;
  readonly json: boolean;
}

/** Folders of the person: the project's root, and where the command was called. */
export interface Folders {
  readonly root: string;
  readonly cwd: string;
}

/** Reads the arguments. @throws {Error} saying what to write instead. */
export function readArgs(args: readonly string[], { root, cwd }: Folders): Arguments {
  const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
  const { corpus, table = [], format = "text" } = values;
  if (format !== "text" && format !== "json") {
    throw new Error(`--format ${format}: write text or json.`);
  }
  return {
    help: values.help === true,
    corpus: corpus === undefined ? resolve(root, "../shared/corpus") : resolve(cwd, corpus),
    tables: table.map(tableName),
    crossValidate: values["cross-validate"] === true,
    json: format === "json",
  };
}

function tableName(name: string): TableName {
  const found = tableNames.find((known) => known === name);
  if (found === undefined) throw new Error(`--table ${name}: write ${tableNames.join(", ")}.`);
  return found;
}

const options = {
  corpus: { type: "string" },
  table: { type: "string", multiple: true },
  format: { type: "string" },
  "cross-validate": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
