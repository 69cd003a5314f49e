import { expect, test } from "vitest";

import { exitOnFault } from "./io.ts";

function exitOn(code: string): { exit: number; said: string } {
  let said = "";
  const error = Object.assign(new Error(`${code}: write`), { code });
  const exit = exitOnFault(error, { write: (text) => (said += text) });
  return { exit, said };
}

test("a reader that closes the pipe hears nothing; a full disk is told", () => {
  expect(exitOn("EPIPE")).toEqual({ exit: 0, said: "" });
  expect(exitOn("ENOSPC").exit).toBe(2);
  expect(exitOn("ENOSPC").said).toContain("the disk is full");
  expect(exitOn("EIO").said).toContain("EIO: write");
});
