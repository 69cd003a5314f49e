import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { encodeWeights } from "@troth/moves";

import { orComplain } from "../complain.ts";
import { CorpusError } from "../corpus/corpus-error.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { UsageError } from "../usage.ts";
import { help, readTrainArgs, type TrainArguments } from "./args.ts";
import { learnDocuments } from "./learn-documents.ts";

/**
 * Runs the command line of the project at `root`, in the folder of the person.
 *
 * @returns the exit code: 1 where `--check` finds other weights, 2 where something is wrong.
 */
export function train(args: readonly string[], root: string): number {
  return orComplain("train", () => {
    const options = readTrainArgs(args, root);
    if (!options.help) return learn(options, root);
    console.log(help);
    return 0;
  });
}

function learn({ corpora, out: wanted, check }: TrainArguments, root: string): number {
  const out = wanted ?? join(root, shipped);
  const documents = corpora.flatMap(documentsOf);
  const units = documents.reduce((sum, document) => sum + document.units.length, 0);
  console.log(`Learning from ${units} units of ${documents.length} documents …`);
  const bytes = encodeWeights(learnDocuments(documents));
  const source = asModule(bytes);
  const shown = relative(process.cwd(), out);
  if (!check) {
    write(out, shown, source);
    console.log(`Wrote ${shown}: ${bytes.length} bytes.`);
    return 0;
  }
  const isSame = existsSync(out) && readFileSync(out, "utf8") === source;
  console.log(isSame ? `${shown} is what was learnt.` : `${shown} differs from what was learnt.`);
  return isSame ? 0 : 1;
}

/** @throws {UsageError} where nothing can be written there. */
function write(out: string, shown: string, source: string): void {
  try {
    writeFileSync(out, source);
  } catch (error) {
    const message = `--out ${shown}: nothing can be written there. Name a file in a folder that exists.`;
    throw new UsageError(message, { cause: error });
  }
}

/** The weights of the package, from the root of the project. */
export const shipped = "packages/moves/src/weights.ts";

function documentsOf(folder: string): readonly LabelledDocument[] {
  const { documents = [] } = readCorpus(folder);
  if (documents.length > 0) return documents;
  throw new CorpusError({
    path: folder,
    message: "There are no labelled drafts in it: `moves/` is missing.",
    remedy: "Name a folder that holds moves/docs.jsonl, moves/units.jsonl and moves/docs/.",
  });
}

function asModule(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("base64");
  return `/** Made by \`npm run -s train\`: never edited. */\nexport const weights =\n  "${text}";\n`;
}
