import type {
  Audience,
  AvoidedWord,
  Brand,
  BrandPromise,
  Cadence,
  Channel,
  ChannelPlan,
  DeclaredValue,
  Medium,
  Profile,
  Rung,
  SeverityOrOff,
  ValueProof,
} from "@troth/core";

type Word = string | number;

/** A `values.yaml` that fits its schema. */
export interface WrittenProfile {
  readonly brand: {
    readonly name: string;
    readonly aliases?: readonly Word[];
    readonly legal?: Brand["legal"];
    readonly markets?: Brand["markets"];
    readonly voice?: { readonly person?: "i" | "we" | "name"; readonly collective_ok?: boolean };
  };
  readonly mission?: string;
  readonly purpose: string;
  readonly values: readonly WrittenValue[];
  readonly promises?: readonly WrittenPromise[];
  readonly words?: {
    readonly use?: readonly { readonly term: Word; readonly for?: string }[];
    readonly avoid?: readonly {
      readonly term: Word;
      readonly instead?: string;
      readonly never?: boolean;
      readonly why?: string;
    }[];
    readonly internal?: readonly Word[];
    readonly glossary?: Readonly<Record<string, string>>;
  };
  readonly audiences?: readonly {
    readonly id: string;
    readonly who: string;
    readonly knows?: readonly Word[];
    readonly cares?: readonly string[];
    readonly reading?: Audience["reading"];
    readonly stage_default?: number;
  }[];
  readonly channels?: Readonly<Partial<Record<Channel, WrittenChannel>>>;
  readonly cadence?: {
    readonly window_days?: number;
    readonly mode?: Cadence["mode"];
    readonly caps?: readonly {
      readonly audience?: string;
      readonly stage?: number;
      readonly channels: readonly (Channel | Medium)[];
      readonly max: number;
      readonly per_days: number;
    }[];
    readonly quiet?: Cadence["quiet"];
  };
  readonly ladder?: "default" | Readonly<Record<string, WrittenRung>>;
  readonly offers_file?: string;
  readonly claims_policy?: Profile["claimsPolicy"];
}

interface WrittenValue {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly not: string;
  readonly expressions: readonly string[];
  readonly keywords?: readonly Word[];
  readonly lookalikes?: readonly string[];
  readonly behaviours?: readonly string[];
  readonly broken_by?: readonly string[];
  readonly requires_proof?: boolean;
  readonly risk?: DeclaredValue["risk"];
  readonly since_stage?: number;
  readonly proof: readonly WrittenProof[];
}

interface WrittenProof {
  readonly id: string;
  readonly claim: string;
  readonly kind: ValueProof["kind"];
  readonly source: string;
  readonly valid_until?: string;
  readonly aliases?: readonly Word[];
}

interface WrittenPromise {
  readonly id: string;
  readonly text: string;
  readonly value?: string;
  readonly test?: {
    readonly forbid_rules?: readonly string[];
    readonly forbid_text?: readonly string[];
    readonly require_text?: readonly string[];
    readonly channels?: readonly Channel[];
    readonly cap?: {
      readonly channel: Channel | Medium;
      readonly max: number;
      readonly per_days: number;
    };
    readonly asks_in_a_row?: number;
  };
}

interface WrittenChannel {
  readonly budget_words?: number;
  readonly max_asks?: number;
  readonly lead?: ChannelPlan["lead"];
  readonly value_required?: boolean;
  readonly severity_overrides?: Readonly<Record<string, SeverityOrOff | "err" | "-">>;
}

interface WrittenRung {
  readonly name?: string;
  readonly entered_by?: readonly string[];
  readonly max_ask_level?: number;
  readonly max_values?: number;
  readonly max_pressure?: string;
}

