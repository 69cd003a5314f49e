import { readFileSync } from "node:fs";

import { campaignSchema, offersSchema } from "@troth/config/campaign";
import { configSchema } from "@troth/config/schema";
import { rules } from "@troth/preset";
import { profileSchema } from "@troth/profile/schema";
import { expect, test } from "vitest";

test.for([
  ["troth.config", configSchema(rules)],
  ["values", profileSchema],
  ["campaign", campaignSchema],
  ["offers", offersSchema],
] as const)(
  "the published JSON Schema %s is as the sources have it (npm run -s generate)",
  ([name, schema]) => {
    const published = readFileSync(`packages/cli/schema/${name}.schema.json`, "utf8");
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
