export { annotateMoves } from "./annotate.ts";
export { annotatorWith, bestOf, scoresOf, type Weights } from "./classify.ts";
export {
  lowestScore,
  purposeFeatures,
  purposeScore,
  purposeTerms,
  scoreStep,
  type PurposeFeatures,
  type PurposeModel,
} from "./purpose.ts";
export { asNeighbour, featuresOf, wordsIn, type UnitFeatures } from "./features.ts";
export { marginStep, type Model } from "./model.ts";
export { encodeWeights } from "./pack.ts";
export { DraftVectors, type KnownFeature, type Term, type Vocabulary } from "./vocabulary.ts";
