export { annotateMoves } from "./annotate.ts";
export { annotatorWith, type Weights } from "./classify.ts";
export { featuresOf, type DraftFeatures } from "./draft-features.ts";
export { hashOf } from "./hash.ts";
export { labelCount, learntTraits } from "./labels.ts";
export { featureVersion, marginStep, type Model } from "./model.ts";
export { decodeWeights, encodeWeights } from "./pack.ts";
export { Pairs } from "./pairs.ts";
export {
  lowestScore,
  purposeFeatures,
  purposeScore,
  purposeTerms,
  scoreStep,
  type PurposeFeatures,
  type PurposeModel,
} from "./purpose.ts";
export { asNeighbour, visitRuns } from "./runs.ts";
export { bestOf, Scorer } from "./scores.ts";
export { addShape } from "./shape.ts";
export { DraftVectors } from "./vectors.ts";
export { Vocabulary } from "./vocabulary.ts";
