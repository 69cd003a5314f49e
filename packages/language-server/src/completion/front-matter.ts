import { channels, findFences, knownKeys, media } from "@troth/core";
import { CompletionItemKind, type CompletionItem } from "vscode-languageserver";

interface Key {
  readonly says: string;
  readonly values?: readonly string[];
}

/** What each key of a draft states. */
const keys: Readonly<Record<string, Key>> = {
  subject: { says: "The subject line." },
  preheader: { says: "What an inbox shows behind the subject." },
  from: { says: "Who it is from, as the reader sees it: `Ana Reyes <ana@tern.example>`." },
  "reply-to": { says: "Where an answer goes." },
  channel: { says: "What kind of message it is.", values: channels },
  medium: { says: "How it travels.", values: media },
  stage: {
    says: "How well the reader knows you: 0 stranger to 5 advocate.",
    values: ["0", "1", "2", "3", "4", "5"],
  },
  audience: { says: "Who the readers are." },
  intent: { says: "`give`: it asks for nothing on purpose.", values: ["give"] },
  bulk: { says: "Sent to many at once.", values: ["true", "false"] },
  campaign: { says: "The campaign that it belongs to." },
  day: { says: "The day of the campaign on which it is sent." },
  send: { says: "When it is sent: `2026-05-04T09:00`." },
  offers: { says: "Ids of the offers that it makes." },
  troth: { says: "What is set aside: `{disable: [{rule: ask/too-many, reason: …}]}`." },
};

/** Every key that is read, so that a test can hold this table to the reader. */
export const describedKeys: readonly string[] = Object.keys(keys);

/**
 * Keys of the front matter, or the values of one, at a place in it; undefined elsewhere. While it is
 * being written, its end may be missing.
 */
export function completeFrontMatter(source: string, offset: number): CompletionItem[] | undefined {
  const fences = findFences(source);
  const open = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])/u.exec(source)?.[0].length;
  const inner =
    fences?.inner ?? (open === undefined ? undefined : { start: open, end: openEnd(source, open) });
  if (inner === undefined || offset < inner.start || offset > inner.end) return undefined;
  const before = source.slice(0, offset);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const named = /^([\w-]+):\s*["']?[\w-]*$/u.exec(line);
  if (named !== null) return valuesOf(named[1] ?? "");
  if (!/^[\w-]*$/u.test(line)) return [];
  const written = new Set(
    Array.from(source.slice(inner.start, inner.end).matchAll(/^([\w-]+):/gmu), ([, key]) => key),
  );
  return [...knownKeys]
    .filter((key) => !written.has(key))
    .map((key) => ({
      label: key,
      kind: CompletionItemKind.Property,
      insertText: `${key}: `,
      ...(keys[key] && { documentation: keys[key].says }),
    }));
}

/** Front matter without an end goes as far as its lines look like it. */
function openEnd(source: string, start: number): number {
  const line = /[\w-]*(?::.*)?(?:\r\n|[\r\n]|$)/uy;
  let end = start;
  for (let read = 0; read < mostLines; read += 1) {
    line.lastIndex = end;
    if (!line.test(source) || line.lastIndex === end) break;
    end = line.lastIndex;
  }
  return end;
}

const mostLines = 50;

function valuesOf(key: string): CompletionItem[] {
  return (keys[key]?.values ?? []).map((label) => ({ label, kind: CompletionItemKind.Value }));
}
