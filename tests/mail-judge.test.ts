import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { applyEdits } from "../packages/core/src/index.ts";
import { attempt, layersOf, replacements, seen, wordAt } from "./mail/edits.ts";
import { generatedMail } from "./mail/generated.ts";
import { hasJudge, judge, type Judged } from "./mail/judge.ts";
import { readBytes } from "./mail/read-bytes.ts";

const present = hasJudge();
if (!present)
  console.log("skipped: an independent reader of mail needs python3, which is not here");

// One run of python3 judges them all. The seed is fixed: two readers differ in more than one mail
// out of many thousands, and which of them is right is for a person to say.
const mails = present ? fc.sample(generatedMail, { numRuns: 80, seed: 7 }) : [];

describe.skipIf(!present)("CPython's email", () => {
  test("reads generated mails as they were written, and as we do", () => {
    for (const [at, judged] of judge(mails.map(({ bytes }) => bytes)).entries()) {
      const made = mails[at];
      const ours = readBytes(made?.bytes ?? Buffer.of());
      expect(folded(judged.subject)).toBe(folded(ours.subject?.text));
      for (const { kind, layer } of ours.parts)
        expect(textsOf(judged, kind)).toContain(body(layer.text));
    }
  });

  test("reads edited mails as the edit says", () => {
    const edited = mails.flatMap(({ bytes }, at) => editsOf(bytes, at));
    expect(edited.length).toBeGreaterThan(100);
    for (const [at, judged] of judge(edited.map(({ bytes }) => bytes)).entries()) {
      const { kind, wanted = "" } = edited[at] ?? {};
      const subject = folded(judged.subject);
      const texts = kind === "subject" ? [subject] : textsOf(judged, kind);
      expect(texts).toContain(kind === "subject" ? folded(wanted) : body(wanted));
    }
  });
});

interface EditedMail {
  readonly bytes: Uint8Array;
  readonly kind: "subject" | "text" | "html";
  readonly wanted: string;
}

/** An edit in each text of a mail that CPython is asked about. */
function editsOf(bytes: Uint8Array, at: number): EditedMail[] {
  const mail = readBytes(bytes);
  const kinds = new Map(mail.parts.map(({ kind, layer }) => [layer, kind]));
  const layers = layersOf(mail).filter((layer) => layer === mail.subject || kinds.has(layer));
  return layers.flatMap((layer, index) => {
    const place = wordAt(layer, at * 7 + index, at % 5);
    if (place === undefined) return [];
    const edit = { ...place, text: replacements[(at + index) % replacements.length] ?? "" };
    const result = attempt(mail, layer, edit);
    if (!("bytes" in result)) return [];
    const wanted = seen(applyEdits(layer.text, [edit]));
    return [{ bytes: result.bytes, kind: kinds.get(layer) ?? "subject", wanted }];
  });
}

function textsOf({ parts }: Judged, kind: string | undefined): string[] {
  const type = kind === "html" ? "text/html" : "text/plain";
  return parts.filter(([one]) => one === type).map(([, text]) => body(text ?? ""));
}

/** CPython counts the line break before a boundary to the text, or not, by its encoding. */
function body(text: string): string {
  return seen(text).replace(/\n+$/u, "");
}

function folded(text: string | null | undefined): string {
  return (text ?? "").replaceAll(/\s+/gu, " ").trim();
}
