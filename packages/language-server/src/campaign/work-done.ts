import type { Connection } from "vscode-languageserver";

import type { Client } from "../client.ts";
import type { Progress } from "./campaigns.ts";

/** Milliseconds. Nobody reads faster. */
const pause = 100;

/** Shows a long piece of work in the editor, where it can show that. */
export async function workDone(
  connection: Connection,
  client: Client,
  title: string,
): Promise<Progress> {
  if (!client.showsProgress) return silent;
  const shown = await connection.window.createWorkDoneProgress();
  shown.begin(title, 0, undefined, false);
  let last = performance.now();
  return {
    report(done, of) {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      shown.report(Math.round((100 * done) / of), `${done} of ${of} drafts`);
    },
    done: () => shown.done(),
  };
}

const silent: Progress = { report: () => undefined, done: () => undefined };
