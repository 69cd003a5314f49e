import { createLocator, judgeDocument, type Draft, type Unit } from "@troth/core";

import { percent } from "./move-words.ts";
import { readAs } from "./pretty-words.ts";
import { padEnd, plain, truncate, widthOf, wrap } from "./text/plain.ts";
import { showUnit } from "./text/sentence.ts";
import { createStyle, type Look, type Style } from "./text/style.ts";

/** Prints what each sentence does to its reader, from the subject to the footer. */
export function createMovesPrinter(look: Look): (draft: Draft) => string {
  const style = createStyle(look.color);
  return (draft) => {
    const { what, hint } = readAs(draft.meta);
    const lines = [
      style.bold(plain(draft.path)),
      ...wrap(hint === "" ? `read as ${what}` : `read as ${what} (${hint})`, look.width - 2).map(
        (line) => `  ${style.dim(line)}`,
      ),
      ...ribbon(draft, look.width, style),
      "",
      ...wholeLines(draft, look.width),
    ];
    return `${lines.join("\n")}\n`;
  };
}

/** Columns before the text: line, bar, move, confidence. */
const lead = 22;

function ribbon(draft: Draft, width: number, style: Style): string[] {
  const locate = createLocator(draft.source);
  return draft.units.flatMap((unit, at) => {
    const opens = unit.zone !== draft.units[at - 1]?.zone;
    const row = unitLines(draft, unit, locate(unit.span.start).line, { width, style });
    return opens ? ["", `      ${style.dim(unit.zone)}`, ...row] : row;
  });
}

function unitLines(
  draft: Draft,
  unit: Unit,
  line: number,
  { width, style }: { readonly width: number; readonly style: Style },
): string[] {
  const paint = style.move[unit.move];
  const label = padEnd(unit.unsure ? `${unit.move} ?` : unit.move, 10);
  const sure = percent(unit.confidence).padStart(4);
  const start = `${style.dim(String(line).padStart(4))}  ${paint("▌")}${paint(label)}${style.dim(sure)} `;
  const traits = unit.move === "admin" || unit.move === "other" ? "" : unit.attributes.join(" · ");
  const whole = truncate(showUnit(draft, unit, width * 8), width - lead);
  if (traits === "") return [start + whole];
  const beside = width - lead - widthOf(traits) - 2;
  if (beside >= Math.min(enough, widthOf(whole))) {
    return [`${start}${padEnd(truncate(whole, beside), beside)}  ${style.dim(traits)}`];
  }
  const below = wrap(traits, width - lead).map((one) => " ".repeat(lead - 7) + style.dim(one));
  return [start + whole, ...below.map((one) => `      ${paint("▌")}${one}`)];
}

/** Columns of text that still tell a reader which sentence it is. */
const enough = 40;

function wholeLines(draft: Draft, width: number): string[] {
  const { missingPurpose, askBeforeGive } = judgeDocument(draft);
  const purpose = missingPurpose.value
    ? `No sentence says why this sender exists (${percent(missingPurpose.confidence)} sure).`
    : draft.meta.channel === "service"
      ? ""
      : "A purpose or a story shows who is behind the message.";
  return [purpose, askSentences[askBeforeGive]]
    .filter(Boolean)
    .flatMap((sentence) => wrap(sentence, width - 2).map((line) => `  ${line}`));
}

const askSentences = {
  yes: "The first real ask comes before anything is given.",
  no: "Something is given before the first real ask.",
  na: "The body asks for nothing more than a look.",
};
