import type { ReadPlan } from "@troth/config/campaign";
import type { ConfigError } from "@troth/config";

/** A plan: the path of its file, or `front matter: NAME` where only its drafts speak of it. */
export type PlanKey = string;

/** What is known of files beside the disk. */
export interface ReadingPlan {
  /** What the editor holds of a file, where it is open. */
  readonly openText: (path: string) => string | undefined;
  /** A plan in a file of its own names the draft. */
  readonly isPlanned: (path: string) => boolean;
}

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
  /** The plans that there are, as far as the workspace was looked through. */
  find(): Promise<readonly PlanKey[]>;
  /** The front matter of a draft may have changed: the plans that it belonged to, and now does. */
  heed(path: string, text: string | undefined): readonly PlanKey[];
  read(key: PlanKey, reading: ReadingPlan): Promise<PlanReading>;
  /** Changes when the file does; undefined where there is none, or one too large for a draft. */
  stampOf(path: string): Promise<string | undefined>;
  /** Undefined where it cannot be read. */
  closedDraft(path: string): Promise<ClosedDraft | undefined>;
  uriOf(path: string): string;
}

/** The key of a campaign that only its drafts speak of. */
export function statedKey(name: string): PlanKey {
  return `front matter: ${name}`;
}

export function isStated(key: PlanKey): boolean {
  return key.startsWith(statedKey(""));
}
