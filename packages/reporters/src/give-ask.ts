import { askLevel, bodyUnits, type Draft } from "@troth/core";

/** How many sentences of the body hand something over, and how many want something done. */
export interface GiveAsk {
  readonly gives: number;
  readonly asks: number;
}

/** A look or a click (level 0 and 1) is no ask, and a guess counts for neither. */
export function giveAskOf(draft: Draft): GiveAsk {
  const sure = bodyUnits(draft).filter(({ unsure }) => !unsure);
  return {
    gives: sure.filter(({ move }) => move === "give").length,
    asks: sure.filter((unit) => unit.move === "ask" && askLevel(unit) >= 2).length,
  };
}

/** `▰▰▱ 2 sentences give, 1 asks` */
export function giveAskWords({ gives, asks }: GiveAsk): string {
  const bar = "▰".repeat(Math.min(longestBar, gives)) + "▱".repeat(Math.min(longestBar, asks));
  const given = gives > 1 ? `${gives} sentences give` : `${gives || "no"} sentence gives`;
  return `${bar} ${given}, ${asks || "none"} ask${asks === 1 ? "s" : ""}`.trim();
}

const longestBar = 5;
