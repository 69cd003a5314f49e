export type { Dialogue, Io, Terminal } from "./io.ts";
export { main } from "./main.ts";
