// `npm run -s generate`: rewrites what is made from the rules, their cards and their figures. Tests fail when it is out of date.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundleTraining } from "./bundle.mjs";
import { install, root, types } from "./workspace.mjs";

install();
// First: the preset holds some of what is made here, and the schema is made from the preset.
await bundleTraining("pages");
const { writePages } = await import("../training/dist/pages.js");
writePages(root);
types();
const { configSchema } = await import("../packages/config/dist/schema.js");
const { campaignSchema, offersSchema } = await import("../packages/config/dist/campaign/index.js");
const { rules } = await import("../packages/preset/dist/index.js");
const { profileSchema } = await import("../packages/profile/dist/schema.js");

const folder = join(root, "packages/cli/schema");
mkdirSync(folder, { recursive: true });
const schemas = {
  "troth.config": configSchema(rules),
  values: profileSchema,
  campaign: campaignSchema,
  offers: offersSchema,
};
for (const [name, schema] of Object.entries(schemas)) {
  const text = JSON.stringify(schema, undefined, 2);
  writeFileSync(join(folder, `${name}.schema.json`), `${text}\n`);
}
