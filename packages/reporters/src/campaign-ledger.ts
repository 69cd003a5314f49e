import type { Campaign, LedgerEntry, Touch } from "@troth/campaign";

/** Of each touch that lies on a path, the entry with the lowest balance. */
export function lowestEntries({ paths }: Pick<Campaign, "paths">): ReadonlyMap<Touch, LedgerEntry> {
  const lowest = new Map<Touch, LedgerEntry>();
  for (const entry of paths.flatMap(({ ledger }) => ledger)) {
    const known = lowest.get(entry.touch);
    if (known === undefined || entry.balance < known.balance) lowest.set(entry.touch, entry);
  }
  return lowest;
}
