// What one run of a program costs: CPU seconds (user and system, all threads), peak memory, wall time.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * Runs a tool over files once.
 *
 * @returns `{ cpu, mebibytes, wall }`, or undefined where it failed.
 */
export function measure(tool, files, folder) {
  return tool.node === true ? measureNode(tool, files, folder) : measureOther(tool, files);
}

/** By a module that is loaded first and reports at the exit: exact on every system. */
async function measureNode({ args, cwd, ok }, files, folder) {
  const report = join(folder, "usage.json");
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require=${JSON.stringify(preload)}`,
    TROTH_BENCH_USAGE: report,
    NO_UPDATE_NOTIFIER: "1",
    NO_COLOR: "1",
  };
  const { code, wall } = await run(process.execPath, [...args, ...files], { cwd, env });
  try {
    return isOk(code, ok) ? { ...JSON.parse(readFileSync(report, "utf8")), wall } : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(report, { force: true });
  }
}

/** By what Linux books on this process for a child that has ended, to a hundredth of a second. */
async function measureOther({ command, args, cwd, ok }, files) {
  const before = childSeconds();
  let mebibytes = 0;
  const watch = (child) => {
    mebibytes = Math.max(mebibytes, peakOf(child.pid));
  };
  const { code, wall } = await run(command, [...args, ...files], { cwd, watch });
  return isOk(code, ok) ? { cpu: childSeconds() - before, mebibytes, wall } : undefined;
}

function isOk(code, ok = [0, 1]) {
  return code !== null && (ok === "any" || ok.includes(code));
}

function run(command, args, { cwd, env, watch = () => undefined }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: "ignore" });
    const timer = setInterval(() => watch(child), 20);
    const end = (code) => {
      clearInterval(timer);
      resolve({ code, wall: (performance.now() - start) / 1000 });
    };
    child.on("error", () => end(null));
    child.on("exit", end);
  });
}

/** User and system time of all children that have ended; a tick is a hundredth of a second. */
function childSeconds() {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /su, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function peakOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s*(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
