import type { OptionMap, Problem, Rule, RuleContext } from "@troth/core";

type Values = Readonly<Record<string, string | number>>;

/** A problem of which only the running program knows the message, and so the slots. */
export interface Found extends Omit<Problem, "data" | "message" | "suggest"> {
  readonly message: "found" | "few";
  readonly data?: Values;
  readonly suggest: readonly (Omit<NonNullable<Problem["suggest"]>[number], "data"> & {
    readonly data?: Values;
  })[];
}

/** What the kind of a definition makes of it: all of a rule but its reasons and its severity. */
export interface Behaviour {
  /** Unless the definition has one. */
  readonly message: string;
  /** Of a rule that may find too little as well as too much. */
  readonly few?: string;
  /** What a message may fill in. */
  readonly slots: readonly string[];
  readonly suggestions: Rule["meta"]["suggestions"];
  readonly options: OptionMap;
  readonly phrases: Rule["phrases"];
  readonly check: (context: RuleContext) => Iterable<Found>;
}
