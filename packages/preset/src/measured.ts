import type { RuleMeasure } from "@troth/core";

/** Made by `npm run -s generate` from training/measured: never edited. */
export const measures: Readonly<Record<string, RuleMeasure>> = {
};
