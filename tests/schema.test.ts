import { readFileSync } from "node:fs";

import { configSchema } from "@troth/config/schema";
import { rules } from "@troth/preset";
import { profileSchema } from "@troth/profile/schema";
import { expect, test } from "vitest";

test("the published JSON Schema is made from the rules as they are (npm run -s generate)", () => {
  const published = readFileSync("packages/cli/schema/troth.config.schema.json", "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configSchema(rules))));
});

test("and so is that of values.yaml", () => {
  const published = readFileSync("packages/cli/schema/values.schema.json", "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(profileSchema)));
});
