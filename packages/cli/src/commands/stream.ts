import { defineCommand, type Command } from "../command.ts";
import type { Io, Terminal } from "../io.ts";
import { commonFlags, dayOf, draftFlags, statedMeta } from "../options.ts";
import { Session } from "../session.ts";
import { answerTo } from "../stream/answer.ts";
import { linesOf } from "../stream/lines.ts";
import { readRequest } from "../stream/request.ts";
import { UsageError } from "../usage.ts";

export const stream: Command = defineCommand({
  name: "stream",
  operands: "",
  summary: "lint drafts that come one a line as JSON; answers one a line, in order",
  details: [
    'A line in: {"id": "a1", "content": "Hi Sam, …", "format": "text", "meta": {"channel": "news"}}. Beside these, "path" decides which settings apply, and "encoding": "base64" says that the content is bytes.',
    'A line out: {"version": 1, "id": "a1", "file": {…}}, where file is what lint --format json says of it, or {"version": 1, "id": …, "line": 7, "error": {"message", "remedy"}} for a line that cannot be read. Blank lines get no answer.',
    "Exit code: 0 every line is answered, whatever the verdicts; 2 it could not start.",
  ],
  flags: {
    "show-possible": { type: "boolean", help: "findings too that are only possible" },
    channel: draftFlags.channel,
    medium: draftFlags.medium,
    stage: draftFlags.stage,
    audience: draftFlags.audience,
    config: draftFlags.config,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    if (paths.length > 0) {
      throw new UsageError("stream takes no paths.", "Write the drafts to its standard input.");
    }
    const session = await Session.open(io, {
      flags: statedMeta(values),
      settings: {
        today: dayOf(values.today, io),
        showPossible: values["show-possible"] ?? false,
      },
      configFile: values.config,
    });
    let number = 0;
    for await (const line of linesOf(chunksOf(io))) {
      number += 1;
      const request = readRequest(line);
      if (request === undefined) continue;
      await send(`${await answerTo(request, number, session)}\n`, io.stdout);
    }
    return 0;
  },
});

async function* chunksOf({ stdin, stdinChunks }: Io): AsyncIterable<Uint8Array> {
  if (stdinChunks === undefined) yield await stdin();
  else yield* stdinChunks();
}

/** Waits for a slow reader: nothing piles up in between. */
async function send(text: string, stdout: Terminal): Promise<void> {
  if (stdout.write(text) !== false || stdout.once === undefined) return;
  await new Promise<void>((settle) => stdout.once?.("drain", settle));
}
