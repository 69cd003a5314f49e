import type { LabelledSets } from "../../corpus/read-labelled.ts";
import type { Corpus } from "../../corpus/read-corpus.ts";
import type { OutsideSetting } from "../outside-setting.ts";
import { settingOf, type Setting } from "../setting.ts";
import type { PluggedIn } from "../plugged-in.ts";
import {
  onlyWhenNamed,
  tableNames,
  type NotMeasured,
  type Table,
  type TableName,
} from "../table.ts";
import { attributeTables } from "./attributes.ts";
import { companyPostTables } from "./company-posts.ts";
import { documentTables } from "./documents.ts";
import { environmentalTables } from "./environmental.ts";
import { jargonTables } from "./jargon.ts";
import { learningCurveTables } from "./learning-curve.ts";
import { movesTables } from "./moves.ts";
import { darkTextTables, shopTextTables } from "./shop-texts.ts";
import { splitterTables } from "./splitter.ts";
import { subjectTables } from "./subjects.ts";
import { unitTables } from "./units.ts";

/** What is to be measured. */
export interface Wanted {
  /** When empty, all that do not take long. */
  readonly tables: readonly TableName[];
  /** Train on the corpus, fold by fold. */
  readonly crossValidate: boolean;
}

/** Measures one table after the other. @throws {CorpusError} where cross-validation cannot be done. */
export function* measure(
  corpus: Corpus,
  pluggedIn: PluggedIn,
  { tables, crossValidate }: Wanted,
): Generator<Table | NotMeasured> {
  const wanted = tableNames.filter((name) =>
    tables.length === 0 ? !onlyWhenNamed.has(name) : tables.includes(name),
  );
  let setting: Setting | undefined;
  const { shipped, trainHead } = pluggedIn;
  const outside = { annotate: shipped, trainHead: crossValidate ? trainHead : undefined };
  for (const name of wanted) {
    if (isAboutMoves(name)) {
      if (corpus.documents === undefined) yield { table: name, notMeasured: "moves/" };
      else yield* ofMoves[name]((setting ??= settingOf(corpus, pluggedIn, crossValidate)));
    } else {
      yield* ofLabelled(name, corpus.labelled, outside);
    }
  }
}

const ofMoves = {
  moves: movesTables,
  attributes: attributeTables,
  "learning-curve": learningCurveTables,
  splitter: splitterTables,
  documents: documentTables,
  units: unitTables,
  jargon: jargonTables,
} satisfies Partial<Record<TableName, (setting: Setting) => (Table | NotMeasured)[]>>;

type AboutMoves = keyof typeof ofMoves;

function isAboutMoves(name: TableName): name is AboutMoves {
  return Object.hasOwn(ofMoves, name);
}

function ofLabelled(
  name: Exclude<TableName, AboutMoves>,
  sets: LabelledSets = {},
  setting: OutsideSetting,
): (Table | NotMeasured)[] {
  const { subjects, shopTexts, darkTexts, companyPosts, environmental } = sets;
  const measured = {
    subjects: () => subjects && subjectTables(subjects, setting),
    "ec-darkpattern": () => shopTexts && shopTextTables(shopTexts, setting),
    "dark-patterns-by-type": () => darkTexts && darkTextTables(darkTexts, setting),
    "corporate-messages": () => companyPosts && companyPostTables(companyPosts, setting),
    "environmental-claims": () => environmental && environmentalTables(environmental, setting),
  }[name]();
  return measured ?? [{ table: name, notMeasured: `labelled/${name}` }];
}
