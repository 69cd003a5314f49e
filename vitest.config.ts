import { defineConfig } from "vitest/config";

// Tests read the TypeScript sources, never `dist`, so no build comes before them.
const conditions = ["@troth/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,rules}/*/src/**/*.test.ts", "tests/**/*.test.ts"],
  },
});
