import type { Span } from "../../span.ts";

/** The keys of a draft that troth knows. */
export const knownKeys: ReadonlySet<string> = new Set([
  "subject",
  "preheader",
  "from",
  "reply-to",
  "channel",
  "medium",
  "stage",
  "audience",
  "intent",
  "bulk",
  "campaign",
  "day",
  "send",
  "offers",
  "troth",
]);

/** `Subject` and `replyTo` are `subject` and `reply-to`; other keys stay as they are written. */
export function canonicalKey(key: string): string {
  const lower = key.toLowerCase().replace(/^reply[_ ]?to$/u, "reply-to");
  return knownKeys.has(lower) ? lower : key;
}

export function isKnownKey(key: string): boolean {
  return knownKeys.has(canonicalKey(key));
}

/** A line that starts with `key:`. */
export const keyLine = /^["']?([A-Za-z_$][\w.$-]*)["']?[ \t]*:/u;

/**
 * Tells front matter from prose between two rules. YAML takes "Note: we close at five" for a
 * mapping, so behind a blank line, or when YAML finds faults, the keys must be those of a draft.
 */
export function looksLikeFrontMatter(text: string, inner: Span, parsed: boolean): boolean {
  const yaml = text.slice(inner.start, inner.end);
  const lines = yaml.split(/\r\n|[\r\n]/u).filter((line) => /^[^\s#]/u.test(line));
  const keys = lines.map((line) => keyLine.exec(line)?.[1]);
  if (keys.some((key) => key !== undefined && isKnownKey(key))) return true;
  if (/^[ \t]*[\r\n]/u.test(yaml)) return false;
  if (parsed) return keys.length === 0 || keys[0] !== undefined || yaml.startsWith("{");
  return keys.length > 0 && keys.every((key) => key !== undefined);
}
