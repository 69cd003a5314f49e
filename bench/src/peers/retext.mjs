// retext as people set it up: English, and the six plugins that look at wording.
import { readFileSync } from "node:fs";

import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextProfanities from "retext-profanities";
import retextReadability from "retext-readability";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";

const english = unified()
  .use(retextEnglish)
  .use(retextSimplify)
  .use(retextReadability)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextEquality)
  .use(retextProfanities);
const markdown = unified().use(remarkParse).use(remarkRetext, english);

for (const path of process.argv.slice(2)) {
  const processor = path.endsWith(".md") ? markdown : english;
  const file = new VFile({ path, value: readFileSync(path, "utf8") });
  await processor.run(processor.parse(file), file);
  process.stdout.write(file.messages.map((message) => `${message.reason}\n`).join(""));
}
