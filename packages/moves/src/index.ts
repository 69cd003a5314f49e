export { annotateMoves } from "./annotate.ts";
export { annotatorWith, bestOf, scoresOf } from "./classify.ts";
export { asNeighbour, featuresOf, wordsIn, type UnitFeatures } from "./features.ts";
export { decodeModel, encodeModel, featureVersion, marginStep, type Model } from "./model.ts";
export { DraftVectors, type KnownFeature, type Term, type Vocabulary } from "./vocabulary.ts";
