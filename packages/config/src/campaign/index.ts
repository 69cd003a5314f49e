export { frontMatterReach, planInDraft, plansOfDrafts, type DraftPlan } from "./front-matter.ts";
export { holdPlan, holdTo, type HeldPlan, type Surroundings } from "./held-plan.ts";
export { missingTouches, statedByPlan } from "./touches.ts";
export { readPlan, type PlanFile, type ReadPlan } from "./read-plan.ts";
export { campaignSchema, offersSchema } from "./schema.ts";
