import type { Draft } from "../draft.ts";
import { isRefusal } from "../edit.ts";
import { planEdit } from "../fix/plan.ts";
import type { Suggestion } from "../result.ts";
import type { Rule, Suggested } from "../rule.ts";
import { fill } from "./wording.ts";

type AnySuggested = Suggested<Rule["meta"]["suggestions"]>;

/** Words and edits for what a rule suggests; without edits it is for a person to do. */
export function toSuggestion(draft: Draft, rule: Rule, suggested: AnySuggested): Suggestion {
  const { kind = "hint", label = "" } = rule.meta.suggestions[suggested.id] ?? {};
  const words = { label: fill(label, suggested.data), kind };
  if (suggested.replace === undefined) return { ...words, safe: false, edits: [] };
  const planned = planEdit(draft, suggested.replace);
  if (isRefusal(planned)) {
    return { ...words, safe: false, edits: [], ...(suggested.safe && planned) };
  }
  const safe = suggested.safe === true && planned.length > 0;
  return { ...words, safe, edits: planned, replacement: suggested.replace };
}
