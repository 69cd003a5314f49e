import { join, relative } from "node:path";

import { readOptions } from "../usage.ts";

export const help = `npm run -s train -- [OPTION…]

Learns what sentences do to their readers from labelled drafts, and writes the
weights that troth ships. The same drafts give the same bytes on every machine.

  --corpus DIR       a folder that holds moves/; may be repeated: your own
                     labelled drafts beside ours (default: ../shared/corpus
                     beside the project, and training/drafts)
  --out FILE         where to write (default: packages/moves/src/weights.ts)
  --check            write nothing; exit 1 where the weights would differ
`;

/** What was asked for. */
export interface TrainArguments {
  readonly help: boolean;
  readonly corpora: readonly string[];
  /** The weights of the package when left out. */
  readonly out?: string;
  readonly check: boolean;
}

/** Reads the arguments; the project stands at `root`. @throws {UsageError} */
export function readTrainArgs(args: readonly string[], root: string): TrainArguments {
  const values = readOptions(args, options);
  return {
    help: values.help === true,
    corpora: values.corpus ?? defaults.map((folder) => relative("", join(root, folder)) || "."),
    ...(values.out !== undefined && { out: values.out }),
    check: values.check === true,
  };
}

const defaults = ["../shared/corpus", "training/drafts"];

const options = {
  corpus: { type: "string", multiple: true },
  out: { type: "string" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
