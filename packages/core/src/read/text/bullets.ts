import { emoji } from "../../language/emoji.ts";
import type { Line } from "./lines.ts";

/** What marks a line as an item of a list. */
export interface Bullet {
  /** Length of what is no text: "- " and "1. ", but not "✓ ", which the reader sees as content. */
  readonly length: number;
  readonly ordered: boolean;
}

const plain = /^(?:[-*•·‣▪●○◦⁃][ \t]{1,8}|[•●▪◦‣⁃])(?=\S)/u;
const dash = /^[–—][ \t]{1,8}(?=\S)/u;
const number = /^(?:\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,2}\))[ \t]{1,8}(?=\S)/u;
const tick = /^[✓✔✅☑→▶►➜➤]\uFE0F?[ \t]{1,8}(?=\S)/u;
const picture = new RegExp(`^${emoji}[ \\t]{1,8}(?=\\S)`, "u");

/** The text lines around a line, where there are any. */
export type Near = readonly [before: Line | undefined, after: Line | undefined];

/** @param near an emoji or a dash marks a list only in a row of such lines. */
export function findBullet(line: Line, near: Near): Bullet | undefined {
  if (beginsWithWord(line.text)) return undefined;
  const found = plain.exec(line.text);
  if (found) return { length: found[0].length, ordered: false };
  const counted = number.exec(line.text);
  if (counted) return { length: counted[0].length, ordered: true };
  if (tick.test(line.text)) return { length: 0, ordered: false };
  const dashed = dash.exec(line.text);
  if (dashed && near.some((other) => dash.test(other?.text ?? ""))) {
    return { length: dashed[0].length, ordered: false };
  }
  if (!picture.test(line.text)) return undefined;
  return near.some((other) => picture.test(other?.text ?? ""))
    ? { length: 0, ordered: false }
    : undefined;
}

/** As most lines do. "a)" is no word. */
function beginsWithWord(text: string): boolean {
  const small = text.charCodeAt(0) | 0x20;
  return small >= 0x61 && small <= 0x7a && text.charAt(1) !== ")";
}
