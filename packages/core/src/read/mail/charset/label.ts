import { decoderOf } from "../../../encoding/platform.ts";

/** Names that mails use and the platform does not know. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["utf_8", "utf-8"],
  ["utf8mb4", "utf-8"],
  ["us_ascii", "us-ascii"],
  ["unicode-1-1-utf-7", "utf-7"],
  ["x-unicode-2-0-utf-7", "utf-7"],
  ["cp932", "shift_jis"],
  ["ms932", "shift_jis"],
  ["cp936", "gbk"],
  ["ms936", "gbk"],
  ["cp949", "euc-kr"],
  ["cp950", "big5"],
  ["iso8859_1", "iso-8859-1"],
]);

/** The encoding of a label such as `ISO-8859-1`, by one name for all its names. */
export function charsetOf(label: string): string | undefined {
  const plain = label
    .trim()
    .replaceAll(/^["']+|["';]+$/gu, "")
    .toLowerCase();
  const name = aliases.get(plain) ?? plain;
  if (name === "utf-7" || name === "utf-16") return name;
  return decoderOf(name)?.encoding;
}

/** ASCII by label: anything above must not be written. */
export function isAsciiLabel(label: string): boolean {
  return /^["']?(?:us[-_]ascii|ascii|ansi_x3\.4-19(?:68|86)|iso646-us)["';]*$/iu.test(label.trim());
}
