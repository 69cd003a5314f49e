import { shownIn, type CampaignPath, type Touch } from "@troth/campaign/rule";
import { bodyUnits, type Move, type ValueSign } from "@troth/core";

/** Messages in a row that open alike and show one value by the same proof. */
export interface SameHook {
  readonly touch: Touch;
  /** The last of them, where it shows the value. */
  readonly sign: ValueSign;
  /** Those before it, each with its place. */
  readonly before: readonly { readonly touch: Touch; readonly sign: ValueSign }[];
  /** By name. */
  readonly value: string;
  readonly badness: number;
}

/** Twice may be meant; the third time a reader knows how it goes on. */
const sameAgain = 3;

/** One for each run that has grown to three. */
export function sameHooks({ touches }: CampaignPath): SameHook[] {
  const hooks = touches.filter(({ draft }) => draft.meta.channel !== "service").map(hookOf);
  return hooks.flatMap((last, at) => {
    const run = hooks.slice(Math.max(0, at - sameAgain + 1), at + 1);
    if (run.length < sameAgain || new Set(run.map(({ opening }) => opening)).size > 1) return [];
    const shared = last.shown.find(({ key }) => run.every((one) => signOf(one, key)));
    const earlier = hooks[at - sameAgain];
    // Of a longer run, only the third is told.
    const isGoingOn = earlier !== undefined && shared !== undefined && signOf(earlier, shared.key);
    if (shared === undefined || isGoingOn) return [];
    const before = run.slice(0, -1).flatMap((one) => {
      const sign = signOf(one, shared.key);
      return sign === undefined ? [] : [{ touch: one.touch, sign }];
    });
    return [{ touch: last.touch, sign: shared.sign, before, value: shared.value, badness: 1 }];
  });
}

interface Hook {
  readonly touch: Touch;
  /** The move of the first sentence behind the greeting. */
  readonly opening: Move | undefined;
  /** Each value that is shown, with what shows it. */
  readonly shown: readonly {
    readonly key: string;
    readonly value: string;
    readonly sign: ValueSign;
  }[];
}

function hookOf(touch: Touch): Hook {
  const opening = bodyUnits(touch.draft).find(({ move }) => move !== "greet")?.move;
  const shown = shownIn(touch).flatMap(({ value, signs }) =>
    signs.map((sign) => ({ key: `${value.id} ${sign.because}`, value: value.name, sign })),
  );
  return { touch, opening, shown };
}

function signOf({ shown }: Hook, key: string): ValueSign | undefined {
  return shown.find((one) => one.key === key)?.sign;
}
