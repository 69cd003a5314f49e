import { findFences, type Edit } from "@troth/core";
import { isMap, isSeq, parseDocument, type Node } from "yaml";

import type { Analysis } from "../analysis/analysis.ts";
import { withFrontMatter } from "./with-front-matter.ts";

/** Ways to write `troth: {disable: [{rule, reason}]}` into the front matter; none where it has no place. */
export function disableInFrontMatter(
  { source, draft }: Analysis,
  rule: string,
  reason: string,
): Edit[] {
  if (!withFrontMatter.has(draft.format)) return [];
  const end = /\r\n|\n|\r/u.exec(source)?.[0] ?? "\n";
  const entry = `{rule: ${rule}, reason: ${JSON.stringify(reason)}}`;
  const whole = `troth: {disable: [${entry}]}${end}`;
  const fences = findFences(source);
  if (fences === undefined) {
    const start = source.startsWith("\uFEFF") ? 1 : 0;
    return [{ start, end: start, text: `---${end}${whole}---${end}` }];
  }
  const { inner } = fences;
  const list = listIn(source.slice(inner.start, inner.end));
  if (list === undefined) return [{ start: inner.end, end: inner.end, text: whole }];
  const at = inner.start + list.at;
  return [{ start: at, end: at, text: list.entryAfter(entry, end) }];
}

interface List {
  /** Behind its last entry, in the YAML. */
  readonly at: number;
  readonly entryAfter: (entry: string, lineEnd: string) => string;
}

/** The list of what is disabled, where one is written already. */
function listIn(yaml: string): List | undefined {
  const root = parseDocument(yaml, { logLevel: "silent" }).contents;
  const troth: unknown = isMap(root) ? root.get("troth", true) : undefined;
  const list: unknown = isMap(troth) ? troth.get("disable", true) : undefined;
  if (!isSeq<Node>(list)) return undefined;
  const last = list.items.at(-1)?.range;
  if (last === null || last === undefined) return undefined;
  const [from, at] = last;
  if (list.flow === true) return { at, entryAfter: (entry) => `, ${entry}` };
  const dash = yaml.lastIndexOf("-", from);
  const lineStart = Math.max(yaml.lastIndexOf("\n", dash), yaml.lastIndexOf("\r", dash)) + 1;
  const indent = yaml.slice(lineStart, dash);
  return { at, entryAfter: (entry, lineEnd) => `${lineEnd}${indent}- ${entry}` };
}
