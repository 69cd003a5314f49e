// Preloaded into each Node process that is measured: tells at its end what it has cost.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  if (!require("node:worker_threads").isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(process.env.TROTH_BENCH_USAGE, JSON.stringify({ cpu, mebibytes: maxRSS / 1024 }));
});
