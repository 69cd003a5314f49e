import type { DeclaredValue, ValueProof } from "@troth/core";

import { isLive } from "../live.ts";
import { isAddress } from "../source.ts";
import type { ProfileCheck } from "./problem.ts";

/** A value that must be provable, and for which nothing stands today. */
export const unprovable: ProfileCheck = function* ({ values }, { today }) {
  for (const [at, value] of values.entries()) {
    if (!value.requiresProof || value.proof.some((proof) => isLive(proof, today))) continue;
    yield {
      rule: "profile/unprovable",
      severity: "error",
      keys: ["values", String(at), "proof"],
      message: `“${value.name}” requires proof, and ${missing(value)}.`,
      why: "Customers who ask how you know would get no answer.",
      advice: "Add a proof that can be checked today, or set `requires_proof: false`.",
    };
  }
};

function missing({ proof }: DeclaredValue): string {
  if (proof.length === 0) return "has none";
  return proof.length === 1
    ? "its proof has run out"
    : `all ${proof.length} of its proofs have run out`;
}

/** A proof that no longer holds. */
export const expiredProof: ProfileCheck = function* ({ values }, { today }) {
  for (const [at, { proof }] of values.entries()) {
    for (const [nth, one] of proof.entries()) {
      if (isLive(one, today)) continue;
      yield {
        rule: "profile/expired-proof",
        severity: "warn",
        keys: ["values", String(at), "proof", String(nth), "valid_until"],
        message: `The proof “${shorten(one)}” held until ${one.validUntil}.`,
        why: "Readers who check a claim find what is true now, not what was true then.",
        advice: `Check ${one.source} again: give a later \`valid_until\`, a newer proof, or take it out.`,
      };
    }
  }
};

/** A proof that nobody could check: its file is gone, moved or misspelt. Addresses are never asked. */
export const missingSource: ProfileCheck = function* ({ values }, { isThere }) {
  for (const [at, { proof }] of values.entries()) {
    for (const [nth, one] of proof.entries()) {
      if (isAddress(one.source) || isThere(one.source)) continue;
      yield {
        rule: "profile/missing-source",
        severity: "warn",
        keys: ["values", String(at), "proof", String(nth), "source"],
        message: `The proof “${shorten(one)}” is to be checked in ${one.source}, and there is no such file or folder.`,
        why: "Readers who ask how you know would be sent to a page that is not there.",
        advice: "Correct the path, which counts from this file; or put the file there.",
      };
    }
  }
};

function shorten({ claim }: ValueProof): string {
  return claim.length > 60 ? `${claim.slice(0, 59)}…` : claim;
}
