import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { loadConfig } from "@troth/config";
import { rules } from "@troth/preset";
import { afterEach, beforeEach, expect, test } from "vitest";

import { Desk } from "./desk.ts";
import { createServer } from "./server.ts";

let folder = "";
let root = "";
let client: Client;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-mcp-")));
  root = join(folder, "drafts");
  mkdirSync(root);
  const config = await loadConfig({ cwd: root, rules });
  const desk = new Desk({ version: "0.0.0", root, config, today: () => "2026-01-15" });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createServer(desk).connect(there);
  client = new Client({ name: "tests", version: "0.0.0" });
  await client.connect(here);
});
afterEach(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

const draft =
  "Hi Sam, we leverage a kiln for the twelve potters of the harbour street, and it fires on Friday while the bread next door is warm.\n";

async function call(name: string, given: Record<string, unknown>) {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { text: first?.text ?? "", isError: isError === true, data: structuredContent as Report };
}

interface Report {
  readonly campaigns?: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly path: string;
      readonly related: readonly { readonly path: string }[];
    }[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly {
    readonly path: string;
    readonly channel: string;
    readonly findings: readonly { readonly rule: string; readonly quote: string }[];
  }[];
}

const quotes = ({ files }: Report): unknown =>
  files[0]?.findings.map(({ rule, quote }) => [rule, quote]);

test("every tool reads and none writes", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "lint_draft",
    "check_campaign",
    "explain_rule",
    "list_rules",
  ]);
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
});

test("a draft that is sent is linted, in the channel that is said", async () => {
  const { data } = await call("lint_draft", { text: draft, channel: "news" });
  expect(quotes(data)).toContainEqual(["jargon/buzzword", "leverage"]);
  expect(data.files[0]?.channel).toBe("news");
});

test("a draft in the folder is linted by its ending", async () => {
  writeFileSync(join(root, "may.html"), `<p>${draft}</p>`);
  const { data } = await call("lint_draft", { path: "may.html" });
  expect(data.files[0]).toMatchObject({ path: "may.html", format: "html" });
  expect(quotes(data)).toContainEqual(["jargon/buzzword", "leverage"]);
});

test.for([
  ["neither words nor path", {}, "One of `text` and `path`"],
  ["both", { text: draft, path: "may.md" }, "One of `text` and `path`"],
  ["a path out of the folder", { path: "../secret.md" }, "not in the folder"],
  ["an absolute path", { path: "/etc/passwd" }, "not in the folder"],
  ["a link out of the folder", { path: "link.md" }, "not in the folder"],
  ["a link to a folder outside", { path: "out/secret.md" }, "not in the folder"],
  ["the folder itself", { path: "." }, "not in the folder"],
  ["a folder in it", { path: "sub" }, "is no file"],
  ["no file", { path: "nowhere.md" }, "no file nowhere.md"],
  ["a name with a NUL", { path: "may\0.md" }, "not in the folder"],
  ["binary data", { path: "binary.md" }, "binary data"],
  ["a giant", { path: "giant.md" }, "larger than a megabyte"],
] as const)("%s is refused, and said why", async ([, given, why]) => {
  writeFileSync(join(folder, "secret.md"), draft);
  symlinkSync(join(folder, "secret.md"), join(root, "link.md"));
  symlinkSync(folder, join(root, "out"));
  mkdirSync(join(root, "sub"));
  writeFileSync(join(root, "binary.md"), "PNG\0\0");
  writeFileSync(join(root, "giant.md"), "");
  truncateSync(join(root, "giant.md"), 1_000_001);
  const { text, isError } = await call("lint_draft", given);
  expect(isError).toBe(true);
  expect(text).toContain(why);
  expect(text).not.toContain("leverage");
});

test.for([
  ["a text that is too long", { text: "x".repeat(200_001) }],
  ["no channel", { text: draft, channel: "nowhere" }],
] as const)("%s is refused before it is read", async ([, given]) => {
  const refused = await call("lint_draft", given).then(
    ({ isError }) => isError,
    () => true,
  );
  expect(refused).toBe(true);
});

test("a rule is explained; another name is met with the nearest", async () => {
  expect((await call("explain_rule", { rule: "jargon/buzzword" })).text).toContain("evidence");
  const { text, isError } = await call("explain_rule", { rule: "jargon/buzword" });
  expect(isError).toBe(true);
  expect(text).toContain("Did you mean jargon/buzzword?");
});

test("rules are listed, of one family too", async () => {
  const all = JSON.parse((await call("list_rules", {})).text) as { rules: { id: string }[] };
  expect(all.rules).toHaveLength(rules.length);
  const some = JSON.parse((await call("list_rules", { family: "ask" })).text) as typeof all;
  expect(some.rules.every(({ id }) => id.startsWith("ask/"))).toBe(true);
  expect((await call("list_rules", { family: "asks" })).isError).toBe(true);
});

test("each rule has a page", async () => {
  const { resources } = await client.listResources();
  expect(resources.filter(({ uri }) => uri.startsWith("troth://rules/"))).toHaveLength(
    rules.length,
  );
  const { contents } = await client.readResource({ uri: "troth://rules/ask/too-many" });
  expect((contents[0] as { text: string }).text).toContain("ask/too-many");
  await expect(client.readResource({ uri: "troth://rules/ask/nothing" })).rejects.toThrow(
    "There is no rule ask/nothing.",
  );
});

