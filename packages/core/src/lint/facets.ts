import { bodyUnits, type Draft, type Unit } from "../draft.ts";
import { bands, facetNames, type Facet, type FacetName, type Facets } from "../facets.ts";
import type { ValueReading } from "../profile.ts";
import type { Strength } from "../result.ts";
import type { Move, Severity } from "../words.ts";
import type { Found } from "./finding.ts";

type Entry = Facet["ledger"][number];

/** Where every draft starts. */
const start = 10;

const costs: Readonly<Record<Severity, number>> = { error: 4, warn: 2, info: 0.5 };

/** What a rule says more often than this costs no more. */
const mostCounted = 2;

const credit = 1;
/** A facet earns no more. */
const mostEarned = 2;

/**
 * How a draft stands in six respects, each with the arithmetic that led there. Explains and ranks
 * nothing: the verdict alone is a gate, and there is no sum of the six.
 */
export function findFacets(
  draft: Draft,
  { findings, strengths, values }: Ground,
): Facets | undefined {
  if (draft.notScored !== undefined) return undefined;
  const facets = facetNames.map((name): [FacetName, Facet] => [
    name,
    balance([
      { points: start, reason: "Every draft starts here." },
      ...costsOf(findings.filter(({ rule }) => facetOf(rule) === name)),
      ...(name === "values" && values !== undefined
        ? creditsOfShown(values)
        : creditsOf(draft, strengths, name)),
    ]),
  ]);
  return Object.fromEntries(facets) as Record<FacetName, Facet>;
}

/** What is known of a draft when its facets are drawn up. */
interface Ground {
  readonly findings: readonly Found[];
  readonly strengths: readonly Strength[];
  /** Where there is a profile. */
  readonly values?: readonly ValueReading[] | undefined;
}

function balance(ledger: readonly Entry[]): Facet {
  const points = ledger.reduce((sum, entry) => sum + entry.points, 0);
  const band = bands.find(({ from }) => points >= from)?.name ?? "poor";
  return { band, points, ledger };
}

/** The most severe of each rule come first, so that those are counted. */
function costsOf(findings: readonly Found[]): Entry[] {
  const counted = new Map<string, number>();
  return findings
    .toSorted((a, b) => costs[b.severity] - costs[a.severity])
    .flatMap(({ rule, severity, message }) => {
      const before = counted.get(rule) ?? 0;
      counted.set(rule, before + 1);
      return before < mostCounted ? [{ points: -costs[severity], reason: message, rule }] : [];
    });
}

function creditsOf(draft: Draft, strengths: readonly Strength[], name: FacetName): Entry[] {
  const named = strengths
    .filter(({ kind }) => praise[kind] === name)
    .map(({ message }) => ({ points: credit, reason: message }));
  const opening = name === "lead" && opensForReader(draft);
  const reason = "The opening speaks of the reader, gives, or says why.";
  return [...(opening ? [{ points: credit, reason }] : []), ...named].slice(0, mostEarned / credit);
}

/** Only what is shown counts; that a sentence reads like a purpose says nothing of these values. */
function creditsOfShown(values: readonly ValueReading[]): Entry[] {
  return values
    .filter(({ status }) => status === "shown")
    .map(({ value }) => ({ points: credit, reason: `Shows “${value.name}”.` }))
    .slice(0, mostEarned / credit);
}

const praise: Readonly<Record<Strength["kind"], FacetName>> = {
  give: "giveAsk",
  purpose: "values",
  proof: "honest",
  welcome: "warm",
  story: "warm",
  reply: "warm",
};

/** What a stranger meets first. */
const openingShare = 0.3;

function opensForReader(draft: Draft): boolean {
  const body = bodyUnits(draft);
  const opening = body.slice(0, Math.ceil(openingShare * body.length));
  return opening.some((unit) => !unit.unsure && servesReader(unit));
}

const serving: ReadonlySet<Move> = new Set(["reader", "purpose", "story", "give"]);

function servesReader({ move, attributes }: Unit): boolean {
  return serving.has(move) && !attributes.includes("hollow") && !attributes.includes("conditional");
}

/** Undefined for what is passed or failed: basics, waivers, the configuration. */
export function facetOf(rule: string): FacetName | undefined {
  return ofRules[rule] ?? ofFamilies[rule.slice(0, rule.indexOf("/"))];
}

const ofFamilies: Readonly<Record<string, FacetName>> = {
  ask: "giveAsk",
  values: "values",
  proof: "honest",
  jargon: "clear",
  load: "clear",
  pressure: "warm",
  human: "warm",
};

/** Rules that speak to another facet than their family does. */
const ofRules: Readonly<Record<string, FacetName>> = {
  "human/we-heavy": "lead",
  "values/late-purpose": "lead",
  "pressure/false-urgency": "honest",
  "pressure/unbacked-scarcity": "honest",
  "campaign/deadline-contradiction": "honest",
  "basics/link-text": "clear",
};
