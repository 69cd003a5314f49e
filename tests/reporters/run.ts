import { lintCampaign } from "@troth/campaign";
import { defineCampaignRule } from "@troth/campaign/rule";
import { campaignOf } from "@troth/campaign/testing";
import {
  createLinter,
  defineRule,
  readDrafts,
  spanOf,
  wholeOf,
  type Finding,
  type Format,
  type Rule,
} from "@troth/core";
import { rules } from "@troth/preset";
import { profileReader, toProfile } from "@troth/profile";
import {
  Binder,
  countOf,
  createJsonReporter,
  createPrettyReporter,
  Tally,
  type CampaignReport,
  type FileReport,
  type ReportError,
  type Reporter,
} from "@troth/reporters";
import {
  createCheckstyleReporter,
  createGithubReporter,
  createGitlabReporter,
  createJunitReporter,
  createMarkdownReporter,
  createSarifReporter,
} from "@troth/reporters/ci";
import { createHtmlReporter } from "@troth/reporters/html";

const tool = { name: "troth", version: "1.2.3", url: "https://troth.example/" };
const today = "2026-01-15";

export const reporters = {
  pretty: createPrettyReporter({ width: 80, color: false }),
  json: createJsonReporter({ tool, today }),
  sarif: createSarifReporter({ tool }),
  github: createGithubReporter(),
  gitlab: createGitlabReporter(),
  junit: createJunitReporter(),
  checkstyle: createCheckstyleReporter(),
  markdown: createMarkdownReporter(),
  html: createHtmlReporter({ today }),
} as const satisfies Readonly<Record<string, Reporter>>;

/** A whole report, as the command line puts it together. */
export function print(
  reporter: Reporter,
  reports: readonly FileReport[],
  errors: readonly ReportError[] = [],
  campaigns: readonly CampaignReport[] = [],
): string {
  const binder = new Binder(reporter);
  const tally = new Tally();
  const pages = reports.map((report) => {
    tally.add(countOf(report.result));
    const page = reporter.page(report);
    return page === undefined ? "" : binder.add(page);
  });
  const plans = campaigns.map((report) => {
    tally.addCampaign(report);
    const page = reporter.campaign?.(report);
    return page === undefined ? "" : binder.add(page);
  });
  return [...pages, ...plans].join("") + binder.end(tally.end(errors, rules));
}

interface Given {
  readonly path?: string;
  readonly format?: Format;
  readonly fresh?: ReadonlySet<string>;
}

/** A draft, read and linted with every rule. */
export function lint(
  source: string,
  { path = "may.md", format = "markdown", ...more }: Given = {},
) {
  const linter = createLinter({ rules: rules.map((rule) => ({ rule })), today });
  const drafts = readDrafts({ path, source, format });
  return { draft: drafts[0], drafts, result: linter(...drafts), ...more } satisfies FileReport;
}

/**
 * A draft held to a brand that makes kilns.
 *
 * @param words what it calls a value, and what it claims as proof of it.
 */
export function lintHeld(source: string, words = "Mended first", given: Given = {}): FileReport {
  const { path = "may.md", format = "markdown" } = given;
  const drafts = readDrafts({ path, source, format });
  const profile = profileReader(kilns(words), today);
  const linter = createLinter({ rules: rules.map((rule) => ({ rule })), today, profile });
  return { draft: drafts[0], drafts, result: linter(...drafts) };
}

function kilns(words: string) {
  const year = "2026-12-31";
  const proof = (id: string, claim: string) =>
    ({ id, claim, kind: "number", source: "https://kilns.example", valid_until: year }) as const;
  return toProfile({
    brand: { name: "Harbour Kilns" },
    purpose: "A kiln outlives whoever lights it first.",
    values: [
      {
        id: "mended",
        name: words,
        means: "We mend a kiln before we sell one.",
        not: "We sell fewer kilns.",
        expressions: ["we mended it with wire", "cracked and mended", "the crack was closed"],
        proof: [proof("log", `412 kilns mended, ${words}`), proof("wire", "nine miles of wire")],
      },
      {
        id: "cold-hands",
        name: "Warm hands",
        means: "Whoever comes in from the cold is let in.",
        not: "The workshop is never quiet.",
        expressions: ["the door is open", "come in and warm your hands", "tea is on the stove"],
        proof: [proof("door", "open on 340 days")],
      },
    ],
    promises: [
      {
        id: "no-counter",
        text: `Nobody is counted down to, ${words}`,
        test: { forbid_rules: ["pressure/unbacked-scarcity"] },
      },
    ],
  });
}

/** The same with a rule that has something to say about every sentence, in its very words. */
export function lintEcho(source: string, given: Given = {}): FileReport {
  const { path = "may.md", format = "markdown" } = given;
  const drafts = readDrafts({ path, source, format });
  const linter = createLinter({ rules: [{ rule: echo }], today });
  return { draft: drafts[0], drafts, result: linter(...drafts) };
}

const level = "error" as const;

