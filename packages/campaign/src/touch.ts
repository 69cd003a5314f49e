import {
  askLevel,
  bodyUnits,
  type Attribute,
  type Draft,
  type Unit,
  type ValueReading,
} from "@troth/core";

import type { Statement } from "./deadline/statement.ts";
import type { PlannedTouch } from "./plan.ts";
import type { SendTime } from "./time/moment.ts";

/** Who gains when a reader does what is asked. */
export type Beneficiary = "reader" | "shared" | "sender";

/** One kind of ask of a message, however often it is repeated. */
export interface TouchAsk {
  /** Where it is asked first. */
  readonly unit: Unit;
  /** 0 permission to 5 contract. */
  readonly level: number;
  readonly for: Beneficiary;
}

/** A message of a campaign: its plan, its draft, and what it does to its reader. */
export interface Touch {
  readonly id: string;
  /** Its place among all touches in the order of sending. */
  readonly index: number;
  readonly planned: PlannedTouch;
  readonly draft: Draft;
  readonly sent: SendTime;
  /** Days since the first day of the campaign. */
  readonly day: number;
  /** 0 stranger to 5 advocate. */
  readonly stage: number;
  readonly audience?: string;
  /** A landing page: it is there for whoever comes, and is sent to nobody. */
  readonly isPage: boolean;
  readonly gives: readonly Unit[];
  readonly stories: readonly Unit[];
  readonly purposes: readonly Unit[];
  readonly proofs: readonly Unit[];
  /** It speaks of the reader's own situation. */
  readonly addressesReader: boolean;
  readonly asks: readonly TouchAsk[];
  readonly pressure: readonly Unit[];
  readonly statements: readonly Statement[];
  /** How it stands to each value that the brand declares; empty without a profile. */
  readonly values: readonly ValueReading[];
}

/** What a draft gives, tells and asks. Guesses count for nothing. */
export function readMoves(
  draft: Draft,
): Pick<
  Touch,
  "gives" | "stories" | "purposes" | "proofs" | "addressesReader" | "asks" | "pressure"
> {
  const sure = bodyUnits(draft).filter(({ unsure }) => !unsure);
  const having = (move: Unit["move"]): Unit[] => sure.filter((unit) => unit.move === move);
  return {
    gives: having("give").filter(({ attributes }) => !attributes.includes("conditional")),
    stories: having("story"),
    purposes: having("purpose").filter(({ attributes }) => !attributes.includes("hollow")),
    proofs: having("proof"),
    addressesReader: having("reader").length > 0,
    asks: draft.meta.channel === "service" ? [] : kindsOfAsk(having("ask")),
    pressure: draft.units.filter(({ attributes }) => attributes.some(presses)),
  };
}

const presses = (attribute: Attribute): boolean => attribute.startsWith("pressure:");

/** Four buttons to four products ask for one thing: to buy. */
function kindsOfAsk(units: readonly Unit[]): TouchAsk[] {
  const kinds = new Map<string, TouchAsk>();
  for (const unit of units) {
    const level = Math.max(0, askLevel(unit));
    const ask: TouchAsk = { unit, level, for: beneficiaryOf(unit) };
    const key = `${ask.level} ${ask.for}`;
    if (!kinds.has(key)) kinds.set(key, ask);
  }
  return [...kinds.values()];
}

/** The values that a touch lets its reader see, as a message with nothing but claims does not. */
export function shownIn({ values }: Pick<Touch, "values">): readonly ValueReading[] {
  return values.filter(({ status }) => status === "shown");
}

function beneficiaryOf({ attributes }: Unit): Beneficiary {
  if (attributes.includes("for:reader")) return "reader";
  return attributes.includes("for:sender") ? "sender" : "shared";
}
