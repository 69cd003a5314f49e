import { shownIn, type Campaign, type Touch } from "@troth/campaign/rule";
import { roomForValues, type Certainty, type ValueReading } from "@troth/core";

/** A touch that shows more values than readers of its stage have room for. */
export interface Overfull {
  readonly touch: Touch;
  readonly shown: readonly [ValueReading, ...ValueReading[]];
  /** In one message, at this stage. */
  readonly most: number;
  readonly certainty: Certainty;
}

/** What is only said is told of draft by draft; here, what readers are really shown at once. */
export function overfullWithValues({ profile, touches }: Campaign): Overfull[] {
  if (profile === undefined) return [];
  return touches.flatMap((touch) => {
    const { draft, stage, isPage } = touch;
    // A page is read at leisure, and a draft that states its intent is meant to tell of values.
    if (isPage || draft.meta.channel === "service" || draft.meta.intent !== undefined) return [];
    const [first, ...others] = shownIn(touch);
    const most = roomForValues(profile, stage);
    if (first === undefined || others.length < most) return [];
    const isDeclared = profile.ladder[stage]?.maxValues !== undefined;
    // One above a number that nobody here has declared may be one value in two words.
    const certainty = isDeclared || others.length > most ? "likely" : "possible";
    return [{ touch, shown: [first, ...others], most, certainty }];
  });
}
