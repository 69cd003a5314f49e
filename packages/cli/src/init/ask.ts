import type { Words } from "@troth/config/profile-start";

import type { Dialogue } from "../io.ts";

/** A question that a brand owner understands. */
export interface Question {
  readonly text: string;
  /** What others have answered. */
  readonly example?: string;
  /** What stands when the line is left empty; without it, and unless `optional`, one is needed. */
  readonly fallback?: string;
  readonly optional?: boolean;
  /** Why an answer cannot be taken. */
  readonly fault?: (answer: string) => string | undefined;
}

/** The person has ended the interview. */
export class Ended extends Error {
  override readonly name = "Ended";
}

/** Asks until the answer can be taken. @throws {Ended} */
export async function ask(dialogue: Dialogue, question: Question): Promise<string> {
  const { fallback, optional = false, fault } = question;
  let shown = shownAs(question);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person gives one answer after the other
    const line = await dialogue.ask(shown);
    if (line === undefined) throw new Ended();
    const answer = line.replaceAll(/\s+/gu, " ").trim();
    if (answer === "" && fallback !== undefined) return fallback;
    if (answer === "" && optional) return "";
    const wrong =
      answer === ""
        ? "This one is needed. Ctrl-D ends it; then nothing is written."
        : fault?.(answer);
    if (wrong === undefined) return answer;
    shown = `  ${wrong}\n  > `;
  }
}

/** Words that were found keep their place when they are left as they are. @throws {Ended} */
export async function asWords(
  dialogue: Dialogue,
  found: Words,
  question: Question,
): Promise<Words> {
  const text = await ask(dialogue, { ...question, fallback: found.text });
  return text === found.text ? found : { text };
}

/** @throws {Ended} */
export async function askWhether(
  dialogue: Dialogue,
  text: string,
  fallback: boolean,
): Promise<boolean> {
  const answer = await ask(dialogue, {
    text,
    fallback: fallback ? "yes" : "no",
    fault: (given) => (/^(?:y|yes|n|no)$/iu.test(given) ? undefined : "Answer yes or no."),
  });
  return /^y/iu.test(answer);
}

function shownAs({ text, example, fallback, optional = false }: Question): string {
  const without = fallback ?? (optional ? "leave it out" : undefined);
  return [
    "",
    text,
    ...(example === undefined ? [] : [`  For example: ${example}`]),
    ...(without === undefined ? [] : [`  Return alone: ${without}`]),
    "  > ",
  ].join("\n");
}