const everywhere = {
  cold: level,
  welcome: level,
  news: level,
  promo: level,
  social: level,
  land: level,
  service: level,
} as const;

/** What a foreign rule of campaigns might do: it repeats what two messages say. */
const echoTogether = defineCampaignRule({
  id: "acme/echo-together",
  meta: {
    summary: "Say it once",
    why: "A reader who meets {{0}} and [a link](javascript:alert(1)) twice is lost.",
    evidence: { grade: "D", source: "a sample" },
    severity: everywhere,
    messages: { echo: "{words}", before: "Before: {words}" },
    suggestions: {},
    options: {},
    url: "javascript:alert(1)",
  },
  *checkCampaign({ campaign: { touches } }) {
    for (const [at, touch] of touches.entries()) {
      const before = touches[at - 1];
      const [unit] = touch.draft.units;
      const [beside] = before?.draft.units ?? [];
      if (before === undefined || unit === undefined || beside === undefined) continue;
      yield {
        message: "echo",
        in: touch,
        at: wholeOf(unit),
        data: { words: unit.text },
        related: [
          { message: "before", in: before, at: wholeOf(beside), data: { words: beside.text } },
          { message: "before", in: before, at: "document", data: { words: beside.text } },
        ],
      };
    }
  },
});

/** What a foreign rule might do: it repeats the draft wherever it can. */
const echo = defineRule({
  id: "acme/echo",
  meta: {
    summary: "Say it once",
    why: "A reader who meets {{0}} and [a link](javascript:alert(1)) is lost.",
    evidence: { grade: "D", source: "a sample" },
    severity: everywhere,
    mechanical: true,
    messages: { echo: "{words}", whole: "The whole says {words}." },
    suggestions: { swap: { kind: "replace", label: "Write {words}." } },
    options: {},
    url: "javascript:alert(1)",
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      const words = unit.text;
      const at = wholeOf(unit);
      const replace = { at, text: words };
      yield {
        message: "echo",
        at,
        data: { words },
        suggest: [{ id: "swap", data: { words }, replace, safe: true }],
      };
      yield { message: "whole", at: "document", data: { words } };
    }
  },
});

/** The drafts of a campaign by their path, two days apart from 5 October 2026 on. */
type Touches = Readonly<Record<string, string>>;

/** A campaign, read and linted with every rule. */
export function lintTogether(touches: Touches, name = "autumn"): CampaignReport {
  return together(touches, { name, rules });
}

/** The same with a rule that cites every message beside the one before it, in their very words. */
export function lintTogetherEcho(touches: Touches, name = "autumn"): CampaignReport {
  return together(touches, { name, rules: [echoTogether] });
}

function together(touches: Touches, about: { name: string; rules: readonly Rule[] }) {
  const { name, rules: ran } = about;
  const drafts = Object.entries(touches);
  const read = campaignOf({
    name,
    touches: drafts.map(([id, draft], at) => ({ id, draft, day: 2 * at })),
  });
  const plan = { ...read.plan, path: `${name}/campaign.yaml`, name };
  const campaign = { ...read, plan };
  const settings = { rules: ran.map((rule) => ({ rule })), known: ran.map(({ id }) => id), today };
  const verdicts = new Map(drafts.map(([id]) => [id, "clear" as const]));
  return { ...lintCampaign(campaign, settings), verdicts };
}

/** A finding as a campaign gives it, with a place in another file. */
export function withRelated(report: FileReport): FileReport {
  const other = lint("---\nsubject: The kiln opens again\n---\n\nThe sale goes on.\n", {
    path: "mails/day 9.md",
  });
  const subject = other.draft.units[0];
  if (subject === undefined) throw new Error("nothing to point at");
  const related = [
    {
      path: other.result.path,
      source: other.result.source,
      span: spanOf(wholeOf(subject)),
      quote: subject.text,
      message: "The same offer, nine days later.",
    },
  ];
  const findings = report.result.findings.map((one): Finding => ({ ...one, related }));
  return { ...report, result: { ...report.result, findings } };
}

export const promo = `---
subject: "Re: Ends tonight"
channel: promo
---

Hi {{ first_name }},

Hurry! Our game-changing synergy takes your kiln to the next level.

- Only 2 left, so act now!

No thanks, I like cold hands
`;

export const gift = `---
subject: The spring list
channel: welcome
---

Welcome, and thanks for your first order.

We put a tin of beeswax in your box. Rub a little into the seams before the first rain.

Noor cracked the kiln on Tuesday and mended it with wire. Reply to this letter and I will answer.
`;

/** An offer that ends on a Sunday, and goes on. */
export const sale: Touches = {
  "sale/bolts.md":
    "---\nsubject: 15% off the bolt ends until Sunday 11 October\n---\n\nThe ends of the looms are out, 15% off with the code BOLT15 until Sunday 11 October.\n",
  "sale/more.md":
    "---\nsubject: The bolt ends are still here\n---\n\nThe code BOLT15 takes 15% off and works until Sunday 18 October.\n",
};
