import { channels, type Rule, type SeverityOrOff } from "@troth/core";

import type { Definition } from "./definition.ts";
import type { Behaviour } from "./kinds/behaviour.ts";
import { consistency } from "./kinds/consistency.ts";
import { existence } from "./kinds/existence.ts";
import { occurrence } from "./kinds/occurrence.ts";
import { required } from "./kinds/required.ts";
import { substitution } from "./kinds/substitution.ts";

/** Makes a rule of what a team has written down, and {@link faultsIn} found nothing wrong with. */
export function teamRule(id: string, definition: Definition): Rule {
  const { message, few, suggestions, options, phrases, check } = behaviourOf(definition);
  const { summary, why, source = "the house style of this team", url = "" } = definition;
  return {
    id,
    meta: {
      summary,
      why,
      evidence: { grade: "D", source },
      severity: severityOf(definition),
      // Words are there or not, in any language and however short the draft is; a move is a judgement.
      mechanical: definition.moves === undefined,
      certainty: definition.certainty ?? "certain",
      messages: { found: definition.message ?? message, ...(few !== undefined && { few }) },
      suggestions,
      options,
      url,
    },
    phrases,
    // The slots of a message that a team writes are known once it is read, not to the compiler.
    check: check as Rule["check"],
  };
}

/** What the kind of a definition makes of it. */
export function behaviourOf(definition: Definition): Behaviour {
  if (definition.kind === "existence") return existence(definition);
  if (definition.kind === "substitution") return substitution(definition);
  if (definition.kind === "occurrence") return occurrence(definition);
  if (definition.kind === "consistency") return consistency(definition);
  return required(definition);
}

function severityOf({ severity = "warn", channels: only }: Definition): Rule["meta"]["severity"] {
  const own = channels.map((channel): [string, SeverityOrOff] => {
    if (only?.includes(channel) === false) return [channel, "off"];
    return [channel, typeof severity === "string" ? severity : (severity[channel] ?? "warn")];
  });
  return Object.fromEntries(own) as Rule["meta"]["severity"];
}
