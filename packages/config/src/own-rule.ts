import type { Rule } from "@troth/core";
import type { TeamCase } from "@troth/team-rules";

/** A rule that a configuration brings along. */
export interface OwnRule {
  readonly rule: Rule;
  /** The file that defines it (absolute), or the plugin as the configuration calls it. */
  readonly from: string;
  /** The line of its definition. */
  readonly line?: number;
  /** The tests that stand beside it; a plugin has its own. */
  readonly cases?: {
    readonly flags: readonly (string | TeamCase)[];
    readonly passes: readonly (string | TeamCase)[];
  };
}
