import type { CampaignProblem } from "@troth/campaign/rule";

export const messages = {
  after:
    "{touch} still presents {offer}, and its end was {end}: readers were told that it would be over by then.",
  differs: "Here {offer} ends on {end}; elsewhere it ends on {other}. Both cannot hold.",
  today:
    "“{words}” makes {end} the last day of {offer}, and the offer register keeps it open until {other}.",
  page: "The message and the landing page give {offer} different ends: {end} here, {other} there.",
  fresh: "“{words}” calls {offer} new, and readers have had it since {since}.",
  last: "“{words}” says that no more of {offer} will come, and {later} presents it again.",
  extended:
    "“{words}” gives {offer} more time, and no reason for it is recorded in the offer register.",
  planned:
    "These words were written on {written}, before {offer} was to end on {end}: the end was never meant.",
  gift: "“{words}” promises a gift with nothing attached, and elsewhere in this message a purchase is its condition.",
  saysEnd: "Readers were told {end}.",
  register: "The offer register says {end}.",
  presents: "Presented on {date}.",
  condition: "This is the condition.",
} as const;

export const suggestions = {
  move: {
    kind: "schedule",
    label: "Send “{touch}” by {end}, or give it an offer of its own with a new end.",
  },
  agree: {
    kind: "replace",
    label: "Write one end everywhere: ends {other}, or change it there if {end} is right.",
  },
  date: { kind: "replace", label: "Say the date that holds: “Ends {other}.”" },
  known: { kind: "replace", label: "Say how long it has been there, and how long it stays." },
  keep: {
    kind: "schedule",
    label: "Keep “last” for the last message about it, or take the offer out of “{later}”.",
  },
  reason: {
    kind: "evidence",
    label:
      "Record why in the register (`extension_reason`) and say it to the reader, or keep the first end.",
  },
  trueEnd: {
    kind: "schedule",
    label: "Plan with the end that is meant, and state that one from the start.",
  },
  breath: { kind: "replace", label: "Say the condition in the same sentence as the gift." },
} as const;

/** A problem in the words of this rule. */
export type DeadlineProblem = CampaignProblem<typeof messages, typeof suggestions>;
