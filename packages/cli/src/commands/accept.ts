import { dirname, relative, resolve, sep } from "node:path";

import { loadConfig, type ProfileFile } from "@troth/config";
import {
  additionOf,
  holdsAddition,
  type AcceptedSentence,
  type Addition,
} from "@troth/config/profile-addition";
import { aYearFrom } from "@troth/config/profile-start";
import type { DeclaredValue } from "@troth/core";
import { rules } from "@troth/preset";
import { whyNotAccepted } from "@troth/profile/propose";
import { plain } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf, draftFlags, oneOf } from "../options.ts";
import { addToProfile } from "../profile/add-to-profile.ts";
import { sentenceAt, type AskedPlace } from "../profile/sentence-at.ts";
import { isError } from "../session.ts";
import { unknownName, UsageError } from "../usage.ts";

export const accept: Command = defineCommand({
  name: "accept",
  operands: "FILE:LINE[:COL] VALUE",
  summary: "write a sentence into values.yaml as one that shows a value",
  details: [
    "A sentence with a figure becomes a proof, any other an expression; nothing else in the file is changed. VALUE is the id of a value, or its name.",
    "Exit code: 0 it stands in the profile, 2 it was not accepted.",
  ],
  flags: {
    as: { type: "string", value: "KIND", help: "expression or proof, whatever the sentence holds" },
    source: {
      type: "string",
      value: "URL|PATH",
      help: "where the proof can be checked (the draft itself)",
    },
    until: {
      type: "string",
      value: "YYYY-MM-DD",
      help: "the last day on which the proof holds (a year from today)",
    },
    config: draftFlags.config,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const today = dayOf(values.today, io);
    const { place, name } = operandsOf(paths);
    const file = await profileFor(values.config, today, io);
    const value = valueNamed(name, file);
    const unit = await sentenceAt(place, { today, configFile: values.config }, io);
    if (isError(unit)) {
      complain([unit], io);
      return 2;
    }
    const refusal = whyNotAccepted(unit, value);
    if (refusal !== undefined) {
      throw new UsageError(
        `“${plain(unit.text)}” is not accepted. ${refusal.message}`,
        refusal.remedy,
      );
    }
    const { as, source, until } = values;
    const sentence: AcceptedSentence = {
      text: unit.text,
      as: as === undefined ? undefined : oneOf("kind", as, ["expression", "proof"]),
      source: source ?? sourceFrom(file, resolve(io.cwd, place.file)),
      until: until === undefined ? aYearFrom(today) : dayOf(until, io, "--until"),
    };
    const addition = additionOf(sentence, file.profile);
    const shown = shownPath(file.path, io.cwd);
    if (holdsAddition(value, addition)) {
      io.stdout.write(`${shown} has it already; nothing is changed.\n`);
      return 0;
    }
    addToProfile({ file, value, addition, shown, today });
    io.stdout.write(`${shown}: ${saidOf(addition, value)}\n`);
    return 0;
  },
});

/** @throws {UsageError} */
function operandsOf([where, name, ...others]: readonly string[]): {
  readonly place: AskedPlace;
  readonly name: string;
} {
  const [, file, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/su.exec(where ?? "") ?? [];
  if (file === undefined || name === undefined || others.length > 0) {
    throw new UsageError(
      "accept needs a place and a value.",
      "Write troth accept letters/may.md:12 mend-first, for example.",
    );
  }
  const at = column === undefined ? undefined : Number(column);
  return { place: { file, line: Number(line), column: at }, name };
}

/** @throws {UsageError} @throws {ConfigError} */
async function profileFor(
  config: string | undefined,
  today: string,
  { cwd }: Io,
): Promise<ProfileFile> {
  const loaded = await loadConfig({ cwd, file: config, rules });
  const file = await loaded.loadProfile(today);
  if (file !== undefined) return file;
  throw new UsageError(
    "There is no values.yaml to write into.",
    "Make one with `troth init`, or name yours under `profile:` in troth.config.yaml.",
  );
}

function valueNamed(name: string, { profile }: ProfileFile): DeclaredValue {
  const { values } = profile;
  const found =
    values.find(({ id }) => id === name) ??
    values.find((value) => value.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw unknownName(
    "value of this profile",
    name,
    values.map(({ id }) => id),
  );
}

/** The draft as a path from the profile. */
function sourceFrom({ path }: ProfileFile, draft: string): string {
  return relative(dirname(path), draft).split(sep).join("/");
}

function saidOf(addition: Addition, { name }: DeclaredValue): string {
  if (addition.as === "expression") {
    return `“${plain(addition.text)}” now counts as showing “${name}”.`;
  }
  const { claim, source, validUntil } = addition.proof;
  return `“${plain(claim)}” is now proof of “${name}”, until ${validUntil}. It says that ${source} is where to check it: name a better source there if you have one.`;
}
