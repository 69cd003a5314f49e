import { CorpusError } from "../corpus/corpus-error.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { UsageError } from "../usage.ts";
import { help, readArgs, type Arguments } from "./args.ts";
import { pluggedIn } from "./plugged-in.ts";
import { printTable } from "./table.ts";
import { measure } from "./tables/index.ts";

/**
 * Runs the command line of the project at `root`, in the folder of the person.
 *
 * @returns the exit code; 2 where the arguments or the corpus are wrong.
 */
export function evaluate(args: readonly string[], root: string): number {
  try {
    const options = readArgs(args, root);
    if (options.help) console.log(help);
    else print(options);
    return 0;
  } catch (error) {
    console.error(`evaluate: ${whatIsWrong(error)}`);
    return 2;
  }
}

/** @throws what is a fault of ours. */
function whatIsWrong(error: unknown): string {
  if (error instanceof CorpusError) return String(error);
  if (error instanceof UsageError) return error.message;
  throw error;
}

function print({ corpus: folder, tables, crossValidate, json }: Arguments): void {
  const { train, trainHead } = pluggedIn;
  if (crossValidate && train === undefined && trainHead === undefined) {
    throw new UsageError("--cross-validate: nothing that troth ships is learnt yet. Leave it out.");
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
