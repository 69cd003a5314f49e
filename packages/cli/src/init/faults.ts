import { isBareVirtue } from "@troth/profile/propose";

/** Why an answer cannot be taken; undefined where it can. */
export type Fault = (answer: string) => string | undefined;

/** A virtue says nothing that a customer could see. */
export function onlyVirtue(answer: string): string | undefined {
  return isBareVirtue(answer)
    ? "That names a virtue, or nothing yet. Say who does what, so that a customer could see it."
    : undefined;
}

/** In characters. */
export function longerThan(most: number): Fault {
  return (answer) =>
    answer.length > most ? `That is longer than ${most} characters. Shorten it.` : undefined;
}

/** The first that is wrong with it. */
export function firstOf(...faults: readonly Fault[]): Fault {
  return (answer) => faults.map((fault) => fault(answer)).find((said) => said !== undefined);
}
