// `troth stream` as a function: text in, what troth says of it out.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts one process that lints as many drafts as are sent. @param command how troth is called. */
export function trothStream([program, ...args]) {
  const child = spawn(program, [...args, "stream"], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.settle(line));
  child.on("exit", () => {
    for (const { refuse } of waiting.splice(0)) refuse(new Error("troth stream has ended"));
  });
  return {
    /** Answers come in the order of the drafts. */
    lint: (draft) =>
      new Promise((settle, refuse) => {
        waiting.push({ settle: (line) => settle(JSON.parse(line)), refuse });
        child.stdin.write(`${JSON.stringify(draft)}\n`);
      }),
    close: () => child.stdin.end(),
  };
}
