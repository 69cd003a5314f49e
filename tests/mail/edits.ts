import { applyEdits, isRefusal, type Edit, type Layer } from "../../packages/core/src/index.ts";
import type { Mail } from "../../packages/core/src/read/mail.ts";
import { readBytes } from "./read-bytes.ts";

/** What a suggestion might write: shorter, longer, with letters that few character sets have. */
export const replacements = [
  "tea",
  "",
  "a — b",
  "café",
  "100% = all",
  "plain words that are a good deal longer than what stood here before, and go on",
  "日本 🎉",
] as const;

/** Subject, name of the sender, and the parts that are read. */
export function layersOf(mail: Mail): Layer[] {
  const headers = [mail.subject, mail.from?.layer].filter((layer) => layer !== undefined);
  return [...headers, ...mail.parts.map(({ layer }) => layer)];
}

/** Some word of a layer and `more` characters behind it. `undefined`: the layer has no word. */
export function wordAt(
  layer: Layer,
  where: number,
  more: number,
): { readonly start: number; readonly end: number } | undefined {
  const words = [...layer.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const word = words[where % Math.max(words.length, 1)];
  if (word === undefined) return undefined;
  return {
    start: word.index,
    end: Math.min(word.index + word[0].length + more, layer.text.length),
  };
}

/** What became of an edit: the file with it, why it is refused, or what else it would change. */
export type Attempt =
  | { readonly bytes: Uint8Array; readonly mail: Mail }
  | { readonly refused: string }
  | { readonly caught: string };

/** Writes an edit and reads the file again: nothing else may have changed. */
export function attempt(mail: Mail, layer: Layer, edit: Edit): Attempt {
  const written = layer.write(edit);
  if (isRefusal(written)) return written;
  const bytes = mail.file.encode(applyEdits(mail.file.source, written));
  if (bytes === undefined) return { caught: "the file has not these letters" };
  const after = readBytes(bytes);
  const wanted = layersOf(mail).map((one) =>
    seen(one === layer ? applyEdits(layer.text, [edit]) : one.text),
  );
  const got = layersOf(after).map(({ text }) => seen(text));
  if (got.length !== wanted.length) return { caught: "another number of texts" };
  const differs = got.findIndex((text, at) => text !== wanted[at]);
  return differs === -1
    ? { bytes, mail: after }
    : { caught: `${layersOf(mail)[differs]?.label} reads otherwise` };
}

/** Line ends apart, and letters that HTML writes as references. */
export function seen(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
}
