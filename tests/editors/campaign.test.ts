import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeAction, CodeLens, Diagnostic, Hover } from "vscode-languageserver/node";

import { Editor } from "./editor.ts";

let folder = "";
let editor: Editor;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-campaign-")));
});
afterEach(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const plan = `campaign: kiln-week
start_stage: 3
timezone: Europe/London
start: 2026-05-04
touches:
  - {id: first, day: 0, channel: promo, file: first.md}
  - {id: last, day: 3, channel: promo, file: last.md}
`;

const first = `---
subject: "Kiln week: 15% off with CLAY15"
---

Hello,

The kiln on Tern Street is warm for a week, and the code CLAY15 works until Thursday 7 May. A cup takes
two days to cool, so bring yours early and pick it up when the bread next door comes out of the oven.

Ana from Tern Street
`;

const last = `---
subject: "The kiln cools down"
---

Hello,

Twelve of you came, and the shelf is full of cups again. The code CLAY15 works until Sunday 10 May. Whoever
has a plate with a crack may put it in the box by the door, and we look at it on Monday morning.

Ana from Tern Street
`;

const rule = "campaign/deadline-contradiction";

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function saved(name: string, type: 1 | 2 | 3 = 2): Promise<void> {
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf(name), type }],
  });
}

const related = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

async function start(options: Parameters<typeof Editor.start>[0] = {}): Promise<void> {
  editor = await Editor.start({ folder, capabilities: related, ...options });
}

/** What a file is shown to have of the campaign, once that is what is wanted. */
async function shown(
  name: string,
  wanted: (found: readonly Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly Diagnostic[]> {
  return editor.until(() => {
    const found = (editor.diagnostics.get(uriOf(name)) ?? []).filter(({ code }) =>
      String(code).startsWith("campaign/"),
    );
    return wanted(found) ? found : undefined;
  });
}

const none = (found: readonly Diagnostic[]): boolean => found.length === 0;

test("a closed touch gets what the campaign says about it, with the other place", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start();
  const [found] = await shown("last.md");
  expect(found).toMatchObject({
    code: rule,
    severity: 1,
    range: { start: { line: 6 } },
    relatedInformation: [{ location: { uri: uriOf("first.md"), range: { start: { line: 6 } } } }],
  });
});

test("a campaign is held to the profile that its plan names; one that is not there is said in the plan", async () => {
  cpSync("examples/campaigns/two-letters", folder, { recursive: true });
  await start();
  const [found] = await shown("lights.md");
  expect(found).toMatchObject({ code: "campaign/over-frequency", severity: 1 });
  expect(found?.message).toContain("you promised");
  rmSync(join(folder, "values.yaml"));
  await saved("values.yaml", 3);
  await saved("campaign.yaml");
  const fault = await editor.until(() =>
    editor.diagnostics.get(uriOf("campaign.yaml"))?.find(({ severity }) => severity === 1),
  );
  expect(fault.range.start.line).toBe(1);
  expect(fault.message).toContain("values.yaml");
});

test("an editor that shows no other places is told them in words", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start({ capabilities: {} });
  const [found] = await shown("last.md");
  expect(found?.relatedInformation).toBeUndefined();
  expect(found?.message).toContain("\nfirst.md:7: ");
});

test("a change in one open draft clears the finding in another that is closed, and brings it back", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start();
  await shown("last.md");
  const uri = await editor.openFile(join(folder, "first.md"));
  await editor.write(uri, first.replace("Thursday 7 May", "Sunday 10 May"));
  await shown("last.md", none);
  await editor.close(uri);
  // What was not saved is gone with the document.
  expect(await shown("last.md")).toHaveLength(1);
});

test("a closed draft that changes on the disk is read again", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start();
  await shown("last.md");
  write({ "first.md": first.replace("Thursday 7 May", "Sunday 10 May") });
  await saved("first.md");
  expect(await shown("last.md", none)).toEqual([]);
});

test("an open touch shows what its own text says beside what the campaign says", async () => {
  const both = last.replace("look at it", "leverage it");
  write({ "campaign.yaml": plan, "first.md": first, "last.md": both });
  await start();
  const uri = await editor.openFile(join(folder, "last.md"));
  const codes = await editor.until(() => {
    const found = editor.diagnostics.get(uri)?.map(({ code }) => code);
    return found?.includes(rule) === true && found.includes("jargon/buzzword") ? found : undefined;
  });
  expect(codes.filter((code) => code === rule)).toHaveLength(1);
  // The same counts in the line above, in the hover and in the actions.
  const [lens] = await editor.ask<CodeLens[]>("codeLens", uri);
  expect(lens?.command?.title).toMatch(/1 error/u);
  const [found] = await shown("last.md");
  const hover = await editor.ask<Hover>("hover", uri, { position: found?.range.start });
  expect((hover.contents as { value: string }).value).toContain(rule);
  const actions = await editor.ask<CodeAction[]>("codeAction", uri, {
    range: found?.range,
    context: { diagnostics: [found], triggerKind: 1 },
  });
  const aside = actions.find(({ title }) => title.startsWith(`Set ${rule} aside here`));
  await editor.write(uri, editor.edited(uri, aside?.edit));
  await shown("last.md", none);
});

