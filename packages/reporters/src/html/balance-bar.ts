import type { LedgerEntry } from "@troth/campaign";

/** Points on either side of nothing; what lies beyond is cut off, and the number beside it says so. */
const range = { below: 8, above: 6 } as const;

/** Units of the drawing for one point. */
const unit = 10;
const height = 14;

/**
 * The balance as a bar that grows from nothing to the left or to the right, with a line where it
 * would ask too much. Drawn with attributes alone: the policy of the page allows no style in it.
 */
export function balanceBar({ balance, floor }: LedgerEntry): string {
  const zero = range.below * unit;
  const width = (range.below + range.above) * unit;
  const points = Math.max(-range.below, Math.min(range.above, balance));
  const [x, length] = points < 0 ? [zero + points * unit, -points * unit] : [zero, points * unit];
  const lowest =
    floor < -range.below
      ? ""
      : `<path class="floor" d="M${zero + floor * unit} 0V${height}" stroke-dasharray="2 2"/>`;
  return [
    `<svg class="bar" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<rect class="${lookOf({ balance, floor })}" x="${x}" y="3" width="${length}" height="8"/>`,
    lowest,
    `<path class="zero" d="M${zero} 0V${height}"/></svg>`,
  ].join("");
}

function lookOf({ balance, floor }: Pick<LedgerEntry, "balance" | "floor">): string {
  if (balance < floor) return "low";
  return balance < 0 ? "thin" : "fine";
}
