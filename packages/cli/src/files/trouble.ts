import type { ReportError } from "@troth/reporters";

/** An error of the file system in words, with what to do about it. */
export function fileTrouble(path: string, error: unknown): ReportError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [message, remedy] = known[code] ?? [
    `It could not be read: ${error instanceof Error ? error.message : String(error)}`,
    "Check the file, or lint a copy of it.",
  ];
  return { path, message, remedy };
}

const known: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["There is no such file or folder.", "Check the spelling of the path."],
  ENOTDIR: ["A part of this path is a file, not a folder.", "Check the spelling of the path."],
  EACCES: ["You may not read it.", "Ask for the right to read it, or lint a copy."],
  EPERM: ["You may not read it.", "Ask for the right to read it, or lint a copy."],
  EISDIR: ["It is a folder, and this command wants files.", "Name the drafts in it."],
  ELOOP: ["Its links lead round in a circle.", "Name the file that the link should lead to."],
  ENAMETOOLONG: [
    "The path is too long for this system.",
    "Name the files one by one, or lint their folder.",
  ],
  ERR_STRING_TOO_LONG: [
    "It is too large to be one draft.",
    "Lint its parts as files of their own.",
  ],
  ERR_FS_FILE_TOO_LARGE: [
    "It is too large to be one draft.",
    "Lint its parts as files of their own.",
  ],
};
