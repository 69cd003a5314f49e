import { fileJson } from "@troth/reporters";

import { decode } from "../files/decode.ts";
import { isError, type Session } from "../session.ts";
import type { Refused, StreamRequest } from "./request.ts";

/** What is answered to one line: `{version, id, file}`, or `{version, id, line, error}`. Never rejects. */
export async function answerTo(
  request: StreamRequest | Refused,
  line: number,
  session: Session,
): Promise<string> {
  try {
    return JSON.stringify(await answer(request, line, session));
  } catch (error) {
    // One draft with which we cannot cope must not end the stream for the others.
    const { message, remedy } = session.fault("<stream>", error);
    return JSON.stringify(errorAnswer({ id: request.id, message, remedy }, line));
  }
}

async function answer(
  request: StreamRequest | Refused,
  line: number,
  session: Session,
): Promise<object> {
  const { id } = request;
  if ("message" in request) return errorAnswer(request, line);
  const { content, encoding, format, meta: flags, path: name = "<stream>" } = request;
  const bytes = Buffer.from(content, encoding ?? "utf8");
  // Text is taken as it comes; bytes are read as those of a file.
  const source = encoding === undefined ? content : decode(bytes, name)?.source;
  if (source === undefined) {
    const message = "`content` holds binary data, not text.";
    return errorAnswer({ id, message, remedy: "Send the words of the draft." }, line);
  }
  const report = await session.lintText({ name, source, bytes, format, flags });
  if (isError(report)) return errorAnswer({ ...report, id }, line);
  return { version: 1, id, file: fileJson(report) };
}

function errorAnswer({ id, message, remedy }: Refused, line: number): object {
  return { version: 1, id, line, error: { message, remedy } };
}
