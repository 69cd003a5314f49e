import type { Rule } from "@troth/core";

import buzzword from "./buzzword/rule.ts";
import cliche from "./cliche/rule.ts";
import density from "./density/rule.ts";
import internalTerm from "./internal-term/rule.ts";
import undefinedAcronym from "./undefined-acronym/rule.ts";

/** Rules about words that hide the meaning. */
export const rules: readonly Rule[] = [buzzword, cliche, density, internalTerm, undefinedAcronym];
