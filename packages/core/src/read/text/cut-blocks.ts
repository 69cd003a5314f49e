import type { Block } from "../../block.ts";
import { findBullet, type Bullet } from "./bullets.ts";
import type { Line } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";
import { findWrapping, isCapitals, isSoft } from "./wrap.ts";

/** The lines of one block, and all of the block that is not in its text. */
export interface BlockLines extends Pick<Block, "role" | "level" | "quote" | "zone" | "ordered"> {
  readonly lines: readonly Line[];
}

interface OpenBlock {
  readonly lines: Line[];
  readonly bullet?: Bullet;
  readonly indent: number;
}

/** Cuts a paragraph at its bullets and at each line feed that is no soft wrap. */
export function cutBlocks(paragraph: Paragraph, longLines: boolean): BlockLines[] {
  const { lines, near } = paragraph;
  const wrapping = findWrapping(lines, longLines);
  const blocks: OpenBlock[] = [];
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1];
    const open = blocks.at(-1);
    const around = [previous ?? near[0], lines[at + 1] ?? near[1]];
    const bullet = findBullet(line, around);
    const goesOn =
      previous !== undefined &&
      open !== undefined &&
      (bullet === undefined
        ? isContinued(open, line) || isSoft(previous, line, wrapping)
        : isNumberInText(open, line, bullet) && isSoft(previous, line, wrapping));
    if (goesOn) open.lines.push(line);
    else blocks.push(openBlock(line, bullet));
  }
  return blocks.map((block) => describe(block, paragraph));
}

function isContinued({ bullet, indent }: OpenBlock, line: Line): boolean {
  return bullet !== undefined && line.indent > indent;
}

/** "… in room\n12. Bring a coat": the number ends a sentence and begins no item. */
function isNumberInText(open: OpenBlock, line: Line, bullet: Bullet): boolean {
  if (!bullet.ordered || open.bullet !== undefined || /^\(?[1a]\D/u.test(line.text)) return false;
  return !/[.!?:]$/u.test(open.lines.at(-1)?.text ?? "");
}

function openBlock(line: Line, bullet: Bullet | undefined): OpenBlock {
  const { indent } = line;
  if (bullet === undefined) return { lines: [line], indent };
  const start = line.start + bullet.length;
  return { lines: [{ ...line, start, text: line.text.slice(bullet.length) }], bullet, indent };
}

function describe({ lines, bullet }: OpenBlock, { zone, level }: Paragraph): BlockLines {
  const depth = lines[0]?.depth ?? 0;
  const traits = { lines, ...(depth > 0 && { quote: depth }), ...(zone && { zone }) };
  if (bullet !== undefined) {
    return { ...traits, role: "list-item", ...(bullet.ordered && { ordered: true }) };
  }
  if (level !== undefined) return { ...traits, role: "heading", level };
  if (lines.length === 1 && isHeading(lines[0]?.text ?? "")) {
    return { ...traits, role: "heading", level: 2 };
  }
  return { ...traits, role: "paragraph" };
}

/** A short line in capitals; "P.S." and "NASA, ESA," are none. */
function isHeading(text: string): boolean {
  return isCapitals(text) && /\p{Lu}{3}/u.test(text) && !/[.,;]$/u.test(text);
}
