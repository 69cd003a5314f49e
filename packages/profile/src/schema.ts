import { channels, media, severities } from "@troth/core";

type Schema = Readonly<Record<string, unknown>>;

/** A word may look like a number: the tax form 941. */
const word = { anyOf: [{ type: "string", minLength: 1 }, { type: "number" }] };

const text = (description: string, more: Schema = {}): Schema => ({
  type: "string",
  minLength: 1,
  description,
  ...more,
});
const choice = (names: readonly string[], description: string): Schema => ({
  enum: names,
  description,
});
const list = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: "array",
  items,
  description,
  ...more,
});
const words = (description: string, more: Schema = {}): Schema => list(word, description, more);
const whole = (minimum: number, maximum: number, description: string): Schema => ({
  type: "integer",
  minimum,
  maximum,
  description,
});
const flag = (description: string): Schema => ({ type: "boolean", description });
const mapping = (
  properties: Schema,
  description: string,
  required: readonly string[] = [],
): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
  description,
});

const idPattern = "^[a-z][a-z0-9-]*$";
const id = (what: string): Schema =>
  text(`${what} Small letters, digits and hyphens.`, { pattern: idPattern, maxLength: 80 });
const day = (description: string): Schema =>
  text(description, { pattern: String.raw`^\d{4}-\d\d-\d\d$` });
const stage = (description: string): Schema => whole(0, 5, description);
const phrase = text("A plain sentence or phrase.", { maxLength: 300 });
const routes = [...channels, ...media];

const brand = mapping(
  {
    name: text("What customers call you."),
    aliases: words("Other names that you go by."),
    legal: mapping(
      { entity: text("The legal name."), address: text("A postal address.") },
      "Who is behind the name.",
    ),
    markets: list({ enum: ["us", "ca", "uk", "eu", "other"] }, "Where you sell."),
    voice: mapping(
      {
        person: choice(["i", "we", "name"], "Who speaks in your messages."),
        collective_ok: flag("A message may be signed by the team."),
      },
      "How you speak.",
    ),
  },
  "Who you are.",
  ["name"],
);

const proof = mapping(
  {
    id: id("How the proof is called."),
    claim: text("The proof in the words that you would write: 12,408 repairs in 2025."),
    kind: choice(["number", "policy", "case", "certificate", "artifact", "person"], "What it is."),
    source: text("Where it can be checked: a URL, or a path from this file."),
    valid_until: day("The last day on which it holds: 2026-12-31."),
    aliases: words("Other words that mean this proof."),
  },
  "Something that can be checked.",
  ["id", "claim", "kind", "source"],
);

const value = mapping(
  {
    id: id("How findings call it; never changed."),
    name: text("What you call it, in a few words.", { maxLength: 80 }),
    means: text("What you do, in one plain sentence."),
    not: {
      type: "string",
      description: "What it costs you, or what you leave for it. Without a cost it is a slogan.",
    },
    expressions: list(phrase, "Sentences and phrases that count as showing it; at least three.", {
      minItems: 3,
      maxItems: 60,
    }),
    keywords: words("Words of its subject. They tell that it is spoken of, not that it is shown."),
    lookalikes: list(phrase, "Phrases that sound like it and do not count."),
    behaviours: list(phrase, "Acts that a reader could observe."),
    broken_by: list(phrase, "Phrases that break it."),
    requires_proof: flag("Whoever says it must be able to prove it. Default: true."),
    risk: choice(
      ["none", "brand", "regulated"],
      "What a false claim would cost; regulated: environment, health, finance, price.",
    ),
    since_stage: stage("Not before the reader is this close: 0 stranger, … 5 advocate."),
    proof: list(proof, "What proves it."),
  },
  "A value that you hold.",
  ["id", "name", "means", "not", "expressions", "proof"],
);

const patterns = (description: string): Schema =>
  list({ type: "string", minLength: 1, maxLength: 2000 }, description, { minItems: 1 });
const inChannels = list({ enum: channels }, "The only channels in which it holds.", {
  minItems: 1,
});

const promise = mapping(
  {
    id: id("How findings call it."),
    text: text("The promise as your customers would hear it."),
    value: text("The id of the value that it keeps."),
    test: mapping(
      {
        forbid_rules: list({ type: "string", minLength: 1 }, "Rules that may find nothing.", {
          minItems: 1,
        }),
        forbid_text: patterns("Regular expressions that may not match."),
        require_text: patterns("Regular expressions of which each must match."),
        channels: inChannels,
        cap: mapping(
          {
            channel: choice(routes, "Which messages are counted."),
            max: whole(0, 1000, "At most so many …"),
            per_days: whole(1, 3650, "… in so many days."),
          },
          "How often at most.",
          ["channel", "max", "per_days"],
        ),
        asks_in_a_row: whole(0, 100, "So many messages may ask, one behind the other."),
      },
      "What tells whether a draft keeps it.",
    ),
  },
  "A promise to your customers.",
  ["id", "text"],
);

