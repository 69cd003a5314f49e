// `npm run -s generate`: rewrites what is made from the rules. Tests fail when it is out of date.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { install, root, types } from "./workspace.mjs";

install();
types();
const { configSchema } = await import("../packages/config/dist/index.js");
const { rules } = await import("../packages/preset/dist/index.js");

const folder = join(root, "packages/cli/schema");
mkdirSync(folder, { recursive: true });
const schema = JSON.stringify(configSchema(rules), undefined, 2);
writeFileSync(join(folder, "troth.config.schema.json"), `${schema}\n`);
