import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fromBase64 } from "./base64.ts";
import { hashesAfter, hashOf, joinHashes } from "./hash.ts";
import { Pairs } from "./pairs.ts";
import { Vocabulary } from "./vocabulary.ts";

describe("hashes", () => {
  test("are those of FNV-1a, which never change: weights are kept under them", () => {
    expect([hashOf(""), hashOf("a"), hashOf("foobar")]).toEqual(
      [0x811c9dc5, 0xe40c292c, 0xbf9cf968].map((hash) => hash | 0),
    );
    expect(joinHashes(hashOf("before"), hashOf("kiln"))).toBe(1158871372);
  });

  test("of a name that is put together are those of the whole name", () => {
    const zone = hashesAfter("zone:");
    expect([zone("ps"), zone("ps")]).toEqual([hashOf("zone:ps"), hashOf("zone:ps")]);
  });

  test("of words in another order are others", () => {
    const [a, b] = [hashOf("glaze"), hashOf("kiln")];
    expect(joinHashes(a, b)).not.toBe(joinHashes(b, a));
  });
});

test("base64 gives the bytes back, whatever their number", () => {
  const check = fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
    expect(fromBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  });
  fc.assert(check);
});

test("a vocabulary knows its features by their place, and no others", () => {
  const check = fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (hashes, other) => {
    const vocabulary = new Vocabulary(Int32Array.from(hashes), new Uint8Array(hashes.length));
    expect(vocabulary.size).toBe(hashes.length);
    expect(hashes.map((hash) => vocabulary.placeOf(hash))).toEqual([...hashes.keys()]);
    expect(vocabulary.placeOf(other)).toBe(hashes.indexOf(other));
  });
  fc.assert(check);
});

test("a list of pairs grows, and is empty again when cleared", () => {
  const pairs = new Pairs();
  for (let at = 0; at < 1000; at += 1) pairs.add(at, at / 2);
  expect(pairs.length).toBe(1000);
  expect([pairs.keys[999], pairs.values[999]]).toEqual([999, 499.5]);
  pairs.clear();
  expect(pairs.length).toBe(0);
});
