import { createLocator, type Draft } from "@troth/core";

import type { Quote } from "./sentence.ts";

/** What the drafts call their sender: the name that most of them give, the first of equals. */
export function brandNameIn(drafts: readonly Draft[]): Quote | undefined {
  const seen = new Map<string, { readonly first: Quote; count: number }>();
  for (const draft of drafts) {
    for (const quote of new Map(namesIn(draft).map((one) => [one.text, one])).values()) {
      const known = seen.get(quote.text);
      if (known === undefined) seen.set(quote.text, { first: quote, count: 1 });
      else known.count += 1;
    }
  }
  const [best] = [...seen.values()].toSorted((a, b) => b.count - a.count);
  return best?.first;
}

function namesIn(draft: Draft): Quote[] {
  const locate = createLocator(draft.source);
  return draft.units.flatMap(({ text, zone, block, span }) => {
    const isSender = block.role === "from";
    const isImprint = zone === "footer" || zone === "legal" || zone === "signature";
    if (!isSender && !isImprint) return [];
    const name = isSender ? senderName(text) : imprintName(text);
    return name === undefined
      ? []
      : [{ text: name, place: `${draft.path}:${locate(span.start).line}` }];
  });
}

/** `Maud at Tanner's Orchard <maud@…>` */
function senderName(text: string): string | undefined {
  const shown = text.replace(/\s*<[^<>]{0,200}>\s*$/u, "").replaceAll('"', "");
  return nameIn(shown.split(/\s(?:at|from|of|@|\||[-–—])\s/u).at(-1) ?? "");
}

/** `Tarn Canvas, 4 Mill Lane, Exampleton` and `© 2026 Tarn Canvas` */
function imprintName(text: string): string | undefined {
  const [, marked] =
    /(?:©|\(c\)|copyright)\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s{0,3}([^,.·|]{2,60})/iu.exec(
      text,
    ) ?? [];
  if (marked !== undefined) return nameIn(marked);
  const parts = text.split(/\s*[,·|•]\s*/u);
  const address = parts.findIndex((part) => /^\d{1,5}[a-z]? \p{Lu}/u.test(part));
  return address < 1 ? undefined : nameIn(parts[address - 1] ?? "");
}

/** At most five words, each with a capital or a small link between two. */
function nameIn(text: string): string | undefined {
  const name = text.trim().replace(/[\s.]+$/u, "");
  const words = name.split(/\s+/u);
  if (name.length < 2 || name.length > 60 || words.length > 5 || name.includes("\uFFFC"))
    return undefined;
  if (/^(?:inc|ltd|llc|gmbh|all|copyright)$/iu.test(name)) return undefined;
  return words.every((word) => /^(?:[\p{Lu}\d&]|and$|of$|the$)/u.test(word)) ? name : undefined;
}
