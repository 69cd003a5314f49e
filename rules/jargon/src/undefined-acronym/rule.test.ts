import { createLinter, readDraft } from "@troth/core";
import { testRule } from "@troth/rule-tester";
import { expect, test } from "vitest";

import { abbreviations } from "./abbreviations.ts";
import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Your invoice is attached as a PDF.",
    "The CEO of the mill and the FAQ page answer the same questions in HTML and CSS.",
    "Our customer data platform (CDP) holds one line for each buyer. The CDP is new.",
    "The CDP (one list of all buyers) is new.",
    "Net revenue retention rose to 104 %. We track NRR each month.",
    "It sends a Quarterly Business Review; the QBR fits on one page.",
    // Names and places, shouting, numerals, units, currencies, codes.
    "SIEM Partners moved to Leeds in May.",
    "Tam rang about the arr on the old map.",
    "NO GOTV CALLS TODAY",
    "Part IV costs EUR 12 and weighs 3 KG at ISO 9001 pace.",
    "Posted under #CDP on Monday, by @SDR.",
    "Read loom.example/CDP before noon.",
    "She said “our CDP is down” and hung up.",
    "> Improve your NRR with our CDP.",
    { draft: "Join our QBR on Monday.", options: { known: ["QBR"] } },
    { draft: "The MBX is single and manual.", options: { terms: ["nothing"] } },
    {
      draft: "A manual bread extractor, or MBX, is in.",
      options: { terms: ["MBX: manual bread extractor"] },
    },
  ],
  flags: [
    {
      draft: "Improve your [[NRR]] with our [[CDP]].",
      channel: "cold",
      expect: ["“NRR” is nowhere spelled out."],
      suggest: [
        "Write “net revenue retention (NRR)” the first time.",
        "Write “customer data platform (CDP)” the first time.",
      ],
    },
    {
      draft: "SOC2-ready [[ETL]] for [[SMBs]].",
      suggest: [
        "Write “extract, transform, load (ETL)” the first time.",
        "Write “small or medium-sized businesses (SMBs)” the first time.",
      ],
    },
    "Join our [[QBR]] on Monday. The QBR takes an hour.",
    "# How Your [[SDRs]] Spend Monday",
    {
      draft: "[[KPIs]] are on the wall.",
      suggest: ["Write “Key performance indicators (KPIs)” the first time."],
    },
    {
      draft: "The [[MBX]] bakes at night.",
      options: { terms: ["MBX: manual bread extractor"] },
      suggest: ["Write “manual bread extractor (MBX)” the first time."],
    },
  ],
});

test.for([
  ["Ask an SDR for the list.", "Ask a sales development representative (SDR) for the list."],
  ["It is a KPI of ours.", "It is a key performance indicator (KPI) of ours."],
] as const)("the edit minds the article: %s", ([source, wanted]) => {
  const draft = readDraft({ path: "d.txt", source, format: "text", flags: { channel: "cold" } });
  const { notScored: _, ...scored } = draft;
  const lint = createLinter({ rules: [{ rule }], today: "2026-01-15" });
  const [edit] = lint(scored).findings[0]?.suggestions[0]?.edits ?? [];
  expect(edit && source.slice(0, edit.start) + edit.text + source.slice(edit.end)).toBe(wanted);
});

test("every abbreviation has words to stand for it, in small letters", () => {
  for (const [short, long] of abbreviations) {
    expect(short).toMatch(/^[A-Z]{2,5}$/u);
    expect(long, short).toMatch(/^(?:IT )?[a-z][a-z,-]*(?: [a-z,-]+)+$|^go-to-market plan$/u);
  }
});
