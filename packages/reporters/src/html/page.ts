import { createLocator, type Result, type Strength, type Verdict } from "@troth/core";

import { readAsWhole, verdictNames, verdictSentence } from "../pretty-words.ts";
import { giveAskOf, giveAskWords } from "../give-ask.ts";
import { shownFindings, type FileReport, type FixReport } from "../reporter.ts";
import { truncate } from "../text/plain.ts";
import { draftAnchor, escapeHtml } from "./escape.ts";
import { facetTable } from "./facets.ts";
import { findingList } from "./findings.ts";
import { letterOf } from "./letter.ts";
import type { Numbered } from "./marked.ts";
import { valueTable } from "./values.ts";

/** One file: a line for the index at the top, and its part of the page. */
export function fileSection(report: FileReport, quiet: boolean): string {
  const { draft, result } = report;
  const anchor = draftAnchor(result.path);
  const findings = numbered(report, anchor, quiet);
  const isGuess = result.messages === undefined && result.meta.inferred.includes("channel");
  const verdict = verdictSentence(result, draft.notScored, quiet);
  const sections = [
    quiet ? "" : section("What works", strengthList(result.strengths), "works"),
    report.fix === undefined ? "" : section("What was fixed", fixList(report.fix), "fixed"),
    besideEachOther(
      section("The draft", letterOf(report, findings), "draft"),
      findings.length === 0 ? "" : section("What to look at", findingList(findings), "look"),
    ),
    quiet ? "" : section("Your values", valueTable(report), "declared"),
    quiet || result.facets === undefined
      ? ""
      : section("How it stands", giveAskLine(report) + facetTable(result.facets), "stands"),
    quiet ? "" : section("Notes", noteList(report), "notes"),
  ];
  return [
    indexLine(result, anchor),
    `<article id="${anchor}" aria-labelledby="${anchor}-t">`,
    `<header><h2 id="${anchor}-t">${escapeHtml(titleOf(report))}</h2>`,
    `<p class="path">${escapeHtml(result.path)} · ${escapeHtml(readAsWhole(result))}${isGuess ? " (guessed)" : ""}</p>`,
    `<p class="verdict ${result.verdict}">${symbol(result.verdict)} ${escapeHtml(verdict)}</p></header>`,
    ...sections.filter(Boolean),
    `</article>\n`,
  ].join("\n");
}

function numbered({ result }: FileReport, anchor: string, quiet: boolean): Numbered[] {
  const found = shownFindings(result, quiet);
  const whole = found.filter(({ scope }) => scope !== "span");
  const placed = found.filter(({ scope }) => scope === "span");
  return [...whole, ...placed].map((finding, at) => ({
    finding,
    number: at + 1,
    anchor: `${anchor}-f${at + 1}`,
  }));
}

/** The subject, where there is one: people know a draft by it. */
function titleOf({ draft, result }: FileReport): string {
  const several = (result.messages?.length ?? 0) > 1;
  const subject = draft.units.find(({ zone }) => zone === "subject");
  const name = result.path.slice(result.path.lastIndexOf("/") + 1);
  return several || subject === undefined
    ? name
    : truncate(subject.text.replaceAll("\uFFFC", "…"), 160);
}

function indexLine({ path, verdict, findings }: Result, anchor: string): string {
  const count = findings.length === 0 ? "" : `, ${findings.length} to look at`;
  return `<p class="listed" slot="index"><a href="#${anchor}">${escapeHtml(path)}</a> <span class="verdict ${verdict}">${symbol(verdict)} ${verdictNames[verdict]}</span>${count}</p>`;
}

const verdictSymbols: Readonly<Record<Verdict, string>> = {
  blocked: "✖",
  review: "▲",
  clear: "✓",
  "not-scored": "–",
};

export function symbol(verdict: Verdict): string {
  return `<span aria-hidden="true">${verdictSymbols[verdict]}</span>`;
}

/** A part of an article under its title; "" where it has no content. */
export function section(title: string, content: string, name: string): string {
  return content === "" ? "" : `<section class="${name}"><h3>${title}</h3>${content}</section>`;
}

function besideEachOther(letter: string, look: string): string {
  return look === "" ? letter : `<div class="beside">${letter}${look}</div>`;
}

function strengthList(strengths: readonly Strength[]): string {
  if (strengths.length === 0) return "";
  const items = strengths.map(({ message, quote }) => {
    const said = quote === "" ? "" : ` <q>${escapeHtml(truncate(quote, 200))}</q>`;
    return `<li>${escapeHtml(message)}${said}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

function fixList({ fixed, notFixed, diff }: FixReport): string {
  const done = diff === undefined ? "Written" : "Would be written";
  const items = [
    ...fixed.map(
      ({ quote, text }) =>
        `<q>${escapeHtml(quote)}</q> ${done.toLowerCase()} as <q>${escapeHtml(text)}</q>`,
    ),
    ...notFixed.map(({ rule, reason }) => `Not fixed: ${escapeHtml(`${rule}: ${reason}.`)}`),
  ];
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** Of one message only: gifts and asks of many say nothing about any. */
function giveAskLine({ draft }: FileReport): string {
  return `<p class="give-ask">${giveAskWords(giveAskOf(draft))}</p>`;
}

function noteList({ draft, result }: FileReport): string {
  const notes = result.notes.filter(({ message }) => message !== draft.notScored);
  if (notes.length === 0) return "";
  const locate = createLocator(result.source);
  const items = notes.map(({ message, span }) => {
    const place = span === undefined ? "" : `line ${locate(span.start).line}: `;
    return `<li>${escapeHtml(place + message)}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}
