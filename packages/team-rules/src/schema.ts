import {
  ambiguousDialects,
  channels,
  formats,
  media,
  moves,
  severities,
  type Zone,
} from "@troth/core";

import { kinds, type Kind } from "./definition.ts";

type Schema = Readonly<Record<string, unknown>>;

const zones: readonly Zone[] = [
  "subject",
  "preheader",
  "header",
  "greeting",
  "body",
  "list",
  "button",
  "ps",
  "signature",
  "footer",
  "legal",
  "quoted",
  "nav",
];

const text = (description: string): Schema => ({ type: "string", minLength: 1, description });
const choices = (names: readonly string[], description: string): Schema => ({
  type: "array",
  items: { enum: names },
  minItems: 1,
  description,
});
const word = { type: "string", minLength: 1, maxLength: 200 };
const words = (description: string): Schema => ({
  type: "array",
  items: word,
  minItems: 1,
  description,
});

const draftOfCase = {
  draft: text("A draft as people write it; Markdown unless `format` says otherwise."),
  format: { enum: formats },
  channel: { enum: channels },
  medium: { enum: media },
  stage: { type: "integer", minimum: 0, maximum: 5 },
  mergeTags: { type: "array", items: { enum: ambiguousDialects } },
  options: { type: "object" },
};

const cases = (properties: Schema, description: string): Schema => ({
  type: "array",
  description,
  items: {
    anyOf: [
      { type: "string", minLength: 1 },
      { type: "object", properties, required: ["draft"], additionalProperties: false },
    ],
  },
});

const common: Schema = {
  kind: { enum: kinds, description: "What the rule asks of a draft." },
  summary: text("What a draft should do, in one line."),
  why: text("Why, with the reader as its subject."),
  message: text("What is there; {found} and the other slots of the kind are filled in."),
  advice: text("What the writer could do."),
  severity: {
    description: "How serious a finding is: one word, or by channel. Default: warn.",
    anyOf: [
      { enum: severities },
      {
        type: "object",
        properties: Object.fromEntries(
          channels.map((channel) => [channel, { enum: [...severities, "off"] }]),
        ),
        minProperties: 1,
        additionalProperties: false,
      },
    ],
  },
  certainty: { enum: ["certain", "likely", "possible"] },
  channels: choices(channels, "The only channels in which it runs. Default: all."),
  zones: choices(zones, "The only places that it looks at. Default: subject, preheader and body."),
  moves: choices(moves, "Only sentences that do this to their reader. Default: all."),
  source: text("Where the team has it from."),
  url: text("A page about the rule."),
  flags: cases(
    {
      ...draftOfCase,
      expect: { type: "array", items: { type: "string" } },
      suggest: { type: "array", items: { type: "string" } },
    },
    "Drafts that it finds something in, the words in [[ ]].",
  ),
  passes: cases(draftOfCase, "Drafts that it finds nothing in."),
};

const sought: Schema = {
  words: words("Whole words and phrases; capitals and hyphens do not matter."),
  patterns: {
    type: "array",
    items: { type: "string", minLength: 1, maxLength: 2000 },
    minItems: 1,
    description: "Regular expressions of JavaScript, with the flags i and u.",
  },
  matchCase: { type: "boolean", description: "Capitals matter." },
};

const wordsOrPatterns: Schema = { anyOf: [{ required: ["words"] }, { required: ["patterns"] }] };

const own: Readonly<Record<Kind, { readonly properties: Schema; readonly more?: Schema }>> = {
  existence: { properties: sought, more: wordsOrPatterns },
  substitution: {
    properties: {
      swap: {
        type: "object",
        minProperties: 1,
        description: "What is found, and what to write in its place: one word, or several.",
        additionalProperties: { anyOf: [word, words("Any of these.")] },
      },
      matchCase: sought["matchCase"],
      safe: { type: "boolean", description: "`--fix` may write it." },
    },
    more: { required: ["swap"] },
  },
  occurrence: {
    properties: {
      ...sought,
      max: { type: "integer", minimum: 0, maximum: 10_000, description: "At most so many." },
      min: { type: "integer", minimum: 1, maximum: 10_000, description: "At least so many." },
      per: { enum: ["draft", "unit"], description: "Counted in the draft, or in each sentence." },
    },
    more: {
      allOf: [wordsOrPatterns, { anyOf: [{ required: ["max"] }, { required: ["min"] }] }],
    },
  },
  consistency: {
    properties: {
      either: {
        type: "array",
        minItems: 1,
        items: { type: "array", items: word, minItems: 2 },
        description: "Spellings of which a draft keeps to one.",
      },
    },
    more: { required: ["either"] },
  },
  required: {
    properties: { ...sought, when: words("Only drafts that hold one of these words.") },
    more: wordsOrPatterns,
  },
};

/** The JSON Schema of the rules that a team writes down, by their ids. */
export const definitionsSchema: Schema = {
  type: "object",
  description: "Rules of your own, by their ids.",
  additionalProperties: {
    type: "object",
    properties: { kind: common["kind"] },
    required: ["kind", "summary", "why"],
    allOf: kinds.map((kind) => ({
      if: { type: "object", properties: { kind: { const: kind } }, required: ["kind"] },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
      then: {
        type: "object",
        properties: { ...common, ...own[kind].properties },
        additionalProperties: false,
        ...own[kind].more,
      },
    })),
  },
};
