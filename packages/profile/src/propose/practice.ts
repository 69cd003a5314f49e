import { isPast } from "./past.ts";

/** Whether the sender says what it does as a rule: "we mend yours free", "each bag names who made it". */
export function isPractice(text: string): boolean {
  const acts = Array.from(text.matchAll(act), ([, word = ""]) => word.toLowerCase());
  return acts.some(isHabit) || refusal.test(text) || holdsForEach.test(text);
}

/** The word behind "we" or "I", adverbs left out. */
const act =
  /\b(?:we|i)(?:['’]ll| will)?(?: (?:never|always|only|also|still|now|then|just|truly|even|each|all|both|\p{L}{4,12}ly))? (\p{L}{3,20})(?!['’\p{L}])/giu;

function isHabit(word: string): boolean {
  return !noHabit.has(word) && !isPast(word) && !/(?:ed|ing)$/u.test(word);
}

/** Verbs of being, feeling and praise, and words that are no verbs. */
const noHabit: ReadonlySet<string> = new Set(
  `are was were been have had has can could may might must shall should would will cannot not
  think believe hope wish want need like love feel know guess see hear mean look say get plan try
  leverage empower deliver provide offer strive enable help bring create understand announce invite
  remain apologise apologize thank use did does cut put set read who the and with
  never always only also still now then just really truly even each all both`.split(/\s+/u),
);

const refusal =
  /\b(?:we|i) (?:do not|don['’]t|won['’]t|will not|never) (?!(?:know|think|want|need|mean|have|believe|like|see|get)\b)\p{L}{3,20}/iu;

const holdsForEach =
  /^(?:each|every|all|no|nothing|nobody)\b.{3,80}\b(?:carries|comes|names|says|shows|lists|leaves|is|are|has)\b.{0,60}\b(?:we|us|our|made|by hand|free|page)\b/iu;
