import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { channels, severities, type Rule } from "@troth/core";
import { resolve } from "import-meta-resolve";

import { misfitIn } from "./check.ts";
import { ConfigError } from "./config-error.ts";
import { PluginFault } from "./plugin-fault.ts";

interface Place {
  readonly path: string;
  readonly line: number | undefined;
}

/**
 * Imports the rules of a plugin: a package that is installed where the configuration is, or a module
 * at a path from it. The only place where troth runs what a configuration names.
 *
 * @throws {ConfigError}
 */
export async function loadPlugin(name: string, place: Place): Promise<readonly Rule[]> {
  const rules = rulesIn(await importPlugin(name, place));
  if (rules === undefined) {
    throw new ConfigError({
      ...place,
      message: `The plugin ${name} exports no rules.`,
      remedy: "It should have `export const rules = [ … ]`, each made with `defineRule`.",
    });
  }
  for (const rule of rules) {
    const fault = faultOf(rule);
    if (fault === undefined) continue;
    throw new ConfigError({
      ...place,
      message: `The plugin ${name} has a rule that troth cannot use: ${fault}`,
      remedy: "Make it with `defineRule` of @troth/core; its types say what a rule has.",
    });
  }
  return (rules as readonly Rule[]).map((rule) => guarded(rule, name));
}

async function importPlugin(
  name: string,
  place: Place,
): Promise<Readonly<Record<string, unknown>>> {
  const url = locate(name, place);
  try {
    return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
  } catch (error) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ConfigError({
      ...place,
      message: `The plugin ${name} fails when it is loaded: ${said.split("\n")[0]}.`,
      remedy: "Mend the plugin, install what it needs, or take it out of `plugins`.",
    });
  }
}

/** @returns the URL of a module. */
function locate(name: string, place: Place): string {
  if (!isPackage.test(name) && !isPath.test(name)) {
    throw new ConfigError({
      ...place,
      message: `\`plugins: ${name}\` is neither a package nor a path.`,
      remedy: "Write the name of an installed package, or a path that begins with ./",
    });
  }
  const url = resolved(name, place.path);
  if (url === undefined || (url.startsWith("file:") && !existsSync(fileURLToPath(url)))) {
    throw notFound(name, place);
  }
  return url;
}

/** As `import` in that file would resolve it. */
function resolved(name: string, from: string): string | undefined {
  try {
    return resolve(name, pathToFileURL(from).href);
  } catch {
    return undefined;
  }
}

const isPath = /^\.{1,2}\//u;
const isPackage = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?:\/[\w.-]+)*$/u;

function notFound(name: string, place: Place): ConfigError {
  return new ConfigError({
    ...place,
    message: `The plugin ${name} cannot be found from the folder of this file.`,
    remedy: isPath.test(name)
      ? "Check the path; it counts from the folder of this file."
      : `Install it there: npm install --save-dev ${name}.`,
  });
}

/** `export const rules`, or a default export that is the list or holds it. */
function rulesIn(module: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const fallback = module["default"];
  const inside = typeof fallback === "object" && fallback !== null && "rules" in fallback;
  const rules = module["rules"] ?? (inside ? fallback.rules : fallback);
  return Array.isArray(rules) && rules.length > 0 ? rules : undefined;
}

function faultOf(rule: unknown): string | undefined {
  const misfit = misfitIn(rule, ruleSchema);
  if (misfit !== undefined) return misfit.message.replace(/^This file/u, "it");
  const { id, check, phrases } = rule as Rule;
  if (typeof check !== "function") return `${id} has no function \`check\`.`;
  return phrases.every(({ forms }) => Array.isArray(forms)) ? undefined : `${id} has no \`forms\`.`;
}

/** Checked here, as options become part of the schema of the configuration. */
const optionSchema = {
  type: "object",
  required: ["type", "description", "default"],
  properties: {
    type: { enum: ["integer", "number", "boolean", "string", "array"] },
    description: { type: "string" },
    default: {},
    minimum: { type: "number" },
    maximum: { type: "number" },
    enum: { type: "array", items: { type: "string" }, minItems: 1 },
    items: { type: "object", properties: { type: { const: "string" } } },
  },
  additionalProperties: false,
};

/** A rule as `defineRule` returns it, but for its function. */
const ruleSchema = {
  type: "object",
  required: ["id", "meta", "phrases", "check"],
  properties: {
    id: { type: "string" },
    phrases: { type: "array", items: { type: "object" } },
    meta: {
      type: "object",
      required: ["summary", "why", "evidence", "severity", "messages", "suggestions", "options"],
      properties: {
        summary: { type: "string" },
        why: { type: "string" },
        evidence: {
          type: "object",
          required: ["grade", "source"],
          properties: { grade: { enum: ["A", "B", "C", "D"] }, source: { type: "string" } },
        },
        severity: {
          type: "object",
          required: channels,
          properties: Object.fromEntries(
            channels.map((channel) => [channel, { enum: [...severities, "off"] }]),
          ),
        },
        messages: { type: "object", additionalProperties: { type: "string" } },
        suggestions: { type: "object", additionalProperties: { type: "object" } },
        options: { type: "object", additionalProperties: optionSchema },
        certainty: { enum: ["certain", "likely", "possible"] },
        mechanical: { type: "boolean" },
        url: { type: "string" },
      },
    },
  },
};

/** A rule whose failures name the plugin, and that has no page of troth's. */
function guarded(rule: Rule, plugin: string): Rule {
  return {
    ...rule,
    meta: { url: "", ...rule.meta },
    *check(context) {
      try {
        yield* rule.check(context);
      } catch (error) {
        throw new PluginFault(rule.id, plugin, error);
      }
    },
  };
}
