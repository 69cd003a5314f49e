import type { ReadPlan } from "@troth/config/campaign";
import type { ConfigError } from "@troth/config";

/** What is known of one plan now. */
export interface PlanReading {
  /** Undefined where it could never be read. */
  readonly plan?: ReadPlan;
  /** Why the plan is not the one in the file, or which drafts it names in vain. */
  readonly faults: readonly ConfigError[];
}

/** A draft that no editor holds open. */
export interface ClosedDraft {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Where plans and closed drafts come from. Paths are absolute. */
export interface PlanSource {
  /** Where plans stand, as far as the workspace was looked through. */
  find(): Promise<readonly string[]>;
  /** @param openText what the editor holds of a file, where it is open. */
  read(path: string, openText: (path: string) => string | undefined): Promise<PlanReading>;
  /** Changes when the file does; undefined where there is none, or one too large for a draft. */
  stampOf(path: string): Promise<string | undefined>;
  /** Undefined where it cannot be read. */
  closedDraft(path: string): Promise<ClosedDraft | undefined>;
  uriOf(path: string): string;
}
