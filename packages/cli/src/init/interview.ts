import { channels } from "@troth/core";
import { freeId, holdsFigure, idOf, isBareVirtue } from "@troth/profile/propose";

import type { Dialogue } from "../io.ts";
import { ask, askWhether } from "./ask.ts";
import {
  offeredPromises,
  startValue,
  valueNamed,
  type Start,
  type StartProof,
  type StartPromise,
  type StartValue,
  type Words,
} from "./start.ts";

/** Asks the owner of a brand what is to be written. @param start what stands unless they say otherwise. @throws {Ended} */
export async function interview(dialogue: Dialogue, start: Start): Promise<Start> {
  const brand = await asWords(dialogue, start.brand, {
    text: "What do customers call you?",
    example: "Tarn Canvas",
    fault: longerThan(80),
  });
  const mission = await ask(dialogue, {
    text: "What do you do, and for whom? One sentence.",
    example: "We mend bags for people who carry too much.",
    optional: true,
    fault: longerThan(200),
  });
  const purpose = await asWords(dialogue, start.purpose, {
    text: "Why does it matter beside the money? What should be different because you are there?",
    example: "A bag should outlive its fashion.",
    fault: firstOf(longerThan(200), onlyVirtue),
  });
  const purposeIsOurs = start.purposeIsOurs && purpose === start.purpose;
  const values = await askValues(dialogue, start.values);
  const promises = await askPromises(dialogue);
  const avoid = await askWords(dialogue, {
    text: "Which words do you leave to others? Put commas between them.",
    example: "eco-friendly, artisan, solution",
  });
  const internal = await askWords(dialogue, {
    text: "Which words does only your company understand? Put commas between them.",
    example: "AOV, hero SKU, churned",
  });
  const channel = await ask(dialogue, {
    text: `What do most of your drafts become? One of ${channels.join(", ")}.`,
    example: "news, for newsletters",
    optional: true,
    fault: (answer) =>
      channels.some((one) => one === answer) ? undefined : `Choose one of ${channels.join(", ")}.`,
  });
  const known = channels.find((one) => one === channel);
  return {
    ...start,
    brand,
    mission,
    purpose,
    purposeIsOurs,
    values,
    promises,
    avoid,
    internal,
    channel: known,
  };
}

/** A profile holds no more, and few drafts show more than two. */
const mostValues = 6;

async function askValues(
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
      /^(?:\.\.|[\\/~]|[a-z]:[\\/])/iu.test(answer)
        ? "Others must be able to check it: a URL, or a path from this folder downwards."
        : undefined,
  });
  const kind = holdsFigure(claim) ? "number" : "policy";
  return [
    { id: idOf(claim), claim: { text: claim }, kind, source: source === "" ? undefined : source },
  ];
}

async function askPromises(dialogue: Dialogue): Promise<readonly StartPromise[]> {
  const given: StartPromise[] = [];
  for (const promise of offeredPromises) {
    const text = `Have you promised your customers: “${promise.text}”? What breaks it would be an error.`;
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    if (await askWhether(dialogue, text, false)) given.push(promise);
  }
  return given;
}

interface WordsQuestion {
  readonly text: string;
  readonly example: string;
}

async function askWords(dialogue: Dialogue, question: WordsQuestion): Promise<readonly string[]> {
  const answer = await ask(dialogue, { ...question, optional: true });
  return [...new Set(answer.split(",").map((word) => word.trim()))].filter(Boolean);
}

/** Words that were found keep their place when they are left as they are. */
async function asWords(
  dialogue: Dialogue,
  found: Words,
  question: { readonly text: string; readonly example: string; readonly fault: Fault },
): Promise<Words> {
  const text = await ask(dialogue, { ...question, fallback: found.text });
  return text === found.text ? found : { text };
}

type Fault = (answer: string) => string | undefined;

function onlyVirtue(answer: string): string | undefined {
  return isBareVirtue(answer)
    ? "That names a virtue, or nothing yet. Say who does what, so that a customer could see it."
    : undefined;
}

function longerThan(most: number): Fault {
  return (answer) =>
    answer.length > most ? `That is longer than ${most} characters. Shorten it.` : undefined;
}

function firstOf(...faults: readonly Fault[]): Fault {
  return (answer) => faults.map((fault) => fault(answer)).find((said) => said !== undefined);
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