const brandWords = mapping(
  {
    use: list(
      mapping(
        {
          term: word,
          for: text("The word of others that you do not use, or what yours stands for."),
        },
        "A word of yours.",
        ["term"],
      ),
      "Words that you use.",
    ),
    avoid: list(
      mapping(
        {
          term: word,
          instead: text("What to write in its place."),
          never: flag("A draft with it is blocked."),
          why: text("Why you avoid it."),
        },
        "A word that you leave to others.",
        ["term"],
      ),
      "Words that you avoid.",
    ),
    internal: words("Words that only your company understands."),
    glossary: {
      type: "object",
      additionalProperties: { type: "string" },
      description: "What your abbreviations stand for.",
    },
  },
  "Your words.",
);

const audience = mapping(
  {
    id: id("How a draft names it: audience: newcomers."),
    who: text("Who they are."),
    knows: words("Terms that they use themselves: no rule calls them jargon."),
    cares: list({ type: "string" }, "Ids of values, what they care for most first."),
    reading: choice(["general", "expert"], "How they read."),
    stage_default: stage("How close they are unless a draft says otherwise."),
  },
  "Some of your readers.",
  ["id", "who"],
);

const channelPlan = mapping(
  {
    budget_words: whole(1, 100_000, "How many words a message may have."),
    max_asks: whole(0, 100, "How many asks a message may make."),
    lead: choice(["reader", "value", "news", "offer"], "What a message begins with."),
    value_required: flag("Each message shows one of your values."),
    severity_overrides: {
      type: "object",
      additionalProperties: { enum: [...severities, "off", "err", "-"] },
      description: "How serious a rule is in this channel.",
    },
  },
  "What you want of the messages of this channel.",
);

const cadence = mapping(
  {
    window_days: whole(1, 3650, "How many days are looked at together."),
    mode: choice(["steady", "sale"], "How you send."),
    caps: list(
      mapping(
        {
          audience: text("An audience of yours, by id."),
          stage: stage("Readers who are this close."),
          channels: list({ enum: routes }, "Which messages are counted."),
          max: whole(0, 1000, "At most so many …"),
          per_days: whole(1, 3650, "… in so many days."),
        },
        "How often at most.",
        ["channels", "max", "per_days"],
      ),
      "How often at most, by audience and stage.",
    ),
    quiet: list(
      mapping(
        { after: text("What happened."), days: whole(0, 3650, "How long nothing is sent.") },
        "When to be silent.",
        ["after", "days"],
      ),
      "When to be silent.",
    ),
  },
  "How often you write.",
);

const ladder: Schema = {
  description: "What each stage of a relationship allows. Default: troth's own.",
  anyOf: [
    { const: "default" },
    {
      type: "object",
      patternProperties: {
        "^[0-5]$": mapping(
          {
            name: text("What you call the stage."),
            entered_by: list({ type: "string" }, "What brings a reader here."),
            max_ask_level: stage("The largest ask."),
            max_values: whole(0, 6, "How many values a message may hold."),
            max_pressure: text("Which pressure is allowed."),
          },
          "A stage.",
        ),
      },
      additionalProperties: false,
    },
  ],
};

/** The one version of profiles that there is. */
export const profileVersion = 1;

/** The JSON Schema of `values.yaml`, also for editors. */
export const profileSchema: Record<string, unknown> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "values.yaml: what a brand stands for",
  type: "object",
  properties: {
    $schema: { type: "string" },
    version: { const: profileVersion, description: "Which version of profiles this is." },
    brand,
    mission: text("What you do, for whom.", { maxLength: 200 }),
    purpose: text("Why: for somebody, or against something.", { maxLength: 200 }),
    values: list(value, "One to six values.", { minItems: 1, maxItems: 6 }),
    promises: list(promise, "What you have promised, each with what tells whether it is kept."),
    words: brandWords,
    audiences: list(audience, "Who reads your messages."),
    channels: {
      type: "object",
      properties: Object.fromEntries(channels.map((channel) => [channel, channelPlan])),
      additionalProperties: false,
      description: "What you want of your messages, by channel.",
    },
    cadence,
    ladder,
    offers_file: text("The register of your offers, as a path from this file."),
    claims_policy: choice(["lenient", "strict"], "How strictly claims are held to their proof."),
  },
  required: ["version", "brand", "purpose", "values"],
  additionalProperties: false,
};
