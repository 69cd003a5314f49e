import { channels, media } from "@troth/core";

const text = { type: "string", minLength: 1 };
const time = {
  type: "string",
  description: "YYYY-MM-DD, or with a time in the campaign's time zone: 2026-10-05T09:30.",
};

const offers = {
  type: "array",
  description: "The offer register: how long each offer holds, and why if that changed.",
  items: {
    type: "object",
    properties: {
      id: text,
      code: text,
      percent: { type: "number", minimum: 0, maximum: 100 },
      starts: time,
      ends: time,
      timezone: { type: "string", description: "In place of the campaign's." },
      limits: { type: "string" },
      extension_reason: { ...text, description: "Why the end was moved, as readers are told." },
    },
    required: ["id"],
    additionalProperties: false,
  },
};

const touch = {
  type: "object",
  properties: {
    id: { ...text, description: "How findings call it." },
    file: { ...text, description: "The draft, as a path from this file." },
    channel: { enum: channels },
    medium: { enum: media },
    day: { type: "integer", description: "Of the campaign; the first is 0." },
    send: time,
    after: {
      type: "array",
      items: text,
      description: "Sent to readers who got one of these touches.",
    },
    when: {
      ...text,
      description:
        "Sent only where this has happened. Touches with the same `after` and different `when` are branches.",
    },
    offers: { type: "array", items: text, description: "Ids of the register." },
    variant_of: { ...text, description: "Another version of a touch: a reader gets one of them." },
  },
  required: ["id", "file"],
  additionalProperties: false,
};

/** The JSON Schema of `campaign.yaml`. */
export const campaignSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "campaign",
  type: "object",
  properties: {
    $schema: { type: "string" },
    campaign: { ...text, description: "Its name." },
    profile: {
      type: "string",
      description:
        "The values profile that the campaign is held to, as a path from this file. Default: that of its drafts.",
    },
    audience: { type: "string", description: "Who gets it, by the id in values.yaml." },
    start_stage: {
      type: "integer",
      minimum: 0,
      maximum: 5,
      description:
        "How close its readers are at the start: 0 stranger, 5 advocate. Default: the `stage_default` of the audience in the profile, else 1.",
    },
    mode: { enum: ["steady", "sale"], description: "A sale may ask more, and in less time." },
    timezone: { ...text, description: "IANA name, such as Europe/London. Default UTC." },
    start: { type: "string", description: "The date of day 0: YYYY-MM-DD." },
    offers_file: { ...text, description: "A file with the offer register." },
    offers,
    touches: { type: "array", items: touch, minItems: 1 },
  },
  required: ["campaign", "touches"],
  additionalProperties: false,
} as const;

/** The JSON Schema of a file that `offers_file` names. */
export const offersSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "offers",
  anyOf: [
    offers,
    {
      type: "object",
      properties: { offers },
      required: ["offers"],
      additionalProperties: false,
    },
  ],
} as const;
