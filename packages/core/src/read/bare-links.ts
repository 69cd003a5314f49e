import type { Link } from "../block.ts";
import type { Prose } from "../prose.ts";

const address = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}\uFFFC[])[^\s<>"“”]+/giu;

const none: readonly Link[] = [];

/** Every address holds one of these; few texts do. */
const telling = /:\/\/|www\./iu;

/** Web addresses that stand in the text itself. `source` is what the places of `prose` point into. */
export function findBareLinks(prose: Prose, source: string): readonly Link[] {
  if (!telling.test(prose.text)) return none;
  const links: Link[] = [];
  for (const { 0: raw, index } of prose.text.matchAll(address)) {
    const end = index + withoutPunctuation(raw);
    const span = prose.toSource(index, end);
    links.push({ start: index, end, target: source.slice(span.start, span.end), auto: true });
  }
  return links;
}

/** Length of an address without the punctuation of the sentence around it. */
function withoutPunctuation(raw: string): number {
  let end = raw.length;
  let unmatched = count(raw, ")") - count(raw, "(");
  for (; end > 0; end -= 1) {
    const last = raw[end - 1] ?? "";
    if (last === ")" && unmatched > 0) unmatched -= 1;
    else if (last === ")" || !/[.,;:!?'’\]}*_…»>|]/u.test(last)) break;
  }
  return end;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
