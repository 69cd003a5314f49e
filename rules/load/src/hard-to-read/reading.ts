import { automatedReadability } from "automated-readability";
import { colemanLiau } from "coleman-liau";
import { daleChallFormula, daleChallGradeLevel } from "dale-chall-formula";
import { flesch } from "flesch";
import { gunningFog } from "gunning-fog";
import { spacheFormula } from "spache-formula";

import { SentenceCounts } from "./counts.ts";

/** A reader of this age should not have to read it twice. */
const age = 16;

/** Of the formulas, so many must find the sentence too hard. */
const agreeing = 5;

/** Longer than this is hard without counting syllables, which takes long. */
const beyondDoubt = 1200;

/** Whether readability formulas agree that a sentence is hard; they know nothing of its meaning. */
export function isHard(sentence: string): boolean {
  if (sentence.length > beyondDoubt) return true;
  const counts = new SentenceCounts(sentence);
  let easy = 0;
  for (const ageFor of formulas) {
    if (ageFor(counts) > age) continue;
    easy += 1;
    if (formulas.length - easy < agreeing) return false;
  }
  return true;
}

/**
 * From what age on each formula thinks that a sentence is read with ease. Those that count letters
 * come first, then those with a list of words, then those that count syllables.
 */
const formulas: readonly ((counts: SentenceCounts) => number)[] = [
  (counts) => ageAtGrade(colemanLiau(counts)),
  ({ sentence, word, letter }) =>
    ageAtGrade(automatedReadability({ sentence, word, character: letter })),
  (counts) => ageAtGrade(spacheFormula(counts)),
  (counts) => ageAtGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
  ({ sentence, word, syllable }) => 20 - Math.floor(flesch({ sentence, word, syllable }) / 10),
  (counts) => ageAtGrade(gunningFog(counts)),
];

/** In the schools of the US, which the formulas count by. */
function ageAtGrade(grade: number): number {
  return Math.round(grade + 5);
}
