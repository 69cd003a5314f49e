import {
  outside,
  startValue,
  valueNamed,
  type StartProof,
  type StartValue,
  type Words,
} from "@troth/config/profile-start";
import { freeId, holdsFigure, idOf } from "@troth/profile/propose";

import type { Dialogue } from "../io.ts";
import { ask, askWhether, asWords } from "./ask.ts";
import { firstOf, longerThan, onlyVirtue } from "./faults.ts";

/** A profile holds no more, and few drafts show more than two. */
const mostValues = 6;

/** Goes through the values that drafts speak for, then asks for others. @throws {Ended} */
export async function askValues(
  dialogue: Dialogue,
  proposed: readonly StartValue[],
): Promise<readonly StartValue[]> {
  const values: StartValue[] = [];
  const isFound = proposed.some(({ means }) => means.place !== undefined);
  for (const value of isFound ? proposed : []) {
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    const kept = await keepOrLeave(dialogue, value);
    if (kept !== undefined) values.push(kept);
  }
  if (values.length === 0) values.push(await askValue(dialogue, startValue));
  while (values.length < mostValues) {
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    if (!(await askWhether(dialogue, "Is there another value of that kind?", false))) break;
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    values.push(await askValue(dialogue));
  }
  return withOwnIds(values);
}

/** A value that the drafts speak for. */
async function keepOrLeave(dialogue: Dialogue, value: StartValue): Promise<StartValue | undefined> {
  const quotes = value.expressions.map(({ text, place }) => `\n    “${text}” (${place})`).join("");
  const isTheirs = await askWhether(
    dialogue,
    `Your drafts say:${quotes}\n  Is that a value that you hold?`,
    true,
  );
  if (!isTheirs) return undefined;
  const name = await askName(dialogue, value.name);
  const means = await asWords(dialogue, value.means, meaning);
  const not = await ask(dialogue, cost);
  return { ...value, ...valueNamed(means.text, name), means, not };
}

/** @param fallback what is taken whole when the first question is left empty. */
async function askValue(dialogue: Dialogue, fallback?: StartValue): Promise<StartValue> {
  const means = await ask(dialogue, {
    ...meaning,
    ...(fallback !== undefined && { fallback: fallback.means.text }),
  });
  if (means === fallback?.means.text) return fallback;
  const named = valueNamed(means, await askName(dialogue, valueNamed(means).name));
  const not = await ask(dialogue, cost);
  const expressions = await askExpressions(dialogue);
  const proof = await askProof(dialogue);
  return {
    ...named,
    means: { text: means },
    not,
    expressions,
    keywords: [],
    lookalikes: [],
    proof,
  };
}

async function askName(dialogue: Dialogue, fallback: string): Promise<string> {
  const fault = longerThan(80);
  return ask(dialogue, { text: "What do you call it, in a few words?", fallback, fault });
}

const meaning = {
  text: "What do you do that others in your trade do not? One plain sentence.",
  example: "We try a repair before we sell a replacement.",
  fault: onlyVirtue,
};

const cost = {
  text: "What does it cost you, or what do you leave for it?",
  example: "We accept selling fewer new bags.",
  optional: true,
};

const showing = [
  "we mended it instead of replacing it",
  "send it back and we will fix the strap",
  "the repair costs less than a new one",
];

async function askExpressions(dialogue: Dialogue): Promise<readonly Words[]> {
  const given: Words[] = [];
  for (const [at, example] of showing.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    const text = await ask(dialogue, {
      text: `Which words in a letter would show it? ${at + 1} of ${showing.length}; one sentence or phrase.`,
      example,
      fault: firstOf(longerThan(300), onlyVirtue, (answer) =>
        given.some((one) => one.text.toLowerCase() === answer.toLowerCase())
          ? "That one stands there already."
          : undefined,
      ),
    });
    given.push({ text });
  }
  return given;
}

async function askProof(dialogue: Dialogue): Promise<readonly StartProof[]> {
  const claim = await ask(dialogue, {
    text: "What could a customer check? A figure, a list, a rule.",
    example: "12,408 repairs in 2025",
    optional: true,
  });
  if (claim === "") return [];
  const source = await ask(dialogue, {
    text: "Where can it be checked? A URL, or a file of this repository.",
    example: "https://tarn-canvas.example/repairs",
    optional: true,
    fault: (answer) =>
      outside.test(answer)
        ? "Others must be able to check it: a URL, or a path from this folder downwards."
        : undefined,
  });
  const kind = holdsFigure(claim) ? "number" : "policy";
  return [
    { id: idOf(claim), claim: { text: claim }, kind, source: source === "" ? undefined : source },
  ];
}

function withOwnIds(values: readonly StartValue[]): readonly StartValue[] {
  const taken = new Set<string>();
  const own = (wanted: string): string => {
    const id = freeId(wanted, taken);
    taken.add(id);
    return id;
  };
  return values.map((value) => ({
    ...value,
    id: own(value.id),
    proof: value.proof.map((one) => ({ ...one, id: own(one.id) })),
  }));
}
