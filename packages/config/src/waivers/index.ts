export { holdingWaivers, type HoldingWaiver } from "./holding.ts";
export { waiversSchema } from "./schema.ts";
export { parseWaivers, readWaivers, type Waiver, type WaiverFile } from "./read-waivers.ts";
export { gapsIn, staleFault, whyVoid, type WaiverFault } from "./waiver-faults.ts";
