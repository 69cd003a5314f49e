import { basename, join } from "node:path";

import { ConfigError } from "@troth/config";
import { parseProfile } from "@troth/config/profile";
import { rules } from "@troth/preset";
import { lintProfile } from "@troth/profile";
import { plain } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import { diffOf } from "../fix/diff.ts";
import { withAdditions } from "../init/additions.ts";
import { Ended } from "../init/ask.ts";
import { configYaml } from "../init/config-yaml.ts";
import { createFiles, type NewFile } from "../init/create-files.ts";
import { gather, nothing } from "../init/gather.ts";
import { interview } from "../init/interview.ts";
import { startFrom, type Start } from "../init/start.ts";
import { valuesYaml } from "../init/values-yaml.ts";
import { lookAround, schemaFrom, type Where } from "../init/where.ts";
import type { Io } from "../io.ts";
import { aYearFrom, commonFlags, dayOf } from "../options.ts";
import { UsageError } from "../usage.ts";

export const init: Command = defineCommand({
  name: "init",
  operands: "[--from FILE…]",
  summary: "ask what you stand for, and write values.yaml and troth.config.yaml",
  details: [
    "With --from, your own pages or drafts are read first, and what they say is proposed with its place. A file that is there already is left as it is; what your drafts would add to it is shown as a diff.",
    "Exit code: 0 both files stand, 2 something could not be read or written, or you ended the interview; then nothing is written.",
  ],
  flags: {
    yes: { type: "boolean", short: "y", help: "ask nothing; write what is found, else defaults" },
    from: {
      type: "string",
      multiple: true,
      value: "FILE…",
      help: "read your own pages or drafts: files, folders, globs",
    },
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const today = dayOf(values.today, io);
    if (values.from === undefined && paths.length > 0) {
      throw new UsageError(
        `init does not know what “${plain(paths[0] ?? "")}” is for.`,
        "Write troth init --from and the files, to have your own drafts read.",
      );
    }
    const where = await lookAround(io.cwd, today);
    const from = values.from === undefined ? [] : [...values.from, ...paths];
    const found = await proposalFrom(from, { where, today }, io);
    if (found === undefined) return 2;
    const about: About = { where, today, isFrom: from.length > 0 };
    try {
      const start = await settle(found, { about, ask: values.yes !== true }, io);
      write(start, about, io);
      return 0;
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      io.stderr.write("\nThe interview was ended; nothing was written.\n");
      return 2;
    }
  },
});

interface About {
  readonly where: Where;
  readonly today: string;
  /** Drafts were read. */
  readonly isFrom: boolean;
}

/** Undefined where something cannot be read: then nothing is written that would lack it. */
async function proposalFrom(
  paths: readonly string[],
  { where, today }: Pick<About, "where" | "today">,
  io: Io,
): Promise<Start | undefined> {
  const { base, profile } = where;
  const canCheck = (path: string): boolean => !/^(?:\.\.|[\\/<]|[a-z]:)/iu.test(path);
  if (paths.length === 0) return startFrom(nothing, basename(base), canCheck);
  const { name, aliases = [] } = profile?.profile.brand ?? {};
  const known = [...(name === undefined ? [] : [name]), ...aliases];
  const { proposal, files, errors } = await gather(paths, { today, base, known }, io);
  if (errors.length > 0) {
    complain(errors, io);
    io.stderr.write("Nothing was written. Leave out what cannot be read, and run it again.\n");
    return undefined;
  }
  const drafts = files === 1 ? "1 file" : `${files} files`;
  const { values, purpose } = proposal;
  const proposed = values.length === 1 ? "1 value" : `${values.length} values`;
  io.stdout.write(
    `Read ${drafts}: ${proposed}${purpose === undefined ? "" : " and a purpose"} in your own words.\n`,
  );
  return startFrom(proposal, basename(base), canCheck);
}

