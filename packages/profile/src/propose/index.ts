export { declaredFor } from "./declared.ts";
export {
  freeId,
  idOf,
  nameOf,
  proposeProfile,
  type Proposal,
  type ProposedProof,
  type ProposedValue,
} from "./propose.ts";
export { whyNotAccepted, type NotAccepted } from "./refusal.ts";
export { holdsFigure, isBareVirtue, type Quote } from "./sentence.ts";
