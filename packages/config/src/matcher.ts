import { relative, sep } from "node:path";

import picomatch from "picomatch";

/** Globs count from a folder; one without a slash matches at any depth. The file is absolute. */
export function matcher(globs: readonly string[], folder: string): (file: string) => boolean {
  const tests = globs.map((glob) =>
    picomatch(glob.replace(/^\.\//u, ""), { dot: true, basename: !glob.includes("/") }),
  );
  return (file) => {
    const path = relative(folder, file).split(sep).join("/");
    return tests.some((test) => test(path));
  };
}
