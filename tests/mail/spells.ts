/**
 * An independent look at a slice of a file: it spells the bytes of a word and no more.
 * Both are binary strings, one character a byte.
 */
export function spells(written: string, word: string, transfer: string): boolean {
  if (transfer === "quoted-printable") return unquoted(written) === word;
  if (transfer !== "base64") return written === word;
  const letters = written.replaceAll(/\s/gu, "");
  // A byte takes a letter and a third, and letters at both ends may belong to neighbours too.
  if (letters.length > Math.ceil((word.length * 4) / 3) + 1) return false;
  return [0, 1, 2, 3].some((shift) =>
    Buffer.from("A".repeat(shift) + letters, "base64")
      .toString("latin1")
      .includes(word),
  );
}

function unquoted(written: string): string {
  return written
    .replaceAll(/=[ \t]*\r?\n/gu, "")
    .replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
