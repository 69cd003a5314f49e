export { readWaivers, type Waiver, type WaiverFile } from "./read-waivers.ts";
export { gapsIn, staleFault, whyVoid, type WaiverFault } from "./waiver-faults.ts";