/** What is to be written, by the person who is asked, else as it was found. @throws {Ended} */
async function settle(
  start: Start,
  { about, ask }: { readonly about: About; readonly ask: boolean },
  io: Io,
): Promise<Start> {
  if (about.where.profileIsThere || !ask) return start;
  if (io.dialogue === undefined) {
    io.stderr.write("Nobody is at a terminal to answer, so nothing is asked, as with --yes.\n");
    return start;
  }
  const dialogue = await io.dialogue();
  try {
    return await interview(dialogue, start);
  } finally {
    dialogue.close();
  }
}

/** @throws {UsageError} */
function write(start: Start, about: About, io: Io): void {
  const files = newFiles(start, about);
  createFiles(files);
  const { where, today } = about;
  for (const { path } of files) io.stdout.write(`Wrote ${shownPath(path, io.cwd)}.\n`);
  for (const path of thereAlready(where)) {
    io.stdout.write(`${shownPath(path, io.cwd)} is there already and was left as it is.\n`);
  }
  if (where.profileIsThere) showAdditions(start, about, io);
  else tellWhatIsMissing(files, { start, where, today }, io);
}

function newFiles(start: Start, { where, today }: About): NewFile[] {
  const { base, config, name, profileIsThere } = where;
  const files: NewFile[] = [];
  if (!profileIsThere) {
    const schema = schemaFrom(base, "values.schema.json");
    const text = valuesYaml(start, { schema, name, until: aYearFrom(today) });
    refuseUnusable(join(base, name), text, today);
    files.push({ path: join(base, name), text });
  }
  if (config === undefined) {
    const schema = schemaFrom(base, "troth.config.schema.json");
    const text = configYaml(start, { schema, profile: name });
    files.push({ path: join(base, "troth.config.yaml"), text });
  }
  return files;
}

/** An answer that the schema does not take. @throws {UsageError} */
function refuseUnusable(path: string, text: string, today: string): void {
  try {
    parseProfile(path, text, today);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(`${error.message} Nothing was written.`, error.remedy);
  }
}

function thereAlready({ base, config, profile, name, profileIsThere }: Where): string[] {
  return [
    ...(profileIsThere ? [profile?.path ?? join(base, name)] : []),
    ...(config === undefined ? [] : [config]),
  ];
}

function showAdditions(start: Start, { where, today, isFrom }: About, { stdout, cwd }: Io): void {
  const { profile } = where;
  if (!isFrom || profile === undefined) return;
  const found = start.values.filter(({ means }) => means.place !== undefined);
  const { source, unplaced } = withAdditions(profile, found, aYearFrom(today));
  const diff = diffOf(shownPath(profile.path, cwd), profile.source, source);
  const places = unplaced.map(({ text, place }) => `“${text}” stands at ${place}.\n`).join("");
  stdout.write(
    diff === ""
      ? "Your drafts would add nothing to it.\n"
      : `\nYour drafts would add this; nothing of it is written:\n\n${plainLines(diff + places)}`,
  );
}

function plainLines(text: string): string {
  return text
    .split("\n")
    .map((line) => plain(line))
    .join("\n");
}

interface Written {
  readonly start: Start;
  readonly where: Where;
  readonly today: string;
}

function tellWhatIsMissing(
  [file]: readonly NewFile[],
  { start, where, today }: Written,
  { stdout, cwd }: Io,
): void {
  if (file === undefined) return;
  const shown = shownPath(file.path, cwd);
  const { profile } = parseProfile(file.path, file.text, today);
  const problems = lintProfile(profile, { today, rules: rules.map(({ id }) => id) });
  const [first] = start.values;
  const isDefault = first?.id === "no-rush" && first.means.place === undefined;
  const lines = [
    ...(isDefault
      ? [
          `“${first.name}” stands in ${shown} as a value to begin with. Put in its place what you do that others do not.`,
        ]
      : []),
    ...(problems.length === 0 ? [] : ["Still to answer, each where it stands:"]),
    ...problems.map(({ message, advice }) => `  ${plain(message)} ${plain(advice)}`),
    ...(where.config === undefined || where.name === "values.yaml"
      ? []
      : [
          `Write \`profile: ${where.name}\` into ${shownPath(where.config, cwd)} to hold drafts to it.`,
        ]),
    "Next: troth lint and a draft of yours.",
  ];
  stdout.write(`\n${lines.join("\n")}\n`);
}
