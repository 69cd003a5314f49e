import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "./command-line.ts";

const words =
  "We leverage forty years of grafting to pick the roots for clay soil, so that you need not dig twice this spring.";
const letter = `---\nsubject: "Re: Plums for clay"\nchannel: promo\n---\n\n${words}\n`;
const fixedLetter = letter.replace("Re: ", "").replace("leverage", "use");

const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
const fixOne = async (name: string, content: string | Uint8Array, flags = "") => {
  write({ [name]: content });
  const { report, ...rest } = await lintJson(`--fix ${flags} ${name}`);
  return { ...rest, errors: report.errors, file: report.files[0] };
};

describe("--fix", () => {
  test("writes the safe suggestions, reports what is left, and is done after once", async () => {
    const { code, file } = await fixOne("plums.md", letter);
    expect(bytesOf("plums.md").toString()).toBe(fixedLetter);
    expect(file.fixed).toEqual([
      { rule: "proof/fake-thread", quote: "Re:", text: "" },
      { rule: "jargon/buzzword", quote: "leverage", text: "use" },
    ]);
    expect([code, file.verdict, file.notFixed]).toEqual([0, expect.any(String), []]);
    const again = await lintJson("--fix plums.md");
    expect(again.report.files[0].fixed).toEqual([]);
    expect(readdirSync(folder)).toEqual(["plums.md"]);
  });

  test.for<[string, string]>([
    ["a byte order mark and CRLF", `\uFEFF${letter.replaceAll("\n", "\r\n")}`],
    ["bare CR", letter.replaceAll("\n", "\r")],
    ["mixed line ends and no last one", `${letter.trimEnd()}\r\n\n\r`],
  ])("keeps %s", async ([, content]) => {
    await fixOne("plums.md", content);
    const wanted = content.replace("Re: ", "").replace("leverage", "use");
    expect(bytesOf("plums.md").toString()).toBe(wanted);
  });

  test("keeps UTF-16, and windows-1252 byte by byte", async () => {
    const wide = Buffer.from(`\uFEFF${letter}`, "utf16le");
    await fixOne("wide.md", wide);
    expect(bytesOf("wide.md")).toEqual(Buffer.from(`\uFEFF${fixedLetter}`, "utf16le"));
    const curly = Buffer.from(letter.replace("spring", "spring\u0092s \u0081 caf\u00E9"), "latin1");
    await fixOne("curly.md", curly);
    const wanted = fixedLetter.replace("spring", "spring\u0092s \u0081 caf\u00E9");
    expect(bytesOf("curly.md")).toEqual(Buffer.from(wanted, "latin1"));
  });

  test("goes into base64 and encoded words, and changes nothing else of the mail", async () => {
    const html = `<html><body><p>${words}</p><p><a href="https://orchard.example/leave">Unsubscribe</a></p></body></html>`;
    const encoded = Buffer.from(html).toString("base64").replaceAll(/.{76}/gu, "$&\r\n");
    const mail = (subject: string, body: string) =>
      `From: Maud <maud@orchard.example>\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    const { file } = await fixOne(
      "plums.eml",
      mail("=?utf-8?Q?Re=3A_Plums_=E2=80=93_now?=", encoded),
    );
    expect(file.fixed).toHaveLength(2);
    const written = bytesOf("plums.eml").toString();
    const [head = "", body = ""] = written.split("\r\n\r\n");
    expect(head).toContain("Subject: =?utf-8?Q?Plums_=E2=80=93_now?=\r\n");
    expect(head.replace(/Subject: .*/u, "")).toBe(
      mail("", "")
        .split("\r\n\r\n")[0]
        ?.replace(/Subject: .*/u, ""),
    );
    expect(Buffer.from(body, "base64").toString()).toBe(html.replace("leverage", "use"));
  });

  test("goes into the plain text beside the HTML, where the sentence stands there as well", async () => {
    const wrapped = words.replace("pick the", "pick\r\nthe");
    const part = (type: string, body: string) =>
      `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
    const mail = `Subject: Plums\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${part("text/plain", wrapped)}${part("text/html", `<p>${words}</p>`)}--b--\r\n`;
    const { file } = await fixOne("plums.eml", mail);
    expect(file.fixed).toHaveLength(1);
    expect(bytesOf("plums.eml").toString()).toBe(mail.replaceAll("leverage", "use"));
    const other = mail.replace("dig\r\n", "dig ").replace("need not dig", "never dig");
    await fixOne("other.eml", other);
    expect(
      bytesOf("other.eml")
        .toString()
        .match(/leverage/gu),
    ).toHaveLength(1);
  });

  test("makes all fixes of one base64 part at once, however many", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `<p>Row ${at}: ${words}</p>`).join("\n");
    const head = "Subject: Plums\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n";
    const { file } = await fixOne("many.eml", head + Buffer.from(many).toString("base64"));
    expect(file.fixed).toHaveLength(30);
    const body = bytesOf("many.eml").toString().split("\n\n")[1] ?? "";
    expect(Buffer.from(body, "base64").toString()).toBe(many.replaceAll("leverage", "use"));
  });

  test("says why a fix is not made", async () => {
    const split = await fixOne("split.html", `<p>We lever<b>age</b> ${words.slice(12)}</p>`);
    expect(split.file.notFixed).toEqual([
      { rule: "jargon/buzzword", reason: "markup stands inside the words" },
    ]);
    const signed = await fixOne(
      "signed.eml",
      `Subject: Re: Plums\nContent-Type: multipart/signed; boundary=b; protocol="application/pgp-signature"\n\n--b\n\n${words}\n--b\nContent-Type: application/pgp-signature\n\nxx\n--b--\n`,
    );
    expect(signed.file.fixed).toEqual([]);
    expect(signed.file.notFixed[0].reason).toMatch(/signed/u);
  });

  test("fixes a row of a schedule within its quotation marks", async () => {
    const rows = `Network,Text\nlinkedin,"Maud says ""dig once"": ${words.replaceAll(",", ";")}"\nlinkedin,"We leverage, ""you"" see, the same clay for every mug that you buy from us, and the glaze is mixed by hand on Mondays."\n`;
    const { file } = await fixOne("posts.csv", rows);
    expect(file.fixed).toHaveLength(2);
    expect(bytesOf("posts.csv").toString()).toBe(rows.replaceAll("leverage", "use"));
  });

  test("leaves a file alone that may not be written, and goes on with the others", async () => {
    write({ "a.md": letter, "b.md": letter });
    chmodSync(join(folder, "a.md"), 0o444);
    const { code, report } = await lintJson("--fix a.md b.md");
    expect(bytesOf("b.md").toString()).toBe(fixedLetter);
    if (process.getuid?.() === 0) {
      console.log("cli-fix: running as root, who may write everything: the refusal is not tested");
      return;
    }
    expect(code).toBe(2);
    expect(report.errors[0]).toMatchObject({ path: "a.md", message: /may not write/u });
    expect(bytesOf("a.md").toString()).toBe(letter);
  });

  test("cannot write standard input", async () => {
    const { code, err } = await troth("lint --fix -", { input: letter });
    expect([code, err]).toEqual([2, expect.stringContaining("--fix-dry-run")]);
  });
});

