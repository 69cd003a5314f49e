export { createServer } from "./server.ts";
export { Desk, type DeskOptions } from "./desk.ts";
