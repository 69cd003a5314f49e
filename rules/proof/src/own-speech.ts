import { isQuoted, type Mark } from "@troth/core";

/** Whether the sender says it: no small print, no reply below, no quotation and no question. */
export function isOwnSpeech(at: Mark): boolean {
  const { zone, text } = at.unit;
  if (silent.has(zone) || text.trimEnd().endsWith("?")) return false;
  return (at.unit.block.quote ?? 0) === 0 && !isQuoted(at);
}

const silent: ReadonlySet<string> = new Set([
  "quoted",
  "legal",
  "footer",
  "nav",
  "signature",
  "header",
]);
