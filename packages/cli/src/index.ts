export type { Io, Terminal } from "./io.ts";
export { main } from "./main.ts";
