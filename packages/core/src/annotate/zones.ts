import type { Block } from "../block.ts";
import type { Zone } from "../words.ts";

/** Where in the message each block stands, in the order of `blocks`. */
export function findZones(blocks: readonly Block[]): Zone[] {
  return blocks.map(({ role, zone }) => zone ?? (role === "subject" ? "subject" : "body"));
}
