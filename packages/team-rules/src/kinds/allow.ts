import type { Option, OptionMap, OptionsOf } from "@troth/core";

/** The option that lets words stand. */
export const allow: Option = {
  type: "array",
  items: { type: "string" },
  default: [],
  description: "Words to leave alone.",
};

export function isAllowed(found: string, { allow: allowed }: OptionsOf<OptionMap>): boolean {
  return Array.isArray(allowed) && allowed.some((one) => sameWords(String(one), found));
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
