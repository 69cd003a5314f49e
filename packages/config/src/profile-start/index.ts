export {
  offeredPromises,
  outside,
  startFrom,
  startValue,
  valueNamed,
  type Start,
  type StartPromise,
  type StartProof,
  type StartValue,
  type Words,
} from "./start.ts";
export { aYearFrom, valueLines, valuesYaml } from "./values-yaml.ts";
