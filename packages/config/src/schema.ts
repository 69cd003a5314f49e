import { ambiguousDialects, channels, media, severities, type Rule } from "@troth/core";

const severity = { enum: [...severities, "off"] };
const glob = { type: "string", minLength: 1 };
const globs = {
  anyOf: [glob, { type: "array", items: glob, minItems: 1 }],
};

/** What the front matter of a draft may state; the configuration may state it for many drafts. */
const meta = {
  channel: { enum: channels, description: "What kind of message it is." },
  medium: { enum: media, description: "How the message travels." },
  stage: {
    type: "integer",
    minimum: 0,
    maximum: 5,
    description: "How close the reader is: 0 stranger, 1 acquainted, … 5 advocate.",
  },
  audience: { type: "string", description: "Who reads it, by the id in values.yaml." },
  bulk: { type: "boolean", description: "Sent to many at once." },
};

const mergeTags = {
  type: "array",
  description:
    "Ways to write merge tags that are ordinary text unless named here: {first_name}, [First Name], $NAME$, -name-, {Hi|Hello}.",
  items: { enum: ambiguousDialects },
};

/** The JSON Schema of `troth.config.yaml`, with every rule and its options. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  const ruleSettings = {
    type: "object",
    description: "Severity, or [severity, options], or severity by channel, for each rule.",
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "troth.config",
    type: "object",
    properties: {
      $schema: { type: "string" },
      extends: {
        ...globs,
        description: "Other configurations to start from, as paths from this file.",
      },
      profile: { type: "string", description: "The values profile. Default: values.yaml beside." },
      mergeTags,
      rules: ruleSettings,
      overrides: {
        type: "array",
        description: "Settings for some files; later ones win.",
        items: {
          type: "object",
          properties: { files: globs, rules: ruleSettings, mergeTags, ...meta },
          required: ["files"],
          additionalProperties: false,
        },
      },
      plugins: {
        type: "array",
        items: { type: "string" },
        description: "Packages with rules of your own. Not loaded by this version.",
      },
      ignore: { ...globs, description: "Files to leave out of folders, as globs." },
    },
    additionalProperties: false,
  };
}

function ruleSchema({ meta: { summary, options } }: Rule): Record<string, unknown> {
  return {
    description: summary,
    anyOf: [
      severity,
      {
        type: "object",
        properties: Object.fromEntries(channels.map((channel) => [channel, severity])),
        minProperties: 1,
        additionalProperties: false,
      },
      {
        type: "array",
        items: [severity, { type: "object", properties: options, additionalProperties: false }],
        minItems: 1,
        maxItems: 2,
      },
    ],
  };
}
