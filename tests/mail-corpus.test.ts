import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { applyEdits, type Layer } from "../packages/core/src/index.ts";
import type { Mail } from "../packages/core/src/read/mail.ts";
import { readPartText } from "../packages/core/src/read/mail/part-text.ts";
import { readParts, type Part } from "../packages/core/src/read/mail/structure/part.ts";
import { attempt, layersOf, replacements, seen, wordAt } from "./mail/edits.ts";
import { hasJudge, judge, type Judged } from "./mail/judge.ts";
import { readBytes } from "./mail/read-bytes.ts";
import { spells } from "./mail/spells.ts";

const corpus = "../shared/corpus/files/eml";
const present = existsSync(corpus);
if (!present) console.log(`skipped: the tests on real mail need ${corpus}, which is not here`);

const files = present ? readdirSync(corpus).map((name) => readFileSync(join(corpus, name))) : [];

const judges = present && hasJudge();
const readings = judges ? judge(files) : [];

describe.skipIf(!present)("real mail, much of it broken", () => {
  test("is read, and every word stands in the file at its place", () => {
    expect(files.length).toBeGreaterThan(200);
    const words = files.flatMap((bytes) => wordsOf(readBytes(bytes)));
    expect(words.filter(({ placed }) => !placed).map(({ word }) => word)).toEqual([]);
    expect(words.length).toBeGreaterThan(50_000);
  });

  test.skipIf(!judges)("reads as CPython reads it, where CPython reads it", () => {
    const mails = files.map(readBytes);
    const texts = mails.flatMap((mail, at) =>
      mail.parts.map(({ layer }) => known(readings[at]).has(folded(layer.text))),
    );
    const subjects = mails.map(
      ({ subject }, at) => folded(subject?.text ?? "") === folded(readings[at]?.subject ?? ""),
    );
    // The rest are letters of broken or unnamed character sets, and structure that CPython gives up on.
    expect(texts.filter(Boolean).length / texts.length).toBeGreaterThan(0.84);
    expect(subjects.filter(Boolean).length / subjects.length).toBeGreaterThan(0.97);
  });

  test.skipIf(!judges)("an edit is made as CPython reads it, or refused", () => {
    const attempts = files.flatMap(attemptsOf);
    const edited = attempts.flatMap((one) =>
      "bytes" in one.result ? [{ ...one, bytes: one.result.bytes }] : [],
    );
    const after = judge(edited.map(({ bytes }) => bytes));
    const wrong = edited.filter(({ file, text, wanted }, at) => {
      const understood = known(readings[file]).has(folded(text));
      return understood && !known(after[at]).has(folded(wanted));
    });
    expect(wrong.map(({ wanted }) => wanted.slice(0, 80))).toEqual([]);
    expect(edited.length).toBeGreaterThan(attempts.length / 2);
    // What the second reading finds would be wrong edits without it.
    expect(attempts.filter(({ result }) => "caught" in result).length).toBeLessThan(6);
  });
});

interface Tried {
  readonly file: number;
  readonly text: string;
  readonly wanted: string;
  readonly result: ReturnType<typeof attempt>;
}

/** An edit in every other text of a mail. */
function attemptsOf(bytes: Uint8Array, at: number): Tried[] {
  const mail = readBytes(bytes);
  return layersOf(mail).flatMap((layer, index) => {
    const place = wordAt(layer, at * 31 + index * 7, at % 4);
    if (place === undefined || (at + index) % 2 === 1) return [];
    const edit = { ...place, text: replacements[(at + index) % replacements.length] ?? "" };
    const wanted = applyEdits(layer.text, [edit]);
    return [{ file: at, text: layer.text, wanted, result: attempt(mail, layer, edit) }];
  });
}

/** All that CPython reads in a mail. */
function known(judged: Judged | undefined): Set<string> {
  const texts = judged?.parts.map(([, text]) => text) ?? [];
  return new Set([judged?.subject, judged?.from, ...texts].map((text) => folded(text ?? "")));
}

function folded(text: string): string {
  return seen(text).replaceAll(/\s+/gu, " ").trim();
}

/** The words of the parts, and whether their bytes stand where the layer says. */
function wordsOf(mail: Mail): { readonly word: string; readonly placed: boolean }[] {
  const root = readParts(mail.file.binary);
  return mail.parts.flatMap(({ layer }) => {
    const number = /^part ([\d.]+)/u.exec(layer.label)?.[1] ?? "";
    const part = partOf(root, number) ?? root;
    const { decoded, flowed, transfer, transferred } = readPartText(mail.file, part);
    // A character of these is more than its own bytes.
    if (/^(?:utf-16|utf-7|iso-2022)/u.test(decoded.charset)) return [];
    return [...layer.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => {
      const end = index + word.length;
      const letters = flowed?.mapping.range(index, end) ?? { start: index, end };
      const bytes = decoded.mapping.range(letters.start, letters.end);
      const meant = Buffer.from(transferred.bytes.subarray(bytes.start, bytes.end));
      const written = sliceOf(mail, layer, index, end);
      const binary = meant.toString("latin1");
      // A file that is UTF-8 as a whole cannot point at half of a character.
      const straddles = mail.file.encoding === "utf-8" && /^[^ -~]{2,}/u.test(binary);
      const placed = spells(written, binary, transfer.name);
      return { word, placed: placed || (straddles && written.includes(binary)) };
    });
  });
}

function sliceOf({ file }: Mail, layer: Layer, start: number, end: number): string {
  const { byteStart, byteEnd } = file.toBytes(layer.toFile(start, end));
  return file.binary.slice(byteStart, byteEnd);
}

function partOf(part: Part, number: string): Part | undefined {
  if (part.number === number) return part;
  return part.parts.map((inner) => partOf(inner, number)).find((found) => found !== undefined);
}
