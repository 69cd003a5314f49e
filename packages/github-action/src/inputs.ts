/** The environment that the runner gives to an action. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What the workflow says under `with:`. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly changed: "false" | "files" | "lines";
  readonly annotations: boolean;
  readonly summary: boolean;
  /** `NAME=FILE` */
  readonly reports: readonly string[];
  /** Flags of `troth lint` that are handed on as they are; empty ones left out. */
  readonly flags: readonly (readonly [flag: string, value: string])[];
}

/** An input that cannot be used. */
export class InputFault extends Error {
  override readonly name = "InputFault";
}

/** @throws {InputFault} */
export function readInputs(env: Env): Inputs {
  const paths = linesOf(inputOf(env, "paths"));
  const changed = inputOf(env, "changed") || "false";
  if (changed !== "false" && changed !== "files" && changed !== "lines") {
    throw new InputFault(`changed: “${changed}” is none of false, files, lines.`);
  }
  const handedOn = ["fail-on", "max-warnings", "config", "baseline"];
  return {
    paths: paths.length > 0 ? paths : ["."],
    changed,
    annotations: isOn(env, "annotations"),
    summary: isOn(env, "summary"),
    reports: linesOf(inputOf(env, "reports")),
    flags: handedOn.flatMap((name) => {
      const value = inputOf(env, name);
      return value === "" ? [] : [[name, value] as const];
    }),
  };
}

/** The runner writes names in capitals, with hyphens as they are. */
function inputOf(env: Env, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function isOn(env: Env, name: string): boolean {
  const value = inputOf(env, name) || "true";
  if (value === "true" || value === "false") return value === "true";
  throw new InputFault(`${name}: “${value}” is neither true nor false.`);
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
