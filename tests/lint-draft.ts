import { readFileSync } from "node:fs";

import {
  bodyUnits,
  channels,
  countWords,
  createLinter,
  readDrafts,
  type Channel,
  type Finding,
  type Format,
  type Result,
  type Severity,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";

const formatOf: Readonly<Record<string, Format>> = {
  md: "markdown",
  txt: "text",
  html: "html",
  eml: "eml",
  mjml: "mjml",
};

const lint = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });

export interface Linted extends Result {
  /** Of the body. */
  readonly words: number;
}

/** Lints one of our drafts as the command line does, with its channel stated. */
export function lintDraft(path: string, channel: Channel): Linted {
  const format = formatOf[path.split(".").at(-1) ?? ""];
  if (format === undefined) throw new Error(`${path}: no format has this ending`);
  const source = readFileSync(path, "utf8");
  const drafts = readDrafts({ path, source, format, flags: { channel } }, annotateMoves);
  const texts = drafts.flatMap((draft) => bodyUnits(draft)).map(({ text }) => text);
  return { ...lint(...drafts), words: countWords(texts.join(" ")) };
}

/** The channel that the name of a draft begins with: `cold-vet-rota.md`. */
export function channelIn(name: string): Channel {
  const channel = channels.find((known) => name.startsWith(`${known}-`));
  if (channel === undefined) throw new Error(`${name}: a name begins with its channel`);
  return channel;
}

export function withSeverity({ findings }: Result, severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

/** Warnings and errors. */
export function aboveInfo({ findings }: Result): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

/** The rules behind a finding. */
export function rulesOf({ rule, also = [] }: Finding): readonly string[] {
  return [rule, ...also];
}

/** One finding on one line, for whoever reads why a test failed. */
export function lineOf(finding: Finding): string {
  return `${finding.severity} ${rulesOf(finding).join(", ")} “${folded(finding.quote)}”`;
}

/** On one line. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
