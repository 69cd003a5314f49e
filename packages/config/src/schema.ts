import { ambiguousDialects, channels, media, severities, type Rule } from "@troth/core";
import { definitionsSchema } from "@troth/team-rules/schema";

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

/** Where a configuration says which rules there are beside the built-in ones. */
const sources = {
  define: definitionsSchema,
  ruleFiles: {
    ...globs,
    description: "Files, or folders of files, with more `define:`, as paths from this file.",
  },
  plugins: {
    type: "array",
    items: { type: "string", minLength: 1 },
    description:
      "Packages with rules of your own, or paths from this file. They are programs, and run.",
  },
};

/** The JSON Schema of what has to be read before it is known which rules there are. */
export const sourcesSchema = { type: "object", properties: sources };

/** The JSON Schema of a file that `ruleFiles` names. */
export const ruleFileSchema = {
  type: "object",
  properties: { $schema: { type: "string" }, define: definitionsSchema },
  required: ["define"],
  additionalProperties: false,
};

/** The JSON Schema of `troth.config.yaml` for editors: they do not know the rules of plugins. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  const others = { [idPattern]: otherRule };
  return schemaOf(rules, sources, { patternProperties: others });
}

/** As `configSchema`, once the {@link sourcesSchema} is checked and every rule is known. */
export function settingsSchema(rules: readonly Rule[]): Record<string, unknown> {
  return schemaOf(rules, { define: {}, ruleFiles: {}, plugins: {} }, {});
}

const otherRule = {
  description: "A rule of your own.",
  anyOf: [severity, { type: "object" }, { type: "array", items: [severity, { type: "object" }] }],
};

/** How the rules of a team are called: `acme/plain-prices`. */
export const idPattern = "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$";

function schemaOf(
  rules: readonly Rule[],
  ruleSources: Record<string, unknown>,
  others: Record<string, unknown>,
): Record<string, unknown> {
  const ruleSettings = {
    type: "object",
    description: "Severity, or [severity, options], or severity by channel, for each rule.",
    properties: Object.fromEntries(
      rules.map(({ id, meta: { options, summary } }) => [id, ruleSchema(options, summary)]),
    ),
    ...others,
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
      profile: {
        type: "string",
        minLength: 1,
        description:
          "The values profile, as a path from this file. Default: values.yaml beside it.",
      },
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
      ...ruleSources,
      ignore: { ...globs, description: "Files to leave out of folders, as globs." },
    },
    additionalProperties: false,
  };
}

function ruleSchema(options: Rule["meta"]["options"], summary: string): Record<string, unknown> {
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
