import type { Finding } from "@troth/core";
import {
  CodeActionKind,
  type CodeAction,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";

/** A sentence that is to count as showing a value; only for words that a person has selected. */
export const acceptKind = `${CodeActionKind.Refactor}.accept.troth`;

/** A draft that is open, and where it stands. */
export interface Opened {
  readonly uri: string;
  /** Absolute. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** What can be written into the files beside a draft. Only where there is a disk, and it is trusted. */
export interface FolderActions {
  /** Into the profile, about a finding. */
  aboutFinding(opened: Opened, finding: Finding): Promise<CodeAction[]>;
  /** Into the profile, about the words that are selected. */
  aboutWords(opened: Opened, range: Range): Promise<CodeAction[]>;
  /** The entry of `waivers.yaml` that sets a finding aside; undefined where none can be written. */
  waive(opened: Opened, finding: Finding, reason: string): Promise<WorkspaceEdit | undefined>;
}
