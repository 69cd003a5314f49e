/** Channel: what kind of message it is. */
export const channels = ["cold", "welcome", "news", "promo", "social", "land", "service"] as const;
export type Channel = (typeof channels)[number];

/** Medium: how the message travels. */
export const media = ["email", "sms", "print", "post", "dm", "web", "phone"] as const;
export type Medium = (typeof media)[number];

/** How serious a finding is, most serious first. */
export const severities = ["error", "warn", "info"] as const;
export type Severity = (typeof severities)[number];
export type SeverityOrOff = Severity | "off";

/** How sure a finding is. `possible` ones stay out of reports unless asked for. */
export type Certainty = "certain" | "likely" | "possible";

/** What a unit does to its reader. */
export const moves = [
  "greet",
  "reader",
  "purpose",
  "story",
  "give",
  "offer",
  "proof",
  "ask",
  "urge",
  "self",
  "admin",
  "other",
] as const;
export type Move = (typeof moves)[number];

/** Where in the message a unit stands. */
export type Zone =
  | "subject"
  | "preheader"
  | "header"
  | "greeting"
  | "body"
  | "list"
  | "button"
  | "ps"
  | "signature"
  | "footer"
  | "legal"
  | "quoted"
  | "nav";

/**
 * A trait of a unit beside its move; on asks also the level 0-5 and who gains. A `self-serving` ask
 * serves its sender alone, and nothing around it serves the reader: only a trained annotator says so.
 */
export type Attribute =
  | `pressure:${"time" | "quantity" | "guilt" | "fear" | "social" | "authority"}`
  | "jargon"
  | "hollow"
  | "bait"
  | "benefit"
  | "conditional"
  | "promise"
  | "concrete"
  | "self-serving"
  | `level:${0 | 1 | 2 | 3 | 4 | 5}`
  | `for:${"reader" | "shared" | "sender"}`;
