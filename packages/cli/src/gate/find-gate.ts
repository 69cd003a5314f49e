import { resolve } from "node:path";

import { findUpwards } from "@troth/config";

import type { Io } from "../io.ts";
import type { GateOptions } from "./gate.ts";

/** What the command line says about the gate. */
export interface GateFlags {
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
}

/** What a baseline is called where nobody says otherwise. */
export const baselineName = "troth-baseline.json";

/** What lets findings pass in this folder; undefined where nothing does. */
export function findGate(
  { baseline: given, "no-baseline": none = false }: GateFlags,
  { cwd }: Pick<Io, "cwd">,
): GateOptions | undefined {
  const path = given === undefined ? findUpwards(baselineName, cwd) : resolve(cwd, given);
  const baseline = none ? undefined : path;
  const waivers = findWaivers(cwd);
  return baseline === undefined && waivers === undefined ? undefined : { baseline, waivers };
}

/** The nearest file of waivers. */
export function findWaivers(cwd: string): string | undefined {
  return findUpwards("waivers.yaml", cwd);
}
