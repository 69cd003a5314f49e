// A worker of a BullMQ queue: each job is a draft, its result what troth says of it.
import { Worker } from "bullmq";

import { trothStream } from "./troth-stream.mjs";

const { PORT, TROTH, DIE_AFTER } = process.env;
let started = 0;
const troth = trothStream(JSON.parse(TROTH));
const worker = new Worker(
  "drafts",
  async ({ id, data }) => {
    // For the test: gone in the middle of a job, as when a machine goes down.
    started += 1;
    if (started === Number(DIE_AFTER)) process.kill(process.pid, "SIGKILL");
    const { file, error } = await troth.lint({ id, ...data });
    if (error) throw new Error(error.message);
    return { verdict: file.verdict, rules: file.findings.map(({ rule }) => rule) };
  },
  {
    connection: { host: "127.0.0.1", port: Number(PORT), maxRetriesPerRequest: null },
    concurrency: 8,
    // How long the jobs of a worker that died wait for another.
    lockDuration: 2000,
    stalledInterval: 1000,
  },
);
worker.on("error", ({ message }) => console.error("worker:", message));
process.on("SIGTERM", async () => {
  await worker.close();
  troth.close();
});
