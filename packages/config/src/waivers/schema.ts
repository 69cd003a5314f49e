const text = { type: "string", minLength: 1 };

/** The JSON Schema of `waivers.yaml`. What a waiver lacks is a finding, not a fault of the file. */
export const waiversSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "waivers.yaml",
  type: "object",
  properties: {
    $schema: { type: "string" },
    waivers: {
      type: "array",
      items: {
        type: "object",
        properties: {
          rule: { ...text, description: "The rule whose findings are set aside." },
          fingerprint: {
            ...text,
            description: "Of the finding, from the JSON report: it changes when the sentence does.",
          },
          path: { ...text, description: "A file or glob, from the folder of this file." },
          reason: { type: "string", description: "Why, for whoever reads the draft next." },
          owner: { ...text, description: "Who answers for it." },
          until: { ...text, description: "The last day on which it holds: YYYY-MM-DD." },
        },
        required: ["rule"],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
