import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Note } from "../../block.ts";
import type { Disabled } from "../../draft.ts";
import type { Span } from "../../span.ts";
import { canonicalKey } from "./keys.ts";
import type { Pair } from "./yaml.ts";

/** Reads `troth: {disable: [{rule, reason, until}]}`. */
export function readDisabled(
  text: string,
  pairs: readonly Pair[],
): { disabled: Disabled[]; notes: Note[] } {
  const disabled: Disabled[] = [];
  const notes: Note[] = [];
  for (const { key, keySpan, node, shift } of pairs) {
    if (canonicalKey(key) !== "troth") continue;
    const entries = entriesOf(node);
    if (entries === undefined) notes.push({ message: shape, span: keySpan });
    for (const entry of entries ?? []) {
      const span = spanOfNode(text, entry, shift);
      const ignore = readEntry(entry, span);
      if (ignore) disabled.push(ignore);
      else notes.push({ message: shape, span });
    }
  }
  return { disabled, notes };
}

const shape =
  "`troth` could not be read, so nothing is ignored here: write " +
  "`troth: {disable: [{rule: ask/too-many, reason: your reason}]}`.";

function entriesOf(node: Node | undefined): readonly Node[] | undefined {
  if (!isMap(node)) return undefined;
  const known = node.items.every(({ key }) => isScalar(key) && key.value === "disable");
  const list = node.get("disable", true) as unknown;
  return known && isSeq<Node>(list) ? list.items : undefined;
}

/** A bare rule id counts too: the missing reason is then a finding, not a riddle. */
function readEntry(entry: Node, span: Span): Disabled | undefined {
  if (isScalar(entry) && entry.value) return { rule: String(entry.value), span };
  if (!isMap(entry)) return undefined;
  const rule = textOf(entry.get("rule"));
  const reason = textOf(entry.get("reason"));
  const until = textOf(entry.get("until"));
  if (rule === undefined) return undefined;
  return {
    rule,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    span,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Without the line end that YAML counts to a nested mapping. */
function spanOfNode(text: string, node: Node, shift: number): Span {
  const [from = 0, to = 0] = node.range ?? [];
  const start = shift + from;
  return { start, end: start + text.slice(start, shift + to).trimEnd().length };
}
