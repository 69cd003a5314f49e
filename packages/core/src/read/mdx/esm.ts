import type { Span } from "../../span.ts";
import { linesOf } from "../markdown/lines.ts";

/** The `import` and `export` statements at the top level of an MDX file, line by line. */
export function esmLines(source: string, from: number): Span[] {
  const found: Span[] = [];
  let fence = "";
  let inside = false;
  let brackets = 0;
  let afterBlank = true;
  for (const line of linesOf(source, from)) {
    const text = source.slice(line.start, line.end);
    const blank = text.trim() === "";
    const marker = /^ {0,3}(`{3,}|~{3,})/u.exec(text)?.[1]?.slice(0, 3) ?? "";
    if (!inside && marker !== "") fence = fence === "" ? marker : marker === fence ? "" : fence;
    if (!inside && afterBlank && fence === "" && statement.test(text)) {
      inside = true;
      brackets = 0;
    }
    if (inside && blank && brackets <= 0) inside = false;
    if (inside) {
      brackets += balanceOf(text);
      found.push(line);
    }
    afterBlank = blank;
  }
  return found;
}

const statement =
  /^\uFEFF?(?:import\s+(?:["'{*]|type\s|[\w$]+\s*(?:,|\s+from\b))|export\s+(?:(?:const|let|var|function|class|async|default|type|interface)\b|[{*]))/u;

function balanceOf(line: string): number {
  let balance = 0;
  for (const { 0: bracket } of line.matchAll(/[()[\]{}]/gu)) {
    balance += "([{".includes(bracket) ? 1 : -1;
  }
  return balance;
}
