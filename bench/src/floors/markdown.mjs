// The floor of Markdown: its parser with our extensions, and nothing else.
import { readFileSync } from "node:fs";

import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

for (const file of process.argv.slice(2)) {
  const chunks = preprocess()(readFileSync(file, "utf8"), undefined, true);
  postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  );
}
