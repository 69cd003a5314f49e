import { checkFile, ConfigError, parseFile } from "@troth/config/check";
import { settingsFileSchema, type SettingsKind } from "@troth/config/settings-files";
import type { Rule, Severity, Span } from "@troth/core";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";

import { linesOf } from "../analysis/analysis.ts";
import { rangeOf } from "../analysis/ranges.ts";
import { lineDiagnostic, severities } from "../features/diagnostics.ts";

/** A file of settings as the editor holds it, saved or not. */
export interface SettingsText {
  readonly kind: SettingsKind;
  readonly path: string;
  readonly source: string;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What is wrong with a file of settings. Never rejects for what stands in it. */
export type CheckSettings = (text: SettingsText) => Promise<readonly Diagnostic[]>;

/** By the schema alone, which wants no disk. */
export const checkBySchema: CheckSettings = (text) => whatIsWrong(() => bySchema(text));

/** Something that a file says and that deserves a word. */
export interface SettingsProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  readonly span: Span;
}

/** @throws {ConfigError} */
export function bySchema({ kind, path, source, rules }: SettingsText): void {
  // A file that was just begun has nothing wrong yet.
  if (source.trim() === "") return;
  checkFile(parseFile(path, source), settingsFileSchema(kind, rules));
}

/** What a check throws, at its line. */
export async function whatIsWrong(
  check: () => void | readonly Diagnostic[] | Promise<void | readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  try {
    return (await check()) ?? [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { line = 1, message, remedy } = error;
    const said = lineDiagnostic(line - 1, DiagnosticSeverity.Error, `${message} ${remedy}`);
    return [{ ...said, code: "config/error" }];
  }
}

export function ofProblem(
  { rule, severity, message, advice, span }: SettingsProblem,
  source: string,
): Diagnostic {
  return {
    range: rangeOf({ lines: linesOf(source) }, span),
    severity: severities[severity],
    source: "troth",
    code: rule,
    message: `${message} ${advice}`,
  };
}
