import type { Draft } from "../draft.ts";
import type { Strength } from "../result.ts";

export function findStrengths(_draft: Draft): Strength[] {
  return [];
}
