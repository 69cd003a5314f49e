import { createRequire } from "node:module";

import { Ajv } from "ajv";

const require = createRequire(import.meta.url);
const {
  id: _,
  $schema: __,
  ...schema
} = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as Record<string, unknown>;

/** The official schema. It is written for draft 4, and uses nothing that later drafts read otherwise. */
export const isSarif = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);
