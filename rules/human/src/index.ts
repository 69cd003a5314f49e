import type { Rule } from "@troth/core";

import noPerson from "./no-person/rule.ts";
import noWelcome from "./no-welcome/rule.ts";

/** Rules about a person, present and unforced. */
export const rules: readonly Rule[] = [noPerson, noWelcome];
