import { createLinter, formats, readDrafts, type Format, type Verdict } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

/** Inputs that other tools hang or crash on: each a short thing, many times. */
const inputs: Readonly<Record<string, string>> = {
  "20,000 open <div>": "<div>".repeat(20_000),
  "20,000 open <a>": "<a>".repeat(20_000),
  "500,000 <": "<".repeat(500_000),
  "500,000 &": "&".repeat(500_000),
  "100,000 open {{": "{{ ".repeat(100_000),
  "100,000 open {% a": "{% a ".repeat(20_000),
  "20,000 open {#a": "{#a ".repeat(20_000),
  "50,000 open %%[": "%%[ ".repeat(50_000),
  "50,000 open ifs": "{% if a %}x{% else %}".repeat(20_000),
  "100,000 open *|A": "*|A".repeat(100_000),
  "20,000 *a_": "*a_ ".repeat(20_000),
  "500 nested lists": Array.from({ length: 500 }, (_, at) => `${" ".repeat(at * 2)}- a\n`).join(""),
  "500 nested lists in HTML": "<ul><li>a".repeat(500),
  "a table row of 20,000 cells": `|${" a |".repeat(20_000)}\n|${" - |".repeat(20_000)}\n`,
  "a table row of 20,000 cells in HTML": `<table><tr>${"<td>a</td>".repeat(20_000)}</tr></table>`,
  "1 MB on one line": "plain words ".repeat(90_000),
  "150,000 tiny sentences": "a! ".repeat(150_000),
  "50,000 invisible characters": "&zwnj;&nbsp;".repeat(50_000),
  "20,000 open quotations": "> ".repeat(20_000),
  "100,000 opening brackets": "[".repeat(100_000),
  "100,000 backticks": "` ``".repeat(30_000),
  "20,000 headers": "X-Kiln: clay\n".repeat(20_000),
  "one header of 1 MB": `Subject: ${"clay ".repeat(200_000)}\n\nHello.`,
  "20,000 encoded words": `Subject:${" =?utf-8?q?clay?=\n".repeat(20_000)}\nHello.`,
  "nested parts": `${Array.from({ length: 2000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join("")}Hello.`,
  "20,000 boundary lines": `Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\nclay\n".repeat(20_000)}`,
  "1 MB of soft breaks": `Content-Transfer-Encoding: quoted-printable\n\n${"=\n".repeat(500_000)}`,
};

const lint = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });

/** Milliseconds of processor time; a person waits no longer for one file. */
const limit = 2000;
/** A busy machine only ever adds to the time; what counts is the least of these. */
const attempts = 3;

describe.for(formats.map((format) => ({ format })))("as $format", ({ format }) => {
  test.for(Object.entries(inputs))("%s ends soon", ([, source]) => {
    let least = Infinity;
    for (let attempt = 0; attempt < attempts && least >= limit; attempt += 1) {
      const { verdict, time } = timed(source, format);
      expect(verdict).toMatch(/^(?:clear|review|blocked|not-scored)$/u);
      least = Math.min(least, time);
    }
    expect(least).toBeLessThan(limit);
  });
});

function timed(source: string, format: Format): { verdict: Verdict; time: number } {
  const before = process.cpuUsage();
  const { verdict } = lint(...readDrafts({ path: "draft", source, format }, annotateMoves));
  const { user, system } = process.cpuUsage(before);
  return { verdict, time: (user + system) / 1000 };
}
