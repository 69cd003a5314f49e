// What a new rule consists of. Pure: `new.mjs` writes it.
import { readFileSync } from "node:fs";

const files = ["rule.ts", "rule.test.ts", "README.md"];

/** The files of a new rule by name. It holds to all that the tests ask of a rule. */
export function ruleFiles(id) {
  const phrase = `${id.slice(id.indexOf("/") + 1).replaceAll("-", " ")} phrase`;
  return Object.fromEntries(
    files.map((name) => {
      const template = readFileSync(new URL(`new-rule/${name}.txt`, import.meta.url), "utf8");
      return [name, template.replaceAll("{id}", id).replaceAll("{phrase}", phrase)];
    }),
  );
}

/** The `index.ts` of a family with one more rule at its end. */
export function withRule(index, name) {
  const variable = name.replaceAll(/-(.)/gu, (_, letter) => letter.toUpperCase());
  const imports = [...index.matchAll(/^import \w+ from "\.\/[\w-]+\/rule\.ts";\n/gmu)];
  const last = imports.at(-1);
  if (last === undefined) throw new Error("no rule is imported in this index");
  const at = last.index + last[0].length;
  const line = `import ${variable} from "./${name}/rule.ts";\n`;
  const imported = index.slice(0, at) + line + index.slice(at);
  return imported.replace(/,?\s*\];\s*$/u, `, ${variable}];\n`);
}

/** Why an id cannot be that of a new rule, and what to do; undefined where it can. */
export function refusalOf(id, { families, isTaken }) {
  if (id === undefined) return ["A rule needs a name.", "npm run -s new -- ask/too-many"];
  if (!/^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    return [
      `“${id}” is not the name of a rule.`,
      "Write family/rule in small letters: ask/too-many.",
    ];
  }
  const [family] = id.split("/");
  if (!families.includes(family)) {
    return [`There is no family “${family}”.`, `Choose one of ${families.join(", ")}.`];
  }
  if (isTaken) return [`There is a rule ${id} already.`, "Choose another name."];
  return undefined;
}
