import { anyCase, type Draft } from "@troth/core";

/** The reader wrote first, so the message itself is what was asked for. */
export function answersReader(draft: Pick<Draft, "units">): boolean {
  return draft.units.slice(0, fewFirst).some(({ text }) => answer.test(text));
}

const fewFirst = 6;

const answer = anyCase(
  /\b(?:you (?:asked|requested|enquired|inquired|wrote (?:to )?(?:us|me))|as (?:you )?requested|your (?:question|enquiry|inquiry|request)|(?:thanks|thank you) for (?:asking|your (?:interest|question|e?mail|message|enquiry|inquiry|reply)|getting in touch|reaching out|contacting|writing)|(?:get|getting) back to you|in (?:reply|response) to your)\b/iu,
);
