import { readFileSync } from "node:fs";

import type { Env } from "./inputs.ts";

interface Event {
  readonly before?: unknown;
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } };
}

/** The commit that a pull request goes into, or that a push comes after; undefined for other events. */
export function baseOf(env: Env): string | undefined {
  const { pull_request: pullRequest, before } = eventOf(env);
  const commit = pullRequest?.base?.sha ?? before;
  // A push that makes a branch comes after nothing: forty zeros.
  return typeof commit === "string" && /^(?!0+$)[\da-f]{7,64}$/u.test(commit) ? commit : undefined;
}

function eventOf({ GITHUB_EVENT_PATH: path }: Env): Event {
  if (path === undefined || path === "") return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Event;
  } catch {
    return {};
  }
}
