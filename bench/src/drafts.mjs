// Drafts of any size and format, made of the paragraphs of examples/.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The paragraphs of the examples: plain words, without front matter and markup. */
export function paragraphsOf(root) {
  const folder = join(root, "examples");
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name));
  return names.toSorted().flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .replace(/^---\n.*?\n---\n/su, "")
      .split(/\n{2,}/u)
      .map((text) =>
        text
          .replaceAll(/[#>*_`[\]<&]/gu, "")
          .replaceAll(/\s+/gu, " ")
          .trim(),
      )
      .filter((text) => text.length > 60),
  );
}

/** A draft of about `bytes` characters. */
export function letterOf(format, paragraphs, bytes) {
  const [start, end] = frames[format];
  const parts = [];
  let length = start.length + end.length;
  for (let at = 0; length < bytes; at += 1) {
    const part = renderers[format](paragraphs[at % paragraphs.length], at);
    parts.push(part);
    length += part.length;
  }
  return [start, ...parts, end].join("");
}

/** A draft of about a thousand words. */
export function thousandWords(format, paragraphs) {
  const words = paragraphs.flatMap((text) => text.split(" "));
  const perWord = words.join(" ").length / words.length + 0.5;
  return letterOf(format, paragraphs, Math.round(1000 * perWord));
}

const frames = {
  txt: ["Subject: What the bench taught us\n\n", ""],
  md: ["---\nsubject: What the bench taught us\n---\n\n", ""],
  html: ["<!doctype html><html><body><table>\n", "</table></body></html>\n"],
};

const renderers = {
  txt: (text) => `${text}\n\n`,
  md: (text, at) => `${at % 6 === 5 ? "## From the bench\n\n" : ""}${marked(text)}\n\n`,
  html: (text) => `<tr><td style="padding:0"><p>${linked(text)}</p></td></tr>\n`,
};

function marked(text) {
  return text.replace(/^(\w+ \w+)/u, "**$1**").replace(/(\w+)\.$/u, "[$1](https://bench.example).");
}

function linked(text) {
  return text.replace(/(\w+)\.$/u, '<a href="https://bench.example">$1</a>.');
}