const plan = `campaign: kiln-week
timezone: Europe/London
start: 2026-05-04
touches:
  - {id: first, day: 0, channel: promo, file: first.md}
  - {id: last, day: 3, channel: promo, file: sub/last.md}
`;
const first =
  "Hello, the kiln on Tern Street is warm for a week, and the code CLAY15 works until Thursday 7 May. Bring your cups early.\n";
const last =
  "Twelve of you came, and the shelf is full of cups. The code CLAY15 works until Sunday 10 May. The box is by the door.\n";

function plant(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, "sub"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
}

test("a campaign is read as a whole, and shown by paths from the folder", async () => {
  plant({ "campaign.yaml": plan, "first.md": first, "sub/last.md": last });
  const { data } = await call("check_campaign", { path: "campaign.yaml" });
  expect(data.files.map(({ path, channel }) => [path, channel])).toEqual([
    ["first.md", "promo"],
    ["sub/last.md", "promo"],
  ]);
  const [campaign] = data.campaigns ?? [];
  expect(campaign?.path).toBe("campaign.yaml");
  const found = campaign?.findings.find(({ rule }) => rule === "campaign/deadline-contradiction");
  expect(found).toMatchObject({ path: "sub/last.md", related: [{ path: "first.md" }] });
  expect(JSON.stringify(data)).not.toContain(folder);
});

test("a touch that cannot be read is said, and the others are checked", async () => {
  writeFileSync(join(folder, "secret.md"), draft);
  const more = "  - {id: out, day: 5, file: ../secret.md}\n  - {id: none, day: 6, file: none.md}\n";
  plant({ "campaign.yaml": plan + more, "first.md": first, "sub/last.md": last });
  const { data } = await call("check_campaign", { path: "campaign.yaml" });
  expect(data.files).toHaveLength(2);
  expect(data.errors).toMatchObject([
    { path: "../secret.md", message: expect.stringContaining("not in the folder") as string },
    { path: "none.md", message: expect.stringContaining("no file") as string },
  ]);
  expect(JSON.stringify(data)).not.toContain("leverage");
});

test.for<[what: string, path: string, text: string, why: string]>([
  ["a draft", "first.md", first, "is no plan"],
  ["no file", "autumn.campaign.yaml", "", "no file"],
  ["a plan that is broken", "campaign.yaml", plan.replace("day: 3", "day: x"), "campaign.yaml:6: "],
  [
    "a register outside",
    "campaign.yaml",
    `${plan}offers_file: ../offers.yaml\n`,
    "not in the folder",
  ],
  ["a profile outside", "campaign.yaml", `${plan}profile: ../offers.yaml\n`, "not in the folder"],
  [
    "a plan without end",
    "campaign.yaml",
    `campaign: x\ntouches:\n${Array.from({ length: 501 }, (_, at) => `  - {id: t${at}, day: 1, file: a.md}\n`).join("")}`,
    "more than 500",
  ],
])("%s is refused as a campaign, and said why", async ([, path, text, why]) => {
  writeFileSync(join(folder, "offers.yaml"), "- {id: secret}\n");
  if (text !== "") plant({ [path]: text });
  const answer = await call("check_campaign", { path });
  expect(answer.isError).toBe(true);
  expect(answer.text).toContain(why);
  expect(answer.text).not.toContain("secret");
});

const values = `version: 1
brand: {name: Harbour Kiln}
purpose: Nobody should have to throw a chipped cup away.
values:
  - id: mend-first
    name: Mend first
    means: We mend a cup before we sell one.
    not: We sell fewer cups than we could.
    expressions: [bring it in and we mend it, we mend before we sell, "mended, not replaced"]
    proof: []
words: {internal: [kiln slot]}
`;

test("drafts are held to the profile of the folder, which is a resource as well", async () => {
  const uri = "troth://profile/values.yaml";
  await expect(client.readResource({ uri })).rejects.toThrow("There is no values.yaml.");
  plant({ "values.yaml": values });
  const { resources } = await client.listResources();
  expect(resources.map((one) => one.uri)).toContain(uri);
  const { contents } = await client.readResource({ uri });
  expect(contents).toMatchObject([{ uri, mimeType: "application/yaml", text: values }]);
  const { data } = await call("lint_draft", { text: draft.replace("a kiln", "a kiln slot") });
  expect(quotes(data)).toContainEqual(["jargon/internal-term", "kiln slot"]);
});

test("a profile that cannot be used, or lies outside, is said and not used", async () => {
  plant({ "values.yaml": values.replace("not: We", "no: We") });
  const broken = await call("lint_draft", { text: draft });
  expect([broken.isError, broken.text]).toEqual([true, expect.stringContaining("values.yaml:8")]);
  writeFileSync(join(folder, "values.yaml"), values);
  rmSync(join(root, "values.yaml"));
  symlinkSync(join(folder, "values.yaml"), join(root, "values.yaml"));
  const outside = await call("lint_draft", { text: draft });
  expect([outside.isError, outside.text]).toEqual([
    true,
    expect.stringContaining("not in the folder"),
  ]);
});
