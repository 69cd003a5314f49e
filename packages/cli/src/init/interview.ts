import { offeredPromises, type Start, type StartPromise } from "@troth/config/profile-start";
import { channels } from "@troth/core";

import type { Dialogue } from "../io.ts";
import { ask, askWhether, asWords } from "./ask.ts";
import { askValues } from "./ask-values.ts";
import { firstOf, longerThan, onlyVirtue } from "./faults.ts";

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
