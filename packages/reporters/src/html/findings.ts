import type { Related, Severity } from "@troth/core";

import { adviceOf, lineOf, promiseOf } from "../finding-words.ts";
import { truncate } from "../text/plain.ts";
import { webPage } from "../text/safe.ts";
import { symbols } from "../text/style.ts";
import { escapeHtml } from "./escape.ts";
import type { Numbered } from "./marked.ts";

/** Where in the page a file stands, by its path. */
type Links = ReadonlyMap<string, string>;

/** Each finding with its reason and what to do, those about the whole message first. */
export function findingList(findings: readonly Numbered[], links: Links = new Map()): string {
  const said = new Set<string>();
  return `<ol class="findings">${findings.map((one) => item(one, said, links)).join("\n")}</ol>`;
}

/** The words of a severity for people who do not code. */
const severityWords: Readonly<Record<Severity, string>> = {
  error: "Settle this",
  warn: "Worth a look",
  info: "A hint",
};

function item(one: Numbered, said: Set<string>, links: Links): string {
  const { finding, anchor } = one;
  const { rule, severity, certainty, message, why } = finding;
  const kind = severityWords[severity] + (certainty === "possible" ? ", perhaps" : "");
  const advice = adviceOf(finding).map((label) => `<li>${escapeHtml(label)}</li>`);
  // What a rule gives as its reason it gives once.
  const reason = said.has(rule + why) ? "" : `<p class="why">${escapeHtml(why)}</p>`;
  said.add(rule + why);
  const promise = promiseOf(finding);
  return [
    `<li class="finding ${severity}" id="${anchor}">`,
    `<p class="kind">${numberOf(one)} <span aria-hidden="true">${symbols[severity]}</span> ${kind}${aboutWhat(one, links)}</p>`,
    message.includes(finding.quote) ? "" : quoteOf(finding),
    `<p class="message">${escapeHtml(message)}</p>`,
    promise === "" ? "" : `<p class="promise">${escapeHtml(promise)}</p>`,
    reason,
    advice.length === 0 ? "" : `<ul class="advice" aria-label="What to do">${advice.join("")}</ul>`,
    relatedList(finding.related ?? [], links),
    ruleLine(finding),
    "</li>",
  ].join("");
}

/** Leads to the words, where they are marked in the draft. */
function numberOf({ finding, number, anchor }: Numbered): string {
  if (!isMarked(finding)) return `<span class="number">${number}</span>`;
  return `<a class="number" href="#${anchor}-w" aria-label="${number}: to its words in the draft">${number}</a>`;
}

function isMarked({ scope, mark }: Numbered["finding"]): boolean {
  return scope === "span" && mark !== undefined;
}

function aboutWhat({ finding, file }: Numbered, links: Links): string {
  const { scope, span } = finding;
  if (file !== undefined) return ` <span class="about">${placeOf({ ...file, span }, links)}</span>`;
  return scope === "span" ? "" : ` <span class="about">about the message as a whole</span>`;
}

function quoteOf({ scope, quote }: Numbered["finding"]): string {
  if (scope === "document") return "";
  return `<blockquote>${escapeHtml(truncate(quote, longestQuote))}</blockquote>`;
}

/** Characters of a quotation that still say which words are meant. */
const longestQuote = 200;

function relatedList(related: readonly Related[], links: Links): string {
  if (related.length === 0) return "";
  const items = related.map((one) => {
    const quote =
      one.quote === "" ? "" : ` <q>${escapeHtml(truncate(one.quote, longestQuote))}</q>`;
    return `<li>${placeOf(one, links)}: ${escapeHtml(one.message)}${quote}</li>`;
  });
  return `<ul class="related" aria-label="Beside it">${items.join("")}</ul>`;
}

/** Leads to the file, where that stands in the page. */
function placeOf(place: Pick<Related, "path" | "source" | "span">, links: Links): string {
  const { path } = place;
  const target = links.get(path);
  const name = escapeHtml(path);
  const link = target === undefined ? name : `<a href="${target}">${name}</a>`;
  return `${link}, line ${lineOf(place)}`;
}

function ruleLine({ rule, also = [], url }: Numbered["finding"]): string {
  const page = webPage(url);
  const name = escapeHtml(rule);
  const link =
    page === undefined ? name : `<a href="${escapeHtml(page)}" rel="noreferrer">${name}</a>`;
  return `<p class="rule">${[link, ...also.map(escapeHtml)].join(", ")}</p>`;
}
