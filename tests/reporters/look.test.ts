import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { hostile } from "./hostile.ts";
import { load, missing, packageFolder } from "./outside.ts";
import {
  gift,
  lint,
  lintEcho,
  lintHeld,
  lintTogether,
  lintTogetherEcho,
  print,
  promo,
  reporters,
  sale,
} from "./run.ts";

// A guard for a busy machine, as in vitest.config.ts: a browser is started.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What is used of a browser. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  on(event: string, heard: (about: { url?: () => string; text?: () => string }) => void): void;
  keyboard: { press(key: string): Promise<void> };
}
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

const chromium = "/usr/bin/chromium";
const why = missing("playwright-core", "axe-core", chromium);
const folder = mkdtempSync(join(tmpdir(), "troth-look-"));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
const drafts = [lint(promo), lintHeld(gift, "Mended first", { path: "gift.md" })];
const touches = Object.entries(sale).map(([path, source]) => lint(source, { path }));

let browser: Browser | undefined;
beforeAll(async () => {
  writeFileSync(
    join(folder, "report.html"),
    print(reporters.html, [...drafts, ...touches], [], [lintTogether(sale)]),
  );
  const evil = lintEcho(hostile.join("\n\n"), { format: "text", path: "<script>.md" });
  const evilSale = lintTogetherEcho({ "a.md": hostile.join(" "), "<b>.md": hostile.join(" ") });
  writeFileSync(
    join(folder, "evil.html"),
    print(reporters.html, [evil, ...drafts], [], [evilSale]),
  );
  if (why !== undefined) return;
  const playwright = (await load("playwright-core")) as Playwright;
  browser = await playwright.chromium.launch({ executablePath: chromium, args: flags });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a report, and listens for whatever it should not do. */
async function open(name: string, options: object) {
  const page = await browser?.newPage(options);
  if (page === undefined) throw new Error("no browser");
  const heard: string[] = [];
  page.on("request", (request) => heard.push(`request ${request.url?.()}`));
  page.on("console", (message) => heard.push(`console ${message.text?.()}`));
  page.on("dialog", () => heard.push("dialog"));
  await page.goto(`file://${join(folder, name)}`);
  return { page, heard: () => heard.filter((one) => !one.endsWith(name)) };
}

const looks = [
  ["by day", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["by night", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
  ["on a telephone", { colorScheme: "light", viewport: { width: 360, height: 780 } }],
] as const;

describe.for(looks)("%s", ([, options]) => {
  test.for(["report.html", "evil.html"])("axe finds nothing in %s", async (name, { skip }) => {
    skip(why !== undefined, why);
    const { page, heard } = await open(name, options);
    // The policy of the page stops scripts in it, not those of who inspects it.
    await page.evaluate(readFileSync(join(packageFolder("axe-core"), "axe.min.js"), "utf8"));
    const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(heard()).toEqual([]);
  });

  test.for(["report.html", "evil.html"])(
    "%s is no wider than the screen",
    async (name, { skip }) => {
      skip(why !== undefined, why);
      const { page } = await open(name, options);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    },
  );
});

test("the summary and the index stand at the top, and keys reach the index first", async ({
  skip,
}) => {
  skip(why !== undefined, why);
  const { page } = await open("report.html", looks[0][1]);
  const tops = await page.evaluate<number[]>(
    "['h1', '.listed', '.campaign', 'article:not(.campaign)'].map((one) => document.querySelector(one).getBoundingClientRect().top)",
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  for (const name of ["Campaign autumn", "may.md"]) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press("Tab");
    // oxlint-disable-next-line no-await-in-loop -- the same
    expect(await page.evaluate("document.activeElement.textContent")).toBe(name);
  }
});

test("of one file there is no index", async ({ skip }) => {
  skip(why !== undefined, why);
  writeFileSync(join(folder, "one.html"), print(reporters.html, drafts.slice(0, 1)));
  const { page } = await open("one.html", looks[0][1]);
  expect(await page.evaluate("document.querySelector('.listed').checkVisibility()")).toBe(false);
});

test("nothing that a draft holds runs", async ({ skip }) => {
  skip(why !== undefined, why);
  const { page, heard } = await open("evil.html", looks[0][1]);
  expect(await page.evaluate("document.scripts.length + document.images.length")).toBe(0);
  expect(heard()).toEqual([]);
});
