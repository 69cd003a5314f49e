import type { Draft, Mark } from "@troth/core";

/** The name of a sender that is a desk of any firm: `Support <noreply@kiln.example>`. */
export function namelessSender({ units }: Draft): Mark | undefined {
  const unit = units.find(({ block }) => block.role === "from");
  if (unit === undefined) return undefined;
  const found = desk.exec(unit.text.slice(0, longestHeader));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { unit, start, end: start + name.length };
}

const longestHeader = 300;

/** The whole name, with or without quotation marks and the address behind it. */
const desk =
  /^["“]?((?:the |our |your )?(?:customer )?(?:support|service|services|info|information|news|newsletter|newsletters|sales|marketing|team|support team|sales team|customer (?:service|support|care|success)|care|no[- ]?reply|do not reply|admin|administrator|notifications?|updates?|offers?|deals|promotions?|special offers?|hello|contact|office|mail|e-?mail))["”]?\s*(?:<|$)/iu;
