import { shortDateOf, type Touch } from "@troth/campaign/rule";

import { readersAt, type Cap, type CapSet } from "./caps.ts";
import type { Crowded } from "./windows.ts";
import type { FrequencyProblem } from "./words.ts";

/** Words for messages that come closer together than a cap of the set allows. */
export function toProblem(
  { touches, touch, weight, cap }: Crowded,
  { by }: CapSet,
  retail: boolean,
): FrequencyProblem {
  const about = { in: touch, at: "document" as const, related: others(touches, touch) };
  const id = touch.id;
  const move = { id: "move" as const, data: { touch: id, day: freeDay(touches, cap) } };
  const words = {
    touch: id,
    count: countOf(touches, weight),
    first: shortDateOf(touches[0]),
    last: shortDateOf(touch),
  };
  const most = { max: cap.max, days: cap.days };
  switch (by.kind) {
    case "promise": {
      const { promise } = by;
      const kept = { ...about, certainty: "certain" as const, promise };
      if (cap.max === 0) {
        const data = { touch: id, promise: promise.text };
        const suggest = [{ id: "drop" as const, data: { touch: id } }];
        return { ...kept, message: "never" as const, data, suggest };
      }
      const data = { ...words, promise: promise.text };
      return { ...kept, message: "broken" as const, data, suggest: [move] };
    }
    case "option":
      return {
        ...about,
        message: "promised" as const,
        data: { ...words, ...most },
        grave: true,
        suggest: [move],
      };
    case "profile":
      return {
        ...about,
        message: "declared" as const,
        data: { ...words, ...most },
        suggest: [move],
      };
    default: {
      const data = { ...words, ...most, source: readersAt(touch.stage, retail) };
      return { ...about, message: "crowded" as const, data, suggest: [move] };
    }
  }
}

/** `5 messages`; with their weight where they are not alike. */
function countOf({ length }: readonly Touch[], weight: number): string {
  const number = weight === length ? String(length) : `${length} (weight ${weight})`;
  return `${number} ${number === "1" ? "message" : "messages"}`;
}

/** When the others of some touches are sent. */
export function others(
  touches: readonly Touch[],
  touch: Touch,
): NonNullable<FrequencyProblem["related"]> {
  return touches
    .filter((one) => one !== touch)
    .map((one) => ({
      message: "sent" as const,
      in: one,
      at: "document" as const,
      data: { date: shortDateOf(one) },
    }));
}

/** The first day on which the window has room again: its first messages have dropped out. */
function freeDay(touches: readonly Touch[], { days, max }: Cap): number {
  const stays = Math.max(0, Math.ceil(max) - 1);
  const leaves = touches.at(-2 - stays) ?? touches[0];
  return (leaves?.day ?? 0) + days;
}
