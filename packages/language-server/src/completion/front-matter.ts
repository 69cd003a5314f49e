import { channels, findFences, media, type Profile, type Rule, type Span } from "@troth/core";
import type { CompletionItem } from "vscode-languageserver";

import { completeBySchema, type Schema } from "./by-schema.ts";

const setAside: Schema = {
  description: "What is set aside: `{disable: [{rule: ask/too-many, reason: …}]}`.",
  properties: {
    disable: {
      items: {
        properties: {
          rule: { description: "The rule whose findings are set aside." },
          reason: { description: "Why, for whoever reads the draft next." },
        },
      },
    },
  },
};

/** What each key of a draft states. */
const keys: Readonly<Record<string, Schema>> = {
  subject: { description: "The subject line." },
  preheader: { description: "What an inbox shows behind the subject." },
  from: { description: "Who it is from, as the reader sees it: `Ana Reyes <ana@tern.example>`." },
  "reply-to": { description: "Where an answer goes." },
  channel: { description: "What kind of message it is.", enum: channels },
  medium: { description: "How it travels.", enum: media },
  stage: {
    description: "How well the reader knows you: 0 stranger to 5 advocate.",
    enum: [0, 1, 2, 3, 4, 5],
  },
  audience: { description: "Who the readers are." },
  intent: { description: "`give`: it asks for nothing on purpose.", enum: ["give"] },
  bulk: { description: "Sent to many at once.", type: "boolean" },
  campaign: { description: "The campaign that it belongs to." },
  day: { description: "The day of the campaign on which it is sent." },
  send: { description: "When it is sent: `2026-05-04T09:00`." },
  offers: { description: "Ids of the offers that it makes." },
  troth: setAside,
};

/** Every key that is read, so that a test can hold this table to the reader. */
export const describedKeys: readonly string[] = Object.keys(keys);

/** What the names in front matter may stand for. */
interface Names {
  readonly rules: readonly Rule[];
  readonly profile: Profile | undefined;
}

/**
 * Keys of the front matter, or the values of one, at a place in it; undefined elsewhere. While it is
 * being written, its end may be missing.
 */
export function completeFrontMatter(
  source: string,
  offset: number,
  names: Names,
): CompletionItem[] | undefined {
  const inner = innerOf(source);
  if (inner === undefined || offset < inner.start || offset > inner.end) return undefined;
  const yaml = source.slice(inner.start, inner.end);
  const schema = schemaFor(names);
  const items = completeBySchema(yaml, offset - inner.start, schema);
  // Keys below the place are written as well.
  const written = new Set(Array.from(yaml.matchAll(/^([\w-]+):/gmu), ([, key]) => key));
  return items.filter(({ label }) => keys[label] === undefined || !written.has(label));
}

function schemaFor({ rules, profile }: Names): Schema {
  const audiences = (profile?.audiences ?? []).map(({ id }) => id);
  const entry = { ...setAside.properties?.["disable"]?.items } as Schema;
  const rule = { ...entry.properties?.["rule"], examples: rules.map(({ id }) => id) };
  const disable = { items: { properties: { ...entry.properties, rule } } };
  return {
    properties: {
      ...keys,
      audience: { ...keys["audience"], examples: audiences },
      troth: { ...setAside, properties: { disable } },
    },
  };
}

function innerOf(source: string): Span | undefined {
  const fences = findFences(source);
  if (fences !== undefined) return fences.inner;
  const start = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])/u.exec(source)?.[0].length;
  return start === undefined ? undefined : { start, end: openEnd(source, start) };
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
