import { join, resolve } from "node:path";

import { CorpusError } from "../corpus/corpus-error.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { UsageError } from "../usage.ts";
import { help, readArgs, type Arguments } from "./args.ts";
import { pluggedIn, type PluggedIn } from "./plugged-in.ts";
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
    else print(options, root);
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

function print({ corpus: folder, tables, crossValidate, json }: Arguments, root: string): void {
  const { train, trainHead } = pluggedIn;
  if (crossValidate && train === undefined && trainHead === undefined) {
    throw new UsageError("--cross-validate: nothing that troth ships is learnt yet. Leave it out.");
  }
  const corpus = readCorpus(folder);
  // What is shipped has learnt from our own drafts too.
  const ours = train && ourDrafts(root, folder);
  const plugged = {
    ...pluggedIn,
    ...(train && ours && { train: (learnt) => train([...learnt, ...ours]) }),
  } satisfies PluggedIn;
  const measured = measure(corpus, plugged, { tables, crossValidate });
  if (json) {
    console.log(
      JSON.stringify({ version: 1, corpus: folder, tables: [...measured] }, undefined, 2),
    );
    return;
  }
  console.log(`Corpus: ${folder}\n`);
  for (const table of measured) console.log(printTable(table));
}

/** Our own labelled drafts, unless they are what is judged. */
function ourDrafts(root: string, judged: string): readonly LabelledDocument[] {
  const folder = join(root, "training/drafts");
  return resolve(judged) === folder ? [] : (readCorpus(folder).documents ?? []);
}
