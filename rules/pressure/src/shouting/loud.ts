import { capitalsIn } from "./capitals.ts";

/** A loud stretch of a text, and what it reads like said plainly. */
export interface Loud {
  readonly kind: "capitals" | "marks" | "alarm";
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** The plain reading needs no look: there is no name or acronym in it. */
  readonly sure: boolean;
}

/** Where a text stands, which decides how loud it may be. */
export interface Place {
  /** A subject line or a preheader, read among those of others. */
  readonly inbox: boolean;
}

/** What is loudest in a text: capitals, then alarms, then marks. */
export function loudIn(text: string, place: Place): Loud | undefined {
  if (!mayBeLoud.test(text)) return undefined;
  return capitalsIn(text, place) ?? alarmIn(text) ?? marksIn(text);
}

/** Cheap, and answers for almost every text: two capitals in a row, two marks, or a sign. */
const mayBeLoud = /[A-Z][A-Z'’][^a-z]|[A-Z]{2}$|[!?]{2}|[\u2049-\u{1FFFF}]/u;

/** A siren by itself, or another alarming sign twice. */
const alarm = /(?:🚨|🆘|(?:⚠\uFE0F?|⏰|🔥|⏳|📢|📣){2})(?:\uFE0F|🚨|🆘|⚠|⏰|🔥|⏳|📢|📣)*/u;

function alarmIn(text: string): Loud | undefined {
  const found = alarm.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const blank = text.charAt(end) === " " ? 1 : 0;
  return { kind: "alarm", start: found.index, end: end + blank, plain: "", sure: true };
}

/** Two marks at least one of which cries out: "!!", "?!". */
const marks = /(?:!!|!\?|\?!|[‼❗])[!?‼❗]{0,40}\uFE0F?/u;

function marksIn(text: string): Loud | undefined {
  const found = marks.exec(text);
  if (found === null || isAside(text, found)) return undefined;
  const plain = found[0].includes("?") ? "?" : "!";
  return {
    kind: "marks",
    start: found.index,
    end: found.index + found[0].length,
    plain,
    sure: true,
  };
}

/** "(!!!)" winks at the reader, and "!! Note" of program text is no cry. */
function isAside(text: string, { index, 0: found }: RegExpExecArray): boolean {
  return text.charAt(index - 1) === "(" && text.charAt(index + found.length) === ")";
}
