import { join } from "node:path";

import { ConfigError } from "@troth/config";
import { parseProfile } from "@troth/config/profile";
import { aYearFrom, valuesYaml, type Start } from "@troth/config/profile-start";
import { rules } from "@troth/preset";
import { lintProfile } from "@troth/profile";
import { plain } from "@troth/reporters";

import { shownPath } from "../files/found.ts";
import { diffOf } from "../fix/diff.ts";
import type { Io } from "../io.ts";
import { UsageError } from "../usage.ts";
import { withAdditions } from "./additions.ts";
import { configYaml } from "./config-yaml.ts";
import { createFiles, type NewFile } from "./create-files.ts";
import { schemaFrom, type Where } from "./where.ts";

/** What is known when files are written. */
export interface About {
  readonly where: Where;
  readonly today: string;
  /** Drafts were read. */
  readonly isFrom: boolean;
}

/** Writes what is not there yet, and says what is and what is still to answer. @throws {UsageError} */
export function writeStart(start: Start, about: About, io: Io): void {
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
  const { profile, isThere } = parseProfile(file.path, file.text, today);
  const problems = lintProfile(profile, { today, rules: rules.map(({ id }) => id), isThere });
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
