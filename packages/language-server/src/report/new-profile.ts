import { startFrom, valuesYaml } from "@troth/config/profile-start";

/** What a person said when they were asked; "" where nothing. */
export interface ProfileAnswers {
  readonly brand: string;
  readonly purpose: string;
}

/** A `values.yaml` to begin with, each line explained, as `troth init` writes it. */
export function newProfile({ brand, purpose }: ProfileAnswers, until: string): string {
  const start = startFrom({ values: [], spare: [] }, brand);
  const said = {
    ...(brand !== "" && { brand: { text: brand } }),
    ...(purpose !== "" && { purpose: { text: purpose }, purposeIsOurs: false }),
  };
  return valuesYaml({ ...start, ...said }, { schema: undefined, name: "values.yaml", until });
}
