import type { Role } from "../../block.ts";
import { behind, type Line } from "./lines.ts";

/** A header field at the top of a text: "Subject: Saturday's class". */
export interface HeaderField {
  /** Absent: a field that no reader reads as text, like `Date`. */
  readonly role?: Role;
  /** Its value, the first line without the name. */
  readonly lines: readonly Line[];
}

const field =
  /^(subject(?: line)?|pre-?header|preview(?: text)?|from|reply-to|to|cc|bcc|date|sent)[ \t]{0,4}:[ \t]*/iu;

/** The fields that a text begins with, and how many lines they take. */
export function readHeaderLines(lines: readonly Line[]): { fields: HeaderField[]; taken: number } {
  const fields: { role?: Role; lines: Line[] }[] = [];
  const names: string[] = [];
  let at = lines.findIndex(({ text }) => text !== "");
  if (at === -1) return { fields, taken: 0 };
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === "" || line.depth > 0) break;
    const found = field.exec(line.text.slice(0, 60));
    const open = fields.at(-1);
    if (found) {
      const name = (found[1] ?? "").toLowerCase();
      const role = roleOf(name);
      names.push(name);
      fields.push({ ...(role && { role }), lines: [behind(line, found[0].length)] });
    } else if (open !== undefined && line.indent > 0) {
      open.lines.push(line);
    } else {
      break;
    }
  }
  return isHeader(names) ? { fields, taken: at } : { fields: [], taken: 0 };
}

/** "From: our studio" alone may begin a letter. */
function isHeader(names: readonly string[]): boolean {
  return names.length > 1 || names.some((name) => /^(?:subject|pre)/u.test(name));
}

function roleOf(name: string): Role | undefined {
  if (name.startsWith("subject")) return "subject";
  if (name.startsWith("pre")) return "preheader";
  if (name === "from" || name === "reply-to") return name;
  return undefined;
}
