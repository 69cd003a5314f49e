import { bodyUnits, defineRule, shorten, wholeOf, type Draft, type Unit } from "@troth/core";

import { namesFeature, namesList, showsOutcome } from "./cues.ts";
import { featuresInLine } from "./line.ts";

export default defineRule({
  id: "load/feature-dump",
  meta: {
    summary: "Say what a feature does for the reader, or link to the list",
    why: "A reader of a bare list has to work out alone what each thing on it would change for them.",
    evidence: {
      grade: "D",
      source:
        "The copywriter's rule of benefits over features; the essay “How Shared Values Grow Strong Relationship With Your Customers”, on information that takes the place of a relationship",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "off",
      promo: "info",
      social: "off",
      land: "info",
      service: "off",
    },
    messages: {
      list: "{count} features follow one another here, and none says what the reader gets from it.",
    },
    suggestions: {
      outcome: {
        kind: "hint",
        label: "Say what the most useful one changes for the reader: “{first}, so that you …”",
      },
      link: { kind: "hint", label: "Keep three of them as outcomes, and link to the full list." },
    },
    options: {
      max: {
        type: "integer",
        minimum: 1,
        default: 3,
        description: "How many features may follow one another without an outcome.",
      },
    },
  },
  *check({ draft, options }) {
    if (isForExperts(draft)) return;
    const body = bodyUnits(draft);
    for (const run of [...listsIn(body), ...linesIn(body)]) {
      const { at, features } = run;
      const [first] = features;
      if (first === undefined || features.length <= options.max) continue;
      yield {
        message: "list",
        at: wholeOf(at),
        data: { count: features.length },
        suggest: [{ id: "outcome", data: { first: nameOf(first) } }, { id: "link" }],
      };
    }
  },
});

/** They read specifications; and a list of changes is what it is. */
function isForExperts({ meta, units }: Draft): boolean {
  if (/expert|developer|engineer|technical|admin/iu.test(meta.audience ?? "")) return true;
  return units.some(
    ({ zone, block, text }) =>
      (zone === "subject" || block.role === "heading") &&
      /\b(?:release notes?|change ?log|what['’]s (?:new|changed)|new in|version \d|v\d|spec(?:ification)?s)\b/iu.test(
        text,
      ),
  );
}

/** Features in a row, and the unit where they begin. */
interface Run {
  readonly at: Unit;
  readonly features: readonly string[];
}

function listsIn(body: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < body.length; start += 1) {
    const end = endOfList(body, start);
    const run = runOf(body.slice(start, end), body[start - 1]);
    if (run !== undefined) runs.push(run);
    start = Math.max(start, end - 1);
  }
  return runs;
}

/** `start` where no list item stands. Behind "Features:" short lines are items, too. */
function endOfList(body: readonly Unit[], start: number): number {
  const lead = body[start - 1]?.text ?? "";
  const isItem = lead.endsWith(":") && namesList(lead) ? isLine : isListItem;
  let end = start;
  for (let unit = body[end]; unit !== undefined && isItem(unit); unit = body[end]) end += 1;
  return end;
}

function isListItem({ block }: Unit): boolean {
  return block.role === "list-item";
}

/** A short line of its own that is no sentence. */
function isLine(unit: Unit): boolean {
  const { block, zone, text } = unit;
  if (isListItem(unit)) return true;
  if (block.role !== "paragraph" || zone !== "body") return false;
  return text.length <= longestLine && !/[.!?:]["”)]?$/u.test(text);
}

/** In characters. */
const longestLine = 80;

/** A list of features: its lead-in says so, or most of its items do; and no outcome among them. */
function runOf(items: readonly Unit[], lead: Unit | undefined): Run | undefined {
  const [at] = items;
  if (at === undefined || items.some(isStep)) return undefined;
  if ([...items, ...(lead ? [lead] : [])].some(hasOutcome)) return undefined;
  const named = items.filter(({ text }) => namesFeature(text)).length;
  const isNamed = lead !== undefined && namesList(lead.text) && named > 0;
  if (!isNamed && named <= items.length / 2) return undefined;
  return { at, features: items.map(({ text }) => text) };
}

/** To do, not to have; or nothing that is for sale. */
function isStep({ block, move, unsure }: Unit): boolean {
  return block.ordered === true || (!unsure && otherMoves.has(move));
}

const otherMoves: ReadonlySet<string> = new Set(["ask", "give", "story", "greet", "purpose"]);

function hasOutcome({ text, attributes }: Unit): boolean {
  return attributes.includes("benefit") || showsOutcome(text);
}

/** "It includes SSO, SCIM, RBAC and SAML." */
function linesIn(body: readonly Unit[]): Run[] {
  return body.flatMap((at, index) => {
    if (at.block.role === "list-item") return [];
    const features = featuresInLine(at.text);
    if (features.length === 0 || hasOutcome(at)) return [];
    const next = body[index + 1];
    return next !== undefined && hasOutcome(next) ? [] : [{ at, features }];
  });
}

/** Without its bullet and its stop. */
function nameOf(text: string): string {
  return shorten(text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[.;,:\s]+$/u, ""), 50);
}
