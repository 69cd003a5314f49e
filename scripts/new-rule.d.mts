/** The files of a new rule by name. */
export function ruleFiles(id: string): Record<string, string>;
/** The `index.ts` of a family with one more rule at its end. */
export function withRule(index: string, name: string): string;
/** Why an id cannot be that of a new rule, and what to do. */
export function refusalOf(
  id: string | undefined,
  known: { readonly families: readonly string[]; readonly isTaken: boolean },
): readonly [message: string, remedy: string] | undefined;
