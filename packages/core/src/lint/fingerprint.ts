import type { Draft } from "../draft.ts";
import type { Found } from "./linter.ts";

/**
 * Names findings by rule and sentence, not by place: moving lines changes nothing, changing the
 * sentence gives a new name. Equal sentences are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(draft: Draft, { rule, scope, span, quote }: Found): string {
    const around = draft.units.find(
      (unit) => unit.span.start <= span.start && span.end <= unit.span.end,
    );
    const about = scope === "document" ? "" : `${around?.text ?? ""}\n${quote}`;
    const key = `${rule}\n${about.toLowerCase().replaceAll(/\s+/gu, " ")}`;
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return hash(`${key}\n${nth}`);
  }
}

/** 64 bits of FNV-1a as two independent halves, in hexadecimal. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let value = seed;
      for (let at = 0; at < text.length; at += 1) {
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
      }
      return (value >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
