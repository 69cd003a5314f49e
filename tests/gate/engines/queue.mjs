// Puts drafts into a queue, has two workers lint them, kills one, and prints what came of each job.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";

import { Queue, QueueEvents } from "bullmq";

const { PORT, DRAFTS } = process.env;
const drafts = JSON.parse(readFileSync(DRAFTS, "utf8"));
const connection = { host: "127.0.0.1", port: Number(PORT), maxRetriesPerRequest: null };
const queue = new Queue("drafts", { connection });
const events = new QueueEvents("drafts", { connection });
await events.waitUntilReady();

const completed = [];
let stalled = 0;
events.on("stalled", () => (stalled += 1));
const all = new Promise((settle) => {
  events.on("completed", ({ jobId, returnvalue }) => {
    completed.push([jobId, returnvalue]);
    if (new Set(completed.map(([id]) => id)).size === drafts.length) settle();
  });
});
const workers = [
  fork("worker.mjs", { env: { ...process.env, DIE_AFTER: "20" } }),
  fork("worker.mjs", { env: { ...process.env, DIE_AFTER: "" } }),
];
const killed = new Promise((settle) =>
  workers[0].on("exit", (code, signal) => settle(signal ?? code)),
);
// Whoever sends a draft twice gets one job.
await queue.addBulk(
  drafts.concat(drafts.slice(0, 5)).map(({ id, ...data }) => ({
    name: "draft",
    data,
    opts: { jobId: id, attempts: 3 },
  })),
);
await all;
console.log(JSON.stringify({ completed, stalled, killed: await killed }));
workers[1].kill("SIGTERM");
await events.close();
await queue.close();