test("an editor that asks for diagnostics is sent those of campaigns alone", async () => {
  write({
    "campaign.yaml": plan,
    "first.md": first,
    "last.md": last.replace("look at it", "leverage it"),
  });
  await start({ capabilities: { textDocument: { diagnostic: {} } } });
  const uri = await editor.openFile(join(folder, "last.md"));
  await shown("last.md");
  expect(editor.diagnostics.get(uri)?.map(({ code }) => code)).toEqual([rule]);
  const { items } = await editor.ask<{ items: Diagnostic[] }>("diagnostic", uri);
  expect(items.map(({ code }) => code)).not.toContain(rule);
});

test.for([
  ["a touch without a draft", "last.md", "lost.md", 6, "Did you mean “last.md”?"],
  ["an unknown key", "timezone", "time_zone", 2, "`time_zone` is not known"],
  ["a day that is none", "2026-05-04", "2026-02-30", 3, "no calendar"],
] as const)("%s is said in the plan at its line", async ([, from, to, line, said]) => {
  write({ "campaign.yaml": plan.replace(from, to), "first.md": first, "last.md": last });
  await start();
  const [fault] = await shown("campaign.yaml");
  expect(fault).toMatchObject({ severity: 1, range: { start: { line } } });
  expect(fault?.message).toContain(said);
});

test("while a plan is being mistyped, the last right one holds", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start();
  await shown("last.md");
  const uri = await editor.openFile(join(folder, "campaign.yaml"), "yaml");
  await editor.write(uri, plan.replace("touches:", "touchs:"));
  const [fault] = await shown("campaign.yaml");
  expect(fault?.message).toContain("touchs");
  await shown("last.md");
  await editor.write(uri, plan.replace("day: 3", "day: 2"));
  await shown("campaign.yaml", none);
  expect(await shown("last.md")).toHaveLength(1);
});

test("what the plan says about a draft holds while it is written", async () => {
  write({
    "campaign.yaml": plan.replaceAll("channel: promo", "channel: service"),
    "first.md": first,
    "last.md": first,
  });
  await start();
  const uri = await editor.openFile(join(folder, "first.md"));
  const title = async (): Promise<string> => {
    const [lens] = await editor.ask<CodeLens[]>("codeLens", uri);
    return lens?.command?.title ?? "";
  };
  let seen = "";
  const end = "service by email";
  await editor.until(() => {
    void title().then((text) => (seen = text));
    return seen.endsWith(end) ? true : undefined;
  });
  expect(seen).toContain(end);
});

const stated = (text: string, day: number): string =>
  text.replace("---\n", `---\ncampaign: kiln-week\nchannel: promo\nsend: 2026-05-0${day}\n`);

test("drafts that name their campaign themselves are read together, open or not, saved or not", async () => {
  write({ "first.md": stated(first, 4), "last.md": stated(last, 7) });
  await start();
  const [found] = await shown("last.md");
  expect(found).toMatchObject({
    code: rule,
    relatedInformation: [{ location: { uri: uriOf("first.md") } }],
  });
  const uri = await editor.openFile(join(folder, "first.md"));
  await editor.write(uri, stated(first, 4).replace("campaign: kiln-week", "campaign: another"));
  await shown("last.md", none);
  await editor.write(uri, stated(first, 4));
  expect(await shown("last.md")).toHaveLength(1);
});

test("drafts that a plan names are read by that plan alone", async () => {
  write({
    "campaign.yaml": plan,
    "first.md": stated(first, 4),
    "last.md": stated(last, 7),
  });
  await start();
  await shown("last.md");
  await editor.openFile(join(folder, "first.md"));
  await editor.fresh(uriOf("first.md"));
  expect(await shown("last.md")).toHaveLength(1);
});

test("a plan that is written later is found, and one that is deleted is forgotten", async () => {
  write({ "first.md": first, "last.md": last });
  await start();
  await editor.openFile(join(folder, "first.md"));
  write({ "campaign.yaml": plan });
  await saved("campaign.yaml", 1);
  await shown("last.md");
  rmSync(join(folder, "campaign.yaml"));
  await saved("campaign.yaml", 3);
  expect(await shown("last.md", none)).toEqual([]);
});

test("the report of a plan holds its drafts and what they say together", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start();
  const uri = await editor.openFile(join(folder, "campaign.yaml"), "yaml");
  await shown("last.md");
  const page = await editor.connection.sendRequest<string | null>("troth/report", { uri });
  expect(page).toContain("first.md");
  expect(page).not.toContain(folder);
});

test("in a folder that is not trusted no plan is read", async () => {
  write({ "campaign.yaml": plan, "first.md": first, "last.md": last });
  await start({ initializationOptions: { trusted: false } });
  const uri = await editor.openFile(join(folder, "last.md"));
  expect((await editor.fresh(uri)).map(({ code }) => code)).not.toContain(rule);
  expect(editor.diagnostics.has(uriOf("first.md"))).toBe(false);
});

test("a long campaign shows how far it is read", async () => {
  const touches = Array.from(
    { length: 60 },
    (_, at) => `  - {id: t${at}, day: ${7 * at}, channel: news, file: first.md}`,
  );
  write({
    "campaign.yaml": `campaign: long\ntouches:\n${touches.join("\n")}\n`,
    "first.md": first,
  });
  await start({ capabilities: { window: { workDoneProgress: true } } });
  const kinds = await editor.until(() =>
    editor.progress.some(({ kind }) => kind === "end")
      ? editor.progress.map(({ kind }) => kind)
      : undefined,
  );
  expect(kinds[0]).toBe("begin");
  expect(kinds.at(-1)).toBe("end");
});
