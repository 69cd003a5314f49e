export { createJsonReporter, fileJson, type JsonOptions } from "./json.ts";
export { movesJson } from "./json-moves.ts";
export { decidingWords, moveWords } from "./move-words.ts";
export { placeJson } from "./json-place.ts";
export { lineSpan } from "./place.ts";
export { createPrettyReporter, type PrettyOptions } from "./pretty.ts";
export { createMovesPrinter } from "./pretty-moves.ts";
export { printPlace } from "./pretty-place.ts";
export { printRule, printRules, rulesJson } from "./pretty-rules.ts";
export {
  Binder,
  countOf,
  Tally,
  type CampaignReport,
  type FileCount,
  type FileReport,
  type FixReport,
  type Page,
  type ReportError,
  type Reporter,
  type RunEnd,
  type Summary,
} from "./reporter.ts";
export { wholeReport, type WholeRun } from "./whole-report.ts";
export { plain, wrap } from "./text/plain.ts";
export { comfortableWidth, type Look } from "./text/style.ts";
