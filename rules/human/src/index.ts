import type { Rule } from "@troth/core";

import creepyPersonalization from "./creepy-personalization/rule.ts";
import noPerson from "./no-person/rule.ts";
import noWelcome from "./no-welcome/rule.ts";
import warmthRemoved from "./warmth-removed/rule.ts";
import weHeavy from "./we-heavy/rule.ts";

/** Rules about a person, present and unforced. */
export const rules: readonly Rule[] = [
  creepyPersonalization,
  noPerson,
  noWelcome,
  warmthRemoved,
  weHeavy,
];
