import type { Note } from "../../block.ts";
import type { Format, Meta } from "../../draft.ts";
import type { FrontMatterValue } from "../../read/front-matter.ts";
import { channels, media, type Channel, type Medium } from "../../words.ts";
import { inferChannel } from "./channel.ts";
import { findMisspeltKeys } from "./front-matter-keys.ts";
import { nearest } from "./near-miss.ts";
import type { BareUnit } from "../../draft.ts";

/** What a person or a configuration states about a draft. */
export type StatedMeta = Partial<Omit<Meta, "inferred">>;

/** What a draft states about itself, by key. */
export type Values = ReadonlyMap<string, FrontMatterValue>;

/** What is known of a draft beside what stands in it. */
export interface KnownOutside {
  readonly flags: StatedMeta;
  readonly configured: StatedMeta;
  readonly format: Format;
}

/**
 * Flags win over front matter, front matter over the configuration; the rest is taken from the
 * text and listed as inferred.
 */
export function resolveMeta(
  units: readonly BareUnit[],
  values: Values,
  { flags, configured, format }: KnownOutside,
): { meta: Meta; notes: Note[] } {
  const written = readStated(values);
  const stated = { ...configured, ...written.stated, ...flags };
  const channel = stated.channel ?? guessChannel(units, stated, format);
  const medium = stated.medium ?? mediumOfChannel[channel] ?? "email";
  const inferred = (["channel", "medium"] as const).filter((key) => stated[key] === undefined);
  return {
    meta: { ...stated, channel, medium, inferred },
    notes: [...findMisspeltKeys(values), ...written.notes],
  };
}

const mediumOfChannel: Readonly<Partial<Record<Channel, Medium>>> = { social: "post", land: "web" };

function guessChannel(
  units: readonly BareUnit[],
  { medium, bulk }: StatedMeta,
  format: Format,
): Channel {
  if (medium === "post") return "social";
  if (medium === "web") return "land";
  const mailed = medium !== undefined || bulk === true;
  return inferChannel(units, { mailed, laidOut: format === "html" || format === "mjml" });
}

type Key = keyof StatedMeta;

/** A value as its type, or what stands in its way. */
type Read<Value> = { readonly value: Value } | { readonly problem: string };

function readStated(values: Values): { stated: StatedMeta; notes: Note[] } {
  const stated: { -readonly [K in Key]?: StatedMeta[K] } = {};
  const notes: Note[] = [];
  const take = <K extends Key>(key: K, read: (text: string) => Read<StatedMeta[K]>): void => {
    const given = values.get(key);
    if (given === undefined || isBlank(given)) return;
    const result = read(given.text.trim());
    if ("value" in result) stated[key] = result.value;
    else notes.push({ message: `${result.problem} It is not used.`, span: given.span });
  };
  take("channel", (text) => readWord("channel", text, channels, corpusChannels));
  take("medium", (text) => readWord("medium", text, media, {}));
  take("stage", readStage);
  take("bulk", readBoolean);
  take("audience", (text) => ({ value: text }));
  take("intent", (text) => ({ value: text }));
  return { stated, notes };
}

/** A key of a template that nobody filled in. */
function isBlank({ text }: FrontMatterValue): boolean {
  return /^\s*(?:null|~)?\s*$/u.test(text);
}

/** Words that people who write about these channels use, and this tool does not. */
const corpusChannels: Readonly<Record<string, Channel>> = {
  newsletter: "news",
  fundraising: "promo",
};

function readWord<Word extends string>(
  kind: "channel" | "medium",
  text: string,
  words: readonly Word[],
  synonyms: Readonly<Record<string, Word>>,
): Read<Word> {
  const plain = text.toLowerCase();
  const found =
    words.find((word) => word === plain) ?? new Map(Object.entries(synonyms)).get(plain);
  if (found !== undefined) return { value: found };
  const meant = nearest(plain, [...words, ...Object.keys(synonyms)]);
  const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
  return { problem: `\`${text.slice(0, 40)}\` is not a ${kind}: use ${listOf(words)}.${hint}` };
}

function readStage(text: string): Read<number> {
  if (/^[0-5]$/u.test(text)) return { value: Number(text) };
  return {
    problem: `\`${text.slice(0, 40)}\` is not a stage: use a whole number from 0 (stranger) to 5 (advocate).`,
  };
}

function readBoolean(text: string): Read<boolean> {
  const plain = text.toLowerCase();
  if (plain === "true" || plain === "false") return { value: plain === "true" };
  return { problem: `\`${text.slice(0, 40)}\` for \`bulk\`: use true or false.` };
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
