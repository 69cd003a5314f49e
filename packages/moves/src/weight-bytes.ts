import { fromBase64 } from "./base64.ts";
import { weights } from "./weights.ts";

/** The weights of this package. A bundle of the command line has them in a file of their own. */
export function weightBytes(): Uint8Array {
  return fromBase64(weights);
}
