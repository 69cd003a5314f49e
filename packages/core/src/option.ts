/** One option of a rule: flat JSON Schema that always says its default and its meaning. */
export type Option = {
  readonly description: string;
} & (
  | {
      readonly type: "integer" | "number";
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "string"; readonly default: string; readonly enum?: readonly string[] }
  | {
      readonly type: "array";
      readonly items: { readonly type: "string" };
      readonly default: readonly string[];
    }
);

export type OptionMap = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends { readonly enum: readonly (infer Choice)[] }
  ? Choice
  : O extends { readonly type: "integer" | "number" }
    ? number
    : O extends { readonly type: "boolean" }
      ? boolean
      : O extends { readonly type: "string" }
        ? string
        : readonly string[];

/** What `check` receives once the defaults are filled in. */
export type OptionsOf<Map extends OptionMap> = { readonly [Name in keyof Map]: Value<Map[Name]> };

/**
 * The given options over the defaults. Types and unknown names are checked by whoever read them
 * from a person: here they are taken as right.
 */
export function withDefaults<Map extends OptionMap>(
  options: Map,
  given: Readonly<Record<string, unknown>>,
): OptionsOf<Map> {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...given } as OptionsOf<Map>;
}
