import { askLevel, bodyUnits, type Unit } from "@troth/core";
import { decidingWords, moveWords } from "@troth/reporters";
import type { InlayHint, Range } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { spanIn, touches } from "../analysis/ranges.ts";

/** What each sentence of the message does, before its first word: `ask 4`, `give?`. */
export function movesIn(analysis: Analysis, range: Range): InlayHint[] {
  const shown = spanIn(analysis, range);
  const { draft, lines } = analysis;
  return bodyUnits(draft)
    .filter((unit) => touches(unit.span, shown) && isWritten(unit))
    .map((unit) => ({
      position: lines.positionAt(unit.span.start),
      label: labelOf(unit),
      paddingRight: true,
      tooltip: `${moveWords(unit)}\n${decidingWords(draft, unit)}`,
    }));
}

/** Inside base64 there is no place before a word. */
function isWritten({ block }: Unit): boolean {
  return block.layer?.writtenOn !== true;
}

function labelOf(unit: Unit): string {
  const { move, unsure } = unit;
  if (unsure) return `${move}?`;
  const level = askLevel(unit);
  return move === "ask" && level >= 0 ? `ask ${level}` : move;
}
