import { plain } from "@troth/reporters";

import { scalarOf } from "../profile/scalar.ts";

import {
  offeredPromises,
  type Start,
  type StartProof,
  type StartValue,
  type Words,
} from "./start.ts";

interface Surroundings {
  /** Path of the JSON Schema from the file, where it is installed. */
  readonly schema: string | undefined;
  /** `values.yaml` */
  readonly name: string;
  /** The day until which what is found today is taken to hold: `YYYY-MM-DD`. */
  readonly until: string;
}

/** A profile as YAML, each line explained. Ends with a line feed. */
export function valuesYaml(start: Start, { schema, name, until }: Surroundings): string {
  const { brand, values, spare } = start;
  const hasPlaces = [brand, start.purpose, ...values.map(({ means }) => means)].some(
    ({ place }) => place !== undefined,
  );
  return [
    `# What ${plain(brand.text)} stands for, and what shows it. troth holds drafts to this file.`,
    "# Change whatever is not yours, and keep it under review like anything that you sign.",
    ...(hasPlaces
      ? ["# Where a line ends with a place, its words stand there in your drafts."]
      : []),
    `# \`troth lint ${name}\` judges this file itself.`,
    ...(schema === undefined
      ? []
      : ["", "# Lets editors complete and check this file.", `$schema: ${scalarOf(schema)}`]),
    "",
    "# The version of profiles that this is; there is only one.",
    "version: 1",
    "",
    "# What customers call you.",
    "brand:",
    `  name: ${withPlace(brand)}`,
    "",
    ...missionLines(start),
    "",
    ...purposeLines(start),
    "",
    "# One to six values. Each is something that you do, that costs you something, and that can be seen.",
    "values:",
    ...values.flatMap((value, at) => [
      ...(at === 0 ? [] : [""]),
      ...valueLines(value, until).map((line) => `  ${line}`.trimEnd()),
    ]),
    ...spareLines(spare),
    "",
    ...promiseLines(start),
    "",
    ...wordLines(start),
    "",
  ].join("\n");
}

function missionLines({ mission }: Start): string[] {
  return mission === ""
    ? [
        "# What do you do, and for whom? One sentence, as you would say it at a market stall:",
        "# mission: We mend bags for people who carry too much.",
      ]
    : ["# What you do, and for whom.", `mission: ${scalarOf(mission)}`];
}

function purposeLines({ purpose, purposeIsOurs }: Start): string[] {
  const lines = ["# Why it matters beside the money: for somebody, or against something."];
  if (purposeIsOurs) {
    lines.push(
      "# Nobody has said it yet, so one stands here to begin with. What should be different for",
      "# somebody because you are there?",
    );
  }
  return [...lines, `purpose: ${withPlace(purpose)}`];
}

/** A value as an item of a list that starts at the left edge. */
export function valueLines(value: StartValue, until: string): string[] {
  const { id, name, means, not, expressions, keywords, lookalikes, proof } = value;
  const known = proof.filter(({ source }) => source !== undefined);
  return [
    "# How findings call it: never changed.",
    `- id: ${id}`,
    "  # What you call it, in a few words.",
    `  name: ${scalarOf(name)}`,
    "  # What you do, in one plain sentence.",
    `  means: ${withPlace(means)}`,
    ...(not === ""
      ? [
          "  # What does it cost you, or what do you leave for it? Without an answer it is a slogan,",
          "  # and `troth lint` on this file says so. For example: We accept selling fewer new bags.",
        ]
      : ["  # What it costs you, or what you leave for it."]),
    `  not: ${not === "" ? '""' : scalarOf(not)}`,
    "  # Sentences and phrases that count as showing it, in any inflection; at least three.",
    "  expressions:",
    ...expressions.map((one) => `    - ${withPlace(one)}`),
    ...listOf(keywords, "keywords", "Words of its subject: it is spoken of, not yet shown."),
    ...(lookalikes.length > 0
      ? listOf(lookalikes, "lookalikes", "Phrases that sound like it and do not count.")
      : [
          "  # Which phrases sound like it, and anybody could write them? They would not count:",
          "  # lookalikes: [made with care, quality you can trust]",
        ]),
    ...(known.length === 0
      ? [
          "  # Whether it takes a proof to say it. What could a customer check? Write it under `proof`,",
          "  # and take this line out.",
          "  requires_proof: false",
        ]
      : []),
    ...proofLines(proof, until),
  ];
}

