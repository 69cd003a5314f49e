import type { Unit } from "../draft.ts";
import type { Found } from "./finding.ts";

/**
 * Names findings by rule and sentence, not by place: moving lines changes nothing, changing the
 * sentence gives a new name. Equal sentences are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();
  /** A unit may be the whole of a huge file and hold thousands of findings: hash it once. */
  readonly #sentences = new Map<Unit, string>();

  /** @param beside words elsewhere without which it would be another finding. */
  of({ rule, scope, quote, source, mark }: Found, beside: readonly string[] = []): string {
    const unit = mark?.unit;
    // Without a sentence around it, a finding is known by all that is written there.
    const words = folded(unit === undefined ? source : quote);
    const about = scope === "document" ? "" : `${this.#sentence(unit)}\n${words}`;
    const key = [rule, about, ...beside.map(folded)].join("\n");
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return hash(`${key}\n${nth}`);
  }

  #sentence(unit: Unit | undefined): string {
    if (unit === undefined) return "";
    const known = this.#sentences.get(unit) ?? hash(folded(unit.text));
    this.#sentences.set(unit, known);
    return known;
  }
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, " ");
}

/** 64 bits of FNV-1a as two independent halves, in hexadecimal. */
function hash(text: string): string {
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    left = Math.imul(left ^ code, prime);
    right = Math.imul(right ^ code, prime);
  }
  return hexOf(left) + hexOf(right);
}

const prime = 0x01000193;

function hexOf(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
