// `npm run -s new -- family/rule`: a rule that passes every test and waits for its content.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { refusalOf, ruleFiles, withRule } from "./new-rule.mjs";
import { install, root, run } from "./workspace.mjs";

const [id] = process.argv.slice(2);
const [family = "", name = ""] = (id ?? "").split("/");
const folder = join(root, "rules", family, "src", name);
const refusal = refusalOf(id, {
  families: readdirSync(join(root, "rules")),
  isTaken: name !== "" && existsSync(folder),
});
if (refusal !== undefined) {
  console.error(`troth: ${refusal[0]}\n  ${refusal[1]}`);
  process.exit(2);
}

install();
mkdirSync(folder);
const files = Object.entries(ruleFiles(id));
for (const [file, text] of files) writeFileSync(join(folder, file), text);
const index = join(root, "rules", family, "src/index.ts");
writeFileSync(index, withRule(readFileSync(index, "utf8"), name));
run("node_modules/.bin/oxfmt", [index, ...files.map(([file]) => join(folder, file))]);
run(process.execPath, ["scripts/generate.mjs"]);

console.log(`rules/${family}/src/${name}/ has a rule, its tests and its card. Next:
  1. Write what it looks for (rule.ts), and what it never flags (rule.test.ts, README.md).
  2. npm test -- rules/${family} tests/rules.test.ts tests/docs.test.ts
  3. Add it to the table in README.md, and a changeset: npx pnpm changeset`);
