import { defineConfig } from "vitest/config";

// Tests read the TypeScript sources, never `dist`, so that no build stands between edit and test.
const conditions = ["@troth/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,rules}/*/src/**/*.test.ts", "{tests,training/src}/**/*.test.ts"],
    // A guard against what never ends, with room for a busy machine; it measures nothing.
    testTimeout: 30_000,
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
