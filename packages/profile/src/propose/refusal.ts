import type { DeclaredValue, Unit } from "@troth/core";

import { expressionOf } from "../match/expression.ts";
import { findClose, isDenied } from "../match/find.ts";
import { ofOthers, speaks, stance } from "../match/stance.ts";
import { wordsIn } from "../match/unit-words.ts";
import { isBareVirtue } from "./sentence.ts";

/** Why a sentence cannot stand for a value, and what would. */
export interface NotAccepted {
  readonly message: string;
  readonly remedy: string;
}

/** What a profile takes as one expression. */
const longest = 300;

/** Why a sentence shows nothing of a value; undefined where it may be written into the profile. */
export function whyNotAccepted(unit: Unit, value: DeclaredValue): NotAccepted | undefined {
  const { text } = unit;
  const { name, lookalikes, brokenBy } = value;
  const lookalike = heldIn(unit, lookalikes);
  if (lookalike !== undefined) {
    return {
      message: `It holds “${lookalike}”, a lookalike of “${name}”: it sounds like the value and does not count.`,
      remedy: "Choose a sentence that says what you do, or take the phrase out of `lookalikes`.",
    };
  }
  const broken = heldIn(unit, brokenBy);
  if (broken !== undefined) {
    return {
      message: `It holds “${broken}”, which breaks “${name}”.`,
      remedy: "Choose another sentence, or take the phrase out of `broken_by`.",
    };
  }
  if (text.includes("\uFFFC")) {
    return {
      message: "It holds a merge tag, which reads otherwise for each reader.",
      remedy: "Write the sentence into the profile by hand, without the tag.",
    };
  }
  if (text.length > longest) {
    return {
      message: `It is longer than ${longest} characters.`,
      remedy: "Write its telling part into the profile by hand.",
    };
  }
  if (text.endsWith("?")) {
    return {
      message: "It is a question, and a question shows nothing.",
      remedy: "Choose a sentence that says what you do or have done.",
    };
  }
  if (isBareVirtue(text) || stance.test(text)) {
    return {
      message: "It names or praises a virtue, which says a value and does not show it.",
      remedy: "Choose a sentence with an act, a rule, a figure, a day or a name in it.",
    };
  }
  if (ofOthers.test(text) && !speaks.test(text)) {
    return {
      message: "It speaks of others, not of you.",
      remedy: "Choose a sentence that says what you do or have done.",
    };
  }
  return undefined;
}

/** The first of some phrases that a unit holds and does not deny. */
function heldIn(unit: Unit, phrases: readonly string[]): string | undefined {
  const words = wordsIn(unit);
  return phrases.find((phrase) => {
    const match = findClose(expressionOf(phrase), words);
    return match !== undefined && !isDenied(match, words);
  });
}
