import type { MoveAnnotator } from "@troth/core";

import { annotatorWith } from "./classify.ts";
import { decodeWeights } from "./pack.ts";
import { weightBytes } from "./weight-bytes.ts";

let unpacked: MoveAnnotator | undefined;

/** Finds moves with the weights of this package, which are unpacked when the first draft is read. */
export const annotateMoves: MoveAnnotator = Object.assign<
  MoveAnnotator,
  Pick<MoveAnnotator, "missingPurpose">
>((units, context) => shipped()(units, context), {
  missingPurpose: (draft) => shipped().missingPurpose?.(draft),
});

function shipped(): MoveAnnotator {
  return (unpacked ??= annotatorWith(decodeWeights(weightBytes())));
}
