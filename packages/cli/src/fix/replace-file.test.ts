import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { FileChanged, replaceFile } from "./replace-file.ts";

function fileWith(text: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), "troth-fix-"));
  const path = join(folder, "draft.md");
  writeFileSync(path, text);
  return { folder, path };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a file is replaced whole, keeps its rights, and leaves nothing beside it", () => {
  const { folder, path } = fileWith("old");
  chmodSync(path, 0o640);
  replaceFile(path, bytes("old"), bytes("new"));
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["draft.md"]);
});

test("a file that somebody else has changed stays as they left it", () => {
  const { folder, path } = fileWith("theirs");
  expect(() => replaceFile(path, bytes("old"), bytes("new"))).toThrow(FileChanged);
  expect(readFileSync(path, "utf8")).toBe("theirs");
  expect(readdirSync(folder)).toEqual(["draft.md"]);
});

test("a link stays a link, and the file that it leads to is replaced", () => {
  const { folder, path } = fileWith("old");
  const link = join(folder, "link.md");
  symlinkSync(path, link);
  replaceFile(link, bytes("old"), bytes("new"));
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(link).isFile()).toBe(true);
});
