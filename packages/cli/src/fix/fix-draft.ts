import {
  fixFile,
  loadReader,
  type DraftFile,
  type Drafts,
  type FixedFile,
  type Linter,
} from "@troth/core";

import type { Encoding } from "../files/decode.ts";
import { encode } from "../files/encode.ts";

/** A draft on the disk, and how it is linted. */
export interface FixableDraft {
  readonly file: DraftFile & { readonly bytes: Uint8Array };
  readonly encoding: Encoding;
  readonly lint: Linter;
}

/** A draft with its fixes, and the bytes that hold them; none where nothing was changed. */
export interface FixedDraft extends FixedFile {
  readonly bytes?: Uint8Array;
}

/** Fixes a draft in memory. */
export async function fixDraft({ file, encoding, lint }: FixableDraft): Promise<FixedDraft> {
  const { source } = file;
  const reader = await loadReader(file);
  const read = (now: string): Drafts => {
    const bytes = now === source ? file.bytes : encode(now, encoding);
    return reader({ ...file, source: now, ...(bytes && { bytes }) });
  };
  if (!isWhole(file, encoding)) return unfixed(read(source), source, lint);
  const fixed = fixFile(source, { read, lint });
  if (fixed.source === source) return fixed;
  const bytes = encode(fixed.source, encoding);
  return bytes === undefined ? unfixed(read(source), source, lint) : { ...fixed, bytes };
}

/** Whether the text spells every byte of the file: bytes that are no text would be lost. */
function isWhole({ source, bytes }: FixableDraft["file"], encoding: Encoding): boolean {
  const written = encode(source, encoding);
  return written !== undefined && Buffer.from(written).equals(bytes);
}

function unfixed(drafts: Drafts, source: string, lint: Linter): FixedDraft {
  const result = lint(...drafts);
  const safe = result.findings.filter(({ suggestions }) => suggestions.some((one) => one.safe));
  const reason = "the file holds bytes that are no text, and they would be lost";
  const notFixed = safe.map(({ rule }) => ({ rule, reason }));
  return { source, drafts, result, fixed: [], notFixed };
}
