import type { LedgerEntry } from "@troth/campaign/rule";

/** What is asked at each level. */
const names: readonly string[] = [
  "a permission",
  "a look",
  "an answer",
  "a sign-up or a review",
  "a purchase, a donation or a meeting",
  "a long commitment",
];

/** What is asked at a level, to put behind “asks for”. */
export function nameOfLevel(level: number): string {
  return names[level] ?? "something";
}

const factors = { reader: "0.5", shared: "1", sender: "1.5" } as const;

/** The sums of an entry in words: `asks for a look (1 × 0.5) = 0.5`, `gives 2`. */
export function arithmeticOf({ asks, cost, give }: LedgerEntry): { asks: string; gives: string } {
  const terms = asks.map((ask) => `${nameOfLevel(ask.level)} (${ask.level} × ${factors[ask.for]})`);
  const list =
    terms.length < 2 ? terms.join("") : `${terms.slice(0, -1).join(", ")} and ${terms.at(-1)}`;
  return {
    asks: terms.length === 0 ? "asks for nothing" : `asks for ${list} = ${cost}`,
    gives: give === 0 ? "gives nothing" : `gives ${give}`,
  };
}

/** With a true minus sign: `−4.5`. */
export function signed(balance: number): string {
  return balance < 0 ? `−${-balance}` : String(balance);
}
