import { loadConfig, type Config, type ProfileFile } from "@troth/config";
import type { ProfileReader, RuleSetting } from "@troth/core";
import { rules } from "@troth/preset";

import type { ChangedFiles } from "./changed/changed-files.ts";
import type { Gate } from "./gate/gate.ts";
import type { SessionOptions, Surroundings } from "./session.ts";

/** A profile, ready to hold drafts to. */
export interface Held {
  readonly file: ProfileFile;
  readonly reader: ProfileReader;
  /** Rules as serious as the profile wants them. */
  readonly withOverrides: (rules: readonly RuleSetting[]) => readonly RuleSetting[];
}

/** What a session stands on. */
export interface Ground {
  readonly config: Config;
  readonly held: Held | undefined;
  readonly gate: Gate | undefined;
  readonly changed: ChangedFiles | undefined;
}

/** @throws {ConfigError} @throws {UsageError} */
export async function openGround(io: Surroundings, options: SessionOptions): Promise<Ground> {
  const config = await loadConfig({ cwd: io.cwd, rules, file: options.configFile });
  const [held, gate, changed] = [
    await openProfile(options, config),
    await openGate(io, options, config),
    await openChanged(io, options),
  ];
  return { config, held, gate, changed };
}

/** Most runs have no profile, and none of its code. */
async function openProfile(
  { settings: { today } }: SessionOptions,
  config: Config,
): Promise<Held | undefined> {
  const file = await config.loadProfile(today);
  if (file === undefined) return undefined;
  const { holdTo } = await import("./profile/hold-to.ts");
  return holdTo(file, today);
}

async function openChanged(
  { cwd }: Surroundings,
  { changed }: SessionOptions,
): Promise<ChangedFiles | undefined> {
  if (changed === undefined) return undefined;
  const { ChangedFiles: Opened } = await import("./changed/changed-files.ts");
  return new Opened(cwd, changed);
}

/** Nothing of it is loaded where nothing is let pass. */
async function openGate(
  { cwd }: Surroundings,
  { gate, settings }: SessionOptions,
  config: Config,
): Promise<Gate | undefined> {
  if (gate === undefined) return undefined;
  const { Gate: Opened } = await import("./gate/gate.ts");
  return Opened.open(gate, { cwd, today: settings.today, rules: config.rules });
}
