import type { Draft } from "../draft.ts";
import { isRefusal, type Edit, type Refusal } from "../edit.ts";
import { planReplacement, writePlanned, type Planned } from "../fix/plan.ts";
import type { Suggestion } from "../result.ts";
import type { Rule, Suggested } from "../rule.ts";
import { fill } from "./wording.ts";

type AnySuggested = Suggested<Rule["meta"]["suggestions"]>;

/** Words and edits for what a rule suggests; without edits it is for a person to do. */
export function toSuggestion(draft: Draft, rule: Rule, suggested: AnySuggested): Suggestion {
  const { kind = "hint", label = "" } = rule.meta.suggestions[suggested.id] ?? {};
  const words = { label: fill(label, suggested.data), kind };
  const none = { ...words, safe: false, edits: [] };
  if (suggested.replace === undefined) return none;
  const wanted = suggested.safe === true;
  const planned = planReplacement(draft, suggested.replace);
  if (planned === undefined) return none;
  const edits = isRefusal(planned) ? planned : editsOf(planned);
  if (isRefusal(edits)) return { ...none, ...(wanted && edits) };
  return { ...words, safe: wanted, edits, ...(wanted && { replacement: suggested.replace }) };
}

/** In characters of a part. */
const longestRewritten = 50_000;

/** None where they would write so much anew that a report of them would never end. */
function editsOf(planned: Planned): readonly Edit[] | Refusal {
  const { layer, edit } = planned;
  const rewritten = layer?.writtenOn === true ? layer.text.length - edit.start : 0;
  return rewritten > longestRewritten ? [] : writePlanned(planned);
}
