import type { MoveAnnotator } from "@troth/core";

import { fromBase64 } from "./base64.ts";
import { annotatorWith } from "./classify.ts";
import { decodeModel } from "./model.ts";
import { weights } from "./weights.ts";

let annotate: MoveAnnotator | undefined;

/** Finds moves with the weights of this package, which are unpacked when the first draft is read. */
export const annotateMoves: MoveAnnotator = (units, context) => {
  annotate ??= annotatorWith(decodeModel(fromBase64(weights)));
  return annotate(units, context);
};
