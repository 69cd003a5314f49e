import type { DeclaredValue, ValueProof } from "@troth/core";

/** Whether a proof holds on a day. @param today `YYYY-MM-DD` */
export function isLive({ validUntil }: ValueProof, today: string): boolean {
  return validUntil === undefined || validUntil >= today;
}

/** The proofs of a value that hold on a day. */
export function liveProofs({ proof }: DeclaredValue, today: string): readonly ValueProof[] {
  return proof.filter((one) => isLive(one, today));
}
