import { spawnSync } from "node:child_process";

/** What CPython reads in a mail. */
export interface Judged {
  readonly subject: string | null;
  readonly from: string | null;
  /** Type and text. */
  readonly parts: readonly (readonly [string, string | null])[];
}

/** Whether python3 is at hand. */
export function hasJudge(): boolean {
  return spawnSync("python3", ["-c", "import email.policy"]).status === 0;
}

/** Reads mails with CPython's `email`, which shares no line with ours. */
export function judge(mails: readonly Uint8Array[]): Judged[] {
  const input = JSON.stringify(mails.map((mail) => Buffer.from(mail).toString("base64")));
  const { status, stdout, stderr } = spawnSync("python3", ["tests/mail/judge.py"], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`python3 failed: ${stderr}`);
  return JSON.parse(stdout) as Judged[];
}
