import type { CampaignProblem } from "@troth/campaign/rule";

export const messages = {
  crowded:
    "With “{touch}” readers get {count} from {first} to {last}, more than {max} in {days} days {source}. No number is right for everybody; this one is a house default.",
  declared:
    "With “{touch}” readers get {count} from {first} to {last}; your profile allows {max} in {days} days.",
  promised:
    "With “{touch}” readers get {count} from {first} to {last}, and {max} in {days} days were promised.",
  broken:
    "With “{touch}” readers get {count} from {first} to {last}, and you promised “{promise}”.",
  never: "“{touch}” goes out, and you promised “{promise}”.",
  quiet:
    "“{touch}” goes to readers {gap} days at most after “{event}”; your profile is silent for {days} days then.",
  close:
    "“{touch}” comes {gap} days after “{before}”; strangers are better left {least} days between two messages.",
  sent: "Sent on {date}.",
} as const;

export const suggestions = {
  move: {
    kind: "schedule",
    label: "Send “{touch}” on day {day} or later, or drop one of them.",
  },
  drop: { kind: "schedule", label: "Leave “{touch}” out, or send it another way." },
} as const;

/** A problem in the words of this rule. */
export type FrequencyProblem = CampaignProblem<typeof messages, typeof suggestions>;
