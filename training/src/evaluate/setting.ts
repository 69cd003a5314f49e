import { annotateByCues } from "@troth/core";

import { CorpusError } from "../corpus/corpus-error.ts";
import { goldDraft, type GoldDraft } from "../corpus/gold-draft.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import type { Corpus } from "../corpus/read-corpus.ts";
import { alwaysTheSame, byZone } from "./baselines.ts";
import { crossValidated, sameForAll, type Contender, type Quarters } from "./contender.ts";
import type { PluggedIn } from "./plugged-in.ts";

/** A labelled document and its gold units as an annotator meets them. */
export interface GoldDocument extends GoldDraft {
  readonly document: LabelledDocument;
}

/** What the tables about `moves/` are made of. */
export interface Setting {
  readonly documents: readonly GoldDocument[];
  /** Ours: shipped, and cross-validated where that was asked for. */
  readonly ours: readonly Contender[];
  /** Trains anew, on some quarters of the other folds. Absent: that was not asked for. */
  readonly retrained?: (quarters: Quarters) => Contender;
  readonly baselines: {
    readonly majority: Contender;
    readonly zone: Contender;
    readonly cues: Contender;
  };
}

/** @throws {CorpusError} where cross-validation has no two groups to part. */
export function settingOf(
  { folder, documents: read = [] }: Corpus,
  { name, shipped, train }: PluggedIn,
  crossValidate: boolean,
): Setting {
  const documents = read.map((document) => ({ document, ...goldDraft(document) }));
  const asShipped = sameForAll(name, "shipped weights", shipped);
  const retrains = crossValidate && train !== undefined;
  if (retrains) refuseOneGroup(folder, read);
  const crossed = retrains ? crossValidated(name, train, read) : undefined;
  return {
    documents,
    ours: crossed === undefined ? [asShipped] : [asShipped, crossed],
    ...(crossed !== undefined && {
      // All quarters are what the other tables are about: what has trained for them serves again.
      retrained: (quarters) =>
        quarters === 4 || train === undefined
          ? crossed
          : crossValidated(name, train, read, quarters),
    }),
    baselines: {
      majority: sameForAll("majority", "baseline", alwaysTheSame(documents)),
      zone: sameForAll("zone only", "baseline", byZone(documents)),
      cues: sameForAll("cues only", "baseline", annotateByCues),
    },
  };
}

function refuseOneGroup(folder: string, documents: readonly LabelledDocument[]): void {
  if (new Set(documents.map(({ group }) => group)).size > 1) return;
  throw new CorpusError({
    path: folder,
    message: "All its documents are of one sender: nothing can be cross-validated.",
    remedy: "Add documents of other senders, or leave out --cross-validate.",
  });
}
