import { join, resolve } from "node:path";

import { writeCard } from "../card/write-card.ts";
import { orComplain } from "../complain.ts";
import { CorpusError } from "../corpus/corpus-error.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { readCorpus, type Corpus } from "../corpus/read-corpus.ts";
import { UsageError } from "../usage.ts";
import { help, readArgs, type Arguments } from "./args.ts";
import { pluggedIn, type PluggedIn } from "./plugged-in.ts";
import {
  onlyWhenNamed,
  printTable,
  tableNames,
  type NotMeasured,
  type Table,
  type TableName,
} from "./table.ts";
import { measure } from "./tables/index.ts";

/**
 * Runs the command line of the project at `root`, in the folder of the person.
 *
 * @returns the exit code; 2 where the arguments or the corpus are wrong.
 */
export function evaluate(args: readonly string[], root: string): number {
  return orComplain("evaluate", () => {
    const options = readArgs(args, root);
    if (options.help) console.log(help);
    else print(options, root);
    return 0;
  });
}

function print(options: Arguments, root: string): void {
  const { corpus: folder, crossValidate, json, card } = options;
  const { train, trainHead } = pluggedIn;
  if (crossValidate && train === undefined && trainHead === undefined) {
    throw new UsageError("--cross-validate: nothing that troth ships is learnt yet. Leave it out.");
  }
  const corpus = readCorpus(folder);
  if (card) refuseBare(corpus);
  // What is shipped has learnt from our own drafts too.
  const ours = train && ourDrafts(root, folder);
  const plugged = {
    ...pluggedIn,
    ...(train && ours && { train: (learnt) => train([...learnt, ...ours]) }),
  } satisfies PluggedIn;
  const tables = card ? tablesOfCard(options) : options.tables;
  if (!json) console.log(`Corpus: ${folder}\n`);
  const measured: (Table | NotMeasured)[] = [];
  for (const table of measure(corpus, plugged, { tables, crossValidate })) {
    measured.push(table);
    if (!json) console.log(printTable(table));
  }
  if (json) {
    console.log(JSON.stringify({ version: 1, corpus: folder, tables: measured }, undefined, 2));
  }
  if (card) {
    writeCard(root, { documents: corpus.documents ?? [], ours: ours ?? [], tables: measured });
  }
}

/** All that do not take long, and those that are named. */
function tablesOfCard({ tables }: Arguments): readonly TableName[] {
  return tableNames.filter((name) => !onlyWhenNamed.has(name) || tables.includes(name));
}

function refuseBare({ folder, documents }: Corpus): void {
  if (documents !== undefined) return;
  throw new CorpusError({
    path: folder,
    message: "There are no labelled drafts in it: `moves/` is missing.",
    remedy: "Name a folder that holds them, or leave out --card.",
  });
}

/** Our own labelled drafts, unless they are what is judged. */
function ourDrafts(root: string, judged: string): readonly LabelledDocument[] {
  const folder = join(root, "training/drafts");
  return resolve(judged) === folder ? [] : (readCorpus(folder).documents ?? []);
}
