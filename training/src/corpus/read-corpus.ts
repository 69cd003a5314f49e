import { existsSync } from "node:fs";
import { join } from "node:path";

import { CorpusError } from "./corpus-error.ts";
import type { LabelledDocument } from "./labelled-document.ts";
import { readDocuments } from "./read-documents.ts";
import { readLabelled, type LabelledSets } from "./read-labelled.ts";

/** A folder of labelled texts. What is absent is not measured. */
export interface Corpus {
  readonly folder: string;
  readonly documents?: readonly LabelledDocument[];
  readonly labelled?: LabelledSets;
}

/** Reads `moves/` and `labelled/` of a folder. @throws {CorpusError} where it is bad or empty. */
export function readCorpus(folder: string): Corpus {
  const moves = join(folder, "moves");
  const labelled = join(folder, "labelled");
  const corpus = {
    folder,
    ...(existsSync(moves) && { documents: readDocuments(moves) }),
    ...(existsSync(labelled) && { labelled: readLabelled(labelled) }),
  };
  if (corpus.documents !== undefined || corpus.labelled !== undefined) return corpus;
  throw new CorpusError({
    path: folder,
    message: "Neither `moves/` nor `labelled/` is in it.",
    remedy: "Give the folder that holds them with --corpus DIR.",
  });
}
