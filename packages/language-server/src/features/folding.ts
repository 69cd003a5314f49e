import { findFences, type Zone } from "@troth/core";
import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";

/** The front matter, and each zone of the message that goes over several lines. */
export function foldingRanges({ source, draft, lines }: Analysis): FoldingRange[] {
  const lineAt = (offset: number): number => lines.positionAt(offset).line;
  const ranges: FoldingRange[] = [];
  const fences = findFences(source);
  if (fences !== undefined) {
    ranges.push({ startLine: 0, endLine: lineAt(fences.inner.end), kind: FoldingRangeKind.Region });
  }
  let open: { readonly zone: Zone; readonly startLine: number; endLine: number } | undefined;
  const close = (): void => {
    if (open === undefined || open.endLine <= open.startLine) return;
    const { zone, startLine, endLine } = open;
    ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region, collapsedText: `${zone} …` });
  };
  for (const { zone, span } of draft.units) {
    if (inHead.has(zone)) continue;
    const [first, last] = [lineAt(span.start), lineAt(span.end)];
    if (open?.zone === zone && first >= open.startLine) {
      open.endLine = Math.max(open.endLine, last);
      continue;
    }
    close();
    open = { zone, startLine: first, endLine: last };
  }
  close();
  return ranges;
}

/** They stand in the front matter, or in headers of a mail. */
const inHead: ReadonlySet<Zone> = new Set(["subject", "preheader", "header"]);
