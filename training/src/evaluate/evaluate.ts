import { CorpusError } from "../corpus/corpus-error.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { help, readArgs, type Arguments, type Folders } from "./args.ts";
import { pluggedIn } from "./plugged-in.ts";
import { printTable } from "./table.ts";
import { measure } from "./tables/index.ts";

/** Runs the command line. @returns the exit code; 2 for what cannot be carried out. */
export function evaluate(args: readonly string[], folders: Folders): number {
  try {
    const options = readArgs(args, folders);
    if (options.help) console.log(help);
    else print(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`evaluate: ${error instanceof CorpusError ? String(error) : error.message}`);
    return 2;
  }
}

function print({ corpus: folder, tables, crossValidate, json }: Arguments): void {
  const { train, trainHead } = pluggedIn;
  if (crossValidate && train === undefined && trainHead === undefined) {
    throw new Error("--cross-validate: nothing that troth ships is learnt yet. Leave it out.");
  }
  const corpus = readCorpus(folder);
  const measured = measure(corpus, pluggedIn, { tables, crossValidate });
  if (json) {
    console.log(
      JSON.stringify({ version: 1, corpus: folder, tables: [...measured] }, undefined, 2),
    );
    return;
  }
  console.log(`Corpus: ${folder}\n`);
  for (const table of measured) console.log(printTable(table));
}
