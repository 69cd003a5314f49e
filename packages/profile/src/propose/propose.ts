import type { Draft } from "@troth/core";

import { concretenessOf } from "../match/concrete.ts";
import { ownNames } from "../match/matcher.ts";
import { brandNameIn } from "./brand-name.ts";
import { clausesOf } from "./clauses.ts";
import { groupsOf, type Group } from "./groups.ts";
import { sentencesOf, type Quote, type Sentence } from "./sentence.ts";

/** A value that a brand's own drafts speak for. Its cost they do not tell. */
export interface ProposedValue {
  readonly id: string;
  readonly name: string;
  readonly means: Quote;
  /** At least three. */
  readonly expressions: readonly Quote[];
  readonly keywords: readonly string[];
  readonly proof: readonly ProposedProof[];
}

/** A figure in the words of a draft. */
export interface ProposedProof extends Quote {
  readonly id: string;
  /** The file that says it. */
  readonly path: string;
}

/** What a brand's own drafts say of it, each in their words. */
export interface Proposal {
  readonly brand?: Quote;
  readonly purpose?: Quote;
  readonly values: readonly ProposedValue[];
  /** Sentences that show something and belong to no proposed value. */
  readonly spare: readonly Quote[];
}

/** @param known names of the brand beside that in the drafts: their words tell no subject. */
export function proposeProfile(drafts: readonly Draft[], known: readonly string[] = []): Proposal {
  const brand = brandNameIn(drafts);
  const own = ownNames({ name: brand?.text ?? "", aliases: known });
  const sentences = unlike(drafts.flatMap((draft) => sentencesOf(draft, own)));
  const purpose = sentences.find(({ kind }) => kind === "purpose");
  const shown = sentences.filter((one) => one !== purpose);
  const groups = groupsOf(shown);
  const taken = new Set(groups.flatMap((group) => group.sentences));
  return {
    ...(brand && { brand }),
    ...(purpose && { purpose: quoteOf(purpose) }),
    values: withOwnIds(groups.map((group) => valueOf(group, own))),
    spare: byKind(shown.filter((one) => !taken.has(one) && one.kind !== "fact"))
      .slice(0, mostSpare)
      .map(quoteOf),
  };
}

/** A list that somebody reads to the end. */
const mostSpare = 8;

/** The same words in two files are one sentence. */
function unlike(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const key = sentence.text.toLowerCase();
    if (!seen.has(key)) seen.set(key, sentence);
  }
  return [...seen.values()];
}

function quoteOf({ text, place }: Quote): Quote {
  return { text, place };
}

function valueOf(
  { subject, sentences, expressions }: Group,
  own: ReadonlySet<string>,
): ProposedValue {
  const means = meaningIn(sentences);
  const name = nameOf(expressionIn(means, expressions));
  const figures = sentences.filter(({ kind }) => kind === "figure");
  return {
    id: idOf(name),
    name,
    means: quoteOf(means),
    expressions,
    keywords: [subject],
    proof: figures.flatMap((one) => proofOf(one, subject, own)),
  };
}

/** What is done as a rule says more of a value than what was done once; the shorter the better. */
function meaningIn(sentences: readonly Sentence[]): Sentence {
  const [best] = byKind(sentences.toSorted((a, b) => a.text.length - b.text.length));
  if (best === undefined) throw new Error("a group without a sentence");
  return best;
}

function byKind(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const kinds: readonly Sentence["kind"][] = ["practice", "purpose", "deed", "figure", "fact"];

function expressionIn({ place, text }: Quote, expressions: readonly Quote[]): string {
  const whole = text.toLowerCase();
  const inside = expressions.filter(
    (one) => one.place === place && whole.includes(one.text.toLowerCase()),
  );
  const act = inside.find((one) => /^(?:we|i)\b/iu.test(one.text));
  return (act ?? inside[0])?.text ?? text;
}

/** What a value may be called by what is done: "we mend what we make" is "Mend what we make". */
export function nameOf(clause: string): string {
  const act = clause.replace(/^(?:we|i)(?:['’]ll| will)?\s+/iu, "").replace(/[.!]$/u, "");
  const words = firstActIn(act).split(/\s+/u);
  const short = words.slice(0, mostNameWords);
  while (short.length < words.length && short.length > 2 && dangling.test(short.at(-1) ?? ""))
    short.pop();
  const name = short.join(" ").replace(/[,;:]$/u, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const mostNameWords = 7;
const fewestNameWords = 3;

/** Of two acts that are too long for a name, the first. */
function firstActIn(act: string): string {
  const [first = act] = act.split(/\s+(?:and|or|but)\s+/iu);
  const isLong = act.split(/\s+/u).length > mostNameWords;
  return isLong && first.split(/\s+/u).length >= fewestNameWords ? first : act;
}

/** What is cut off does not end with one of these. */
const dangling =
  /^(?:a|an|the|and|or|but|of|to|in|on|at|for|with|from|by|than|that|this|our|your|its|it|what|who|is|are|was|we|you|i|as|last|every|each|whatever|\d\S*)$/iu;

/** Small letters, digits and hyphens, as the schema wants it. */
export function idOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, "");
  const id = plain.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^[^a-z]+|-+$/gu, "");
  return id.slice(0, 40).replace(/-+$/u, "") || "value";
}

function proofOf(sentence: Sentence, subject: string, own: ReadonlySet<string>): ProposedProof[] {
  const { text, place, path } = sentence;
  const claim = clausesOf(text).find(
    (clause) => concretenessOf(clause, own).figure && /\d/u.test(clause),
  );
  return claim === undefined
    ? []
    : [
        {
          id: idOf(`${subject} ${claim.match(/\d[\d.,]*/u)?.[0] ?? ""}`),
          text: claim,
          place,
          path,
        },
      ];
}

/** Findings name values and proofs by their ids, so that no two may share one. */
function withOwnIds(values: readonly ProposedValue[]): ProposedValue[] {
  const taken = new Set<string>();
  const own = (id: string): string => {
    const free = freeId(id, taken);
    taken.add(free);
    return free;
  };
  return values.map((value) => ({
    ...value,
    id: own(value.id),
    proof: value.proof.map((proof) => ({ ...proof, id: own(proof.id) })),
  }));
}

/** An id, with a number behind it where it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth += 1) free = `${id}-${nth}`;
  return free;
}
