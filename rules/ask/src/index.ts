import type { Rule } from "@troth/core";

import beforeGive from "./before-give/rule.ts";
import selfServing from "./self-serving/rule.ts";
import tooMany from "./too-many/rule.ts";

/** Rules about what the draft wants from the reader. */
export const rules: readonly Rule[] = [beforeGive, selfServing, tooMany];
