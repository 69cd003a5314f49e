import { anyCase } from "@troth/core";
import type { Draft, Unit } from "@troth/core";

/** Says how many there are, or were made: a number that a reader can hold the sender to. */
const counted = anyCase(
  /\b(?:made|printed|built|cast|bound|brewed|baked|bottled|carved|fired|dyed|knitted|sewed|wove|grew|ordered|produced|numbered|have room for|has room for)(?: only| just| exactly)? \d|\b(?:holds|seats|sleeps|fits|takes)(?: only| just| up to| about)? \d|\b(?:limited|capped|restricted|kept) (?:to|at)(?: only| just| the first)? (?:\d|(?:six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty)\b)|\b(?:edition|run|batch|capacity|maximum) (?:of|is)(?: only| just| about)? \d|\b\d+ (?:of|out of)(?: the| our| only)? \d|\bthe first \d|\b\d+[ -](?:seat|place|bed|person)\b|\bwe (?:have|had|can take|take)(?: only| just| up to)? \d+ (?!left|remaining)\p{L}+(?: in (?:all|total|stock)\b|[.,;]|$)/iu,
);

/** Whether the stock or the room is counted near a unit; for a headline, anywhere in the message. */
export function countedNear({ units }: Draft): (unit: Unit) => boolean {
  let anywhere: boolean | undefined;
  return (unit) => {
    const near = units.slice(Math.max(0, unit.index - 2), unit.index + 3);
    if (near.some(({ text }) => counted.test(text))) return true;
    if (!headlines.has(unit.block.role)) return false;
    anywhere ??= units.some(({ text }) => counted.test(text));
    return anywhere;
  };
}

const headlines: ReadonlySet<string> = new Set(["subject", "preheader", "heading", "button"]);
