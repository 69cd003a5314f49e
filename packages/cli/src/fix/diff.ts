import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A unified diff that \`patch\` and \`git apply\` understand; "" where nothing changes. */
export function diffOf(path: string, before: string, after: string): string {
  if (before === after) return "";
  // A line feed in a name would end the header of the patch.
  const name = path.replaceAll(/[\r\n\t]/gu, " ");
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    before,
    after,
    undefined,
    undefined,
    options,
  );
}
