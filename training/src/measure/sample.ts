import { shuffled } from "../random.ts";
import type { SampleArguments } from "./args.ts";
import type { Firing } from "./firings.ts";
import { judgementsOf, type Verdicts } from "./verdicts.ts";

/** Findings that nobody has judged, in a random order that the seed decides, and how to judge them. */
export function sampleOf(
  firings: readonly Firing[],
  verdicts: Verdicts,
  { rule, count, seed, channel }: SampleArguments,
): string {
  const wanted = firings.filter(({ text }) => channel === undefined || text.channel === channel);
  const unread = wanted.filter((firing) => verdicts.of(firing) === undefined);
  const drawn = [...shuffled(unread.length, seed)].flatMap((at) => unread[at] ?? []);
  const read = wanted.length - unread.length;
  // The weights of the moves have learnt from labelled drafts, so that those say less.
  const ordered = [...drawn.filter(isUnseen), ...drawn.filter((one) => !isUnseen(one))];
  const shown = ordered.slice(0, count);
  return [
    `${rule}: ${wanted.length} findings${channel === undefined ? "" : ` in ${channel}`}, ${read} judged, ${shown.length} shown here.`,
    ...shown.map(oneOf),
    howTo(rule),
  ].join("\n\n");
}

function isUnseen({ text }: Firing): boolean {
  return text.collection !== "moves";
}

function oneOf(firing: Firing, at: number): string {
  const { text, start, end, message } = firing;
  return [
    `${at + 1}. ${text.id}, ${text.channel}: ${message}`,
    `   ${inContext(firing)}`,
    `   ${JSON.stringify({ doc: text.id, start, end, right: true })}`,
  ].join("\n");
}

/** Characters around the words: of a finding about the whole draft, most of it. */
const reach = { span: 300, document: 1500 };

function inContext({ text, start, end, scope }: Firing): string {
  const { source } = text;
  const around = scope === "span" ? reach.span : reach.document;
  const before = source.slice(Math.max(0, start - around), start);
  const after = source.slice(end, end + around);
  return `${before}⟦${source.slice(start, end)}⟧${after}`.replaceAll(/\s+/gu, " ").trim();
}

function howTo(rule: string): string {
  return `Judge each: would a fair editor, shown this message on these words in this channel, agree?
Add its line to ${judgementsOf(rule)}, with \`"right": false\` where not.
No text goes there. Then \`npm run -s measure-rules\` counts anew.`;
}
