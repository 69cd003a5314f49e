import type { Channel } from "@troth/core";
import { idOf, nameOf, type Proposal, type Quote } from "@troth/profile/propose";

/** Words of a new profile; those that were found have the place where they stand. */
export interface Words {
  readonly text: string;
  readonly place?: string;
}

/** A proof of a new profile. */
export interface StartProof {
  readonly id: string;
  readonly claim: Words;
  readonly kind: "number" | "policy";
  /** A URL or a path from the profile; undefined where nobody has said yet. */
  readonly source: string | undefined;
}

/** A value of a new profile. */
export interface StartValue {
  readonly id: string;
  readonly name: string;
  readonly means: Words;
  /** "" where nobody has said yet. */
  readonly not: string;
  readonly expressions: readonly Words[];
  readonly keywords: readonly string[];
  readonly lookalikes: readonly string[];
  readonly proof: readonly StartProof[];
}

/** A promise that troth itself can hold drafts to. */
export interface StartPromise {
  readonly id: string;
  readonly text: string;
  readonly test: string;
}

/** All that `init` writes. */
export interface Start {
  readonly brand: Words;
  readonly mission: string;
  readonly purpose: Words;
  /** No sentence and no answer gave it. */
  readonly purposeIsOurs: boolean;
  readonly values: readonly StartValue[];
  readonly promises: readonly StartPromise[];
  readonly avoid: readonly string[];
  readonly internal: readonly string[];
  /** Sentences of the drafts that no value took. */
  readonly spare: readonly Quote[];
  readonly channel: Channel | undefined;
}

/** Promises that are offered, each held to by rules or patterns. */
export const offeredPromises: readonly StartPromise[] = [
  {
    id: "no-clock",
    text: "Nothing we sell runs out on a clock",
    test: "{ forbid_rules: [pressure/false-urgency, pressure/unbacked-scarcity] }",
  },
  {
    id: "somebody-reads",
    text: "Whoever replies reaches a person",
    test: '{ forbid_text: ["no-?reply@", "do not reply"] }',
  },
];

/** What stands where nothing better is known: a value that drafts themselves can keep. */
export const startValue: StartValue = {
  id: "no-rush",
  name: "No rush",
  means: { text: "We never hurry anyone into buying." },
  not: "We lose those who would only have bought in a hurry.",
  expressions: [
    { text: "take your time" },
    { text: "it will still be here next week" },
    { text: "there is no countdown" },
    { text: "think it over and write to us" },
  ],
  keywords: ["hurry", "rush"],
  lookalikes: ["hassle-free", "shop with confidence"],
  proof: [],
};

const startPurpose = "Nobody should be hurried into buying.";

/** What is written when nobody is asked. @param folder its name stands for the brand's. */
export function startFrom(proposal: Proposal, folder: string): Start {
  const { brand, purpose, values, spare } = proposal;
  const proposed = values.map((value): StartValue => ({
    ...value,
    not: "",
    lookalikes: [],
    proof: value.proof.map(({ id, text, place, path }) => ({
      id,
      claim: { text, place },
      kind: "number",
      source: outside.test(path) ? undefined : path,
    })),
  }));
  return {
    brand: brand ?? { text: brandFrom(folder) },
    mission: "",
    purpose: purpose ?? { text: startPurpose },
    purposeIsOurs: purpose === undefined,
    values: proposed.length > 0 ? proposed : [startValue],
    promises: [],
    avoid: [],
    internal: [],
    spare,
    channel: undefined,
  };
}

/** A path that leads out of the folder of the profile, where others may not find it. */
export const outside = /^(?:\.\.|[\\/~<]|[a-z]:[\\/])/iu;

/** `copperpot-coffee` is a folder of Copperpot Coffee. */
function brandFrom(folder: string): string {
  const words = folder.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return name.slice(0, 60) || "Your brand";
}

/** A value by what its owner says that it means. */
export function valueNamed(means: string, name = nameOf(means)): Pick<StartValue, "id" | "name"> {
  return { id: idOf(name), name };
}
