import type { Span } from "../../span.ts";
import { linesOf } from "./lines.ts";
import { isLetter } from "./marks.ts";

/** Why a text would take the parser too long; measured, see the test of hostile inputs. */
export type Excess = "size" | "marks" | "depth";

const largest = 1_000_000;
/** Deeper quotes and lists: micromark looks at every level for every line. */
const deepest = 100;
/** Steps of the kind counted here that micromark takes in about a second. */
const mostSteps = 16_000_000;

/** Nothing for every draft that a person would write. */
export function excessOf(text: string, from: number): Excess | undefined {
  if (text.length - from > largest) return "size";
  const load = new Load();
  for (const line of linesOf(text, from)) {
    const start = firstVisible(text, line);
    if (start === line.end) load.endStretch();
    else if (depthAt(text, line) > deepest) return "depth";
    else load.addLine(text, { start, end: line.end });
    if (load.steps > mostSteps) return "marks";
  }
  load.endStretch();
  return load.steps > mostSteps ? "marks" : undefined;
}

/** Foretells the work of micromark, which grows with the square of what is counted here. */
class Load {
  steps = 0;
  #lines = 0;
  #marks = 0;
  #comments = 0;
  #length = 0;
  #inContainer = false;

  addLine(text: string, { start, end }: Span): void {
    this.#lines += 1;
    const contained = containerMarks.has(text[start] ?? "");
    // A quote or list that begins: all lines so far are looked through when it ends.
    if (contained && !this.#inContainer) this.steps += 4 * this.#lines;
    this.#inContainer = contained;
    this.#marks += 1;
    this.#length += end - start;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || isLetter(code)) continue;
      this.#marks += weights.get(code) ?? 0;
      this.steps += tried.get(code) ?? 0;
      if (text[at] === "<" && /[!?]/u.test(text[at + 1] ?? "")) this.#comments += 1;
    }
  }

  /** At a blank line: marks pair, and lines join, only between two of them. */
  endStretch(): void {
    // Each `<!--` or `<?` that is never closed is sought to the end of its paragraph.
    this.steps += 800 + this.#marks ** 2 + (this.#comments * this.#length) / 8;
    this.#lines += 1;
    this.#marks = 0;
    this.#comments = 0;
    this.#length = 0;
    this.#inContainer = false;
  }
}

const containerMarks: ReadonlySet<string> = new Set(">-+*[0123456789");

/** A cell costs less than a pair: its text is parsed alone. */
const weights: ReadonlyMap<number, number> = new Map(
  [..."*_~[<`|"].map((mark) => [mark.charCodeAt(0), mark === "|" ? 0.2 : 1]),
);

/** Steps of what pairs with nothing, but is tried as a reference or an expression and parts the text. */
const tried: ReadonlyMap<number, number> = new Map([
  ["&".charCodeAt(0), 200],
  ["{".charCodeAt(0), 500],
]);

function firstVisible(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && (text[at] === " " || text[at] === "\t")) at += 1;
  return at;
}

/** How deep the marks at the start of a line can nest: quotes, bullets, and indents of two. */
function depthAt(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let at = start; at < end && depth <= deepest; at += 1) {
    const char = text[at] ?? "";
    const beforeBlank = at + 1 === end || text[at + 1] === " " || text[at + 1] === "\t";
    if (char === ">") depth += 1;
    else if (char === "\t") depth += 2;
    else if (char === " " || (/[-+*.)]/u.test(char) && beforeBlank)) depth += 0.5;
    else if (!/\d/u.test(char)) break;
  }
  return depth;
}