function proofLines(proof: readonly StartProof[], until: string): string[] {
  const known = proof.filter(({ source }) => source !== undefined);
  const unknown = proof.filter(({ source }) => source === undefined);
  const asked = unknown.flatMap(({ claim }) => [
    `    # “${plain(claim.text)}” (${plain(claim.place ?? "")}): where can a customer check it?`,
    "    # A URL, or a file of this repository.",
  ]);
  const explained = "  # What can be checked: in your words, where, and until when it holds.";
  if (known.length === 0) return [explained, ...asked, "  proof: []"];
  return [
    explained,
    ...(known.some(({ claim }) => claim.place !== undefined)
      ? [
          "  # So far the source is the draft that says it. Is there a list, a count, a page behind it?",
        ]
      : []),
    "  proof:",
    ...known.flatMap(({ id, claim, kind, source = "" }) => [
      ...passing(claim.text),
      `    - id: ${id}`,
      `      claim: ${withPlace(claim)}`,
      `      kind: ${kind}`,
      `      source: ${scalarOf(source)}`,
      `      valid_until: ${until}`,
    ]),
    ...asked,
  ];
}

/** "Last month" is another one each month. */
function passing(claim: string): string[] {
  const [found] =
    /\b(?:last|this) (?:week|month|quarter|season|year)\b|\byesterday\b/iu.exec(claim) ?? [];
  return found === undefined
    ? []
    : [
        `    # When was “${plain(found.toLowerCase())}”? Write the month or the year in its place: a proof stays.`,
      ];
}

function listOf(words: readonly string[], key: string, comment: string): string[] {
  if (words.length === 0) return [];
  return [`  # ${comment}`, `  ${key}: [${words.map(scalarOf).join(", ")}]`];
}

function spareLines(spare: Start["spare"]): string[] {
  if (spare.length === 0) return [];
  return [
    "",
    "# Your drafts say these too. Is one of them a value? With two more sentences like it, it can",
    "# stand above; `troth accept FILE:LINE VALUE` adds one to a value that is there.",
    ...spare.map(({ text, place }) => `#   ${plain(text)} # ${plain(place)}`),
  ];
}

function promiseLines({ promises }: Start): string[] {
  const about =
    "# What you have promised your customers. What breaks a promise is an error in every draft.";
  if (promises.length > 0) return [about, "promises:", ...promises.map(promiseLine)];
  return [
    about,
    "# Have you promised one of these? Then take the marks away from its line and the first.",
    "# promises:",
    ...offeredPromises.map((promise) => `# ${promiseLine(promise)}`),
  ];
}

function promiseLine({ id, text, test }: Start["promises"][number]): string {
  return `  - { id: ${id}, text: ${scalarOf(text)}, test: ${test} }`;
}

function wordLines({ avoid, internal }: Start): string[] {
  const lines = [
    ...(avoid.length > 0
      ? [
          "  # Words that you leave to others. What do you write in their place? Add `instead:`.",
          "  avoid:",
          ...avoid.map((term) => `    - { term: ${scalarOf(term)} }`),
        ]
      : []),
    ...(internal.length > 0
      ? [
          "  # Words that only your company understands.",
          `  internal: [${internal.map(scalarOf).join(", ")}]`,
        ]
      : []),
  ];
  if (lines.length > 0) return ["# Your words.", "words:", ...lines];
  return [
    "# Which words do you leave to others, and which does only your company understand?",
    "# words:",
    "#   avoid: [{ term: eco-friendly, instead: say what is reused and how often }]",
    "#   internal: [AOV, hero SKU]",
  ];
}

function withPlace({ text, place }: Words): string {
  return place === undefined ? scalarOf(text) : `${scalarOf(text)} # ${plain(place)}`;
}

/** How long what was found today is taken to hold. @param today `YYYY-MM-DD` */
export function aYearFrom(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
