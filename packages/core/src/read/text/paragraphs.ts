import type { Block } from "../../block.ts";
import { emoji } from "../../language/emoji.ts";
import { sizeOfLetterOrDigit } from "../../language/letters.ts";
import type { Near } from "./bullets.ts";
import { isAttribution, type Line } from "./lines.ts";

/** Lines with nothing between them, of one depth of quotation. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly zone: Block["zone"] | undefined;
  /** Level of the heading that an underline makes of it. */
  readonly level: number | undefined;
  /** The lines of text before and behind. */
  readonly near: Near;
}

export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  const zones = zoneLines(lines);
  const paragraphs: { lines: Line[]; zone: Block["zone"]; level: number | undefined }[] = [];
  let open: Line[] | undefined;
  for (const [at, line] of lines.entries()) {
    const zone = zones[at];
    if (zone === "mark" || !isText(line.text)) {
      const level = open?.length === 1 && isHeadline(open[0]) ? underline(line.text) : undefined;
      const last = paragraphs.at(-1);
      if (level !== undefined && last !== undefined) last.level = level;
      open = undefined;
      continue;
    }
    if (open !== undefined && open[0]?.depth === line.depth && paragraphs.at(-1)?.zone === zone) {
      open.push(line);
      continue;
    }
    open = [line];
    paragraphs.push({ lines: open, zone, level: undefined });
  }
  return paragraphs.map(({ lines: own, zone, level }, at) => ({
    lines: own,
    zone,
    level,
    near: [paragraphs[at - 1]?.lines.at(-1), paragraphs[at + 1]?.lines[0]],
  }));
}

const textual = new RegExp(`[\\p{L}\\p{N}\\uE000]|${emoji}`, "u");

/** A rule, a row of stars or an empty line has nothing to read. */
function isText(line: string): boolean {
  return sizeOfLetterOrDigit(line, 0) > 0 || (line !== "" && textual.test(line));
}

function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 80 && !/[.,;:]$/u.test(line.text);
}

function underline(line: string): number | undefined {
  if (/^={3,}$/u.test(line)) return 1;
  return /^-{3,}$/u.test(line) ? 2 : undefined;
}

const original = /^-{2,}\s{0,3}(?:original|forwarded) message\s{0,3}-{2,}$/iu;

/** The zone that the format names for each line; "mark" is the line `-- ` itself. */
function zoneLines(lines: readonly Line[]): (Block["zone"] | "mark")[] {
  let rest: Block["zone"];
  let leadEnd = 0;
  return lines.map((line, at) => {
    if (line.depth > 0 || rest === "quoted") return "quoted";
    if (line.text.startsWith("--") && original.test(line.text.slice(0, 80)))
      return (rest = "quoted");
    const lead = findLead(lines, at);
    if (lead !== undefined) {
      leadEnd = lead.end;
      if (!lead.marked) rest = "quoted";
    }
    if (at < leadEnd) return "quoted";
    if (rest !== undefined || !opensSignature(line, lines.length - at)) return rest;
    rest = "signature";
    return "mark";
  });
}

/**
 * "On … wrote:" in the line `at`, or in it and the next. What follows is marked with `>`, or else
 * all of it is quoted; then the lead names an hour or an address, as mail programs write it.
 */
function findLead(
  lines: readonly Line[],
  at: number,
): { readonly end: number; readonly marked: boolean } | undefined {
  const text = lines[at]?.text ?? "";
  if (!text.startsWith("On ") || text.length > 200) return undefined;
  const both = `${text} ${lines[at + 1]?.text.slice(0, 200) ?? ""}`;
  const one = isAttribution(text);
  if (!one && !isAttribution(both)) return undefined;
  const end = at + (one ? 1 : 2);
  let next = end;
  while (lines[next]?.text === "" && lines[next]?.depth === 0) next += 1;
  const marked = (lines[next]?.depth ?? 0) > 0;
  return marked || /@|\d:\d\d/u.test(one ? text : both) ? { end, marked } : undefined;
}

const longestSignature = 12;

/** `-- `; editors trim the blank, so a bare `--` counts near the end. */
function opensSignature(line: Line, left: number): boolean {
  return line.text === "--" && line.indent === 0 && (line.marked || left <= longestSignature);
}
