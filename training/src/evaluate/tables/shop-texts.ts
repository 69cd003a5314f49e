import type { DarkText, ShopText } from "../../corpus/read-labelled.ts";
import type { OutsideSetting } from "../outside-setting.ts";
import type { Row, Table } from "../table.ts";
import { bodyDraft } from "../text-draft.ts";
import { crossValidatedHead, labelRows, pressureJudges } from "./labelled.ts";

/** Texts of shops, dark or not; each distinct text once. */
export function shopTextTables(
  all: readonly ShopText[],
  { annotate, trainHead }: OutsideSetting,
): Table[] {
  const texts = [...new Map(all.map((one) => [one.text, one])).values()];
  const gold = texts.map(({ dark }) => dark);
  const judges = pressureJudges(texts.map(({ text }) => bodyDraft(text, "land", annotate)));
  const heads = crossValidatedHead(
    texts.map(({ text }) => ({ text, group: text })),
    gold,
    { trainHead, by: "text" },
  );
  return [
    {
      table: "ec-darkpattern",
      part: "dark",
      title: "distinct texts of shops, read as the body of a page",
      rows: labelRows({ label: "dark", gold, judges: [...judges, ...heads] }),
      notes: [
        "The set names no shop, so folds part texts only; near twins may stand in two folds.",
      ],
    },
  ];
}

/** Dark texts only: how many of each type are found. */
export function darkTextTables(texts: readonly DarkText[], { annotate }: OutsideSetting): Table[] {
  const judges = pressureJudges(texts.map(({ text }) => bodyDraft(text, "land", annotate)));
  const types = [...new Set(texts.map(({ type }) => type))].toSorted();
  const rowOf = (type: string, wanted: (text: DarkText) => boolean): Row[] => {
    const places = texts.flatMap((text, at) => (wanted(text) ? [at] : []));
    return judges.map(({ judgedBy, found = [] }) => {
      const reached = places.filter((at) => found[at]).length;
      return {
        type,
        judgedBy,
        texts: places.length,
        found: reached,
        recall: reached / places.length,
      };
    });
  };
  return [
    {
      table: "dark-patterns-by-type",
      part: "types",
      title: "dark texts of shops by type, read as the body of a page",
      rows: [
        ...types.flatMap((type) => rowOf(type, (text) => text.type === type)),
        ...rowOf("all", () => true),
      ],
      notes: ["All texts are dark, so there is recall and no precision."],
    },
  ];
}
