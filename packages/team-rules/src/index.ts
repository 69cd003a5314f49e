export { kinds, type Definition, type Kind, type TeamCase } from "./definition.ts";
export { faultsIn, patternFault, type Fault } from "./faults.ts";
export { backtrackingOf, refersBack, type Backtracking } from "./pattern/backtracking.ts";
export { teamRule } from "./team-rule.ts";
