import type { Phrase } from "@troth/core";

/** What is true or false of a thing that is sold, and what laws on claims name; each must be proved. */
export const claims: readonly Phrase[] = [
  {
    id: "claim",
    forms: [
      "biodegradable",
      "compostable",
      "carbon neutral",
      "carbon negative",
      "climate neutral",
      "climate positive",
      "net zero",
      "CO2 neutral",
      "plastic free",
      "plastic neutral",
      "cruelty free",
      "fair trade",
      "fairtrade",
      "conflict free",
      "deforestation free",
      "chemical free",
      "toxin free",
      "hypoallergenic",
      "clinically proven",
      "dermatologically tested",
      "carbon offset",
    ],
  },
];
