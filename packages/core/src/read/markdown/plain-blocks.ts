import type { Block } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { InlineText } from "./inline-text.ts";
import { linesOf } from "./lines.ts";

/**
 * Reads Markdown line by line, for files that would take the parser too long: paragraphs,
 * headings, list items and fenced code; every other mark stays in the text.
 */
export function readPlainBlocks(template: Template, from: number): Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  let fence = "";
  for (const line of linesOf(template.masked, from)) {
    const text = template.masked.slice(line.start, line.end);
    const marker = /^[> \t]{0,100}(`{3,}|~{3,})/u.exec(text)?.[1]?.slice(0, 3) ?? "";
    const start = startOf(text);
    const breaks = marker !== "" || start.blank || start.about.role !== "paragraph" || fence !== "";
    if (open && breaks) blocks.push(...close(open));
    if (breaks) open = undefined;
    if (marker !== "") fence = fence === "" ? marker : marker === fence ? "" : fence;
    else if (!start.blank) open = extend(template, open, fence === "" ? start : inCode, line);
  }
  return open ? [...blocks, ...close(open)] : blocks;
}

interface Start {
  readonly about: Pick<Block, "role" | "level" | "ordered" | "quote">;
  /** Length of the marks before the text. */
  readonly marks: number;
  readonly blank: boolean;
}

interface Open {
  readonly start: Start;
  readonly text: InlineText;
}

const inCode: Start = { about: { role: "code" }, marks: 0, blank: false };

function startOf(line: string): Start {
  const quoting = /^[> \t]*/u.exec(line)?.[0] ?? "";
  const depth = quoting.split(">").length - 1;
  const quote = depth > 0 ? { quote: depth } : {};
  const rest = line.slice(quoting.length);
  if (rest === "" || /^[-*_=](?:[ \t]?[-*_=])*[ \t]*$/u.test(rest.slice(0, 200))) {
    return { about: { role: "paragraph" }, marks: line.length, blank: true };
  }
  const [marks = "", about] = aboutLine(rest);
  return { about: { ...about, ...quote }, marks: quoting.length + marks.length, blank: false };
}

function aboutLine(line: string): [string | undefined, Start["about"]] {
  const heading = /^(#{1,6})[ \t]+/u.exec(line);
  if (heading) return [heading[0], { role: "heading", level: heading[1]?.length ?? 1 }];
  const item = /^(?:[-*+]|(\d{1,9}[.)]))[ \t]+/u.exec(line);
  if (item) return [item[0], { role: "list-item", ...(item[1] && { ordered: true }) }];
  return ["", { role: "paragraph" }];
}

function extend(template: Template, open: Open | undefined, start: Start, line: Span): Open {
  const text = open?.text ?? new InlineText(template);
  text.gap(" ", line.start - 1, line.start);
  text.copy(line.start + start.marks, line.end);
  return { start: open?.start ?? start, text };
}

function close({ start, text }: Open): Block[] {
  const places = text.build();
  return places.text === "" ? [] : [{ ...start.about, text: places.text, places, links: [] }];
}
