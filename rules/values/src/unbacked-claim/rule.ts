import {
  bodyUnits,
  defineRule,
  isQuoted,
  wordsAt,
  type Draft,
  type Mark,
  type Profile,
  type ValueReading,
} from "@troth/core";

import { claims } from "./claims.ts";

export default defineRule({
  id: "values/unbacked-claim",
  meta: {
    summary: "Claim a value beside the proof of it",
    why: "A reader who asks how you know should find the answer in the same place.",
    evidence: {
      grade: "B",
      source:
        "Ahmad et al. 2024: concrete acts beat abstract claims, https://zhixidata.com/details/1/848303024; what needs proof is the brand's own word",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "off",
    },
    needs: "profile",
    messages: {
      said: "“{words}” claims “{value}”, and no proof of it stands here.",
      expired: "“{words}” claims “{value}”, and no proof of it holds today.",
      undeclared: "“{words}” can be checked, and your profile has no proof of it.",
    },
    suggestions: {
      use: { kind: "evidence", label: "Proof you can use: {claim}." },
      renew: {
        kind: "evidence",
        label: "Renew the proof in your profile, or leave the claim out.",
      },
      declare: {
        kind: "evidence",
        label: "Add its proof to your profile, or say what is true without the word.",
      },
    },
    options: {},
  },
  phrases: claims,
  *check({ draft, hits, profile }) {
    if (profile === undefined) return;
    for (const reading of profile.readings) {
      if (reading.value.requiresProof) yield* claimsOf(reading);
    }
    const known = textsOf(profile.declared);
    for (const hit of hits) {
      if (!isClaim(hit, draft) || known.some((text) => text.includes(hit.form))) continue;
      if (isProvenNearby(hit, profile.readings)) continue;
      const words = wordsAt(hit);
      yield { message: "undeclared", at: hit, data: { words }, suggest: [{ id: "declare" }] };
    }
  },
});

/** What is said of a value that requires proof, where nothing shows it; hopes claim nothing. */
function* claimsOf({ value, status, signs, live }: ValueReading) {
  const [proof] = live;
  for (const sign of signs) {
    const data = { words: wordsAt(sign), value: value.name };
    if (status === "unbacked") {
      const grave = value.risk === "regulated";
      yield { message: "expired", at: sign, data, grave, suggest: [{ id: "renew" }] } as const;
    } else if (status === "said" && sign.hope !== true && proof !== undefined) {
      const use = { id: "use", data: { claim: proof.claim } } as const;
      yield { message: "said", at: sign, data, suggest: [use] } as const;
    }
  }
}

/** All that the profile itself says, in lower case. */
function textsOf({ values }: Profile): readonly string[] {
  return values.flatMap(({ name, means, expressions, keywords, behaviours, proof }) =>
    [
      name,
      means,
      ...expressions,
      ...keywords,
      ...behaviours,
      ...proof.flatMap(({ claim, aliases }) => [claim, ...aliases]),
    ].map((text) => text.toLowerCase()),
  );
}

const denied = /\b(?:not|no|never|without|isn['’]t|aren['’]t|neither)\b[^.;:]{0,25}$/iu;

/** The sender says it, of what they sell. */
function isClaim(hit: Mark, draft: Draft): boolean {
  const { unit, start } = hit;
  if (!bodyUnits(draft).includes(unit) && unit.zone !== "subject") return false;
  if (unit.text.endsWith("?") || isQuoted(hit)) return false;
  return !denied.test(unit.text.slice(Math.max(0, start - 60), start));
}

/** In sentences. */
const reach = 3;

function isProvenNearby({ unit }: Mark, readings: readonly ValueReading[]): boolean {
  return readings.some(
    ({ status, signs }) =>
      status === "shown" && signs.some((sign) => Math.abs(sign.unit.index - unit.index) <= reach),
  );
}