/** What is written, with defaults filled in; frozen, as all rules share it. */
export function toProfile(written: WrittenProfile): Profile {
  const { brand, mission = "", purpose, words = {}, ladder = "default" } = written;
  return freeze({
    brand: {
      name: brand.name,
      aliases: textsOf(brand.aliases),
      ...given("legal", brand.legal),
      markets: brand.markets ?? [],
      voice: {
        ...given("person", brand.voice?.person),
        collectiveOk: brand.voice?.collective_ok ?? true,
      },
    },
    mission,
    purpose,
    values: written.values.map(valueOf),
    promises: (written.promises ?? []).map(promiseOf),
    words: {
      use: (words.use ?? []).map((one) => ({ term: String(one.term), for: one.for ?? "" })),
      avoid: (words.avoid ?? []).map(avoidedOf),
      internal: textsOf(words.internal),
      glossary: words.glossary ?? {},
    },
    audiences: (written.audiences ?? []).map(audienceOf),
    channels: Object.fromEntries(
      Object.entries(written.channels ?? {}).map(([channel, plan]) => [channel, planOf(plan)]),
    ),
    ...given("cadence", written.cadence && cadenceOf(written.cadence)),
    ladder: ladder === "default" ? {} : rungsOf(ladder),
    ...given("offersFile", written.offers_file),
    claimsPolicy: written.claims_policy ?? "lenient",
  });
}

function valueOf({
  since_stage,
  requires_proof,
  broken_by,
  ...value
}: WrittenValue): DeclaredValue {
  const { keywords, lookalikes = [], behaviours = [], risk = "none" } = value;
  return {
    ...value,
    keywords: textsOf(keywords),
    lookalikes,
    behaviours,
    brokenBy: broken_by ?? [],
    requiresProof: requires_proof ?? true,
    risk,
    sinceStage: since_stage ?? 0,
    proof: value.proof.map(proofOf),
  };
}

function proofOf({ valid_until, aliases, ...proof }: WrittenProof): ValueProof {
  return { ...proof, ...given("validUntil", valid_until), aliases: textsOf(aliases) };
}

function promiseOf({ test = {}, ...promise }: WrittenPromise): BrandPromise {
  const { cap, channels } = test;
  return {
    ...promise,
    test: {
      forbidRules: test.forbid_rules ?? [],
      forbidText: test.forbid_text ?? [],
      requireText: test.require_text ?? [],
      ...given("channels", channels),
      ...given("cap", cap && { channel: cap.channel, max: cap.max, perDays: cap.per_days }),
      ...given("asksInARow", test.asks_in_a_row),
    },
  };
}

type WrittenWords = NonNullable<WrittenProfile["words"]>;

function avoidedOf(one: NonNullable<WrittenWords["avoid"]>[number]): AvoidedWord {
  const { term, instead = "", never = false, why = "" } = one;
  return { term: String(term), instead, never, why };
}

function audienceOf(one: NonNullable<WrittenProfile["audiences"]>[number]): Audience {
  const { id, who, knows, cares = [], reading = "general", stage_default } = one;
  return {
    id,
    who,
    knows: textsOf(knows),
    cares,
    reading,
    ...given("stageDefault", stage_default),
  };
}

function planOf(plan: WrittenChannel): ChannelPlan {
  const overrides = Object.entries(plan.severity_overrides ?? {});
  return {
    ...given("budgetWords", plan.budget_words),
    ...given("maxAsks", plan.max_asks),
    ...given("lead", plan.lead),
    ...given("valueRequired", plan.value_required),
    severityOverrides: Object.fromEntries(overrides.map(([id, level]) => [id, severityOf(level)])),
  };
}

/** The catalogue writes `err` and `-` for what reports call `error` and `off`. */
function severityOf(level: SeverityOrOff | "err" | "-"): SeverityOrOff {
  if (level === "err") return "error";
  return level === "-" ? "off" : level;
}

function cadenceOf(cadence: NonNullable<WrittenProfile["cadence"]>): Cadence {
  const { window_days, mode = "steady", caps = [], quiet = [] } = cadence;
  return {
    ...given("windowDays", window_days),
    mode,
    caps: caps.map(({ per_days, ...cap }) => ({ ...cap, perDays: per_days })),
    quiet,
  };
}

function rungsOf(ladder: Readonly<Record<string, WrittenRung>>): Profile["ladder"] {
  return Object.fromEntries(Object.entries(ladder).map(([stage, rung]) => [stage, rungOf(rung)]));
}

function rungOf({ name, entered_by = [], ...rung }: WrittenRung): Rung {
  return {
    ...given("name", name),
    enteredBy: entered_by,
    ...given("maxAskLevel", rung.max_ask_level),
    ...given("maxValues", rung.max_values),
    ...given("maxPressure", rung.max_pressure),
  };
}

function textsOf(words: readonly Word[] = []): readonly string[] {
  return words.map(String);
}

/** A key that is there only where it has a value. */
function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
