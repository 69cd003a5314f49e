export { startServer, type Host } from "./server.ts";
export type { Status } from "./publisher.ts";
export type { SetAside } from "./features/code-actions.ts";
