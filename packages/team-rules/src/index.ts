export { backtrackingOf, refersBack, type Backtracking } from "./pattern/backtracking.ts";