describe("--fix-dry-run", () => {
  test("shows a diff that patch understands, and writes nothing", async () => {
    write({ "plums.md": letter });
    const before = statSync(join(folder, "plums.md")).mtimeMs;
    const { out } = await troth("lint --fix-dry-run plums.md");
    expect(bytesOf("plums.md").toString()).toBe(letter);
    expect(statSync(join(folder, "plums.md")).mtimeMs).toBe(before);
    expect(out).toContain('\n-subject: "Re: Plums for clay"\n+subject: "Plums for clay"\n');
    expect(out).toMatch(/Would be fixed/u);
    const patched = spawnSync("git", ["apply", "-"], { cwd: folder, input: diffIn(out) });
    if (patched.error) return console.log("cli-fix: no git here, so the diff is not applied");
    expect(patched.stderr.toString()).toBe("");
    expect(bytesOf("plums.md").toString()).toBe(fixedLetter);
  });

  test("has the diff in the JSON as well", async () => {
    write({ "plums.md": letter });
    const { report } = await lintJson("--fix-dry-run plums.md");
    expect(report.files[0].diff).toContain("\n-We leverage");
    expect(report.files[0].fixed).toHaveLength(2);
  });

  test("does not go together with --fix", async () => {
    expect((await troth("lint --fix --fix-dry-run plums.md")).code).toBe(2);
  });
});

/** What stands between the name of the draft and the next blank line but those of the diff. */
function diffIn(report: string): string {
  const lines = report.split("\n");
  const start = lines.findIndex((line) => line.startsWith("--- "));
  const end = lines.findIndex((line, at) => at > start && line.startsWith("  Would be fixed"));
  return `${lines.slice(start, end - 1).join("\n")}\n`;
}
