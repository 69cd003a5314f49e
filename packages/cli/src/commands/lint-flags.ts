import type { Flags, Parsed } from "../args.ts";
import { commonFlags, draftFlags } from "../options.ts";
import { formatHelp } from "../reports.ts";

/** The flags of `troth lint`. */
export const lintFlags = {
  format: {
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    help: formatHelp,
  },
  ...draftFlags,
  rule: { type: "string", multiple: true, value: "ID", help: "only this rule; may be repeated" },
  quiet: { type: "boolean", help: "errors only" },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    help: "the least severity that blocks: error (default), warn, info",
  },
  "max-warnings": { type: "string", value: "N", help: "more warnings than this block a draft" },
  "show-possible": { type: "boolean", help: "findings too that are only possible" },
  fix: { type: "boolean", help: "apply the safe suggestions, where that can be done exactly" },
  "fix-dry-run": { type: "boolean", help: "show what --fix would write, as a diff" },
  baseline: {
    type: "string",
    value: "FILE",
    help: "leave out the findings that this file holds (the nearest troth-baseline.json)",
  },
  "no-baseline": { type: "boolean", help: "show the findings that a baseline holds as well" },
  changed: {
    type: "string",
    optional: true,
    value: "REF",
    help: "only files that differ from a commit (where the branch left the default one)",
  },
  "changed-lines": {
    type: "boolean",
    help: "of these, only findings on new lines, and those about the whole draft",
  },
  campaigns: {
    type: "boolean",
    help: "with each draft, the whole campaign that it belongs to",
  },
  cache: { type: "boolean", help: "keep what is found, and look again only at what changes" },
  "cache-location": {
    type: "string",
    value: "FOLDER",
    help: "where that is kept (.troth-cache)",
  },
  watch: { type: "boolean", help: "lint again whenever a draft is saved, until Ctrl+C" },
  workers: {
    type: "string",
    value: "N",
    help: "threads to lint with; 1 for none beside the first (as many as pay)",
  },
  ...commonFlags,
} as const satisfies Flags;

export type LintValues = Parsed<typeof lintFlags>["values"];
