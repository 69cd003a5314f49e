export type { Block, Comment, Image, Link, Note, Role } from "./block.ts";
export {
  annotateByCues,
  annotatorOf,
  type MoveAnnotator,
  type MoveContext,
  type MoveDecider,
  votesOn,
  type Vote,
} from "./annotate/moves/moves.ts";
export type { Decision } from "./annotate/moves/decision.ts";
export { tokensOf } from "./annotate/moves/tokens.ts";
export {
  askLevel,
  judgeDocument,
  showsPurpose,
  type DocumentJudgement,
} from "./annotate/moves/document.ts";
export type { StatedMeta } from "./annotate/meta/meta.ts";
export {
  bodyUnits,
  formats,
  joinDrafts,
  quoteOf,
  sourceOf,
  sourcesOf,
  spanOf,
  wholeOf,
  wordsAt,
  wordsOfTag,
  writtenAt,
  type Annotation,
  type BareUnit,
  type Draft,
  type Evidence,
  type Format,
  type Judgement,
  type Mark,
  type Meta,
  type Unit,
} from "./draft.ts";
export {
  articleFor,
  formsOf,
  inCaseOf,
  lemmasOf,
  sameForm,
  type PartOfSpeech,
} from "./language/inflect.ts";
export { decodeText } from "./encoding/text.ts";
export { decodeWindows1252, encodeWindows1252 } from "./encoding/windows-1252.ts";
export { applyEdits, isRefusal, type Edit, type Refusal } from "./edit.ts";
export { formatOf, looksLikeDraft, scheduleFormatOf } from "./format.ts";
export { fixFile, type Fixed, type FixedFile, type Fixer } from "./fix/fix.ts";
export type { Replacement } from "./fix/plan.ts";
export type { Layer } from "./layer.ts";
export {
  ambiguousDialects,
  type AmbiguousDialect,
  type Dialect,
  type MergeTag,
} from "./merge-tag.ts";
export { conditionsAround, type Condition } from "./merge-tags/conditions.ts";
export { foreignTags } from "./merge-tags/dialects.ts";
export { personalField, type PersonalField } from "./merge-tags/fields.ts";
export { placeholdersIn, type Placeholder } from "./merge-tags/placeholders.ts";
export { mergeTagAt } from "./merge-tags/tag-at.ts";
export { fileResult, type FileProblem } from "./lint/file-result.ts";
export { createLinter, type Linter, type LintSettings, type RuleSetting } from "./lint/linter.ts";
export {
  wordTogether,
  type DraftFinding,
  type DraftProblem,
  type DraftSetAside,
  type RelatedProblem,
} from "./lint/together.ts";
export { isSchedule, loadDrafts, loadReader } from "./load-drafts.ts";
export { findFences, type Fences } from "./read/front-matter/fences.ts";
export { canonicalKey, knownKeys } from "./read/front-matter/keys.ts";
export type { DraftFile, Drafts } from "./make-drafts.ts";
export { createLocator, type Locate, type Place } from "./locate.ts";
export { withDefaults, type Option, type OptionMap, type OptionsOf } from "./option.ts";
export type { Phrase, PhraseHit } from "./phrase.ts";
export { codeAt, hasDigit, hasWord } from "./language/letters.ts";
export { countWords, wordsOf, type Word } from "./language/words.ts";
export { Gate, type Needed } from "./pattern/gate.ts";
export { anyCase, exactCase, type Asking } from "./pattern/caseless.ts";
export { gated, gateOf, gateOfAll, PatternGroup } from "./pattern/gated.ts";
export { ProseBuilder } from "./prose.ts";
export { isQuoted } from "./quoted.ts";
export { Remembered } from "./remembered.ts";
export {
  expectedValues,
  roomForValues,
  valueStatuses,
  type Audience,
  type AvoidedWord,
  type Brand,
  type BrandPromise,
  type BrandWords,
  type BrokenPromise,
  type Cadence,
  type ChannelPlan,
  type DeclaredValue,
  type DraftProfile,
  type Profile,
  type ProfileReader,
  type PromiseTest,
  type Rung,
  type ValueCandidate,
  type ValueProof,
  type ValueReading,
  type ValueSign,
  type ValueStatus,
} from "./profile.ts";
export { shorten } from "./shorten.ts";
export { facetNames, type Facet, type FacetName, type Facets } from "./facets.ts";
export type {
  Finding,
  NotFixed,
  Reason,
  Related,
  Result,
  SetAside,
  Strength,
  Suggestion,
  Verdict,
} from "./result.ts";
export { readDraft, readDrafts } from "./read-drafts.ts";
export {
  defineRule,
  type Data,
  type Judged,
  type Problem,
  type ProblemPlace,
  type Rule,
  type RuleEvidence,
  type RuleMeasure,
  type Suggestions,
  type SuggestionTemplate,
  type Texts,
  type RuleContext,
  type RuleMeta,
  type SuggestionKind,
} from "./rule.ts";
export { findGestures } from "./lint/strengths.ts";
export { judgeFindings, worst, type Gate as LintGate } from "./lint/verdict.ts";
export type { Span } from "./span.ts";
export {
  channels,
  media,
  moves,
  severities,
  type Attribute,
  type Certainty,
  type Channel,
  type Medium,
  type Move,
  type Severity,
  type SeverityOrOff,
  type Zone,
} from "./words.ts";
