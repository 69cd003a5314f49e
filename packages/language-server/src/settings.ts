/** What a person sets in the editor, under `troth`. */
export interface Settings {
  readonly enable: boolean;
  /** A configuration in place of the nearest `troth.config`; counts from the workspace folder. */
  readonly configFile?: string;
  /** Findings too that are only possible. */
  readonly showPossible: boolean;
  /** What each sentence does, beside it. */
  readonly moves: boolean;
  /** The line above a draft: asks, findings, channel. */
  readonly overview: boolean;
  /** Milliseconds from the last keystroke until a draft is linted anew, at least. */
  readonly delay: number;
  /** Globs of files to leave alone. */
  readonly exclude: readonly string[];
}

/** Pages about software end in `.md` too, and nobody mails them. */
const neverDrafts = [
  "**/node_modules/**",
  "**/README*",
  "**/CHANGELOG*",
  "**/CONTRIBUTING*",
  "**/CODE_OF_CONDUCT*",
  "**/SECURITY*",
  "**/LICENSE*",
];

export const defaultSettings: Settings = {
  enable: true,
  showPossible: false,
  moves: false,
  overview: true,
  delay: 120,
  exclude: neverDrafts,
};

/** What an editor sends, which may be anything: a value of another type counts as not set. */
export function readSettings(sent: unknown): Settings {
  if (typeof sent !== "object" || sent === null) return defaultSettings;
  const given = sent as Readonly<Record<string, unknown>>;
  const flag = (key: "enable" | "showPossible" | "moves" | "overview"): boolean => {
    const value = given[key];
    return typeof value === "boolean" ? value : defaultSettings[key];
  };
  const { configFile, delay, exclude } = given;
  return {
    enable: flag("enable"),
    showPossible: flag("showPossible"),
    moves: flag("moves"),
    overview: flag("overview"),
    delay: typeof delay === "number" && delay >= 0 ? delay : defaultSettings.delay,
    exclude: isTexts(exclude) ? exclude : defaultSettings.exclude,
    ...(typeof configFile === "string" && configFile !== "" && { configFile }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
