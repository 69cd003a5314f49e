// The drafts to measure on: files of one format, with their size.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { letterOf, paragraphsOf } from "./drafts.mjs";

/** `{ name, format, files, bytes }` of one format; undefined where there is no such draft. */
export function corpusOf(format, { root, folder, corpus, quick }) {
  if (corpus !== undefined) return describe(corpus, format, filesBelow(corpus, `.${format}`));
  const real = realFolder(root);
  const name = existsSync(real) ? "real drafts" : "examples/, over and over";
  const files = existsSync(real)
    ? realDrafts(real, format, folder)
    : repeated(root, format, folder, quick ? 60_000 : 1_000_000);
  return describe(name, format, files);
}

/** Evenly spaced files, `bytes` of them together at most, but one at least. */
export function sample({ name, format, files, bytes: all }, bytes) {
  const step = Math.max(1, all / bytes);
  const count = Math.max(1, Math.floor(files.length / step));
  const chosen = Array.from({ length: count }, (_, at) => files[Math.floor(at * step)]);
  return step === 1 ? { name, format, files, bytes: all } : describe(name, format, chosen);
}

function describe(name, format, files) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return files.length === 0 ? undefined : { name, format, files, bytes };
}

function realDrafts(real, format, folder) {
  if (format === "html") return filesBelow(join(real, "files/html-email"), ".html");
  return textsOf(real).map((text, at) => write(folder, `${at}.${format}`, text));
}

/** The texts of the real drafts; undefined where they are not at hand. */
export function poolTexts(root) {
  const real = realFolder(root);
  return existsSync(real) ? textsOf(real) : undefined;
}

function textsOf(real) {
  const lines = readFileSync(join(real, "pool/docs.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line).text);
}

function realFolder(root) {
  return join(root, "../shared/corpus");
}

function repeated(root, format, folder, bytes) {
  const letter = letterOf(format, paragraphsOf(root), 3000);
  const count = Math.ceil(bytes / letter.length);
  return Array.from({ length: count }, (_, at) => write(folder, `${at}.${format}`, letter));
}

/** Into the temporary folder, never into the project. */
export function write(folder, name, text) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** @throws {Error} where there is no such folder. */
function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}
