import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { decodeWeights, featureVersion } from "@troth/moves";

import { shipped } from "../train/train.ts";

/** What can be said of the weights that ship. Sizes in bytes. */
export interface WeightsFacts {
  readonly path: string;
  /** Of the bytes that the module holds. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of the module, with gzip. */
  readonly packed: number;
  readonly features: number;
  readonly version: number;
}

/** @throws {Error} where the weights are of another version of the features. */
export function weightsFacts(root: string): WeightsFacts {
  const source = readFileSync(join(root, shipped), "utf8");
  const bytes = Buffer.from(/"([A-Za-z0-9+/=]+)"/u.exec(source)?.[1] ?? "", "base64");
  return {
    path: shipped,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    packed: gzipSync(source).length,
    features: decodeWeights(bytes).model.vocabulary.size,
    version: featureVersion,
  };
}
