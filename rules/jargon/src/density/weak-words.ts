import { formsOf, type PartOfSpeech, type Phrase } from "@troth/core";

/**
 * Words too ordinary to be flagged one by one, and fog where many stand together. Ours: read off
 * drafts in which people marked jargon. Those that `jargon/buzzword` knows in a narrower sense
 * count here where they are met outside it.
 */
const weak: Readonly<Record<PartOfSpeech, string>> = {
  verb: "enhance collaborate implement transform align prioritize",
  noun:
    "innovation initiative capability transformation strategy framework outcome insight " +
    "engagement alignment workflow excellence methodology challenge opportunity partnership",
  other:
    "collaboration collaborative dynamic integrated agile flexible powerful advanced " +
    "enterprise sustainable sustainability optimization automation " +
    "strategically cloud-native mission-driven",
};

/** Of the words of `jargon/buzzword` those that count half where they are met in another sense. */
export const halfMeant: ReadonlySet<string> = new Set(
  (
    "solution innovative robust scalable proactive actionable granular disruptive proven strategic " +
    "comprehensive ecosystem landscape visibility offering stakeholder unlock unleash drive deliver " +
    "empower enable tailored compelling engaging foster harness optimize maximize accelerate revolutionize embrace premier"
  ).split(" "),
);

/** One phrase for each weak word, in all its forms. */
export const weakPhrases: readonly Phrase[] = (["verb", "noun", "other"] as const).flatMap((part) =>
  weak[part].split(" ").map((lemma) => ({ id: lemma, forms: formsOf(lemma, part) })),
);
