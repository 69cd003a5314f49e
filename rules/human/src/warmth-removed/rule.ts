import {
  bodyUnits,
  defineRule,
  findGestures,
  wordsOf,
  type Draft,
  type Strength,
} from "@troth/core";

export default defineRule({
  id: "human/warmth-removed",
  meta: {
    summary: "Keep the welcome, the gift and the story when a draft is tightened",
    why: "What a reader remembers of a message is often the sentence that asked for nothing, and that is the first to go when a text is shortened.",
    evidence: {
      grade: "D",
      source:
        "Experience of relationship marketers: gestures towards a customer get lost in process improvement",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "info",
    },
    certainty: "certain",
    messages: {
      one: "This change takes out {what} (“{quote}”).",
      more: "This change takes out {count} sentences that were there for the reader, among them {what} (“{quote}”).",
    },
    suggestions: {
      keep: {
        kind: "hint",
        label: "Is that on purpose? If it only had to be shorter, keep this and cut elsewhere.",
      },
    },
    options: {},
  },
  *check({ draft }) {
    if (draft.before === undefined) return;
    const [first, ...others] = lostGestures(draft.before, draft);
    if (first === undefined) return;
    const { kind, quote } = first;
    const said = { what: names[kind], quote: shortened(quote) };
    const suggest = [{ id: "keep" as const }];
    if (others.length === 0) yield { message: "one", at: "document", data: said, suggest };
    else {
      const count = others.length + 1;
      yield { message: "more", at: "document", data: { ...said, count }, suggest };
    }
  },
});

const names: Readonly<Record<Strength["kind"], string>> = {
  welcome: "a welcome",
  give: "a gift",
  story: "a story",
  purpose: "a purpose",
  proof: "a proof",
  reply: "an invitation to reply",
};

/** Gestures that are gone, where the draft has fewer of their kind than before. */
function lostGestures(before: Draft, now: Draft): Strength[] {
  const former = findGestures(before);
  const left = findGestures(now);
  const fewer = new Set(
    former.map(({ kind }) => kind).filter((kind) => countOf(former, kind) > countOf(left, kind)),
  );
  const sentences = bodyUnits(now).map(({ text }) => wordSet(text));
  return former.filter(({ kind, quote }) => fewer.has(kind) && !stillStands(quote, sentences));
}

function countOf(gestures: readonly Strength[], wanted: Strength["kind"]): number {
  return gestures.filter(({ kind }) => kind === wanted).length;
}

/** Shared part of its words, from which on a sentence is the old one with other words. */
const alike = 0.5;

function stillStands(quote: string, sentences: readonly ReadonlySet<string>[]): boolean {
  const words = wordSet(quote);
  return sentences.some((sentence) => {
    const shared = [...words].filter((word) => sentence.has(word)).length;
    return shared >= alike * words.size;
  });
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ key }) => key));
}

/** In characters. */
const longest = 160;

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, " ");
  if (line.length > longest) return `${line.slice(0, longest).trimEnd()}…`;
  return line.endsWith(".") ? line.slice(0, -1) : line;
}
