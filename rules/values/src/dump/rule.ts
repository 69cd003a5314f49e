import {
  defineRule,
  roomForValues,
  type Certainty,
  type Draft,
  type DraftProfile,
  type Profile,
} from "@troth/core";

import { claimedValues } from "./claims.ts";

export default defineRule({
  id: "values/dump",
  meta: {
    summary: "Show one value now, and keep the others for later",
    why: "A reader who is told of six values at once remembers none, and has seen none.",
    evidence: {
      grade: "D",
      source:
        "The essay “How Shared Values Grow Strong Relationship With Your Customers”, which lets each touch reveal more and warns of too much too soon; the numbers are a house default",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: {
      many: "{count} values are claimed in one message: {values}.",
      declared: "{count} of your values stand in one message: {values}.",
    },
    suggestions: {
      later: {
        kind: "move",
        label:
          "Keep “{first}”, or whichever of them this message shows by an act, and move the others to later messages.",
      },
    },
    options: {
      max: {
        type: "integer",
        minimum: 0,
        default: 0,
        description: "How many values a message may claim; 0 for the number of its stage.",
      },
    },
  },
  *check({ draft, options, profile }) {
    if (draft.meta.intent !== undefined || isAboutValues(draft)) return;
    const values = profile === undefined ? claimedValues(draft) : declaredValues(profile);
    const max = options.max > 0 ? options.max : roomFor(draft, profile?.declared);
    const [first] = values;
    if (first === undefined || values.length <= max) return;
    const data = {
      count: values.length,
      values: values.map((value) => `“${value}”`).join(", "),
    };
    const suggest = [{ id: "later", data: { first } }] as const;
    if (profile === undefined) yield { message: "many", at: "document", data, suggest };
    else
      yield { message: "declared", at: "document", certainty: certaintyIn(profile), data, suggest };
  },
});

/** Values that are all shown by acts are many, and yet no claims. */
function certaintyIn({ readings }: DraftProfile): Certainty {
  return readings.some(({ status }) => status === "said" || status === "unbacked")
    ? "likely"
    : "possible";
}

/** The declared values that the draft speaks of, shown or not, by name. */
function declaredValues({ readings }: DraftProfile): string[] {
  return readings.filter(({ status }) => status !== "absent").map(({ value }) => value.name);
}

/** Without a profile two words may name one value, so there is room for one more than it allows. */
function roomFor({ meta }: Draft, declared: Profile | undefined): number {
  if (meta.channel === "land") return 5;
  const audience = declared?.audiences.find(({ id }) => id === meta.audience);
  const stage = meta.stage ?? audience?.stageDefault ?? stageOf[meta.channel] ?? 2;
  if (declared !== undefined) return roomForValues(declared, stage);
  return stage <= 1 ? 2 : 3;
}

/** Where nobody stated it: a stranger, and somebody who has just come. */
const stageOf: Readonly<Record<string, number>> = { cold: 0, welcome: 1 };

/** A message that announces values, and pages on who the sender is. */
function isAboutValues({ units }: Draft): boolean {
  return units.some(
    ({ zone, block, text }) =>
      (zone === "subject" || (block.role === "heading" && (block.level ?? 1) === 1)) &&
      /\b(?:values|principles|pillars|manifesto|about us|who we are|careers|annual report)\b/iu.test(
        text,
      ),
  );
}
