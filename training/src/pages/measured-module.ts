import type { RuleMeasure } from "@troth/core";

/** The module of the preset that holds what was measured, one rule a line. */
export function measuredModule(measures: ReadonlyMap<string, RuleMeasure>): string {
  const lines = [...measures].map(
    ([rule, measure]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(measure)},\n`,
  );
  return `import type { RuleMeasure } from "@troth/core";

/** Made by \`npm run -s generate\` from training/measured: never edited. */
export const measures: Readonly<Record<string, RuleMeasure>> = {
${lines.join("")}};
`;
}
