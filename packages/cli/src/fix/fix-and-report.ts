import type { Result } from "@troth/core";
import type { FileReport, ReportError } from "@troth/reporters";

import type { FixMode } from "../session.ts";
import { diffOf } from "./diff.ts";
import { fixDraft, type FixableDraft } from "./fix-draft.ts";
import { FileChanged, replaceFile } from "./replace-file.ts";

/** Fixes a draft, writes it unless that is only a rehearsal, and reports what is left to say. */
export async function fixAndReport(
  draft: FixableDraft,
  { path, mode }: { readonly path: string; readonly mode: FixMode },
): Promise<FileReport | ReportError> {
  const { file } = draft;
  const { source, drafts, result, fixed, notFixed, bytes } = await fixDraft(draft);
  if (mode === "write" && bytes !== undefined) {
    const trouble = write(path, file, bytes);
    if (trouble !== undefined) return trouble;
  }
  const diff = mode === "dry-run" ? diffOf(file.path, file.source, source) : "";
  return {
    draft: drafts[0],
    drafts,
    result: drafts[0].mail?.sealed === true && fixed.length > 0 ? withSealNote(result) : result,
    fix: { fixed, notFixed, ...(diff !== "" && { diff }) },
  };
}

function withSealNote(result: Result): Result {
  const message =
    "A DKIM signature covers the text of this mail, and a changed text breaks it. Send the mail anew.";
  return { ...result, notes: [...result.notes, { message }] };
}

function write(
  path: string,
  file: FixableDraft["file"],
  bytes: Uint8Array,
): ReportError | undefined {
  try {
    replaceFile(path, file.bytes, bytes);
    return undefined;
  } catch (error) {
    if (error instanceof FileChanged) return changed(file.path);
    return notWritten(file.path, error);
  }
}

function changed(path: string): ReportError {
  return {
    path,
    message: "It changed while it was being fixed, so nothing was written.",
    remedy: "Run the command again when nothing else writes the file.",
  };
}

function notWritten(path: string, error: unknown): ReportError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    path,
    message: `It could not be fixed, and stays as it was: ${reasons[code] ?? code}.`,
    remedy: "Mend that, or apply what --fix-dry-run shows by hand.",
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write it",
  EPERM: "you may not write it",
  EROFS: "its disk is read-only",
  ENOSPC: "the disk is full",
};
