import type { MergeTag, Part } from "../../../merge-tag.ts";
import { closeOutsideQuotes } from "../quotes.ts";
import { nothing, type Scan, type Syntax } from "../syntax.ts";

/** Salesforce Marketing Cloud: `%%[ … ]%%` over many lines, `%%= … =%%` in a line. */
export const ampscript: readonly Syntax[] = [
  { opener: "%%[", read: block },
  { opener: "%%=", read: inline },
];

function inline({ source }: Scan, start: number): readonly MergeTag[] {
  const end = closeOutsideQuotes(source, start + 3, { close: "=%%", stops: ["%%=", "%%["] });
  if (end === -1) return nothing;
  const name = fieldPattern.exec(source.slice(start + 3, end - 3))?.[1];
  return [
    {
      span: { start, end },
      kind: "print",
      dialect: "ampscript",
      ...(name !== undefined && { name }),
    },
  ];
}

const fieldPattern =
  /^\s*(?:v\(\s*(@?\w{1,80})\s*\)|(?:v\(\s*)?AttributeValue\(\s*["'](\w{1,80})["']\s*\)\)?)\s*$/iu;

function block(scan: Scan, start: number): readonly MergeTag[] {
  const end = blockEnd(scan, start + 3);
  if (end === -1) return nothing;
  const parts = partsOf(scan.source.slice(start + 3, end - 3));
  return [
    {
      span: { start, end },
      kind: "control",
      dialect: "ampscript",
      ...(parts.length > 0 && { parts }),
    },
  ];
}

/** No block is longer; keeps the scan linear. */
const longestBlock = 50_000;

/** Offset behind the `]%%` that stands outside strings and remarks; -1 when there is none. */
function blockEnd({ source, closers }: Scan, from: number): number {
  const marks = /["']|\/\*|\]%%|%%\[/gu;
  marks.lastIndex = from;
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found;
    if (mark === "%%[" || found.index > from + longestBlock) return -1;
    if (mark === "]%%") return marks.lastIndex;
    const end = closers.after(mark === "/*" ? "*/" : mark, marks.lastIndex);
    // A quote that never closes is an apostrophe.
    if (end !== -1 && end < from + longestBlock) marks.lastIndex = end;
  }
  return -1;
}

const word =
  /"[^"]*"|'[^']*'|\/\*[^]*?\*\/|\b(?:IF\b(?<test>[^]*?)\bTHEN|ELSEIF\b(?<other>[^]*?)\bTHEN|ELSE|ENDIF|FOR|NEXT)\b/giu;

/** What a block does to the text around it; what it opens and closes itself is its own affair. */
function partsOf(inner: string): Part[] {
  const parts: Part[] = [];
  if (inner.length > longestBlock) return parts;
  for (const { 0: found, groups } of inner.matchAll(word)) {
    const part = partOf(found, groups?.["test"] ?? groups?.["other"]);
    if (part === undefined) continue;
    const opened = part.role === "open" ? -1 : parts.findLastIndex(({ role }) => role === "open");
    if (opened === -1) parts.push(part);
    else if (part.role === "close") parts.splice(opened);
    else parts.push(part);
  }
  return parts;
}

function partOf(found: string, test: string | undefined): Part | undefined {
  const tested = test === undefined ? {} : { test: test.trim() };
  if (/^["'/]/u.test(found)) return undefined;
  if (/^ELSE/iu.test(found)) return { role: "middle", block: "%%[if", ...tested };
  if (/^ENDIF/iu.test(found)) return { role: "close", block: "%%[if" };
  if (/^NEXT/iu.test(found)) return { role: "close", block: "%%[for" };
  return { role: "open", block: /^FOR/iu.test(found) ? "%%[for" : "%%[if", ...tested };
}
