import { serveWorker } from "@troth/language-server/browser";

serveWorker(globalThis, "0.0.0");
