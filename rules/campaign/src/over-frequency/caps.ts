import type { Touch } from "@troth/campaign/rule";
import type { Medium } from "@troth/core";

/** So many messages, weighed by how they travel, in so many days. */
export interface Cap {
  readonly max: number;
  readonly days: number;
  /** From where it comes, to put behind “more than”. */
  readonly source: string;
  /** What was promised to readers, not a default of this house. */
  readonly promised: boolean;
}

/** How much a message intrudes. Posts of a feed come when the reader looks. */
export const weights: Readonly<Record<Medium, number>> = {
  email: 1,
  sms: 1.5,
  phone: 2,
  print: 0.4,
  dm: 1.5,
  post: 0,
  web: 0,
};

/** What a reader of this stage has agreed to, as far as anybody knows. */
export function capsFor(
  { stage }: Pick<Touch, "stage">,
  { retail, sale }: { readonly retail: boolean; readonly sale: boolean },
): Cap[] {
  const caps = houseCaps(stage, retail).map((cap) => ({ ...cap, promised: false }));
  // In a sale the same number may not all come in its first half.
  return sale ? caps.flatMap((cap) => [halved(cap), cap]) : caps;
}

function houseCaps(stage: number, retail: boolean): Omit<Cap, "promised">[] {
  if (stage === 0) return [{ max: 3, days: 21, source: "for strangers" }];
  if (stage <= 2) return [{ max: 4, days: 30, source: "for readers who are new" }];
  if (!retail) return [{ max: 4, days: 30, source: "for customers" }];
  return [
    { max: 2, days: 7, source: "for customers of a shop" },
    { max: 7, days: 30, source: "for customers of a shop" },
  ];
}

function halved({ max, days, ...cap }: Cap): Cap {
  return { ...cap, max: Math.ceil(max / 2), days: Math.ceil(days / 2) };
}
