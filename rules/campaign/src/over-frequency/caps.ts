import type { Campaign, Touch } from "@troth/campaign/rule";
import type { BrandPromise, Channel, Medium, Profile } from "@troth/core";

/** So many messages in so many days. */
export interface Cap {
  /** In messages, as the set that it stands in weighs them. */
  readonly max: number;
  readonly days: number;
}

/** Who says how much is too much, gravest first. */
type Authority =
  | { readonly kind: "promise"; readonly promise: BrandPromise }
  | { readonly kind: "option" }
  | { readonly kind: "profile" }
  | { readonly kind: "house" };

/** Caps that count the same messages: of several that one burst breaks, the first is told. */
export interface CapSet {
  readonly by: Authority;
  /** 0 for what does not count. */
  readonly weigh: (touch: Touch) => number;
  /** Those that hold for the readers of a touch. */
  readonly capsFor: (touch: Touch) => readonly Cap[];
}

interface CapOptions {
  readonly retail: boolean;
  readonly promised: number;
  readonly promisedDays: number;
}

/**
 * What readers of a campaign were promised, then what the profile allows; where both are silent, the
 * defaults of this house.
 */
export function capSets({ profile, plan }: Campaign, options: CapOptions): CapSet[] {
  const declared = [...promisedCaps(profile), ...plannedCaps(profile)];
  if (options.promised > 0) {
    const cap = { max: options.promised, days: options.promisedDays };
    return [...declared, { by: { kind: "option" }, weigh: weightOf, capsFor: () => [cap] }];
  }
  const sale = plan.mode === "sale";
  const house: CapSet = {
    by: { kind: "house" },
    weigh: weightOf,
    capsFor: (touch) =>
      isCovered(touch, declared) ? [] : houseCaps(touch.stage, { ...options, sale }),
  };
  return [...declared, house];
}

/** Whether the brand itself has said how often such a message may come. */
export function isCovered(touch: Touch, sets: readonly CapSet[]): boolean {
  return sets.some(
    ({ by, weigh, capsFor }) =>
      by.kind !== "house" && weigh(touch) > 0 && capsFor(touch).length > 0,
  );
}

function promisedCaps(profile: Profile | undefined): CapSet[] {
  return (profile?.promises ?? []).flatMap((promise): CapSet[] => {
    const { cap } = promise.test;
    if (cap === undefined) return [];
    const caps = [{ max: cap.max, days: cap.perDays }];
    return [
      { by: { kind: "promise", promise }, weigh: counting([cap.channel]), capsFor: () => caps },
    ];
  });
}

function plannedCaps(profile: Profile | undefined): CapSet[] {
  return (profile?.cadence?.caps ?? []).map(({ audience, stage, channels, max, perDays }) => ({
    by: { kind: "profile" },
    weigh: counting(channels),
    capsFor: (touch) => {
      const isFor = audience === undefined || audience === touch.audience;
      return isFor && (stage === undefined || stage === touch.stage)
        ? [{ max, days: perDays }]
        : [];
    },
  }));
}

/** What a brand says in messages is counted in messages. */
function counting(routes: readonly (Channel | Medium)[]): CapSet["weigh"] {
  return (touch) => {
    const { channel, medium } = touch.draft.meta;
    return comesUnasked(touch) && (routes.includes(channel) || routes.includes(medium)) ? 1 : 0;
  };
}

function weightOf(touch: Touch): number {
  return comesUnasked(touch) ? weights[touch.draft.meta.medium] : 0;
}

/** Readers did not ask for it, and need not look for it. */
export function comesUnasked({ draft, isPage }: Touch): boolean {
  return !isPage && draft.meta.channel !== "service";
}

/** How much a message intrudes. Posts of a feed come when the reader looks. */
const weights: Readonly<Record<Medium, number>> = {
  email: 1,
  sms: 1.5,
  phone: 2,
  print: 0.4,
  dm: 1.5,
  post: 0,
  web: 0,
};

/** What a reader of this stage has agreed to, as far as anybody knows. */
function houseCaps(
  stage: number,
  { retail, sale }: { readonly retail: boolean; readonly sale: boolean },
): readonly Cap[] {
  const caps = steadyCaps(stage, retail);
  // In a sale the same number may not all come in its first half.
  return sale ? caps.flatMap((cap) => [halved(cap), cap]) : caps;
}

function steadyCaps(stage: number, retail: boolean): Cap[] {
  if (stage === 0) return [{ max: 3, days: 21 }];
  if (stage <= 2 || !retail) return [{ max: 4, days: 30 }];
  return [
    { max: 2, days: 7 },
    { max: 7, days: 30 },
  ];
}

function halved({ max, days }: Cap): Cap {
  return { max: Math.ceil(max / 2), days: Math.ceil(days / 2) };
}

/** Of a house default, whom it is for; to put behind “more than”. */
export function readersAt(stage: number, retail: boolean): string {
  if (stage === 0) return "for strangers";
  if (stage <= 2) return "for readers who are new";
  return retail ? "for customers of a shop" : "for customers";
}
