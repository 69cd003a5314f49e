import type { Phrase } from "@troth/core";

/** Authorities that nobody can ask, and what they are said to have found: "studies show". */
const vague: Phrase = {
  id: "vague",
  forms: [
    ...combine(
      "studies|researchers|experts|scientists|statistics|surveys|polls|analysts|specialists|doctors|dermatologists|dentists|nutritionists|psychologists|economists",
      "show|say|agree|prove|suggest|recommend|confirm|find|reveal|believe|indicate|predict|estimate|tell us|have shown|have proven|have proved|have found|consistently show|clearly show|all agree|now show|still show|also show|have long known|have long shown",
    ),
    ...combine(
      "research|science|evidence|a study|one study|a new study|a recent study|a survey|a recent survey|a recent poll|a new report|a recent report",
      "shows|says|proves|suggests|confirms|finds|found|reveals|indicates|predicts|tells us|has shown|has proven|has proved|has found|consistently shows|clearly shows|now shows|still shows|also shows|has long shown",
    ),
  ],
};

/** Approval in two words. */
const approved: Phrase = {
  id: "approved",
  forms:
    "scientifically proven|scientifically tested|clinically proven|clinically tested|clinically shown|lab proven|proven by science|backed by science|backed by research|backed by studies|science backed|research backed|doctor recommended|doctor approved|dermatologist recommended|dermatologist approved|dermatologist tested|dentist recommended|expert approved|expert recommended|recommended by doctors|recommended by experts|recommended by dermatologists|recommended by dentists|according to experts|according to industry experts|according to science|according to scientists|according to studies|according to research|according to recent studies|according to recent research|according to statistics|it has been proven|proven to increase|proven to reduce|proven to improve|proven to boost|proven to help|proven to work|proven to cut|proven to lower|proven to prevent|it is a proven fact|it is scientifically proven|it is widely believed|it is widely accepted".split(
      "|",
    ),
};

/** People who say so; only beside a figure is this a claim. */
const crowd: Phrase = {
  id: "crowd",
  forms: combine(
    "customers|our customers|users|our users|clients|our clients",
    "report|say|see|experience|tell us|have seen",
  ),
};

export const phrases: readonly Phrase[] = [vague, approved, crowd];

function combine(people: string, verbs: string): string[] {
  return people.split("|").flatMap((who) => verbs.split("|").map((verb) => `${who} ${verb}`));
}
