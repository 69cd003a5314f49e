import type { AskLevel } from "../acts.ts";

/** A step of the relationship, as `stage` states it. The caps are a house default. */
interface Step {
  /** How the reader stands to the sender: "to a stranger". */
  readonly who: string;
  /** The most that may be asked. */
  readonly most: AskLevel;
  /** The most once the message itself has given something. */
  readonly mostAfterGift?: AskLevel;
}

/** By stage, 0 to 5. */
export const ladder: readonly Step[] = [
  { who: "a stranger", most: 2 },
  { who: "somebody who has only just met you", most: 2, mostAfterGift: 3 },
  { who: "somebody you have talked with", most: 4 },
  { who: "a customer", most: 3, mostAfterGift: 4 },
  { who: "a customer of long standing", most: 4 },
  { who: "an advocate", most: 5 },
];

/** Smaller asks by act: each stands alone as a sentence, and a reader answers it in a line. */
export const smaller: ReadonlyMap<string, string> = new Map([
  ["a commitment", "Would a month be enough to see whether it fits?"],
  ["a meeting", "Is this on your list this quarter?"],
  ["an order", "Shall I send you the details?"],
  ["a membership", "Shall I send you what members do in a year?"],
  ["a trial", "Would a short tour help you decide?"],
  ["a sign-up", "Shall I send you the notes afterwards?"],
  ["a subscription", "Shall I send you one issue to look at?"],
  ["a download", "Reply ‘yes’ and I'll send it."],
  ["answers to a survey", "May I ask one question: what would you change first?"],
  ["a review", "How is it working for you?"],
  ["a picture or a post", "How do you like it so far?"],
  ["a referral", "Do you know anybody who would have a use for this?"],
  ["money", "Shall I send you what last year's gifts paid for?"],
  ["volunteers", "Shall I send you what a shift looks like?"],
  ["a signature", "Shall I send you the letter to read?"],
]);
