import type { Channel, Finding, Medium, Meta, Result, Severity, Verdict } from "@troth/core";

import type { RunEnd } from "./reporter.ts";

/** What a marketer calls each kind of message when it travels as it mostly does. */
const usual: Readonly<Record<Channel, { readonly name: string; readonly medium: Medium }>> = {
  cold: { name: "a cold email", medium: "email" },
  welcome: { name: "a welcome email", medium: "email" },
  news: { name: "a newsletter", medium: "email" },
  promo: { name: "a promo email", medium: "email" },
  social: { name: "a social post", medium: "post" },
  land: { name: "a landing page", medium: "web" },
  service: { name: "a service email", medium: "email" },
};

/** What the draft was taken for, and how to say so for certain where that was a guess. */
export function readAs({ channel, medium, stage, inferred }: Meta): { what: string; hint: string } {
  const { name, medium: common } = usual[channel];
  const what = medium === common ? name : `a ${channel} message by ${medium}`;
  const guessed = inferred.includes("channel");
  return {
    what: stage === undefined ? what : `${what}, stage ${stage}`,
    hint: guessed ? `guessed; “channel: ${channel}” in the front matter settles it` : "",
  };
}

/** `read as a promo email`, `read as 9 social posts, 3 promo emails` */
export function readAsWhole({ about, meta, messages }: Result): string {
  if (about === "profile") return "read as a values profile";
  if (about === "waivers") return "read as a file of waivers";
  return messages === undefined ? `read as ${readAs(meta).what}` : readAsMessages(messages);
}

function readAsMessages(messages: NonNullable<Result["messages"]>): string {
  const kinds = new Map<string, number>();
  for (const { channel, medium } of messages) {
    const { what } = readAs({ channel, medium, inferred: [] });
    kinds.set(what, (kinds.get(what) ?? 0) + 1);
  }
  const each = Array.from(kinds, ([what, count]) =>
    count === 1 ? what : `${count} ${what.replace(/^an? /u, "")}s`,
  );
  return messages.length === 1 ? `read as ${each[0]}` : `read as ${each.join(", ")}`;
}

/** @param notScored why the draft could not be judged. */
export function verdictSentence(
  { verdict, findings }: Pick<Result, "verdict" | "findings">,
  notScored: string | undefined,
  quiet: boolean,
): string {
  const hidden = quiet ? findings.filter(({ severity }) => severity !== "error").length : 0;
  const more = hidden > 0 ? ` ${countWords(hidden, "finding")} below error not shown.` : "";
  const reason = verdict === "not-scored" && notScored !== undefined ? ` ${notScored}` : "";
  return `${sentences[verdict](findings)}${reason}${more}`;
}

const sentences: Readonly<Record<Verdict, (findings: readonly Finding[]) => string>> = {
  blocked: (findings) => {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    return errors > 0
      ? `Blocked: ${countWords(errors, "thing")} to settle before this goes out.`
      : "Blocked: more than this project allows.";
  },
  review: (findings) => {
    const warnings = findings.filter(({ severity }) => severity === "warn").length;
    return `Review: ${countWords(warnings, "place")} worth a second look before this goes out.`;
  },
  clear: (findings) =>
    findings.length > 0 ? "Clear: nothing in the way, only hints." : "Clear: nothing in the way.",
  "not-scored": () => "Not scored.",
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  blocked: "blocked",
  review: "to review",
  clear: "clear",
  "not-scored": "not scored",
};

/** `3 drafts: 1 blocked, 2 clear. 2 errors, 1 warning.` */
export function summarySentence({ summary, verdicts, errors }: RunEnd): string {
  const parts = (Object.keys(verdictNames) as Verdict[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => (summary.files === 1 ? "" : `${verdicts[verdict]} `) + verdictNames[verdict]);
  const unread =
    errors.length > 0 ? ` ${countWords(errors.length, "path")} could not be linted.` : "";
  if (summary.files === 0) return `No draft was linted.${unread}`;
  return `${countWords(summary.files, "draft")}: ${parts.join(", ")}. ${severityCounts(summary)}.${unread}`;
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "hint",
};

function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = (Object.keys(severityNames) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countWords(counts[severity], severityNames[severity]));
  return parts.length === 0 ? "No findings" : parts.join(", ");
}

/** `1 draft`, `2 drafts` */
export function countWords(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
