import type { Rule } from "@troth/core";

import {
  Binder,
  countOf,
  Tally,
  type CampaignReport,
  type FileReport,
  type Page,
  type ReportError,
  type Reporter,
} from "./reporter.ts";

/** What a report of a few files is made of. */
export interface WholeRun {
  readonly files: readonly FileReport[];
  /** The rules that there are, for what a report says about them. */
  readonly rules?: readonly Rule[];
  readonly campaigns?: readonly CampaignReport[];
  /** What could not be read. */
  readonly errors?: readonly ReportError[];
}

/** A report of a few files in one text; of many, a {@link Binder} writes page by page. */
export function wholeReport(
  reporter: Reporter,
  { files, rules = [], campaigns = [], errors = [] }: WholeRun,
): string {
  const binder = new Binder(reporter);
  const tally = new Tally();
  const add = (page: Page | undefined): string => (page === undefined ? "" : binder.add(page));
  const pages = files.map((file) => {
    tally.add(countOf(file.result));
    return add(reporter.page(file));
  });
  const together = campaigns.map((campaign) => {
    tally.addCampaign(campaign);
    return add(reporter.campaign?.(campaign));
  });
  return [...pages, ...together, binder.end(tally.end(errors, rules))].join("");
}
