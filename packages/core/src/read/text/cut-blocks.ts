import type { Block } from "../../block.ts";
import { findBullet, type Bullet } from "./bullets.ts";
import { behind, type Line } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";
import { findWrapping, isCapitals, isSoft } from "./wrap.ts";

/** The lines of one block, and all of the block that is not in its text. */
export interface BlockLines {
  readonly lines: readonly Line[];
  readonly role: Block["role"];
  readonly level?: Block["level"] | undefined;
  readonly quote?: Block["quote"] | undefined;
  readonly zone?: Block["zone"] | undefined;
  readonly ordered?: Block["ordered"] | undefined;
}

interface OpenBlock {
  readonly lines: Line[];
  readonly bullet: Bullet | undefined;
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
    const bullet = findBullet(line, [previous ?? near[0], lines[at + 1] ?? near[1]]);
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
  const first = bullet === undefined ? line : behind(line, bullet.length);
  return { lines: [first], bullet, indent: line.indent };
}

/** Key by key, here and where lines are made: there is one for each line of a draft. */
function describe({ lines, bullet }: OpenBlock, { zone, level }: Paragraph): BlockLines {
  const depth = lines[0]?.depth ?? 0;
  const heading = bullet === undefined ? (level ?? headingLevel(lines)) : undefined;
  const plain = heading === undefined ? "paragraph" : "heading";
  return {
    lines,
    role: bullet === undefined ? plain : "list-item",
    level: heading,
    quote: depth > 0 ? depth : undefined,
    zone,
    ordered: bullet?.ordered === true ? true : undefined,
  };
}

function headingLevel(lines: readonly Line[]): number | undefined {
  return lines.length === 1 && isHeading(lines[0]?.text ?? "") ? 2 : undefined;
}

/** A short line in capitals; "P.S." and "NASA, ESA," are none. */
function isHeading(text: string): boolean {
  return isCapitals(text) && /\p{Lu}{3}/u.test(text) && !/[.,;]$/u.test(text);
}
