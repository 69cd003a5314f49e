/** What a mistake costs, and how much more it costs for a rare class: 1 in proportion, 0 no more. */
export interface Costs {
  readonly cost: number;
  readonly balance: number;
}

/** What a mistake about a class of this share costs. At `balance` 1, "balanced" of scikit-learn. */
export function costOf(share: number, { cost, balance }: Costs): number {
  return cost * (1 + (1 / (2 * share) - 1) * balance);
}
