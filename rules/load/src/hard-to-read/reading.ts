import { automatedReadability } from "automated-readability";
import { colemanLiau } from "coleman-liau";
import { daleChallFormula, daleChallGradeLevel } from "dale-chall-formula";
import { flesch } from "flesch";
import { gunningFog } from "gunning-fog";
import { smogFormula } from "smog-formula";
import { spacheFormula } from "spache-formula";

import { countForFormulas } from "./counts.ts";

/** A reader of this age should not have to read it twice. */
const age = 16;

/** Of the seven formulas, so many must find the sentence too hard. */
const agreeing = 5;

/** Longer than this is hard without counting syllables, which takes long. */
const beyondDoubt = 1200;

/** Whether readability formulas agree that a sentence is hard; they know nothing of its meaning. */
export function isHard(sentence: string): boolean {
  if (sentence.length > beyondDoubt) return true;
  return agesFor(sentence).filter((needed) => needed > age).length >= agreeing;
}

/** From what age on each formula thinks that a sentence is read with ease. */
function agesFor(sentence: string): readonly number[] {
  const counts = countForFormulas(sentence);
  return [
    ageAtGrade(automatedReadability(counts)),
    ageAtGrade(colemanLiau(counts)),
    ageAtGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
    20 - Math.floor(flesch(counts) / 10),
    ageAtGrade(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    ageAtGrade(spacheFormula(counts)),
  ];
}

/** In the schools of the US, which the formulas count by. */
function ageAtGrade(grade: number): number {
  return Math.round(grade + 5);
}
